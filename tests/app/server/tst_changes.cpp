// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Changes.h"
#include "tests/testkit/Platform.h"

#include <QJsonArray>
#include <QTest>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

Result<Done> told(Database& database, const QString& key, const std::optional<QJsonObject>& value)
{
    return database.transaction([&] { return publish(database, u"city"_s, key, value); });
}

QJsonObject named(const QString& name)
{
    return {{u"name"_s, name}};
}

ChangePage after(Database& database, const QString& cursor, int limit = 500)
{
    const Result<ChangePage> page = changesAfter(database, cursor, limit);
    HUI_ASSERT(page);
    return *page;
}

/// Where the sample's own changes end.
QString start(Platform& platform)
{
    return after(platform.database(), {}).cursor;
}

} // namespace

class TestChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The platform is asked what a kind was that cases are of; desks are told that it is gone, and
    /// of whatever else is gone nothing is kept.
    void aKindOfNeedIsKnownWhenItIsGone_data() { onBothDatabases(); }
    void aKindOfNeedIsKnownWhenItIsGone()
    {
        QFETCH(QString, database);
        Platform platform(database);
        Database& store = platform.database();
        const auto tell = [&](const QString& stream, const std::optional<QJsonObject>& value) {
            return store.transaction([&] { return publish(store, stream, u"P-900"_s, value); });
        };
        for (const auto& [stream, isKept] : {std::pair{u"need"_s, true}, {u"city"_s, false}}) {
            QVERIFY(tell(stream, named(u"水费"_s)));
            const QString from = after(store, {}).cursor;
            QVERIFY(tell(stream, {}));
            const ChangePage page = after(store, from);
            QCOMPARE(page.changes.size(), 1);
            QVERIFY(page.changes.first().deleted);
            QVERIFY(page.changes.first().value.isEmpty());
            QVERIFY(tell(stream, {})); // told already
            QVERIFY(after(store, page.cursor).changes.isEmpty());
            QVERIFY(!*lastTold(store, stream, u"P-900"_s));
            const auto last = lastToldEver(store, stream, u"P-900"_s);
            QVERIFY(last);
            QCOMPARE(last->has_value(), isKept);
            if (isKept)
                QCOMPARE(**last, named(u"水费"_s));
            QVERIFY(tell(stream, named(u"水费"_s))); // there again
            QVERIFY(*lastTold(store, stream, u"P-900"_s));
        }
        QVERIFY(store.transaction([&] { return publishWhole(store, u"need"_s, {}); }));
        QCOMPARE(**lastToldEver(store, u"need"_s, u"P-900"_s), named(u"水费"_s));
        QVERIFY(!*lastToldEver(store, u"need"_s, u"P-901"_s));
    }

    void tellsTheLatestOfEachKeyInOrder_data() { onBothDatabases(); }

    void tellsTheLatestOfEachKeyInOrder()
    {
        QFETCH(QString, database);
        Platform platform(database);
        Database& store = platform.database();
        const QString from = start(platform);
        QVERIFY(told(store, u"320500"_s, named(u"苏州"_s)));
        QVERIFY(told(store, u"310000"_s, named(u"上海市"_s)));
        QVERIFY(told(store, u"320500"_s, named(u"苏州市"_s)));
        const ChangePage page = after(store, from);
        QCOMPARE(page.changes.size(), 2);
        QCOMPARE(page.changes.at(0).key, u"310000"_s);
        QCOMPARE(page.changes.at(1).key, u"320500"_s);
        QCOMPARE(page.changes.at(1).value, named(u"苏州市"_s));
        QVERIFY(!page.more);
        QVERIFY(after(store, page.cursor).changes.isEmpty());
        QCOMPARE(after(store, page.cursor).cursor, page.cursor);
    }

    void whatIsToldAlreadyIsNotToldAgain_data() { onBothDatabases(); }

    void whatIsToldAlreadyIsNotToldAgain()
    {
        QFETCH(QString, database);
        Platform platform(database);
        Database& store = platform.database();
        QVERIFY(told(store, u"320500"_s, named(u"苏州市"_s)));
        const QString cursor = start(platform);
        QVERIFY(told(store, u"320500"_s, named(u"苏州市"_s)));
        QVERIFY(told(store, u"999999"_s, std::nullopt)); // nobody knew it
        QVERIFY(after(store, cursor).changes.isEmpty());
        QVERIFY(told(store, u"320500"_s, std::nullopt));
        QVERIFY(after(store, cursor).changes.at(0).deleted);
    }

    void pages_data() { onBothDatabases(); }

    void pages()
    {
        QFETCH(QString, database);
        Platform platform(database);
        Database& store = platform.database();
        QString cursor = start(platform);
        for (int i = 0; i < 10; ++i)
            QVERIFY(told(store, QString::number(i), named(QString::number(i))));
        QStringList keys;
        for (bool more = true; more;) {
            const ChangePage page = after(store, cursor, 4);
            for (const Change& change : page.changes)
                keys += change.key;
            cursor = page.cursor;
            more = page.more;
        }
        QCOMPARE(keys.join(u' '), u"0 1 2 3 4 5 6 7 8 9"_s);
    }

    void refusedLeavesNothing_data() { onBothDatabases(); }

    void refusedLeavesNothing()
    {
        QFETCH(QString, database);
        Platform platform(database);
        Database& store = platform.database();
        const QString from = start(platform);
        for (int count = 0;; ++count) {
            store.failAfter(count);
            const Result<Done> done = told(store, u"320500"_s, named(u"苏州市"_s));
            store.failAfter(-1);
            if (done)
                break;
            QVERIFY(after(store, from).changes.isEmpty());
        }
        QCOMPARE(after(store, from).changes.size(), 1);
    }

    /// Two commits in the other order than they began: a reader in between must not lose one.
    void theOrderIsThatOfTheCommits()
    {
        Platform platform(u"postgresql"_s);
        Database& store = platform.database();
        QString cursor = start(platform);
        std::mutex mutex;
        std::condition_variable changed;
        bool published = false;
        bool mayCommit = false;
        std::thread slow([&] {
            const auto own = platform.store().another();
            const auto done = own->transaction([&]() -> Result<Done> {
                const auto told = publish(*own, u"city"_s, u"slow"_s, named(u"slow"_s));
                std::unique_lock lock(mutex);
                published = true;
                changed.notify_all();
                changed.wait(lock, [&] { return mayCommit; });
                return told;
            });
            HUI_ASSERT(done);
        });
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return published; });
        std::thread fast([&] {
            const auto own = platform.store().another();
            HUI_ASSERT(told(*own, u"fast"_s, named(u"fast"_s))); // waits for the slow one
        });
        const ChangePage between = after(store, cursor);
        QVERIFY(between.changes.isEmpty());
        mayCommit = true;
        changed.notify_all();
        lock.unlock();
        slow.join();
        fast.join();
        const ChangePage page = after(store, between.cursor);
        QCOMPARE(page.changes.size(), 2);
        QCOMPARE(page.changes.at(0).key, u"slow"_s);
    }

    void anotherEpochStartsFromTheBeginning_data() { onBothDatabases(); }

    void anotherEpochStartsFromTheBeginning()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QString cursor = start(platform);
        const QString epoch = *epochOf(platform.database());
        QVERIFY(ensureEpoch(platform.context()));
        QCOMPARE(*epochOf(platform.database()), epoch);
        QVERIFY(renewEpoch(platform.context()));
        QVERIFY(*epochOf(platform.database()) != epoch);
        QVERIFY(!after(platform.database(), cursor).changes.isEmpty());
    }

    void answers_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing asked") << QString() << 200 << QString();
        QTest::newRow("empty cursor") << u"cursor=&limit=500"_s << 200 << QString();
        QTest::newRow("one") << u"limit=1"_s << 200 << QString();
        QTest::newRow("none") << u"limit=0"_s << 400 << u"malformed"_s;
        QTest::newRow("too many") << u"limit=501"_s << 400 << u"malformed"_s;
        QTest::newRow("words") << u"limit=all"_s << 400 << u"malformed"_s;
        QTest::newRow("no cursor") << u"cursor=12"_s << 400 << u"bad_cursor"_s;
        QTest::newRow("not base64") << u"cursor=%25%25"_s << 400 << u"bad_cursor"_s;
    }

    void answers()
    {
        QFETCH(QString, query);
        QFETCH(int, status);
        QFETCH(QString, code);
        Platform platform(u"sqlite"_s);
        Router router;
        addChangeRoutes(router);
        Request request = platform.request("GET", u"/v1/changes"_s);
        request.query = QUrlQuery(query);
        const Response response = router.route(platform.context(), request);
        QCOMPARE(response.status, status);
        QCOMPARE(codeOf(response), code);
        if (status == 200) {
            QCOMPARE(response.body.value(u"changes"_s).toArray().size(),
                query == u"limit=1"_s ? 1 : 5); // of the sample: both policies, the notice, roster
                                                // and goal
            QCOMPARE(response.body.value(u"more"_s).toBool(), query == u"limit=1"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
