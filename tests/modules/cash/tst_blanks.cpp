// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Migrations.h"
#include "modules/cash/Blanks.h"
#include "modules/cash/CloseSheet.h"
#include "tests/app/till/TillScene.h"

using namespace hui;
using namespace hui::cash;
using namespace hui::testkit;

namespace {

const QString receipt = QStringLiteral("receipt");

TakeBlanks taking(qint64 first = 101, qint64 last = 120)
{
    return {operationId(), vaultShift(), {receipt, first, last}, signature(), morning};
}

ReturnBlanks returning()
{
    return {operationId(), vaultShift(), receipt, signature(), morning};
}

WriteOffBlank writing(qint64 number)
{
    return {operationId(), shift(), receipt, number, {}, {}, morning};
}

WriteOffBlank spoiling(qint64 number)
{
    return {
        operationId(), shift(), receipt, number, QStringLiteral("打印卡纸"), signature(), morning};
}

/// Till 03 with the numbers 101 to 120.
std::unique_ptr<Database> databaseWithBlanks()
{
    auto database = databaseWithBoxes(cashMigrations());
    putBlanks(*database, shift().till, {receipt, 101, 120});
    return database;
}

/// The vault with the numbers 101 to 120.
std::unique_ptr<Database> vaultWithBlanks()
{
    auto database = databaseWithBoxes(cashMigrations());
    HUI_ASSERT(takeBlanks(*database, taking()).has_value());
    return database;
}

BlankStock stock(Database& database, const QString& box = shift().till)
{
    const auto held = BlankRepository(database).stockOf(box);
    HUI_ASSERT(held.has_value());
    return held->isEmpty() ? BlankStock{receipt} : held->first();
}

} // namespace

class TestBlanks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesByTheOrderOfTheNumbers()
    {
        const auto database = databaseWithBlanks();
        QCOMPARE(stock(*database).next, 101);
        QCOMPARE(stock(*database).pieces, 20);
        const WriteOffBlank first = writing(101);
        QVERIFY(writeOffBlank(*database, first));
        QVERIFY(writeOffBlank(*database, first)); // the second click
        QVERIFY(writeOffBlank(*database, spoiling(102)));
        QCOMPARE(stock(*database).next, 103);
        QCOMPARE(stock(*database).pieces, 18);
        QCOMPARE((*Journal(*database).byId(first.operation))->operation.kind,
            QStringLiteral("blank.use"));
    }

    void whatTheVaultHandsBackMayComeAgain()
    {
        const auto database = vaultWithBlanks();
        putBlanks(*database, shift().till, {receipt, 111, 112}); // of the middle of the range
        const ReturnBlanks back = returning();
        QVERIFY(returnBlanks(*database, back)->isEmpty());
        QVERIFY(returnBlanks(*database, back)->isEmpty());
        QCOMPARE(stock(*database).pieces, 2); // what lies in another box stays there
        QVERIFY(!takeBlanks(*database, taking(103, 112)));
        QVERIFY(takeBlanks(*database, taking(103, 110)));
        QCOMPARE(stock(*database, vaultBox()).pieces, 8);
    }

    void onlyTheVaultTakesAndHandsBack()
    {
        const auto database = databaseWithBlanks();
        TakeBlanks take = taking(201, 220);
        take.shift = shift();
        QCOMPARE(takeBlanks(*database, take).error().kind, Error::Kind::Refused);
        ReturnBlanks back = returning();
        back.shift = shift();
        QCOMPARE(returnBlanks(*database, back).error().kind, Error::Kind::Refused);
        QCOMPARE(stock(*database).pieces, 20);
        QVERIFY(!*Journal(*database).contains(take.operation));
        QVERIFY(!*Journal(*database).contains(back.operation));
    }

    void showsTheNumbersWithTheirGaps()
    {
        const auto database = databaseWithBlanks();
        putBlanks(*database, shift().till, {receipt, 141, 150});
        putBlanks(*database, shift().till, {QStringLiteral("passbook"), 7, 7});
        putBlanks(*database, vaultBox(), {receipt, 121, 140});
        const BlankStock held = BlankRepository(*database).stockOf(shift().till)->last();
        QCOMPARE(held.next, 101);
        QCOMPARE(held.pieces, 30);
        QCOMPARE(held.ranges, (QList<BlankRange>{{receipt, 101, 120}, {receipt, 141, 150}}));
        QCOMPARE(BlankRepository(*database).everywhere()->size(), 3);
    }

    void refusesToWriteOff_data()
    {
        QTest::addColumn<WriteOffBlank>("request");
        QTest::addColumn<int>("kind");
        const auto refused = static_cast<int>(Error::Kind::Refused);
        QTest::newRow("skips one") << writing(102) << refused;
        QTest::newRow("before the first") << writing(100) << refused;
        WriteOffBlank other = writing(101);
        other.kind = QStringLiteral("cheque");
        QTest::newRow("none of this kind") << other << refused;
        WriteOffBlank alone = spoiling(101);
        alone.second.reset();
        QTest::newRow("spoilt, nobody saw it")
            << alone << static_cast<int>(Error::Kind::NeedsApproval);
        WriteOffBlank own = spoiling(101);
        own.second->approverId = shift().operatorId;
        QTest::newRow("spoilt, signed by oneself") << own << refused;
        WriteOffBlank elsewhere = writing(101);
        elsewhere.shift.operatorId = QStringLiteral("0218");
        QTest::newRow("another's box") << elsewhere << refused;
    }

    void refusesToWriteOff()
    {
        QFETCH(WriteOffBlank, request);
        QFETCH(int, kind);
        const auto database = databaseWithBlanks();
        const auto written = writeOffBlank(*database, request);
        QVERIFY(!written);
        QCOMPARE(static_cast<int>(written.error().kind), kind);
        QCOMPARE(stock(*database).pieces, 20);
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void refusesToTake_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::newRow("the same again") << qint64(101) << qint64(120);
        QTest::newRow("one of them") << qint64(120) << qint64(130);
        QTest::newRow("below what is there") << qint64(50) << qint64(60);
        QTest::newRow("the wrong way round") << qint64(130) << qint64(121);
        QTest::newRow("from nothing") << qint64(0) << qint64(5);
        QTest::newRow("too many") << qint64(1000) << qint64(2000);
    }

    void refusesToTake()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        const auto database = vaultWithBlanks();
        QVERIFY(!takeBlanks(*database, taking(first, last)));
        QCOMPARE(stock(*database, vaultBox()).pieces, 20);
    }

    /// A desk of before, whose forms stood in a table of this module.
    void keepsTheFormsOfADeskOfBefore()
    {
        QStringList till = tillMigrations();
        QStringList cash = cashMigrations();
        till.removeIf([](const QString& file) { return file.contains(u"006_blank"); });
        cash.removeIf([](const QString& file) { return file.contains(u"006_blank"); });
        const auto database = memoryDatabase(till + cash);
        QVERIFY(database->run(QStringLiteral("INSERT INTO blank_piece(kind, number, box, state,"
                                             " operation) VALUES ('receipt', 7, '03', 'in_stock',"
                                             " x'00'), ('receipt', 6, '03', 'used', x'00')")));
        QVERIFY(migrate(*database, tillMigrations() + cashMigrations()));
        QCOMPARE(stock(*database).next, 7);
        QCOMPARE(stock(*database).pieces, 1);
        QCOMPARE(*BlankRepository(*database).known({receipt, 1, 10}), 2);
    }

    void countsByKind()
    {
        const auto database = databaseWithBlanks();
        const CountBlanks request{
            operationId(), shift(), {{receipt, 19}, {QStringLiteral("cheque"), 1}}, morning};
        const auto counts = countBlanks(*database, request);
        QVERIFY(counts);
        QCOMPARE(counts->size(), 2);
        QCOMPARE(counts->at(0).kind, QStringLiteral("cheque"));
        QCOMPARE(counts->at(0).expected, 0);
        QCOMPARE(counts->at(1).expected, 20);
        QCOMPARE(counts->at(1).counted, 19);
        QCOMPARE(countBlanks(*database, request)->size(), 2); // kept once
        QVERIFY(!countBlanks(*database, {operationId(), shift(), {{receipt, -1}}, morning}));
    }

    void survivesAFailureOfAnyStatement()
    {
        const TakeBlanks take = taking();
        survivesEveryFailure([] { return databaseWithBoxes(cashMigrations()); },
            [&](Database& database) { return takeBlanks(database, take); },
            [&](Database& database) { return blanksIn(database, vaultBox()) == 0; });
        const WriteOffBlank spoilt = spoiling(101);
        survivesEveryFailure(
            databaseWithBlanks, [&](Database& database) { return writeOffBlank(database, spoilt); },
            [&](Database& database) { return stock(database).pieces == 20; });
        const ReturnBlanks back = returning();
        survivesEveryFailure(
            vaultWithBlanks, [&](Database& database) { return returnBlanks(database, back); },
            [&](Database& database) { return blanksIn(database, vaultBox()) == 20; });
    }
};

Q_DECLARE_METATYPE(hui::cash::WriteOffBlank)
QTEST_APPLESS_MAIN(TestBlanks)
#include "tst_blanks.moc"
