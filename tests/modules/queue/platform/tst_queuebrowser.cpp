// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "app/server/Listener.h"
#include "app/server/Metrics.h"
#include "app/server/PhoneEndpoints.h"
#include "app/server/PhoneGate.h"
#include "app/server/PhoneStartPages.h"
#include "app/server/Sample.h"
#include "app/server/Schema.h"
#include "app/server/WorkerPool.h"
#include "app/store/Database.h"
#include "app/store/Migrations.h"
#include "modules/queue/platform/QueueLinkRepository.h"
#include "modules/queue/platform/QueuePhone.h"
#include "modules/queue/platform/QueueStart.h"
#include "modules/queue/platform/QueueSteps.h"
#include "tests/testkit/Browser.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/ServerDatabase.h"
#include "tests/testkit/TlsClient.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace hui;
using namespace hui::queue;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString branch = u"0512-08"_s;

/// The sample bank with two people in line, the first of them called to window 2.
Result<Done> fill(Context& context)
{
    const Asker customer{operationId(), branch, {}, {}};
    const Asker desk{operationId(), branch, u"SZ-QYL-02"_s, u"0217"_s};
    if (const auto drawn = takeTicket(context, customer, {u"personal"_s, u"phone"_s}); !drawn)
        return std::unexpected(drawn.error());
    if (const auto drawn
        = takeTicket(context, {operationId(), branch, {}, {}}, {u"personal"_s, u"counter"_s});
        !drawn)
        return std::unexpected(drawn.error());
    const auto called = callNext(context, desk);
    return called ? Result<Done>(Done{}) : std::unexpected(called.error());
}

} // namespace

/// The lobby display and the page that draws, in Chromium. Pictures go to build/phone.
class TestQueueBrowser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        addQueuePhoneRoutes(m_router);
        addPhoneRoutes(m_router); // the script of the pages
        addPhoneStartRoutes(m_router, {queueStart()});
        QVERIFY(m_pool.start([this](Context& context) { return prepare(context); }));
        auto listener = Listener::open({u"127.0.0.1:0"_s, {m_bank.server(), {}}, phoneLimits(), 1,
            [this](Arrival arrival, Reply reply) {
                m_gate.take(std::move(arrival), std::move(reply));
            }});
        QVERIFY(listener);
        m_listener = *std::move(listener);
        QVERIFY(QDir().mkpath(pictures()));
    }

    void cleanupTestCase() { m_listener->drain(); }

    void aNumberIsDrawnByKeysAlone()
    {
        const QJsonObject found = run(u"queue.mjs"_s, m_take, u"draw"_s);
        const QJsonArray offered = found[u"offered"].toArray();
        QVERIFY(offered.size() >= 3); // and one to book a time while any is free
        QCOMPARE(offered.at(0).toString(), u"个人 · 等候 1 人"_s);
        QVERIFY(found[u"smallest"].toDouble() >= 44); // large enough for a finger
        QVERIFY(found[u"fits"].toBool());
        QVERIFY(found[u"path"].toString().startsWith(u"/q/"_s));
        QVERIFY(found[u"path"].toString() != m_take);
        const QString text = found[u"text"].toString();
        for (const QString& wanted : {u"A003"_s, u"等候中"_s, u"1 人"_s})
            QVERIFY2(text.contains(wanted), qPrintable(text));
        QVERIFY(found[u"again"].toBool()); // loading anew draws nothing
        QCOMPARE(found[u"cookies"].toArray(), QJsonArray());
        QCOMPARE(found[u"complaints"].toArray(), QJsonArray());
    }

    /// A time of the next working day, by keys alone, and given back on the page of the number.
    void aLaterDayIsBookedByKeysAlone()
    {
        const QJsonObject found = run(u"book.mjs"_s, m_take, u"book"_s);
        const QJsonArray days = found[u"days"].toArray();
        QCOMPARE(days.size(), 6); // today and five working days
        QVERIFY(days.at(0).toString().startsWith(u"今日"_s));
        QCOMPARE(days.at(1).toString(), u"3月19日 周四 · 余 30 位"_s);
        QCOMPARE(found[u"times"].toArray().at(0).toString(), u"09:30 · 余 2 位"_s);
        QVERIFY(found[u"smallest"].toDouble() >= 44);
        QVERIFY(found[u"fits"].toBool());
        const QString booked = found[u"booked"].toString();
        for (const QString& wanted : {u"Y001"_s, u"已预约"_s, u"3月19日 周四 09:30"_s})
            QVERIFY2(booked.contains(wanted), qPrintable(booked));
        QVERIFY(found[u"again"].toBool());
        QVERIFY(found[u"back"].toString().contains(u"已取消"_s));
        QCOMPARE(found[u"cookies"].toArray(), QJsonArray());
        QCOMPARE(found[u"complaints"].toArray(), QJsonArray());
    }

    void theLobbySeesWhoIsCalled()
    {
        const QJsonObject found = run(u"page.mjs"_s, m_lobby, u"lobby"_s);
        QCOMPARE(found[u"status"].toInt(), 200);
        const QString text = found[u"text"].toString();
        for (const QString& wanted : {u"叫号"_s, u"A001"_s, u"2 号窗口"_s})
            QVERIFY2(text.contains(wanted), qPrintable(text));
        QVERIFY(found[u"fits"].toBool());
        QCOMPARE(found[u"clicked"].toString(), u"en"_s);
        QCOMPARE(found[u"complaints"].toArray(), QJsonArray());
    }

    /// From the bank's first page on: the telephone says where it is, the nearest branch is chosen,
    /// and a number drawn there.
    void theNearestBranchIsChosen()
    {
        const QJsonObject found = run(u"nearest.mjs"_s, u"/"_s, u"nearest"_s);
        const QJsonArray offered = found[u"offered"].toArray();
        QCOMPARE(offered.size(), 5); // the place, the search and three branches
        QVERIFY(offered.at(2).toString().startsWith(u"青云路智慧网点"_s));
        const QString nearest = found[u"sorted"].toArray().at(2).toString();
        for (const QString& wanted : {u"枫林里智慧网点"_s, u"150 米"_s, u"无人等候"_s})
            QVERIFY2(nearest.contains(wanted), qPrintable(nearest));
        QVERIFY(found[u"smallest"].toDouble() >= 44);
        QVERIFY(found[u"fits"].toBool());
        const QString text = found[u"text"].toString();
        for (const QString& wanted : {u"枫林里智慧网点"_s, u"A001"_s, u"等候中"_s})
            QVERIFY2(text.contains(wanted), qPrintable(text));
        QCOMPARE(found[u"addresses"].toArray().size(), 5);
        QVERIFY(!QString::fromUtf8(QJsonDocument(found[u"addresses"].toArray()).toJson())
                .contains(u"120."_s)); // where they are stands in no address
        QCOMPARE(found[u"cookies"].toArray(), QJsonArray());
        QCOMPARE(found[u"complaints"].toArray(), QJsonArray());
    }

private:
    static QString pictures() { return QStringLiteral(QT_TESTCASE_BUILDDIR) + u"/../../phone"_s; }

    Result<Done> prepare(Context& context)
    {
        const QStringList all = serverMigrations() + customerMigrations()
            << u":/schema/platform/queue/001_queue.sql"_s
            << u":/schema/platform/queue/002_queue_link.sql"_s
            << u":/schema/platform/queue/003_queue_booking.sql"_s
            << u":/schema/platform/queue/004_booking_use.sql"_s
            << u":/schema/platform/queue/005_remote.sql"_s
            << u":/schema/platform/queue/006_daily_use.sql"_s
            << u":/schema/platform/queue/007_label_class.sql"_s
            << u":/schema/platform/queue/008_days_ahead.sql"_s
            << u":/schema/platform/queue/009_draw_limit.sql"_s;
        if (const auto migrated = migrate(context.database, all); !migrated)
            return migrated;
        context.database.setFieldKeys(ServerDatabase::fieldKeys());
        if (const auto seeded = seedSample(context, PasswordCost::cheap()); !seeded)
            return seeded;
        return context.database.transaction([&]() -> Result<Done> {
            QueueLinkRepository links(context);
            const auto take = links.make({u"take"_s, branch});
            const auto lobby = links.make({u"lobby"_s, branch});
            if (!take || !lobby)
                return std::unexpected(take ? lobby.error() : take.error());
            m_take = u"/q/"_s + (*take)->url.section(u'/', -1);
            m_lobby = u"/q/"_s + (*lobby)->url.section(u'/', -1);
            return fill(context);
        });
    }

    QJsonObject run(const QString& script, const QString& path, const QString& name)
    {
        return foundInBrowser(QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/phone/"_s + script,
            {u"https://127.0.0.1:%1%2"_s.arg(m_listener->port()).arg(path),
                pictures() + u"/queue-"_s + name + u".png"_s, u"zh-CN"_s});
    }

    TestBank m_bank;
    FixedClock m_clock;
    FixedRandom m_random;
    Metrics m_metrics{"0"};
    Router m_router;
    QString m_take;
    QString m_lobby;
    std::unique_ptr<Listener> m_listener; // the workers end before it
    WorkerPool m_pool{WorkerPool::Settings{
                          .databaseUrl = u"sqlite::memory:"_s, .phoneUrl = u"https://m.example"_s},
        m_clock, m_random};
    PhoneGate m_gate{PhoneGate::Parts{m_router, m_pool, m_metrics, m_clock}, 0};
};

QTEST_GUILESS_MAIN(TestQueueBrowser)
#include "tst_queuebrowser.moc"
