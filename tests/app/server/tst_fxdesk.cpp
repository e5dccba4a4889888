// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Changes.h"
#include "app/server/FxDesk.h"
#include "tests/testkit/Platform.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A desk that says what the test wants.
class TalkingDesk final : public FxDesk {
public:
    Result<QList<FxRate>> rates(const QDateTime&) override { return said; }

    Result<QList<FxRate>> said = QList<FxRate>{};
};

FxRate gbp(const QDateTime& at, qint64 fen)
{
    return {u"GBP"_s, at, Money::fen(fen), Money::fen(fen - 100), Money::fen(fen + 100)};
}

const QDateTime morning(QDate(2026, 3, 18), QTime(1, 30), Qt::UTC);

} // namespace

class TestFxDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewIsToldOnce_data() { onBothDatabases(); }

    /// Asked again and again; an older rate that comes late takes nothing back.
    void whatIsNewIsToldOnce()
    {
        QFETCH(QString, database);
        Platform platform(database);
        auto desk = std::make_shared<TalkingDesk>();
        const PlatformJob job = fxJob(desk);
        const QString from = changesAfter(platform.database(), {}, 500)->cursor;
        desk->said = QList<FxRate>{gbp(morning, 91'000)};
        for (int i = 0; i < 2; ++i)
            QVERIFY(job.run(platform.context()));
        auto told = changesAfter(platform.database(), from, 500);
        QCOMPARE(told->changes.size(), 1);
        QCOMPARE(told->changes.first().stream, u"fx_rate"_s);
        QCOMPARE(*fxRateFromJson(told->changes.first().value), gbp(morning, 91'000));
        desk->said = QList<FxRate>{gbp(morning.addDays(-1), 88'000)};
        QVERIFY(job.run(platform.context()));
        QVERIFY(changesAfter(platform.database(), told->cursor, 500)->changes.isEmpty());
        desk->said = QList<FxRate>{gbp(morning.addSecs(3600), 92'000)};
        QVERIFY(job.run(platform.context()));
        QCOMPARE((*FxRates(platform.database()).last(u"GBP"_s))->buy, Money::fen(92'000));
        QVERIFY(!*FxRates(platform.database()).last(u"USD"_s));
    }

    /// The job fails and is run again; what was told stays.
    void nobodyTells()
    {
        Platform platform(u"sqlite"_s);
        auto desk = std::make_shared<TalkingDesk>();
        desk->said = failure(Error::Kind::Offline, "");
        QVERIFY(!fxJob(desk).run(platform.context()));
    }

    void theSimulatorPublishesEveryMorning_data()
    {
        QTest::addColumn<QTime>("now"); // in UTC
        QTest::addColumn<QDateTime>("at");
        QTest::newRow("before half past nine") << QTime(1, 29) << morning.addDays(-1);
        QTest::newRow("at half past nine") << QTime(1, 30) << morning;
        QTest::newRow("in the evening") << QTime(15, 59) << morning;
    }

    void theSimulatorPublishesEveryMorning()
    {
        QFETCH(QTime, now);
        QFETCH(QDateTime, at);
        SimulatedFxDesk desk;
        const auto rates = desk.rates(QDateTime(morning.date(), now, Qt::UTC));
        QCOMPARE(rates->size(), 8);
        QCOMPARE(*rates, *desk.rates(QDateTime(morning.date(), now, Qt::UTC))); // it repeats
        for (const FxRate& rate : *rates) {
            QCOMPARE(rate.at, at);
            QVERIFY(rate.cashBuy.minor() < rate.buy.minor());
            QVERIFY(rate.buy.minor() < rate.sell.minor());
            QVERIFY(fxRateFromJson(toJson(rate)).has_value());
        }
    }
};

QTEST_MAIN(TestFxDesk)
#include "tst_fxdesk.moc"
