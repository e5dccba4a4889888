// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/server/Duties.h"
#include "modules/cash/platform/TillEnd.h"
#include "modules/cash/platform/TillOperations.h"
#include "tests/modules/cash/platform/BoxScene.h"

using namespace hui;
using namespace hui::cash;
using namespace hui::server;
using namespace hui::testkit;

namespace {

/// Till 09 with 30 notes of 100 yuan, on its way to teller 0299 or opened by them.
void issueDrawer(Platform& platform)
{
    enterBox(platform, drawer, 30);
}

QJsonObject countBody(qint64 difference, const QJsonObject& more = {{u"attempt"_s, 1}})
{
    QJsonObject body{{u"counted"_s, hundreds(29)},
        {u"expected"_s, moneyToJson(Money::fen(300'000))},
        {u"difference"_s, moneyToJson(Money::fen(difference))}};
    for (auto field = more.begin(); field != more.end(); ++field)
        body.insert(field.key(), field.value());
    return body;
}

} // namespace

class TestTillOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opens_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("sealed");
        QTest::addColumn<int>("counted");
        QTest::addColumn<qint64>("found"); // a credit is over
        for (const QString& kind : databaseKinds())
            for (const bool sealed : {false, true}) {
                const char* how = sealed ? "sealed" : "issued";
                QTest::addRow("as %s, %s", how, qPrintable(kind))
                    << kind << sealed << 30 << qint64(0);
                QTest::addRow("over, %s, %s", how, qPrintable(kind))
                    << kind << sealed << 31 << qint64(-10'000);
                QTest::addRow("short, %s, %s", how, qPrintable(kind))
                    << kind << sealed << 28 << qint64(20'000);
            }
    }

    /// What was issued was on its way; what was sealed has been in the box.
    void opens()
    {
        QFETCH(QString, database);
        QFETCH(bool, sealed);
        QFETCH(int, counted);
        QFETCH(qint64, found);
        Platform platform(database, cashTables);
        using State = RegisteredTill::State;
        enterBox(platform, drawer, 30, sealed ? State::Sealed : State::Issued);
        const auto made = signedBy0102(platform, openingOf(drawer, 30, counted));
        QCOMPARE(codeAfter(platform, openOperation(), made), QString());
        QCOMPARE(inBox(platform, drawer), qint64(counted) * 10'000 - (sealed ? 300'000 : 0));
        QCOMPARE(inTransit(platform), qint64(sealed ? 0 : -300'000));
        QCOMPARE(overShort(platform), found);
        QCOMPARE(boxOf(platform, drawer).state, State::Open);
        QCOMPARE(Ledger(platform.database()).total(Currency::CNY)->minor(), qint64(0));
    }

    void sealsAreTakenAndGivenBack_data() { onBothDatabases(); }

    /// Another's seal stays in the safe, and keeps no till shut.
    void sealsAreTakenAndGivenBack()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        enterBox(platform, drawer, 30);
        Duties duties(platform.database());
        const BranchSeal own{u"business"_s, u"90"_s};
        const BranchSeal others{u"business"_s, u"91"_s};
        QVERIFY(duties.assign(boxBranch, own, u"0299"_s));
        QVERIFY(duties.assign(boxBranch, others, u"0218"_s));
        UploadedOperation open = openingOf(drawer, 30, 30);
        open.body.insert(u"duty"_s, toJson(Duty{u"morning"_s, {own, others}}));
        QCOMPARE(codeAfter(platform, openOperation(), signedBy0102(platform, open)), QString());
        const QDate day = shift().businessDate;
        QCOMPARE(*duties.holderOf(boxBranch, own), std::pair(u"0299"_s, day));
        QVERIFY(duties.holderOf(boxBranch, others)->first.isEmpty());
        const auto back = signedBy0102(platform,
            operationAt(drawer, u"till.return"_s, Money::fen(300'000),
                {{u"cash"_s, hundreds(30)}, {u"unknown"_s, QJsonArray{}}}));
        QCOMPARE(codeAfter(platform, returnOperation(), back), QString());
        QVERIFY(duties.holderOf(boxBranch, own)->first.isEmpty());
    }

    void theShiftsOfTheDayAreOffered_data() { onBothDatabases(); }
    void theShiftsOfTheDayAreOffered()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        Duties duties(platform.database());
        const QDate day = shift().businessDate;
        const QList<DutyShift> now{{u"early"_s, QTime(7, 0), QTime(11, 0)}};
        QVERIFY(duties.setShifts(boxBranch, day, {{u"late"_s, QTime(11, 0), QTime(18, 0)}}));
        QVERIFY(duties.setShifts(boxBranch, day, now));
        QVERIFY(duties.setShifts(boxBranch, day.addDays(1), {}));
        QCOMPARE(duties.of(boxBranch, u"0299"_s, day)->shifts, now);
        QVERIFY(duties.of(boxBranch, u"0217"_s, day.addDays(-1))->shifts != now);
        QCOMPARE(duties.of(boxBranch, u"0217"_s, day)->seals,
            (QList<BranchSeal>{{u"business"_s, u"07"_s}}));
    }

    void theVaultIsOpenedLikeATill()
    {
        Platform platform(u"sqlite"_s, cashTables);
        enterBox(platform, vaultBox(), 500, RegisteredTill::State::Sealed);
        const auto made = signedBy0102(platform, openingOf(vaultBox(), 500, 501));
        QCOMPARE(codeAfter(platform, openOperation(), made), QString());
        QCOMPARE(booked(platform, u"vault:0512-08"_s), qint64(10'000));
    }

    void refusesToOpen_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("code");
        for (const QString& kind : databaseKinds())
            for (const auto& [fault, code] : {std::pair{u"nobody signed"_s, u"approval_missing"_s},
                     {u"another's till"_s, u"till_not_issued"_s},
                     {u"other issue"_s, u"till_not_issued"_s}, {u"sum"_s, u"amount_differs"_s}})
                QTest::addRow("%s, %s", qPrintable(fault), qPrintable(kind))
                    << kind << fault << code;
    }

    void refusesToOpen()
    {
        QFETCH(QString, database);
        QFETCH(QString, fault);
        QFETCH(QString, code);
        Platform platform(database, cashTables);
        issueDrawer(platform);
        UploadedOperation made = openingOf(drawer, 30, 30);
        if (fault == u"another's till"_s)
            made.operatorId = u"0218"_s;
        if (fault == u"other issue"_s)
            made.body.insert(u"issued"_s, hundreds(29));
        if (fault == u"sum"_s)
            made.amount = Money::fen(1);
        if (fault != u"nobody signed"_s)
            made = signedBy0102(platform, made);
        QCOMPARE(codeAfter(platform, openOperation(), made), code);
        QCOMPARE(inBox(platform, drawer), qint64(0));
    }

    void booksADifference_data() { onBothDatabases(); }
    void booksADifference()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openDrawer(platform);
        const auto shortage = signedBy0102(platform,
            operationAt(drawer, u"till.difference"_s, Money::fen(10'000),
                {{u"difference"_s, moneyToJson(Money::fen(-10'000))}}));
        QCOMPARE(codeAfter(platform, differenceOperation(), shortage), QString());
        QCOMPARE(overShort(platform), qint64(10'000));
        QCOMPARE(inBox(platform, drawer), qint64(290'000));
        QCOMPARE(Ledger(platform.database()).total(Currency::CNY)->minor(), qint64(0));
    }

    void keepsACountThatAddsUp_data()
    {
        QTest::addColumn<qint64>("difference");
        QTest::addColumn<QString>("code");
        QTest::newRow("adds up") << qint64(-10'000) << QString();
        QTest::newRow("does not") << qint64(0) << u"amount_differs"_s;
    }

    void keepsACountThatAddsUp()
    {
        QFETCH(qint64, difference);
        QFETCH(QString, code);
        Platform platform(u"sqlite"_s, cashTables);
        const auto count
            = operationAt(drawer, u"till.count"_s, std::nullopt, countBody(difference));
        QCOMPARE(codeAfter(platform, countOperation(), count), code);
        const auto spot
            = operationAt(drawer, u"till.spot_count"_s, std::nullopt, countBody(difference, {}));
        QCOMPARE(codeAfter(platform, spotCountOperation(), spot), code);
        const auto review = signedBy0102(
            platform, operationAt(drawer, u"till.review"_s, std::nullopt, countBody(difference)));
        QCOMPARE(codeAfter(platform, reviewOperation(), review), code);
        QCOMPARE(Ledger(platform.database()).total(Currency::CNY)->minor(), qint64(0));
    }

    void reviewAndReopeningAreSigned_data() { onBothDatabases(); }
    void reviewAndReopeningAreSigned()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openDrawer(platform);
        const QJsonObject nobody{{u"id"_s, QString()}, {u"fingerprint"_s, QString()}};
        QJsonObject body = countBody(-10'000);
        body.insert(u"approval"_s, nobody);
        QCOMPARE(codeAfter(platform, reviewOperation(),
                     operationAt(drawer, u"till.review"_s, std::nullopt, body)),
            u"approval_missing"_s);
        const auto unsignedReopening
            = operationAt(drawer, u"till.reopen"_s, std::nullopt, {{u"approval"_s, nobody}});
        QCOMPARE(codeAfter(platform, reopenOperation(), unsignedReopening), u"approval_missing"_s);
        QCOMPARE(codeAfter(platform, reopenOperation(), signedBy0102(platform, unsignedReopening)),
            QString());
    }

    void carryingIsSignedAndAddsUp_data() { onBothDatabases(); }
    void carryingIsSignedAndAddsUp()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        const QString paid = idText(operationId());
        QJsonObject body{{u"owed"_s, QJsonArray{paid}}, {u"reason"_s, u"客户已离开"_s},
            {u"items"_s,
                QJsonArray{QJsonObject{{u"operation"_s, paid}, {u"kind"_s, u"billpay.pay"_s},
                    {u"till"_s, u"03"_s}, {u"amount"_s, moneyToJson(Money::fen(18740))}}}},
            {u"sum"_s, moneyToJson(Money::fen(18740))},
            {u"approval"_s, QJsonObject{{u"id"_s, QString()}, {u"fingerprint"_s, QString()}}}};
        const auto made = operationAt(drawer, u"till.carry"_s, std::nullopt, body);
        QCOMPARE(codeAfter(platform, carryOperation(), made), u"approval_missing"_s);
        QCOMPARE(codeAfter(platform, carryOperation(), signedBy0102(platform, made)), QString());
        body.insert(u"sum"_s, moneyToJson(Money::fen(18741)));
        const auto wrong = operationAt(drawer, u"till.carry"_s, std::nullopt, body);
        QCOMPARE(codeAfter(platform, carryOperation(), signedBy0102(platform, wrong)),
            u"amount_differs"_s);
        QCOMPARE(Ledger(platform.database()).total(Currency::CNY)->minor(), qint64(0));
    }

    void survivesAFailureOfAnyStatement_data() { onBothDatabases(); }
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        issueDrawer(platform);
        const auto made = signedBy0102(platform, openingOf(drawer, 30, 30));
        survivesEveryFailure(
            platform, openOperation(), made, [&] { return inBox(platform, drawer) == 0; });
    }
};

QTEST_GUILESS_MAIN(TestTillOperations)
#include "tst_tilloperations.moc"
