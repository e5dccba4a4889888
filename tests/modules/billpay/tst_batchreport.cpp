// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchReport.h"
#include "modules/billpay/PaymentPaper.h"
#include "tests/modules/billpay/BatchScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// Row 1 is booked, row 2 refused by the platform, row 3 not paid; a fourth was never taken.
QList<BatchOutcome> outcomes(Database& database, QUuid& id)
{
    id = imported(database, threeRows + u"w1,3205018642,2026-01,=1+1,\n"_s).id;
    HUI_ASSERT(openBatch(database, opening(id)).has_value());
    const auto first = payBatchRow(database, rowOf(id, 1));
    const auto second = payBatchRow(database, rowOf(id, 2));
    HUI_ASSERT(first && second);
    answer(database, first->operation, {{u"receipt_no"_s, u"R-1"_s}});
    setOutbox(database, second->operation, OutboxState::Rejected);
    const auto found = outcomesOf(database, id);
    HUI_ASSERT(found.has_value());
    return *found;
}

QString valueOf(const ReceiptDocument& paper, const QString& label)
{
    for (const ReceiptDocument::Line& line : paper.lines)
        if (line.label == label)
            return line.value;
    return {};
}

} // namespace

class TestBatchReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysOfEveryRowHowItEnded()
    {
        const auto database = batchBranch();
        QUuid id;
        const Table result = resultOf(outcomes(*database, id));
        QCOMPARE(result.rows.size(), 5);
        QStringList words;
        for (const TableRow& row : result.rows.mid(1))
            words += row.cells.at(7).text;
        QCOMPARE(words, QStringList({u"已缴"_s, u"被拒应退"_s, u"待缴"_s, u"未受理"_s}));
        const TableRow first = result.rows.at(1);
        QCOMPARE(first.cells.at(0), (Cell{u"2"_s, CellKind::Number}));
        QCOMPARE(first.cells.at(2).text, u"******8642"_s);
        QCOMPARE(first.cells.at(5), (Cell{u"63.20"_s, CellKind::Number}));
        QCOMPARE(first.cells.at(9).text, u"R-1"_s);
        QVERIFY(!csvOf(result).contains("3205018642"));
    }

    void theSummaryCountsThem()
    {
        const auto database = batchBranch();
        QUuid id;
        const QList<BatchOutcome> all = outcomes(*database, id);
        const ReceiptDocument paper = summaryOf(batchOf(*database, id), all, u"惠民银行"_s);
        QCOMPARE(valueOf(paper, u"已缴"_s), u"1 笔　63.20"_s);
        QCOMPARE(valueOf(paper, u"未受理"_s), u"1 笔　0.00"_s);
        QCOMPARE(valueOf(paper, u"收款合计"_s), u"¥187.40"_s);
        QCOMPARE(valueOf(paper, u"现金"_s), u"收 200.00 找 12.60"_s);
        QVERIFY(paper.watermark.isEmpty());
        const ReceiptDocument again = summaryOf(batchOf(*database, id), all, u"惠民银行"_s, 3);
        QCOMPARE(again.watermark, u"补打 第 2 次"_s);
    }

    /// Each paper is counted, once for a press of the key, and only of a list that took money.
    void theSummaryIsCounted()
    {
        const auto database = batchBranch();
        const Batch read = imported(*database, threeRows);
        NotePrint print{operationId(), read.id, Paper::List, shift(), noon};
        QCOMPARE(notePrint(*database, print).error().kind, Error::Kind::Refused);
        QVERIFY(openBatch(*database, opening(read.id)));
        QCOMPARE(*notePrint(*database, print), 1);
        QCOMPARE(*notePrint(*database, print), 1);
        print.operation = operationId();
        QCOMPARE(*notePrint(*database, print), 2);
        print = {operationId(), operationId(), Paper::List, shift(), noon};
        QCOMPARE(notePrint(*database, print).error().kind, Error::Kind::Refused);
    }
};

QTEST_APPLESS_MAIN(TestBatchReport)
#include "tst_batchreport.moc"
