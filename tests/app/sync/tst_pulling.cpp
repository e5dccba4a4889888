// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/NoticeRepository.h"
#include "tests/app/sync/SyncScene.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace hui;
using namespace hui::testkit;

namespace {

const QString weather = QStringLiteral("weather");

/// Changes of one stream with these keys.
QJsonArray rowsOf(std::initializer_list<const char*> keys)
{
    QJsonArray rows;
    for (const char* key : keys)
        rows.append(QJsonObject{{QStringLiteral("stream"), weather},
            {QStringLiteral("key"), QString::fromLatin1(key)}});
    return rows;
}

} // namespace

/// What the platform publishes, as the engine brings it in.
class TestPulling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pullsChangesWithTheirCursor()
    {
        Desk desk;
        desk.platform.changes = QJsonDocument::fromJson(
            R"([{"stream":"notice","key":"n1","deleted":false,"value":{
                    "at":"2026-03-18T01:00:00.000Z","text":"停机通知","text_en":"Maintenance"}},
                {"stream":"notice","key":"n2","deleted":false,"value":{"text":"broken"}},
                {"stream":"biller","key":"b","deleted":true,"value":{}},
                {"stream":"weather","key":"w","deleted":false,"value":{}}])")
                                    .array();
        std::atomic<int> billers = 0;
        desk.engine->setSink(
            QStringLiteral("biller"), [&](Database&, const Change& change) -> Result<Done> {
                billers += change.deleted ? 1 : 0;
                return Done{};
            });
        QSignalSpy changed(desk.engine.get(), &SyncEngine::changed);
        desk.engine->start();
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(billers.load(), 1);
        const auto notices
            = desk.now([](Database& database) { return NoticeRepository(database).latest(9); });
        QCOMPARE(notices->size(), 1); // a broken row is skipped, the others are not
        QCOMPARE(notices->first().text, QStringLiteral("停机通知"));
        desk.clock.advanceMs(61'000);
        QTRY_COMPARE(desk.requestsTo(QStringLiteral("/v1/changes?cursor=c1&")), 1);
    }

    /// The disk fails within a page: the cursor stands before it, and it comes again.
    void pullsAPageAgainThatIsNotStoredToItsEnd()
    {
        Desk desk;
        desk.platform.changes = rowsOf({"a", "b", "c"});
        std::atomic<bool> fails = true;
        QStringList came;
        desk.engine->setSink(weather, [&](Database&, const Change& change) -> Result<Done> {
            if (change.key == u"b" && fails.exchange(false))
                return failure(Error::Kind::Storage, "the disk failed");
            came.append(change.key);
            return Done{};
        });
        QSignalSpy changed(desk.engine.get(), &SyncEngine::changed);
        desk.engine->start();
        QTRY_VERIFY(!fails);
        desk.clock.advanceMs(61'000);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(came.join(u' '), QStringLiteral("a a b c"));
        QCOMPARE(desk.requestsTo(QStringLiteral("/v1/changes?cursor=&")), 2);
    }

    /// The line is lost between two pages: the rest comes when it is back, not a minute later.
    void goesOnWithThePagesWhenTheLineIsBack()
    {
        Desk desk;
        desk.platform.pages = 3;
        desk.platform.changes = rowsOf({"a"});
        const QString pull = QStringLiteral("/v1/changes");
        std::atomic<bool> isDown = false;
        std::atomic<int> lost = 0;
        desk.engine->setSink(weather, [&](Database&, const Change&) -> Result<Done> {
            isDown = lost == 0;
            return Done{};
        });
        desk.uplink.answer = [&](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (!isDown)
                return desk.platform.handle(request);
            ++lost;
            return failure(Error::Kind::Offline, "nobody there");
        };
        desk.engine->start();
        QTRY_COMPARE(lost.load(), 1);
        QTRY_COMPARE(desk.engine->status().link, Link::Offline);
        isDown = false;
        desk.clock.advanceMs(31'000); // the longest wait while it cannot be reached
        QTRY_COMPARE(desk.requestsTo(pull), 4); // three pages, and the one that was lost
        QTRY_COMPARE(desk.engine->status().link, Link::Idle);
    }

    /// A page that waits on the platform is not pulled before the one that came is worked off.
    void pullsNothingWhileAChangeIsWorkedOff()
    {
        Desk desk;
        desk.platform.pages = 2;
        desk.platform.changes = rowsOf({"a"});
        const QString pull = QStringLiteral("/v1/changes");
        std::atomic<int> left = 0, pulled = 0;
        desk.engine->setSink(weather, [&](Database&, const Change&) -> Result<Done> {
            if (pulled == 0)
                left = 20;
            return Done{};
        });
        desk.engine->setChore(weather, [&](Database&) -> Result<bool> {
            if (left == 0)
                return false;
            pulled = desk.requestsTo(pull);
            return --left >= 0;
        });
        desk.engine->start();
        QTRY_COMPARE(desk.requestsTo(pull), 2);
        QCOMPARE(left.load(), 0);
        QCOMPARE(pulled.load(), 1);
    }

    /// What a page leaves to do is done in steps of its own, and the pages hear of it at its end.
    void doesWhatAChangeLeavesToDo()
    {
        Desk desk;
        desk.platform.changes = QJsonDocument::fromJson(
            R"([{"stream":"catalogue","key":"current","deleted":false,"value":{}}])")
                                    .array();
        std::atomic<int> left = 0, done = 0;
        const QString stream = QStringLiteral("catalogue");
        desk.engine->setSink(stream, [&](Database&, const Change&) -> Result<Done> {
            left = 3;
            return Done{};
        });
        desk.engine->setChore(stream, [&](Database& database) -> Result<bool> {
            HUI_ASSERT(!database.inTransaction());
            const bool works = left > 0;
            left -= works ? 1 : 0;
            done += works ? 1 : 0;
            return works;
        });
        QSignalSpy changed(desk.engine.get(), &SyncEngine::changed);
        desk.engine->start();
        QTRY_COMPARE(changed.count(), 2); // it came; it was worked off
        QCOMPARE(done.load(), 3);
    }

    /// The last run ended in the midst of it, and then the disk fails once.
    void goesOnWithWhatWasLeftToDo()
    {
        Desk desk;
        std::atomic<int> left = 2;
        std::atomic<bool> fails = true;
        const QString stream = QStringLiteral("catalogue");
        desk.engine->setChore(stream, [&](Database&) -> Result<bool> {
            if (left == 1 && fails.exchange(false))
                return failure(Error::Kind::Storage, "the disk failed");
            return left > 0 && --left >= 0;
        });
        QSignalSpy changed(desk.engine.get(), &SyncEngine::changed);
        desk.engine->start();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(left.load(), 0);
        QVERIFY(!fails);
    }
};

QTEST_GUILESS_MAIN(TestPulling)
#include "tst_pulling.moc"
