// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ApprovalFigures.h"
#include "modules/reports/DailyReport.h"
#include "modules/reports/DailyReportPaper.h"
#include "tests/testkit/Fixed.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace hui;
using namespace hui::reports;
using namespace Qt::StringLiterals;

namespace {

JournalEntry signedEntry(const char* kind, std::optional<Money> amount, const char* approval)
{
    JournalEntry entry;
    entry.operation.id = testkit::operationId();
    entry.operation.kind = QString::fromLatin1(kind);
    entry.operation.amount = amount;
    if (*approval)
        entry.operation.body.insert(
            u"approval"_s, QJsonObject{{u"id"_s, QString::fromLatin1(approval)}});
    entry.state = OutboxState::Accepted;
    return entry;
}

} // namespace

/// What was signed on a day.
class TestApprovalFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSignedIsCountedByKind()
    {
        JournalEntry refused = signedEntry("billpay.pay", Money::fen(6'000'000), "");
        refused.state = OutboxState::Rejected;
        refused.resultCode = u"approval_missing"_s;
        JournalEntry otherwise = signedEntry("cash.swap", Money::fen(100), "");
        otherwise.state = OutboxState::Rejected;
        otherwise.resultCode = u"till_closed"_s;
        const QList<ApprovalFigures> figures
            = approvalFigures({signedEntry("billpay.pay", Money::fen(5'000'000), "AP-1"),
                signedEntry("billpay.pay", Money::fen(7'000'000), "AP-2"), refused, otherwise,
                signedEntry("billpay.pay", Money::fen(100), ""),
                signedEntry("branch.open", std::nullopt, "AP-3")});
        QCOMPARE(figures,
            (QList<ApprovalFigures>{{u"billpay.pay"_s, 2, Money::fen(12'000'000), 1},
                {u"branch.open"_s, 1, Money::fen(0), 0}}));
    }

    void whatWasSignedOfflineIsCountedApart()
    {
        QList<JournalEntry> entries{signedEntry("billpay.pay", Money::fen(100), "AP-1"),
            signedEntry("billpay.pay", Money::fen(200), "AP-2"),
            signedEntry("billpay.pay", Money::fen(300), "AP-3")};
        for (JournalEntry* offline : {&entries[1], &entries[2]})
            offline->operation.body.insert(
                u"approval"_s, QJsonObject{{u"id"_s, u"AP"_s}, {u"offline"_s, QJsonObject()}});
        entries[2].state = OutboxState::Recorded;
        const QList<ApprovalFigures> figures = approvalFigures(entries);
        QCOMPARE(
            figures, (QList<ApprovalFigures>{{u"billpay.pay"_s, 3, Money::fen(600), 0, 2, 1}}));
    }

    void whatNobodySignedHasNoTable()
    {
        const auto tableOf = [](const DailyReport& report) {
            const QList<SheetTable> tables = dailyPaper(report, u"惠民银行"_s).tables;
            const auto found = std::ranges::find(tables, u"approvals"_s, &SheetTable::key);
            return found == tables.end() ? QList<QStringList>() : found->rows;
        };
        DailyReport report;
        QVERIFY(tableOf(report).isEmpty());
        report.approvals = {{u"billpay.pay"_s, 2, Money::fen(12'000'000), 1}};
        QCOMPARE(tableOf(report),
            (QList<QStringList>{
                {u"生活缴费收款"_s, u"2"_s, u"120,000.00"_s, u"0"_s, u"0"_s, u"1"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestApprovalFigures)
#include "tst_approvalfigures.moc"
