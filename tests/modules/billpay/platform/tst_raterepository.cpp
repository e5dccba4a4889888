// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/RateRepository.h"
#include "tests/testkit/ServerDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::billpay;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 18), QTime(4, 0, 10), Qt::UTC);

testkit::ServerDatabase books(const QString& kind)
{
    return testkit::ServerDatabase(kind,
        {u":/schema/platform/billpay/001_billpay.sql"_s,
            u":/schema/platform/billpay/010_fees_and_rates.sql"_s});
}

} // namespace

class TestRateRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsByTheMinute_data() { testkit::onBothDatabases(); }
    void countsByTheMinute()
    {
        QFETCH(QString, database);
        const auto server = books(database);
        RateRepository rates(*server);
        const auto allows = [&](RateKind kind, const QString& account, const QDateTime& at) {
            const auto allowed = rates.allows(kind, u"w1"_s, account, 2, at);
            return allowed && *allowed;
        };
        QVERIFY(allows(RateKind::Query, u"1"_s, noon));
        QVERIFY(allows(RateKind::Query, u"1"_s, noon.addSecs(10)));
        QVERIFY(!allows(RateKind::Query, u"1"_s, noon.addSecs(49)));
        QVERIFY(allows(RateKind::Query, u"2"_s, noon.addSecs(49))); // another account
        QVERIFY(allows(RateKind::Payment, u"1"_s, noon.addSecs(49))); // another thing to do
        QVERIFY(allows(RateKind::Query, u"1"_s, noon.addSecs(50))); // another minute
        QVERIFY(rates.forgetBefore(noon.addSecs(120)));
        QVERIFY(allows(RateKind::Query, u"1"_s, noon.addSecs(50))); // it is forgotten
        QVERIFY(allows(RateKind::Query, u"1"_s, noon.addSecs(50)));
        QVERIFY(!allows(RateKind::Query, u"1"_s, noon.addSecs(50)));
    }

    void aBillerWithoutALimitIsNotCounted()
    {
        const auto server = books(u"sqlite"_s);
        RateRepository rates(*server);
        for (int i = 0; i < 100; ++i)
            QVERIFY(*rates.allows(RateKind::Query, u"w1"_s, u"1"_s, 0, noon));
    }

    void tellsHowLongToWait()
    {
        QCOMPARE(secondsToNextMinute(noon), 50);
        QCOMPARE(secondsToNextMinute(noon.addSecs(-10)), 60);
        QCOMPARE(secondsToNextMinute(noon.addSecs(49)), 1);
    }
};

QTEST_GUILESS_MAIN(TestRateRepository)
#include "tst_raterepository.moc"
