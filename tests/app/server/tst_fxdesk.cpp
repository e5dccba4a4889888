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

FxRate rateOf(const QString& currency, const QDateTime& at, qint64 buy)
{
    return {currency, at, 4, buy, buy + 1'0000};
}

FxRate gbp(const QDateTime& at, qint64 buy)
{
    return rateOf(u"GBP"_s, at, buy);
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
        desk->said = QList<FxRate>{gbp(morning, 910'0000)};
        for (int i = 0; i < 2; ++i)
            QVERIFY(job.run(platform.context()));
        auto told = changesAfter(platform.database(), from, 500);
        QCOMPARE(told->changes.size(), 1);
        QCOMPARE(told->changes.first().stream, u"fx_rate"_s);
        QCOMPARE(*fxRateFromJson(told->changes.first().value), gbp(morning, 910'0000));
        desk->said = QList<FxRate>{gbp(morning.addDays(-1), 880'0000)};
        QVERIFY(job.run(platform.context()));
        QVERIFY(changesAfter(platform.database(), told->cursor, 500)->changes.isEmpty());
        desk->said = QList<FxRate>{gbp(morning.addSecs(3600), 920'0000)};
        QVERIFY(job.run(platform.context()));
        QCOMPARE(*FxRates(platform.database()).all(), *desk->said); // one row for a currency
    }

    void whatIsNotNamedAnyMoreIsTakenBack_data() { onBothDatabases(); }

    /// A currency that is given up would else be of an old day for good.
    void whatIsNotNamedAnyMoreIsTakenBack()
    {
        QFETCH(QString, database);
        Platform platform(database);
        auto desk = std::make_shared<TalkingDesk>();
        const PlatformJob job = fxJob(desk);
        desk->said = QList<FxRate>{gbp(morning, 910'0000), rateOf(u"JPY"_s, morning, 4'7800)};
        QVERIFY(job.run(platform.context()));
        const QString from = changesAfter(platform.database(), {}, 500)->cursor;
        desk->said = QList<FxRate>{gbp(morning, 910'0000)};
        QVERIFY(job.run(platform.context()));
        const auto told = changesAfter(platform.database(), from, 500);
        QCOMPARE(told->changes.size(), 1);
        QVERIFY(told->changes.first().deleted && told->changes.first().key == u"JPY");
        QCOMPARE(*FxRates(platform.database()).all(), *desk->said);
    }

    void whatCannotBeToldIsRefused_data()
    {
        QTest::addColumn<FxRate>("rate");
        QTest::newRow("for nothing") << gbp(morning, 0);
        QTest::newRow("gives more than it takes") << FxRate{u"GBP"_s, morning, 4, 2, 1};
        QTest::newRow("too fine") << FxRate{u"GBP"_s, morning, 9, 1, 2};
        QTest::newRow("no currency") << rateOf(u"POUND"_s, morning, 910'0000);
    }

    /// All or nothing: a table that is wrong in one row is not half told.
    void whatCannotBeToldIsRefused()
    {
        QFETCH(FxRate, rate);
        Platform platform(u"sqlite"_s);
        auto desk = std::make_shared<TalkingDesk>();
        desk->said = QList<FxRate>{rateOf(u"USD"_s, morning, 715'0000), rate};
        QCOMPARE(fxJob(desk).run(platform.context()).error().kind, Error::Kind::Input);
        QVERIFY(FxRates(platform.database()).all()->isEmpty());
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
            QVERIFY(rate.buy < rate.sell);
            QVERIFY(fxRateFromJson(toJson(rate)).has_value());
        }
    }

    /// A rate of ten times too much looks like a rate.
    void theSimulatorIsOfTheRightSize_data()
    {
        QTest::addColumn<qint64>("about"); // yuan for 100 units, at scale 4
        QTest::newRow("USD") << qint64(715'0000);
        QTest::newRow("EUR") << qint64(782'0000);
        QTest::newRow("GBP") << qint64(913'0000);
        QTest::newRow("JPY") << qint64(4'7800);
        QTest::newRow("HKD") << qint64(91'6000);
        QTest::newRow("AUD") << qint64(469'0000);
        QTest::newRow("CAD") << qint64(514'0000);
        QTest::newRow("SGD") << qint64(548'0000);
    }

    void theSimulatorIsOfTheRightSize()
    {
        QFETCH(qint64, about);
        for (int day = 0; day < 11; ++day) {
            const auto rates = SimulatedFxDesk().rates(
                QDateTime(morning.date().addDays(day), QTime(2, 0), Qt::UTC));
            for (const FxRate& rate : *rates) {
                if (rate.currency != QLatin1StringView(QTest::currentDataTag()))
                    continue;
                QCOMPARE(rate.scale, 4);
                QVERIFY(rate.buy > about - about / 100);
                QVERIFY(rate.sell < about + about / 100);
            }
        }
    }
};

QTEST_MAIN(TestFxDesk)
#include "tst_fxdesk.moc"
