// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/PaperCopyRepository.h"
#include "app/desk/CopySender.h"
#include "app/store/Journal.h"
#include "tests/testkit/DeskFixture.h"
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
        m_verdict = u"accepted"_s;
        m_desk = std::make_unique<DeskFixture>(paperCopyMigrations());
        m_desk->uplink.answer = [this](const UplinkRequest& request) { return answer(request); };
        m_copy = copyOfPaper(u"licence"_s);
        m_desk->run([this](Database& database) {
            return database.transaction([&]() -> Result<Done> {
                const Operation operation = hui::testkit::operation();
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
        QTest::newRow("no answer") << 0;
        QTest::newRow("not now") << 503;
        QTest::newRow("too often") << 429;
    }
    void isSentAgain()
    {
        QFETCH(int, status);
        m_status = status;
        CopySender sender(
            m_desk->store, m_desk->uplink, m_desk->sync, std::chrono::milliseconds(20));
        m_desk->sync.start();
        QTRY_VERIFY(carried().size() >= 2);
        QCOMPARE(waiting(), 1);
        m_status = 200;
        QTRY_COMPARE(waiting(), 0);
        for (const UplinkRequest& each : carried())
            QCOMPARE(each.key, m_copy.id); // one copy, however often
    }

    /// What the platform never takes does not lie here for ever.
    void isDroppedWhenRefused()
    {
        m_status = 404;
        CopySender sender(m_desk->store, m_desk->uplink, m_desk->sync);
        const QSignalSpy sent(&sender, &CopySender::sent);
        m_desk->sync.start();
        QTRY_COMPARE(waiting(), 0);
        QCOMPARE(carried().size(), 1);
        QCOMPARE(sent.size(), 0);
    }

private:
    Result<UplinkAnswer> answer(const UplinkRequest& request)
    {
        if (request.path.startsWith(u"/v1/paper-copies/")) {
            if (m_status == 0)
                return failure(Error::Kind::Unknown, "no answer");
            return UplinkAnswer{m_status, {}};
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

    std::unique_ptr<DeskFixture> m_desk;
    PaperCopy m_copy;
    std::atomic<int> m_status = 200;
    QString m_verdict;
};

QTEST_GUILESS_MAIN(TestCopySender)
#include "tst_copysender.moc"
