// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ActOnItem.h"
#include "modules/reconcile/StatementPaper.h"
#include "tests/modules/reconcile/ReconcileScene.h"

using namespace hui;
using namespace hui::reconcile;
using namespace hui::testkit;

namespace {

PrintStatement printing()
{
    return {shift(), device, shift().businessDate};
}

/// Compared with a file that has more; nothing done about it.
std::unique_ptr<Database> deskWithStatement()
{
    auto database = desk();
    HUI_ASSERT(database->run(u"UPDATE outbox SET state = 'accepted'"_s));
    HUI_ASSERT(reconcileDay(*database, comparing(fileWithMore(*database, Money::fen(14'230)))));
    return database;
}

SheetDocument paperOf(Database& database)
{
    return statementPaper(*printStatement(database, printing()), u"惠民银行"_s);
}

} // namespace

/// The paper of a comparison.
class TestStatementPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAComparisonThereIsNone()
    {
        const auto database = desk();
        QCOMPARE(printStatement(*database, printing()).error().kind, Error::Kind::Refused);
    }

    void itHasTheClassesTheDifferencesAndTheSuspense()
    {
        const auto database = deskWithStatement();
        const SheetDocument open = paperOf(*database);
        QCOMPARE(open.tables.size(), 2);
        QCOMPARE(open.tables.first().rows.size(), matchClasses);
        QCOMPARE(open.tables.first().totals, (QStringList{u"合计"_s, u"2"_s, u"142.30"_s}));
        QCOMPARE(open.tables.at(1).rows.first().last(), u"未处理"_s);
        QCOMPARE(open.signatures.size(), 3);
        const auto made = ReconcileRepository(*database).ofDay(shift().businessDate)->value();
        QVERIFY(signItems(*database, signing(made)));
        const SheetDocument kept = paperOf(*database);
        QCOMPARE(kept.tables.size(), 3);
        QCOMPARE(kept.tables.at(1).rows.first().last(), u"已签认挂账"_s);
        QCOMPARE(kept.tables.last().rows.first().last(), u"挂账中"_s);
        const ActOnItem of{operationId(), shift(), shift().businessDate,
            made.items.first().operation, u"查无此笔"_s, signature(), morning};
        QVERIFY(clearItem(*database, {of, Clearing::OverShort}));
        QVERIFY(paperOf(*database).tables.last().rows.first().last().contains(u"转长短款"));
    }

    void aSecondPrintIsMarkedUntilTheDayIsComparedAgain()
    {
        const auto database = deskWithStatement();
        QVERIFY(!paperOf(*database).title.contains(u"补打"));
        QVERIFY(paperOf(*database).title.endsWith(u"（补打 1）"));
        QVERIFY(reconcileDay(*database, comparing(fileOf(*database))));
        QVERIFY(!paperOf(*database).title.contains(u"补打"));
    }

    void aFailedPrintIsNotCounted()
    {
        survivesEveryFailure(
            deskWithStatement,
            [](Database& database) { return printStatement(database, printing()); },
            [](Database& database) { return !paperOf(database).title.contains(u"补打"); });
    }
};

QTEST_GUILESS_MAIN(TestStatementPaper)
#include "tst_statementpaper.moc"
