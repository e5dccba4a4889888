// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/server/Devices.h"
#include "app/server/Ledger.h"
#include "app/server/OperationEndpoints.h"
#include "tests/testkit/OperationKinds.h"
#include "tests/testkit/Platform.h"

#include <QJsonArray>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

class TestOperations : public QObject {
    Q_OBJECT

private:
    ThirdParty m_party;
    const SigningKey m_key = *SigningKey::generate();

    Response post(Platform& platform, const QJsonArray& items)
    {
        return post(platform, platform.context(), items);
    }

    Response post(Platform& platform, Context& context, const QJsonArray& items)
    {
        Router router;
        addOperationRoutes(router, kinds(m_party), m_key);
        return router.route(
            context, platform.request("POST", u"/v1/operations:batch"_s, {{u"items"_s, items}}));
    }

    Response ask(Platform& platform, const QString& id, const QString& device = {})
    {
        Router router;
        addOperationRoutes(router, kinds(m_party), m_key);
        Request request = platform.request("GET", u"/v1/operations/"_s + id);
        if (!device.isEmpty())
            request.caller.deviceId = device;
        return router.route(platform.context(), request);
    }

    static QJsonObject first(const Response& response)
    {
        return response.body.value(u"items"_s).toArray().at(0).toObject();
    }

    QJsonObject sent(Platform& platform, const QJsonObject& one)
    {
        return first(post(platform, {one}));
    }

    static QString text(const QJsonObject& object, const QString& key)
    {
        return object.value(key).toString();
    }

    static qint64 balance(Platform& platform)
    {
        return Ledger(platform.database()).balance(drawerAccount(), Currency::CNY)->minor();
    }

private Q_SLOTS:
    void init() { m_party.asked = 0, m_party.silent = false; }

    void booksAndAnswersAgain_data() { onBothDatabases(); }

    void booksAndAnswersAgain()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QJsonObject one = item(1, u"test.book"_s);
        const Response response = post(platform, {one});
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body.value(u"contiguous_seq"_s).toInt(), 1);
        QCOMPARE(text(response.body, u"server_time"_s), u"2026-03-18T02:43:00.000Z"_s);
        QVERIFY(!text(response.body, u"epoch"_s).isEmpty());
        const QJsonObject booked = first(response);
        QCOMPARE(text(booked, u"status"_s), u"accepted"_s);
        QVERIFY(text(booked, u"server_ref"_s).startsWith(u"P20260318-"_s));
        QCOMPARE(booked.value(u"replayed"_s).toBool(), false);
        const QJsonObject again = sent(platform, one);
        QCOMPARE(with(again, u"replayed"_s, false), booked);
        QCOMPARE(again.value(u"replayed"_s).toBool(), true);
        QCOMPARE(ask(platform, text(one, u"op_id"_s)).body, again);
        QCOMPARE(balance(platform), 100);
    }

    void oneItemDoesNotSpoilTheOthers_data() { onBothDatabases(); }

    void oneItemDoesNotSpoilTheOthers()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const Response response = post(platform,
            {item(1, u"test.book"_s), item(2, u"test.refuse"_s), item(3, u"test.malformed"_s),
                item(4, u"test.nothing"_s), item(5, u"test.book"_s), item(6, u"test.ask"_s)});
        QStringList found;
        for (const QJsonValue& one : response.body.value(u"items"_s).toArray())
            found += text(one.toObject(), u"status"_s) + u' ' + text(one.toObject(), u"code"_s);
        QCOMPARE(found,
            QStringList({u"accepted "_s, u"rejected already_paid"_s, u"invalid malformed"_s,
                u"invalid unknown_kind"_s, u"accepted "_s, u"accepted "_s}));
        QCOMPARE(balance(platform), 300);
        // What was not stored is a gap: the desk sends it again or shows it to somebody.
        QCOMPARE(response.body.value(u"contiguous_seq"_s).toInt(), 2);
    }

    void aRefusalIsFinal_data() { onBothDatabases(); }

    void aRefusalIsFinal()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QJsonObject one = item(1, u"test.refuse"_s);
        const QJsonObject refused = sent(platform, one);
        QCOMPARE(text(refused, u"text_zh"_s), u"已缴"_s);
        QCOMPARE(with(sent(platform, one), u"replayed"_s, false), refused);
    }

    void malformedItems_data()
    {
        QTest::addColumn<QJsonObject>("one");
        QTest::addColumn<QString>("code");
        const QJsonObject good = item(1, u"test.book"_s);
        QTest::newRow("unknown field") << with(good, u"extra"_s, 1) << u"malformed"_s;
        QTest::newRow("sequence 0") << with(good, u"device_seq"_s, 0) << u"malformed"_s;
        QTest::newRow("date") << with(good, u"business_date"_s, u"2026-02-30"_s) << u"malformed"_s;
        QTest::newRow("time") << with(good, u"at"_s, u"2026-03-18 02:43"_s) << u"malformed"_s;
        QTest::newRow("amount as text") << with(good, u"amount"_s, u"1.00"_s) << u"malformed"_s;
        QTest::newRow("negative amount")
            << with(good, u"amount"_s, moneyToJson(Money::fen(-1))) << u"malformed"_s;
        QTest::newRow("no body") << with(good, u"body"_s, QJsonValue::Null) << u"malformed"_s;
        QTest::newRow("another branch")
            << with(good, u"branch"_s, u"0512-09"_s) << u"branch_mismatch"_s;
        QTest::newRow("nobody") << with(good, u"operator"_s, u"0999"_s) << u"unknown_operator"_s;
        QTest::newRow("no kind") << with(good, u"kind"_s, u"test.none"_s) << u"unknown_kind"_s;
    }

    void malformedItems()
    {
        QFETCH(QJsonObject, one);
        QFETCH(QString, code);
        Platform platform(u"sqlite"_s);
        const QJsonObject answer = sent(platform, one);
        QCOMPARE(text(answer, u"status"_s), u"invalid"_s);
        QCOMPARE(text(answer, u"code"_s), code);
        QCOMPARE(balance(platform), 0);
        QCOMPARE(ask(platform, text(one, u"op_id"_s)).status, 404);
    }

    void malformedBatches_data()
    {
        QTest::addColumn<QJsonArray>("items");
        QTest::addColumn<QString>("field");
        QJsonArray many;
        for (int i = 1; i <= 51; ++i)
            many.append(item(i, u"test.book"_s));
        QTest::newRow("51 items") << many << u"items"_s;
        QTest::newRow("a number") << QJsonArray{7} << u"items[0].op_id"_s;
        QTest::newRow("no id") << QJsonArray{with(item(1, u"test.book"_s), u"op_id"_s, u"7"_s)}
                               << u"items[0].op_id"_s;
    }

    void malformedBatches()
    {
        QFETCH(QJsonArray, items);
        QFETCH(QString, field);
        Platform platform(u"sqlite"_s);
        const Response response = post(platform, items);
        QCOMPARE(response.status, 400);
        QCOMPARE(codeOf(response), u"malformed"_s);
        QCOMPARE(text(response.body, u"field"_s), field);
    }

    void anotherPayloadUnderTheSameIdIsAConflict_data() { onBothDatabases(); }

    void anotherPayloadUnderTheSameIdIsAConflict()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QJsonObject one = item(1, u"test.book"_s);
        QCOMPARE(text(sent(platform, one), u"status"_s), u"accepted"_s);
        const QJsonObject changed
            = sent(platform, with(one, u"amount"_s, moneyToJson(Money::fen(101))));
        QCOMPARE(text(changed, u"status"_s), u"conflict"_s);
        QCOMPARE(text(changed, u"code"_s), u"key_reused"_s);
        QCOMPARE(balance(platform), 100);
    }

    void aForkFreezesTheDevice_data() { onBothDatabases(); }

    void aForkFreezesTheDevice()
    {
        QFETCH(QString, database);
        Platform platform(database);
        QCOMPARE(text(sent(platform, item(1, u"test.book"_s)), u"status"_s), u"accepted"_s);
        const Response response
            = post(platform, {item(1, u"test.book"_s), item(2, u"test.book"_s)});
        QCOMPARE(text(first(response), u"code"_s), u"fork"_s);
        const QJsonObject second = response.body.value(u"items"_s).toArray().at(1).toObject();
        QCOMPARE(text(second, u"code"_s), u"device_frozen"_s);
        QCOMPARE(balance(platform), 100);
        const auto device = Devices(platform.database()).byId(sampleCaller().deviceId);
        QCOMPARE((*device)->status, Device::Status::Frozen);
    }

    void gapsAreKeptTrackOf_data() { onBothDatabases(); }

    void gapsAreKeptTrackOf()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const auto reached = [&](qint64 sequence) {
            return post(platform, {item(sequence, u"test.book"_s)})
                .body.value(u"contiguous_seq"_s)
                .toInt();
        };
        QCOMPARE(reached(2), 0);
        QCOMPARE(reached(3), 0);
        QCOMPARE(reached(1), 3);
        QCOMPARE(reached(5), 3);
        QCOMPARE(reached(4), 5);
        const Response unknown = ask(platform, operationId().toString(QUuid::WithoutBraces));
        QCOMPARE(unknown.status, 404);
        QCOMPARE(codeOf(unknown), u"unknown_operation"_s);
        QCOMPARE(unknown.body.value(u"watermark_seq"_s).toInt(), 5);
        QVERIFY(unknown.body.contains(u"server_time"_s));
    }

    void anotherDeviceLearnsNothing()
    {
        Platform platform(u"sqlite"_s);
        const QJsonObject one = item(1, u"test.book"_s);
        (void)sent(platform, one);
        QCOMPARE(ask(platform, text(one, u"op_id"_s), u"SZ-QYL-03"_s).status, 404);
        QCOMPARE(ask(platform, u"nonsense"_s).status, 404);
    }

    void waitsForWhatItDependsOn_data() { onBothDatabases(); }

    void waitsForWhatItDependsOn()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QJsonObject original = item(1, u"test.ask"_s);
        const QJsonObject next
            = with(item(2, u"test.book"_s), u"depends_on"_s, original.value(u"op_id"_s));
        QCOMPARE(text(sent(platform, next), u"code"_s), u"dependency_pending"_s);
        m_party.silent = true;
        QCOMPARE(text(sent(platform, original), u"code"_s), u"processing"_s);
        QCOMPARE(text(sent(platform, next), u"status"_s), u"pending"_s);
        m_party.silent = false;
        QCOMPARE(text(sent(platform, original), u"status"_s), u"accepted"_s);
        QCOMPARE(text(sent(platform, next), u"status"_s), u"accepted"_s);
    }

    void isRefusedWithWhatItDependsOn_data() { onBothDatabases(); }

    void isRefusedWithWhatItDependsOn()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QJsonObject original = item(1, u"test.refuse"_s);
        const QJsonObject next
            = with(item(2, u"test.book"_s), u"depends_on"_s, original.value(u"op_id"_s));
        (void)sent(platform, original);
        QCOMPARE(text(sent(platform, next), u"code"_s), u"dependency_rejected"_s);
        QCOMPARE(balance(platform), 0);
    }

    void aSilentThirdPartyIsAskedAgain_data() { onBothDatabases(); }

    void aSilentThirdPartyIsAskedAgain()
    {
        QFETCH(QString, database);
        Platform platform(database);
        m_party.silent = true;
        const QJsonObject one = item(1, u"test.ask"_s);
        const QJsonObject pending = sent(platform, one);
        QCOMPARE(text(pending, u"status"_s), u"pending"_s);
        QVERIFY(pending.value(u"retry_after"_s).toInt() > 0);
        QCOMPARE(text(sent(platform, one), u"status"_s), u"pending"_s);
        QCOMPARE(balance(platform), 0);
        m_party.silent = false;
        const Response answer = ask(platform, text(one, u"op_id"_s));
        QCOMPARE(text(answer.body, u"status"_s), u"accepted"_s);
        QCOMPARE(text(answer.body, u"server_ref"_s), text(pending, u"server_ref"_s));
        QCOMPARE(m_party.asked.load(), 3);
        QCOMPARE(text(ask(platform, text(one, u"op_id"_s)).body, u"status"_s), u"accepted"_s);
        QCOMPARE(m_party.asked.load(), 3); // what is decided is not asked again
        QCOMPARE(balance(platform), 100);
    }

    void survivesAFailureOfAnyStatement_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("kind");
        for (const QString& kind : databaseKinds())
            for (const char* operation : {"test.book", "test.ask"})
                QTest::addRow("%s, %s", operation, qPrintable(kind))
                    << kind << QString::fromLatin1(operation);
    }

    void survivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        QFETCH(QString, kind);
        Platform platform(database);
        for (int count = 0;; ++count) {
            const QJsonObject one = item(count + 1, kind);
            platform.database().failAfter(count);
            const Response response = post(platform, {one});
            platform.database().failAfter(-1);
            const QString status = text(first(response), u"status"_s);
            QVERIFY2(status != u"invalid" && status != u"rejected", qPrintable(status));
            QCOMPARE(text(sent(platform, one), u"status"_s), u"accepted"_s);
            QCOMPARE(balance(platform), 100 * (count + 1));
            if (response.status == 200 && status == u"accepted") {
                QVERIFY(count >= 8);
                break;
            }
        }
        QCOMPARE(Ledger(platform.database()).total(Currency::CNY)->minor(), 0);
    }

    void sixteenAtOnceBookOnce_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("at once") << u"test.book"_s;
        QTest::newRow("third party") << u"test.ask"_s;
    }

    void sixteenAtOnceBookOnce()
    {
        QFETCH(QString, kind);
        Platform platform(u"postgresql"_s);
        constexpr int rounds = 5;
        for (int round = 1; round <= rounds; ++round) {
            const QJsonObject one = item(round, kind);
            std::atomic<int> fresh = 0;
            std::atomic<int> accepted = 0;
            std::vector<std::thread> desks;
            for (int i = 0; i < 16; ++i)
                desks.emplace_back([&] {
                    const auto own = platform.store().another();
                    FixedRandom random;
                    Context context{*own, platform.clock(), random};
                    const QJsonObject answer = first(post(platform, context, {one}));
                    accepted += text(answer, u"status"_s) == u"accepted" ? 1 : 0;
                    fresh += answer.value(u"replayed"_s).toBool() ? 0 : 1;
                });
            for (std::thread& desk : desks)
                desk.join();
            QCOMPARE(accepted.load(), 16);
            QCOMPARE(fresh.load(), 1);
            QCOMPARE(balance(platform), 100 * round);
        }
    }
};

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
