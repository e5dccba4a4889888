// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/CashPapers.h"
#include "modules/cash/SeizureRepository.h"
#include "tests/modules/cash/SeizureScene.h"

using namespace hui;
using namespace hui::cash;
using namespace hui::testkit;

namespace {

std::unique_ptr<Database> databaseWithRules()
{
    auto database = databaseWithTill(cashMigrations());
    applyCashPolicy(*database);
    return database;
}

qsizetype documents(Database& database)
{
    return SeizureRepository(database).ofDay(shift().till, shift().businessDate)->size();
}

} // namespace

class TestSeizeCounterfeit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersTheDocument()
    {
        const auto database = databaseWithRules();
        const SeizeCounterfeit request = seizing();
        const Result<Seizure> seizure = seizeCounterfeit(*database, request);
        QVERIFY(seizure);
        QCOMPARE(seizure->number, QStringLiteral("0512-08-20260318-03-001"));
        QCOMPARE(seizure->count(), 5);
        QVERIFY(seizure->reportDue);
        QCOMPARE(seizure->appraisalUntil, QDate(2026, 3, 23)); // Wednesday, and three working days
        QCOMPARE(seizeCounterfeit(*database, request)->number, seizure->number);
        QCOMPARE(seizeCounterfeit(*database, seizing())->number,
            QStringLiteral("0512-08-20260318-03-002"));
        QCOMPARE(till(*database).balance, Money::fen(4'820'650)); // it is no cash
    }

    void theHolderIsClosedOnTheDisk()
    {
        const auto database = databaseWithRules();
        const Result<Seizure> seizure = seizeCounterfeit(*database, seizing());
        QVERIFY(seizure);
        auto stored = database->run(QStringLiteral("SELECT holder FROM counterfeit_seizure"));
        QVERIFY(stored && stored->next());
        QVERIFY(!stored->value(0).toByteArray().contains(seizure->holder.name.toUtf8()));
        const auto read = SeizureRepository(*database).byNumber(seizure->number);
        QCOMPARE((*read)->holder.name, seizure->holder.name);
        QCOMPARE((*read)->pieces.at(0).serial, seizure->pieces.at(0).serial);
    }

    void fewPiecesAreNotReported()
    {
        const auto database = databaseWithTill(cashMigrations());
        applyCashPolicy(*database, 6);
        QVERIFY(!seizeCounterfeit(*database, seizing())->reportDue);
    }

    void refuses_data()
    {
        QTest::addColumn<SeizeCounterfeit>("request");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, Error::Kind kind, auto change) {
            SeizeCounterfeit request = seizing();
            change(request);
            QTest::newRow(name) << request << static_cast<int>(kind);
        };
        row("one person only", Error::Kind::NeedsApproval,
            [](SeizeCounterfeit& request) { request.witness = {}; });
        row("witnessed by the teller", Error::Kind::Refused,
            [](SeizeCounterfeit& request) { request.witness.approverId = shift().operatorId; });
        row("out of sight", Error::Kind::Refused,
            [](SeizeCounterfeit& request) { request.inSight = false; });
        row("not marked", Error::Kind::Refused,
            [](SeizeCounterfeit& request) { request.marked = false; });
        row("right not told", Error::Kind::Refused,
            [](SeizeCounterfeit& request) { request.rightTold = false; });
        row("nothing", Error::Kind::Input,
            [](SeizeCounterfeit& request) { request.pieces.clear(); });
        row("a note without its number", Error::Kind::Input,
            [](SeizeCounterfeit& request) { request.pieces.first().serial = QStringLiteral(" "); });
        row("no such note", Error::Kind::Input, [](SeizeCounterfeit& request) {
            request.pieces.first().denomination = QStringLiteral("CNY-30000");
        });
        row("nobody brought it", Error::Kind::Input,
            [](SeizeCounterfeit& request) { request.holder.name.clear(); });
        row("no till", Error::Kind::Refused,
            [](SeizeCounterfeit& request) { request.shift.till = QStringLiteral("09"); });
    }

    void refuses()
    {
        QFETCH(SeizeCounterfeit, request);
        QFETCH(int, kind);
        const auto database = databaseWithRules();
        const Result<Seizure> seizure = seizeCounterfeit(*database, request);
        QVERIFY(!seizure);
        QCOMPARE(static_cast<int>(seizure.error().kind), kind);
        QCOMPARE(documents(*database), 0);
    }

    void waitsForTheBanksRules()
    {
        const auto database = databaseWithTill(cashMigrations());
        QCOMPARE(seizeCounterfeit(*database, seizing()).error().kind, Error::Kind::Refused);
    }

    void aFurtherPrintIsMarked()
    {
        const auto database = databaseWithRules();
        const QString number = seizeCounterfeit(*database, seizing())->number;
        const PaperHead head{QStringLiteral("惠民银行"), shift().branch};
        const Result<Seizure> first = noteSeizurePrint(*database, number);
        QCOMPARE(seizurePaper(*first, head).title, QStringLiteral("假币收缴凭证"));
        const Result<Seizure> second = noteSeizurePrint(*database, number);
        const SheetDocument paper = seizurePaper(*second, head);
        QCOMPARE(paper.title, QStringLiteral("假币收缴凭证（补打 1）"));
        QVERIFY(!toCsv(paper).contains("320500199001010015"));
        QVERIFY(!noteSeizurePrint(*database, QStringLiteral("none")));
    }

    void survivesAFailureOfAnyStatement()
    {
        const SeizeCounterfeit request = seizing();
        survivesEveryFailure(
            databaseWithRules,
            [&](Database& database) { return seizeCounterfeit(database, request); },
            [&](Database& database) {
                return documents(database) == 0 && !*Journal(database).contains(request.operation);
            });
    }
};

Q_DECLARE_METATYPE(hui::cash::SeizeCounterfeit)
QTEST_APPLESS_MAIN(TestSeizeCounterfeit)
#include "tst_seizecounterfeit.moc"
