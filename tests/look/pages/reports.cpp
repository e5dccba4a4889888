// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseMove.h"
#include "app/casework/CaseRepository.h"
#include "app/core/CashBox.h"
#include "app/customer/ParkedFormRepository.h"
#include "app/settlement/ReconcileRepository.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/modules/reports/ReportScene.h"
#include "tests/testkit/DeskFixture.h"

#include <QLabel>
#include <QVBoxLayout>

/// The daily report.
namespace hui::look {

using namespace Qt::StringLiterals;

namespace {

/// The day was compared; one outcome is not known yet.
Result<Done> compared(Database& database)
{
    return ReconcileRepository(database).replace(
        {testkit::operationId(), testkit::shift().businessDate, true, 6, 5, 0, testkit::morning,
            {{testkit::operationId(), MatchClass::StateDiffers, QStringLiteral("billpay.pay"),
                Money::fen(6320), {}}}});
}

void note(Database& database, const char* kind, OutboxState state)
{
    const Operation made{testkit::operationId(), QLatin1StringView(kind), testkit::shift(),
        std::nullopt, {}, testkit::morning};
    HUI_ASSERT(database.transaction([&] { return Journal(database).append(made); }).has_value());
    testkit::setOutbox(database, made.id, state);
}

/// A kind of business by its number and names.
struct CaseKind {
    QString id;
    QString zh;
    QString en;
};

/// A case of this morning as far as it went.
void takenIn(Database& database, const CaseKind& kind, CaseState state)
{
    const CaseMover mover{testkit::operationId(), QStringLiteral("SZ-QYL-02"),
        QStringLiteral("0217"), testkit::morning};
    Case wanted;
    wanted.kind = kind.id;
    wanted.kindZh = kind.zh;
    wanted.kindEn = kind.en;
    wanted.channel = QStringLiteral("counter");
    wanted.touchpoint = QStringLiteral("window");
    wanted.act = QStringLiteral("apply");
    Case made = openedAs(wanted, testkit::shift().branch, mover);
    if (state != CaseState::Accepted)
        HUI_ASSERT(applyMove(made, {.caseId = made.id, .act = CaseAct::Begin}, mover));
    if (state == CaseState::Followed) {
        HUI_ASSERT(applyMove(made, {.caseId = made.id, .act = CaseAct::Complete}, mover));
        HUI_ASSERT(
            applyMove(made, {.caseId = made.id, .act = CaseAct::Follow, .rating = 5}, mover));
    }
    HUI_ASSERT(database.transaction([&] { return CaseRepository(database).save(made); }));
}

/// Agreements, complaints of which one is late, and what was done with blank forms.
void askedFor(Database& database)
{
    const QDate today = testkit::shift().businessDate;
    note(database, "billpay.subscribe", OutboxState::Accepted);
    note(database, "billpay.subscribe", OutboxState::Recorded);
    note(database, "billpay.skip_period", OutboxState::Accepted);
    testkit::putComplaint(database, today.addDays(-12), today.addDays(-1), OutboxState::Unknown);
    testkit::putComplaint(database, today, today.addDays(7), OutboxState::Unknown);
    testkit::putComplaint(database, today, today.addDays(5), OutboxState::Accepted);
    note(database, "blank.take", OutboxState::Accepted);
    note(database, "blank.use", OutboxState::Accepted);
    note(database, "blank.void", OutboxState::Rejected);
    note(database, "case.open", OutboxState::Accepted);
    note(database, "customer.change", OutboxState::Accepted);
    takenIn(database, {u"P-034"_s, u"水费"_s, u"Water bill"_s}, CaseState::Followed);
    takenIn(database, {u"P-034"_s, u"水费"_s, u"Water bill"_s}, CaseState::Handling);
    takenIn(database, {u"P-088"_s, u"零钱兑换"_s, u"Small change"_s}, CaseState::Accepted);
}

/// The desk's window with what it stands on.
class ReportsWindow : public PageWindow {
public:
    ReportsWindow(bool withPayments, bool chinese)
    {
        if (withPayments)
            m_desk.run(testkit::reportDay);
        m_desk.run(compared);
        if (withPayments)
            m_desk.run([](Database& database) -> Result<Done> {
                testkit::putBlanks(database, vaultBox(), {QStringLiteral("receipt"), 101, 480});
                testkit::putBlanks(database, vaultBox(), {QStringLiteral("passbook"), 7001, 7050});
                testkit::putBlanks(
                    database, testkit::shift().till, {QStringLiteral("receipt"), 81, 100});
                askedFor(database);
                return Done{};
            });
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        MainWindow* shell
            = inShell(m_desk.services(), QStringLiteral("reports"), chinese).release();
        column->addWidget(shell);
        shell->open(QStringLiteral("reports"));
    }

    ~ReportsWindow() override { delete findChild<MainWindow*>(); } // before what it works with

private:
    testkit::DeskFixture m_desk{settlementMigrations() + caseMigrations() + parkedFormMigrations()};
};

bool reportsRead(const QWidget& window)
{
    const auto* figure = window.findChild<QLabel*>(QStringLiteral("reports.operations"));
    return figure && !figure->text().isEmpty();
}

} // namespace

void reports(Scenes& scenes)
{
    const auto scene = [&scenes](const QString& name, bool withPayments) {
        scenes.lookPage(
            name,
            [withPayments](const Stage& stage) -> std::unique_ptr<QWidget> {
                return std::make_unique<ReportsWindow>(withPayments, stage.chinese);
            },
            reportsRead);
    };
    scene(QStringLiteral("reports"), true);
    scene(QStringLiteral("reports-empty"), false);
}

} // namespace hui::look
