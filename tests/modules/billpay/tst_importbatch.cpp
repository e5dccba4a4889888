// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchShapeRepository.h"
#include "modules/billpay/PaymentCase.h"
#include "tests/modules/billpay/BatchScene.h"

using namespace hui;
using namespace hui::testkit;

class TestImportBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryRowWithItsOperation()
    {
        const auto database = batchBranch();
        const ImportBatch request = importing(threeRows);
        const Result<Batch> batch = importBatch(*database, request);
        QVERIFY(batch);
        QCOMPARE(batch->tally(BatchRowState::Ready).rows, 3);
        QCOMPARE(batch->total, Money::fen(18740));
        const QList<BatchRow> rows = rowsOf(*database, request.batch);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.first().operation, request.operations.at(1)); // the heading has the first
        QCOMPARE(rows.first().line, 2);
        QCOMPARE(rows.last().account, u"3205018644"_s);
        QVERIFY(!*Journal(*database).contains(request.batch)); // nothing has happened yet
    }

    void refusesRowsWithTheReason_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QString& text, const char* reason) {
            QTest::newRow(name) << text << QString::fromLatin1(reason);
        };
        row("no such biller", u"x9,3205018642,2026-01,1.00,"_s,
            "This biller is not in the catalogue.");
        row("account too short", u"w1,320501,2026-01,1.00,"_s, nullptr);
        row("amount of nothing", u"w1,3205018642,2026-01,0.00,"_s,
            "The amount must be above zero.");
        row("amount below nothing", u"w1,3205018642,2026-01,-1.00,"_s, nullptr);
        row("amount in words", u"w1,3205018642,2026-01,壹元,"_s, nullptr);
        row("amount with three decimals", u"w1,3205018642,2026-01,1.001,"_s, nullptr);
        row("no month", u"w1,3205018642,2026-13,1.00,"_s,
            "A billing period is a year and a month, each once.");
        row("formula", u"w1,3205018642,2026-01,=1+1,"_s,
            "A cell is a formula. Enter its value instead.");
        row("formula in a remark", u"w1,3205018642,2026-01,1.00,=A1"_s,
            "A cell is a formula. Enter its value instead.");
        row("a number that was rounded", u"w1,3.20501E+09,2026-01,1.00,"_s,
            "A number was rounded by the spreadsheet. Enter it as text.");
        row("a row cut short", u"w1,3205018642"_s, nullptr);
    }

    void refusesRowsWithTheReason()
    {
        QFETCH(QString, row);
        QFETCH(QString, reason);
        const auto database = batchBranch();
        const Batch batch = imported(*database, threeRows + row + u'\n');
        QCOMPARE(batch.tally(BatchRowState::Ready).rows, 3);
        QCOMPARE(batch.tally(BatchRowState::Refused).rows, 1);
        QCOMPARE(batch.total, Money::fen(18740));
        const BatchRow refused = rowsOf(*database, batch.id).last();
        QCOMPARE(refused.state, BatchRowState::Refused);
        QVERIFY(!refused.reason.isEmpty());
        if (!reason.isEmpty())
            QCOMPARE(refused.reason, reason);
    }

    void findsWhatStandsInTheFileTwice()
    {
        const auto database = batchBranch();
        const Batch batch = imported(*database,
            threeRows + u"w1,3205 0186 42,2026年1月,63.20,\nw1,3205018642,2026-02,63.20,\n"_s);
        QCOMPARE(batch.tally(BatchRowState::Ready).rows, 4); // another month is another bill
        const BatchRow twice = rowsOf(*database, batch.id).at(3);
        QCOMPARE(twice.reason, u"The same account and period is in the file twice."_s);
        QCOMPARE(twice.otherLine, 2);
    }

    void findsWhatHasBeenPaid()
    {
        const auto database = batchBranch();
        PayBill before = paying();
        before.bills = {owed(u"2026-01"_s, 18740)};
        QVERIFY(payBill(*database, before));
        const Batch batch = imported(*database, threeRows);
        QCOMPARE(
            rowsOf(*database, batch.id).first().reason, u"This period has been paid already."_s);
        QCOMPARE(batch.twins, 0);
        // the same amount minutes ago for another month is for a second person to judge
        const Batch alike = imported(*database, heading + u"w1,3205018642,2026-07,187.40,\n"_s);
        QCOMPARE(alike.tally(BatchRowState::Ready).rows, 1);
        QCOMPARE(alike.twins, 1);
        const BatchRow doubted = rowsOf(*database, alike.id).first(); // the row tells which it is
        QVERIFY(doubted.isDoubtful());
        QCOMPARE(doubted.reason, QString::fromUtf8(paidMinutesAgo));
    }

    void aLargeRowSaysThatItIsSignedFor()
    {
        const auto database = batchBranch();
        QJsonObject policy = policyValue();
        policy.insert(u"large_cash"_s, moneyToJson(Money::fen(6900)));
        QVERIFY(CatalogueRepository(*database).apply(u"policy"_s, u"desk"_s, policy));
        const Batch batch = imported(*database, threeRows);
        QCOMPARE(batch.tally(BatchRowState::Ready).rows, 3);
        QStringList reasons;
        for (const BatchRow& row : rowsOf(*database, batch.id))
            reasons += row.reason;
        QCOMPARE(reasons, QStringList({{}, QString::fromUtf8(needsSupervisor), {}}));
    }

    /// Hours of the biller that w1 is: noon is 10:44 in China.
    void aClosedBillerIsWaitedForOnTheSameDay_data()
    {
        QTest::addColumn<QTime>("open");
        QTest::addColumn<QTime>("close");
        QTest::addColumn<BatchRowState>("state");
        QTest::addColumn<bool>("waits");
        QTest::newRow("open") << QTime(8, 0) << QTime(17, 0) << BatchRowState::Ready << false;
        QTest::newRow("opens later today")
            << QTime(14, 0) << QTime(17, 0) << BatchRowState::Ready << true;
        QTest::newRow("closed for today")
            << QTime(7, 0) << QTime(9, 0) << BatchRowState::Refused << false;
    }

    void aClosedBillerIsWaitedForOnTheSameDay()
    {
        QFETCH(QTime, open);
        QFETCH(QTime, close);
        QFETCH(BatchRowState, state);
        QFETCH(bool, waits);
        const auto database = batchBranch();
        openBetween(*database, open, close);
        const Batch batch = imported(*database, threeRows);
        const BatchRow row = rowsOf(*database, batch.id).first();
        QCOMPARE(row.state, state);
        QCOMPARE(row.heldUntil.isValid(), waits);
    }

    void findsBillersByTheirName()
    {
        const auto database = batchBranch();
        const Batch batch = imported(*database,
            heading + u"昆山市自来水公司,3205018642,2026-01,63.20,\n昆山市,3205018642,,1.00,\n"_s);
        const QList<BatchRow> rows = rowsOf(*database, batch.id);
        QCOMPARE(rows.first().biller, u"m1"_s);
        QVERIFY(rows.first().mustAsk);
        QCOMPARE(rows.last().state, BatchRowState::Refused); // a part of a name is no name
        ImportBatch chosen = importing(u"用户号,金额,账期\n3205018642,63.20,2026-01\n"_s);
        chosen.biller = u"w1"_s;
        QCOMPARE(importBatch(*database, chosen)->tally(BatchRowState::Ready).rows, 1);
    }

    void refusesFiles()
    {
        const auto database = batchBranch();
        ImportBatch unnamed = importing(u"3205018642,63.20\n"_s);
        QCOMPARE(importBatch(*database, unnamed).error().kind, Error::Kind::Input);
        ImportBatch empty = importing(heading);
        QCOMPARE(importBatch(*database, empty).error().kind, Error::Kind::Input);
        QVERIFY(!*BatchRepository(*database).byId(empty.batch));
        unnamed.columns.account = 0; // chosen by the teller
        unnamed.columns.amount = 1;
        unnamed.biller = u"w1"_s;
        QCOMPARE(importBatch(*database, unnamed)->rows(), 1);
    }

    /// What was chosen for one list is known of the next one like it.
    void columnsThatWereChosenAreRemembered()
    {
        const auto database = batchBranch();
        const QString foreign = u"编号,楼栋,应收\n3205018642,5,63.20\n"_s;
        ImportBatch request = importing(foreign);
        QCOMPARE(knownColumns(*database, request.table.rows.first())->account, -1);
        request.columns = {.account = 0, .amount = 2, .hasHeader = true};
        request.biller = u"w1"_s;
        request.remembers = true;
        QVERIFY(importBatch(*database, request));
        const ImportBatch next = importing(u"编号,楼栋,应收\n3205018643,7,1.00\n"_s);
        const auto known = knownColumns(*database, next.table.rows.first());
        QVERIFY(known);
        QCOMPARE(known->account, 0);
        QCOMPARE(known->amount, 2);
        QCOMPARE(known->others.value(u"楼栋"_s), 1);
        request.batch = operationId(); // chosen otherwise the next time: the last choice holds
        request.operations = {operationId(), operationId()};
        request.columns.note = 1;
        QVERIFY(importBatch(*database, request));
        QCOMPARE(knownColumns(*database, next.table.rows.first())->note, 1);
    }

    void keepsNamesAndBillNumbers()
    {
        const auto database = batchBranch();
        const Batch batch = imported(*database,
            u"收费单位,用户号,姓名,账单号,金额\nw1,3205018642,王小明,B-7,63.20\n"
            "w1,3205018642,王小明,B-8,63.20\n"_s);
        QCOMPARE(batch.tally(BatchRowState::Ready).rows, 2); // two bills of one account
        const BatchRow row = rowsOf(*database, batch.id).first();
        QCOMPARE(row.holder, u"王小明"_s);
        QCOMPARE(row.billNo, u"B-7"_s);
    }

    void whatTellsOfPersonsIsClosedOnTheDisk()
    {
        const auto database = batchBranch();
        const Batch batch = imported(*database, threeRows);
        auto found = database->run(
            u"SELECT content FROM batch_row WHERE batch = ?"_s, {batch.id.toRfc4122()});
        QVERIFY(found);
        while (found->next())
            QVERIFY(!found->value(0).toByteArray().contains("32050186"));
    }

    void survivesAFailureOfAnyStatement()
    {
        const ImportBatch request = importing(threeRows);
        survivesEveryFailure([] { return batchBranch(); },
            [&](Database& database) { return importBatch(database, request); },
            [&](Database& database) {
                return !*BatchRepository(database).byId(request.batch)
                    && rowsOf(database, request.batch).isEmpty();
            });
    }
};

QTEST_APPLESS_MAIN(TestImportBatch)
#include "tst_importbatch.moc"
