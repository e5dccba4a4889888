// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/CounterOperations.h"
#include "modules/cash/platform/CounterfeitRegisterRepository.h"
#include "modules/cash/platform/TillOperations.h"
#include "tests/modules/cash/platform/BoxScene.h"

using namespace hui;
using namespace hui::cash;
using namespace hui::server;
using namespace hui::testkit;

namespace {

const QString number = u"0512-08-20260318-09-001"_s;

QJsonArray row(const QString& denomination, int pieces, int damaged = 0, int half = 0)
{
    QJsonObject one{
        {u"denomination"_s, denomination}, {u"pieces"_s, pieces}, {u"damaged"_s, damaged}};
    if (half > 0)
        one.insert(u"half"_s, half);
    return {one};
}

UploadedOperation exchanging()
{
    return operationAt(drawer, u"cash.exchange"_s, Money::fen(10'000),
        {{u"with"_s, u"customer"_s}, {u"cash_in"_s, row(u"CNY-1000"_s, 10)},
            {u"cash_out"_s, hundreds(1)}});
}

UploadedOperation swapping(int half)
{
    return operationAt(drawer, u"cash.swap"_s, Money::fen(20'000),
        {{u"notes"_s,
             QJsonArray{QJsonObject{{u"denomination"_s, u"CNY-10000"_s}, {u"result"_s, u"full"_s},
                            {u"pieces"_s, 1}},
                 QJsonObject{{u"denomination"_s, u"CNY-10000"_s}, {u"result"_s, u"half"_s},
                     {u"pieces"_s, half}}}},
            {u"cash_in"_s, row(u"CNY-10000"_s, 0, 1, 2)}, {u"cash_out"_s, hundreds(2)}});
}

UploadedOperation seizing()
{
    return operationAt(drawer, u"cash.seize"_s, std::nullopt,
        {{u"number"_s, number}, {u"appraisal_until"_s, u"2026-03-23"_s},
            {u"pieces"_s,
                QJsonArray{QJsonObject{{u"denomination"_s, u"CNY-10000"_s},
                    {u"serial"_s, u"TJ38 462117"_s}, {u"pieces"_s, 1}}}},
            {u"holder"_s, QJsonObject{{u"name"_s, u"样例人"_s}, {u"document"_s, QString()}}},
            {u"approval"_s, QJsonObject{{u"id"_s, QString()}, {u"fingerprint"_s, QString()}}}});
}

} // namespace

class TestCounterOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exchangesWhatIsWorthTheSame_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("operatorId");
        QTest::addColumn<QString>("code");
        QTest::newRow("even") << qint64(10'000) << u"0299"_s << QString();
        QTest::newRow("another sum") << qint64(9'000) << u"0299"_s << u"amount_differs"_s;
        QTest::newRow("another's till") << qint64(10'000) << u"0218"_s << u"till_not_issued"_s;
    }

    void exchangesWhatIsWorthTheSame()
    {
        QFETCH(qint64, fen);
        QFETCH(QString, operatorId);
        QFETCH(QString, code);
        Platform platform(u"sqlite"_s, cashTables);
        openDrawer(platform);
        UploadedOperation made = exchanging();
        made.amount = Money::fen(fen);
        made.operatorId = operatorId;
        QCOMPARE(codeAfter(platform, exchangeOperation(), made), code);
        QCOMPARE(inBox(platform, drawer), qint64(300'000));
    }

    void swapsByWhatWasJudged()
    {
        Platform platform(u"sqlite"_s, cashTables);
        openDrawer(platform);
        QCOMPARE(codeAfter(platform, swapOperation(), swapping(2)), QString());
        QCOMPARE(codeAfter(platform, swapOperation(), swapping(3)), u"amount_differs"_s);
    }

    void registersCounterfeitMoney_data() { onBothDatabases(); }
    void registersCounterfeitMoney()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        QCOMPARE(codeAfter(platform, seizeOperation(), seizing()), u"approval_missing"_s);
        QCOMPARE(
            codeAfter(platform, seizeOperation(), signedBy0102(platform, seizing())), QString());
        const auto kept = CounterfeitRegisterRepository(platform.database()).byNumber(number);
        QCOMPARE((*kept)->pieces, 1);
        QCOMPARE((*kept)->holder, u"样*人"_s);
        QCOMPARE(codeAfter(platform, seizeOperation(), signedBy0102(platform, seizing())),
            u"document_number_taken"_s);
        QCOMPARE(Ledger(platform.database()).total(Currency::CNY)->minor(), qint64(0));
    }
};

QTEST_GUILESS_MAIN(TestCounterOperations)
#include "tst_counteroperations.moc"
