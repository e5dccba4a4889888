// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Changes.h"
#include "app/server/DeviceAnchors.h"
#include "app/server/Devices.h"
#include "app/server/Ledger.h"
#include "app/server/OperationEndpoints.h"
#include "app/server/Pki.h"
#include "app/sync/AnchorSignature.h"
#include "app/sync/Uplink.h"
#include "tests/testkit/OperationKinds.h"
#include "tests/testkit/Platform.h"

#include <QJsonArray>
#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray firstHead(32, 'h');

/// A platform with its key, and the desk as its own program makes it: signer and proof are those
/// of app/sync, so both sides of the wire are held against each other.
struct Scene {
    Platform platform;
    SigningKey key = *SigningKey::generate();
    SigningKey deviceKey = *SigningKey::generate();
    DeviceIdentity desk;
    ThirdParty party;

    explicit Scene(const QString& database)
        : platform(database)
    {
        const QDateTime now = platform.clock().nowUtc();
        const auto authority = CertificateAuthority::create(u"Test CA"_s, now);
        desk.deviceId = sampleCaller().deviceId;
        desk.privateKeyPem = deviceKey.toPem();
        const auto request = certificateRequest(deviceKey, desk.deviceId);
        const auto certified = authority->issueDevice(*request, desk.deviceId, now);
        HUI_ASSERT(certified);
        desk.certificatePem = certified->pem;
        desk.serverPins = {key.pin()};
    }

    QJsonObject anchor(qint64 sequence, const QByteArray& head = firstHead) const
    {
        return {{u"seq"_s, sequence}, {u"head"_s, QString::fromLatin1(head.toHex())},
            {u"signature"_s, QString::fromLatin1(*headSigner(desk)(sequence, head))}};
    }

    Response post(const QJsonArray& items, const QJsonObject& anchor)
    {
        Router router;
        addOperationRoutes(router, kinds(party), key);
        Request request = platform.request(
            "POST", u"/v1/operations:batch"_s, {{u"items"_s, items}, {u"anchor"_s, anchor}});
        request.deviceKey = deviceKey;
        return router.route(platform.context(), request);
    }

    QJsonObject books()
    {
        Router router;
        addChangeRoutes(router);
        return router.route(platform.context(), platform.request("GET", u"/v1/changes"_s)).body;
    }

    qint64 drawer()
    {
        return Ledger(platform.database()).balance(drawerAccount(), Currency::CNY)->minor();
    }

    int audited(const QString& outcome)
    {
        auto found = platform.database().run(
            u"SELECT count(*) FROM audit WHERE action = 'device.anchor' AND outcome = ?"_s,
            {outcome});
        return found->next() ? found->value(0).toInt() : -1;
    }
};

/// What the desk keeps of an answer.
hui::ChainAnchor keptOf(const QJsonObject& sent, const Response& response)
{
    return {sent.value(u"seq"_s).toInteger(),
        QByteArray::fromHex(sent.value(u"head"_s).toString().toLatin1()),
        sent.value(u"signature"_s).toString().toLatin1(),
        response.body.value(u"anchor_sig"_s).toString().toLatin1(),
        QByteArray::fromBase64(response.body.value(u"anchor_key"_s).toString().toLatin1())};
}

} // namespace

class TestDeviceAnchors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDeskCanProveWhatThePlatformSigned_data() { onBothDatabases(); }

    void theDeskCanProveWhatThePlatformSigned()
    {
        QFETCH(QString, database);
        Scene scene(database);
        const QJsonObject anchor = scene.anchor(1);
        const Response response = scene.post({item(1, u"test.book"_s)}, anchor);
        QCOMPARE(response.status, 200);
        const AnchorProof proof = anchorProof(scene.desk);
        hui::ChainAnchor kept = keptOf(anchor, response);
        QVERIFY(!kept.serverSignature.isEmpty());
        QCOMPARE(proof(kept), QString());
        ++kept.sequence;
        QVERIFY(!proof(kept).isEmpty());
        const QJsonObject books = scene.books();
        QCOMPARE(books.value(u"contiguous_seq"_s).toInt(), 1);
        QCOMPARE(books.value(u"anchor"_s).toObject().value(u"head"_s), anchor.value(u"head"_s));
        QCOMPARE(proof(keptOf(anchor, scene.post({item(2, u"test.book"_s)}, anchor))), QString());
        (void)scene.post({item(3, u"test.book"_s)}, scene.anchor(3, QByteArray(32, 'i')));
        QCOMPARE(scene.books().value(u"anchor"_s).toObject().value(u"seq"_s).toInt(), 3);
    }

    void anotherHeadUnderTheSameNumberFreezesTheDevice_data() { onBothDatabases(); }

    void anotherHeadUnderTheSameNumberFreezesTheDevice()
    {
        QFETCH(QString, database);
        Scene scene(database);
        (void)scene.post({item(1, u"test.book"_s)}, scene.anchor(1));
        const Response response
            = scene.post({item(2, u"test.book"_s)}, scene.anchor(1, QByteArray(32, 'x')));
        const QJsonObject told = response.body.value(u"items"_s).toArray().at(0).toObject();
        QCOMPARE(told.value(u"code"_s).toString(), u"device_frozen"_s);
        QVERIFY(!response.body.contains(u"anchor_sig"_s));
        QCOMPARE(scene.drawer(), 100); // nothing of the forked journal was booked
        QCOMPARE((*Devices(scene.platform.database()).byId(scene.desk.deviceId))->status,
            Device::Status::Frozen);
        QCOMPARE(scene.audited(u"fork"_s), 1);
    }

    /// The operations are signed with the request; a head nobody signed is just not believed.
    void aWrongSignatureIsNotCounterSigned()
    {
        Scene scene(u"sqlite"_s);
        QJsonObject anchor = scene.anchor(1);
        anchor.insert(u"seq"_s, 2);
        const Response response = scene.post({item(1, u"test.book"_s)}, anchor);
        QCOMPARE(response.status, 200);
        QVERIFY(!response.body.contains(u"anchor_sig"_s));
        QCOMPARE(scene.drawer(), 100);
        QCOMPARE(scene.audited(u"bad_signature"_s), 1);
        QVERIFY(!scene.books().contains(u"anchor"_s));
    }

    void malformedHeads_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("number 0") << u"seq"_s << QJsonValue(0);
        QTest::newRow("short head") << u"head"_s << QJsonValue(u"00"_s);
        QTest::newRow("no hex") << u"head"_s << QJsonValue(QString(64, u'z'));
        QTest::newRow("no signature") << u"signature"_s << QJsonValue(QString());
        QTest::newRow("unknown field") << u"extra"_s << QJsonValue(1);
    }

    void malformedHeads()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        Scene scene(u"sqlite"_s);
        const Response response
            = scene.post({item(1, u"test.book"_s)}, with(scene.anchor(1), field, value));
        QCOMPARE(response.status, 400);
        QCOMPARE(scene.drawer(), 0);
    }

    void survivesAFailureOfAnyStatement_data() { onBothDatabases(); }

    void survivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        for (int count = 0;; ++count) {
            Scene scene(database);
            const QJsonObject anchor = scene.anchor(1);
            const QJsonArray items{item(1, u"test.book"_s)};
            scene.platform.database().failAfter(count);
            const Response response = scene.post(items, anchor);
            scene.platform.database().failAfter(-1);
            const Response again = scene.post(items, anchor);
            QCOMPARE(anchorProof(scene.desk)(keptOf(anchor, again)), QString());
            QVERIFY(again.body.contains(u"anchor_sig"_s));
            QCOMPARE(scene.drawer(), 100);
            const QJsonObject first = response.body.value(u"items"_s).toArray().at(0).toObject();
            if (first.value(u"status"_s) == u"accepted"_s)
                break;
        }
    }
};

QTEST_GUILESS_MAIN(TestDeviceAnchors)
#include "tst_deviceanchors.moc"
