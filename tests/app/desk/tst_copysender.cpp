// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/PaperCopyRepository.h"
#include "app/desk/CopySender.h"
#include "app/store/Journal.h"
#include "app/sync/NoticeRepository.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"
#include "tests/testkit/PaperPictures.h"

#include <QSignalSpy>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Copies go to the platform after their operations, once each, whatever happens to the line.
class TestCopySender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_status = 200;
        m_code.clear();
        m_verdict = u"accepted"_s;
        m_desk = std::make_unique<DeskFixture>(paperCopyMigrations());
        m_desk->uplink.answer = [this](const UplinkRequest& request) { return answer(request); };
        m_copy = copyOfPaper(u"licence"_s);
        m_desk->run([this](Database& database) {
            return database.transaction([&]() -> Result<Done> {
                const Operation operation = hui::testkit::operation();
                m_operation = operation.id;
                const auto noted = Journal(database).append(operation);
                return noted ? PaperCopyRepository(database).add(
                                   {m_copy}, operation.id, m_desk->clock.nowUtc())
                             : std::unexpected(noted.error());
            });
        });
    }
    void cleanup() { m_desk.reset(); }

    void comesAfterItsOperation()
    {
        CopySender sender(m_desk->store, m_desk->uplink, m_desk->sync);
        const QSignalSpy sent(&sender, &CopySender::sent);
        QVERIFY(carried().isEmpty());
        m_desk->sync.start();
        QTRY_COMPARE(sent.size(), 1);
        const QList<UplinkRequest> requests = carried();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().key, m_copy.id);
        QVERIFY(!requests.first().asOperator); // whoever is signed in
        QCOMPARE(
            QByteArray::fromBase64(requests.first().body.value(u"picture").toString().toLatin1()),
            m_copy.picture);
        QTRY_COMPARE(waiting(), 0);
    }

    /// Of an operation that was refused nothing is sent, and nothing stays.
    void goesWithARefusedOperation()
    {
        m_verdict = u"rejected"_s;
        CopySender sender(m_desk->store, m_desk->uplink, m_desk->sync);
        m_desk->sync.start();
        QTRY_COMPARE(waiting(), 0);
        QVERIFY(carried().isEmpty());
    }

    void isSentAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, int status, const QString& code = {}) {
            QTest::newRow(name) << status << code;
        };
        row("no answer", 0);
        row("not now", 503, u"temporary"_s);
        row("too often", 429, u"too_many"_s);
        row("a clock that is off", 401, u"clock_skew"_s);
        row("a frozen device", 403, u"device_frozen"_s);
        row("too slow", 408);
        row("still at work on it", 409, u"in_progress"_s);
        row("too early", 425);
        row("a platform that does not know the way", 404, u"not_found"_s);
        row("a proxy without a platform", 404);
    }
    void isSentAgain()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        m_code = code;
        m_status = status;
        CopySender sender(
            m_desk->store, m_desk->uplink, m_desk->sync, std::chrono::milliseconds(20));
        m_desk->sync.start();
        QTRY_VERIFY(carried().size() >= 2);
        QCOMPARE(waiting(), 1);
        QVERIFY(notices().isEmpty());
        m_status = 200;
        QTRY_COMPARE(waiting(), 0);
        for (const UplinkRequest& each : carried())
            QCOMPARE(each.key, m_copy.id); // one copy, however often
    }

    /// What the platform never takes does not lie here for ever, and is told.
    void isDroppedWhenRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("not known") << 404 << u"copy_unknown"_s;
        QTest::newRow("forgotten") << 410 << u"copy_forgotten"_s;
        QTest::newRow("another picture") << 422 << u"copy_differs"_s;
        QTest::newRow("no picture") << 400 << u"malformed"_s;
    }
    void isDroppedWhenRefused()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        m_code = code;
        m_status = status;
        CopySender sender(m_desk->store, m_desk->uplink, m_desk->sync);
        const QSignalSpy sent(&sender, &CopySender::sent);
        m_desk->sync.start();
        QTRY_COMPARE(waiting(), 0);
        QCOMPARE(carried().size(), 1);
        QCOMPARE(sent.size(), 0);
        const QList<Notice> told = notices();
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().text.contains(code) && told.first().textEn.contains(code));
        QVERIFY(told.first().text.contains(shownOperation()));
    }

    /// Neither without the other: that the picture goes, and that it is told.
    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const auto database = memoryDatabase(syncMigrations() + paperCopyMigrations());
            QVERIFY(database->transaction([&] {
                return PaperCopyRepository(*database).add(
                    {m_copy}, m_operation, FixedClock().nowUtc());
            }));
            const auto drop = [&] {
                return database->transaction(
                    [&] { return dropRefusedCopy(*database, m_copy.id, u"copy_unknown"_s); });
            };
            database->failAfter(count);
            const bool isDropped = drop().has_value();
            database->failAfter(-1);
            QCOMPARE(PaperCopyRepository(*database).waiting(9)->size(), isDropped ? 0 : 1);
            QCOMPARE(NoticeRepository(*database).latest(9)->size(), isDropped ? 1 : 0);
            QVERIFY(drop());
            QCOMPARE(NoticeRepository(*database).latest(9)->size(), 1); // once
            if (isDropped) {
                QVERIFY(count >= 4); // BEGIN, whose it is, the notice, the drop, COMMIT
                return;
            }
        }
    }

private:
    Result<UplinkAnswer> answer(const UplinkRequest& request)
    {
        if (request.path.startsWith(u"/v1/paper-copies/")) {
            if (m_status == 0)
                return failure(Error::Kind::Unknown, "no answer");
            return UplinkAnswer{m_status, {{u"code"_s, m_code}}};
        }
        if (request.path != u"/v1/operations:batch")
            return UplinkAnswer{200,
                {{u"changes"_s, QJsonArray()}, {u"cursor"_s, u"1"_s}, {u"more"_s, false},
                    {u"epoch"_s, u"e"_s}}};
        QJsonArray items;
        for (const QJsonValue& sent : request.body.value(u"items").toArray())
            items.append(QJsonObject{{u"op_id"_s, sent[u"op_id"]}, {u"status"_s, m_verdict},
                {u"code"_s, u""_s}, {u"server_ref"_s, u"E-1"_s}, {u"result"_s, QJsonObject()}});
        return UplinkAnswer{200, {{u"items"_s, items}, {u"epoch"_s, u"e"_s}}};
    }

    QList<UplinkRequest> carried() const
    {
        QList<UplinkRequest> some;
        for (const UplinkRequest& each : m_desk->uplink.seen())
            if (each.path.startsWith(u"/v1/paper-copies/"))
                some.append(each);
        return some;
    }

    qsizetype waiting()
    {
        return m_desk
            ->run([](Database& database) { return PaperCopyRepository(database).waiting(9); })
            .size();
    }

    QList<Notice> notices()
    {
        return m_desk->run([](Database& database) { return NoticeRepository(database).latest(9); });
    }

    /// As it stands on a slip.
    QString shownOperation() const { return m_operation.toString(QUuid::Id128).right(8).toUpper(); }

    std::unique_ptr<DeskFixture> m_desk;
    QUuid m_operation;
    PaperCopy m_copy;
    std::atomic<int> m_status = 200;
    QString m_code;
    QString m_verdict;
};

QTEST_GUILESS_MAIN(TestCopySender)
#include "tst_copysender.moc"
