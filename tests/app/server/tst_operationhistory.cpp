// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/StrictJson.h"
#include "app/server/DeviceAnchors.h"
#include "app/server/OperationEndpoints.h"
#include "tests/testkit/OperationKinds.h"
#include "tests/testkit/Platform.h"

#include <QJsonArray>
#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// GET /v1/operations: what a desk is given back that lost it.
class TestOperationHistory : public QObject {
    Q_OBJECT

private:
    ThirdParty m_party;
    const SigningKey m_key = *SigningKey::generate();

    Response send(Platform& platform, const QJsonArray& items)
    {
        Router router;
        addOperationRoutes(router, kinds(m_party), m_key);
        return router.route(platform.context(),
            platform.request("POST", u"/v1/operations:batch"_s, {{u"items"_s, items}}));
    }

    Response ask(Platform& platform, const QString& query, const QString& device = {})
    {
        Router router;
        addOperationRoutes(router, kinds(m_party), m_key);
        Request request = platform.request("GET", u"/v1/operations"_s);
        request.query = QUrlQuery(query);
        if (!device.isEmpty())
            request.caller.deviceId = device;
        return router.route(platform.context(), request);
    }

    static QList<qint64> numbersIn(const Response& response)
    {
        QList<qint64> numbers;
        for (const QJsonValue& one : response.body.value(u"operations"_s).toArray())
            numbers += one[u"operation"][u"device_seq"].toInteger();
        return numbers;
    }

private Q_SLOTS:
    void init()
    {
        m_party.asked = 0;
        m_party.silent = false;
    }

    /// Member for member as it was sent, so that it has the same fingerprint when it comes again.
    void everyEntryComesBackAsItWasSent_data() { onBothDatabases(); }
    void everyEntryComesBackAsItWasSent()
    {
        QFETCH(QString, database);
        Platform platform(database);
        QJsonObject third = item(3, u"test.book"_s);
        const QJsonObject first = item(1, u"test.book"_s);
        third.insert(u"depends_on"_s, first.value(u"op_id"_s));
        const QJsonArray items{first, item(2, u"test.refuse"_s), third};
        const QJsonArray told = send(platform, items).body.value(u"items"_s).toArray();
        const Response response = ask(platform, {});
        QCOMPARE(response.status, 200);
        const QJsonArray operations = response.body.value(u"operations"_s).toArray();
        QCOMPARE(operations.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(canonicalJson(operations.at(i)[u"operation"].toObject()),
                canonicalJson(items.at(i).toObject()));
            QCOMPARE(operations.at(i)[u"outcome"].toObject(), told.at(i).toObject());
        }
        QCOMPARE(response.body.value(u"more"_s).toBool(), false);
        QCOMPARE(response.body.value(u"contiguous_seq"_s).toInt(), 3);
        QCOMPARE(response.body.value(u"watermark_seq"_s).toInt(), 3);
        QVERIFY(!response.body.value(u"epoch"_s).toString().isEmpty());
        const Response again = send(platform, {operations.at(2)[u"operation"]});
        QCOMPARE(again.body.value(u"items"_s)[0][u"replayed"].toBool(), true);
    }

    void itComesInPages()
    {
        Platform platform(u"sqlite"_s);
        QJsonArray items;
        for (int i = 1; i <= 7; ++i)
            items.append(item(i, u"test.book"_s));
        QCOMPARE(send(platform, items).status, 200);
        const Response first = ask(platform, u"after=2&limit=3"_s);
        QCOMPARE(numbersIn(first), (QList<qint64>{3, 4, 5}));
        QVERIFY(first.body.value(u"more"_s).toBool());
        const Response last = ask(platform, u"after=5&limit=3"_s);
        QCOMPARE(numbersIn(last), (QList<qint64>{6, 7}));
        QVERIFY(!last.body.value(u"more"_s).toBool());
        QCOMPARE(numbersIn(ask(platform, u"after=7"_s)), QList<qint64>());
    }

    void aPageIsNotLargerThanABatch()
    {
        Platform platform(u"sqlite"_s);
        for (int i = 1; i <= 4; ++i) {
            QJsonObject large = item(i, u"test.refuse"_s);
            large.insert(u"body"_s, QJsonObject{{u"words"_s, QString(100'000, u'x')}});
            QCOMPARE(send(platform, {large}).status, 200);
        }
        const Response response = ask(platform, {});
        QCOMPARE(numbersIn(response), (QList<qint64>{1, 2}));
        QVERIFY(response.body.value(u"more"_s).toBool());
    }

    /// Nobody outside is asked: this is what is stored.
    void whatIsBeingProcessedIsPending()
    {
        Platform platform(u"sqlite"_s);
        m_party.silent = true;
        QCOMPARE(send(platform, {item(1, u"test.ask"_s)}).status, 200);
        const int asked = m_party.asked;
        m_party.silent = false;
        const Response response = ask(platform, {});
        QCOMPARE(response.body.value(u"operations"_s)[0][u"outcome"][u"status"].toString(),
            u"pending"_s);
        QCOMPARE(int(m_party.asked), asked);
    }

    void aGapAndASignedHeadAreTold()
    {
        Platform platform(u"sqlite"_s);
        QCOMPARE(send(platform, {item(1, u"test.book"_s), item(4, u"test.book"_s)}).status, 200);
        QVERIFY(DeviceAnchors(platform.database())
                    .save(sampleCaller(), {4, QByteArray(32, 'h'), "sig"}, "counter",
                        FixedClock().nowUtc()));
        const Response response = ask(platform, {});
        QCOMPARE(response.body.value(u"contiguous_seq"_s).toInt(), 1);
        QCOMPARE(response.body.value(u"watermark_seq"_s).toInt(), 4);
        QCOMPARE(response.body.value(u"anchor"_s)[u"seq"].toInt(), 4);
    }

    void anotherDeviceSeesNothing()
    {
        Platform platform(u"sqlite"_s);
        QCOMPARE(send(platform, {item(1, u"test.book"_s)}).status, 200);
        const Response response = ask(platform, {}, u"SZ-QYL-99"_s);
        QCOMPARE(response.status, 200);
        QCOMPARE(numbersIn(response), QList<qint64>());
        QCOMPARE(response.body.value(u"watermark_seq"_s).toInt(), 0);
    }

    void badQueries_data()
    {
        QTest::addColumn<QString>("query");
        for (const char* query : {"after=-1", "after=x", "after=1.5", "limit=0", "limit=51",
                 "limit=x", "after=99999999999999999999"})
            QTest::newRow(query) << QString::fromLatin1(query);
    }

    void badQueries()
    {
        QFETCH(QString, query);
        Platform platform(u"sqlite"_s);
        const Response response = ask(platform, query);
        QCOMPARE(response.status, 400);
        QCOMPARE(response.body.value(u"code"_s).toString(), u"malformed"_s);
    }
};

QTEST_GUILESS_MAIN(TestOperationHistory)
#include "tst_operationhistory.moc"
