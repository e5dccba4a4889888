// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/ChainVerifier.h"
#include "app/sync/AnchorSignature.h"
#include "app/sync/Signature.h"
#include "app/sync/Turn.h"
#include "tests/app/sync/TestAuthority.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

/// A device, and the key of the platform that it has pinned.
struct Signers {
    TestAuthority authority;
    QByteArray platformKeyPem = *newDeviceKeyPem();
    QSslCertificate platform{authority.issue(platformKeyPem), QSsl::Pem};
    DeviceIdentity identity = enrolled();

    DeviceIdentity enrolled() const
    {
        DeviceIdentity made;
        made.deviceId = QStringLiteral("SZ-QYL-02");
        made.privateKeyPem = *newDeviceKeyPem();
        made.certificatePem = authority.issue(made.privateKeyPem, {.host = "SZ-QYL-02"});
        made.serverPins = {pinOf(platform)};
        return made;
    }

    ChainAnchor signedHead() const
    {
        ChainAnchor anchor{50, QByteArray(32, 'h'), {}, {}, {}};
        anchor.deviceSignature = *headSigner(identity)(anchor.sequence, anchor.head);
        return anchor;
    }

    ChainAnchor counterSigned() const
    {
        ChainAnchor anchor = signedHead();
        const QByteArray text = QByteArrayList{"huidesk-counter-1", "SZ-QYL-02", "50",
            anchor.head.toHex(), anchor.deviceSignature}
                                    .join('\n');
        anchor.serverSignature = *signText(platformKeyPem, text);
        anchor.serverKey = publicKeyOf(platform);
        return anchor;
    }
};

} // namespace

class TestAnchorSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds()
    {
        const Signers signers;
        const AnchorProof proof = anchorProof(signers.identity);
        QCOMPARE(proof(signers.signedHead()), QString());
        QCOMPARE(proof(signers.counterSigned()), QString());
    }

    void finds_data()
    {
        using Change = std::function<void(ChainAnchor&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("wrong");
        const auto row = [](const char* name, const Change& change, const char* wrong) {
            QTest::newRow(name) << change << QString::fromLatin1(wrong);
        };
        row("another number", [](auto& a) { ++a.sequence; }, "device signature");
        row("another head", [](auto& a) { a.head[0] = 'x'; }, "device signature");
        row("not signed", [](auto& a) { a.deviceSignature.clear(); }, "device signature");
        row("no signature at all", [](auto& a) { a.deviceSignature = "AAAA"; }, "device signature");
        row(
            "a counter-signature of something else",
            [](auto& a) { a.serverSignature = a.deviceSignature; }, "platform signature");
        row(
            "a key that was never pinned",
            [](auto& a) {
                const TestAuthority other;
                const QByteArray pem = *newDeviceKeyPem();
                a.serverKey = publicKeyOf(QSslCertificate(other.issue(pem), QSsl::Pem));
            },
            "platform signature");
        row("no key", [](auto& a) { a.serverKey.clear(); }, "platform signature");
    }

    void finds()
    {
        QFETCH(std::function<void(ChainAnchor&)>, change);
        QFETCH(QString, wrong);
        const Signers signers;
        ChainAnchor anchor = signers.counterSigned();
        change(anchor);
        QCOMPARE(anchorProof(signers.identity)(anchor), wrong);
    }

    /// Old heads stay good after the device was enrolled again and the platform took its next key.
    void formerKeysAreRemembered()
    {
        const Signers signers;
        DeviceIdentity again = signers.enrolled();
        again.serverPins = {QByteArray(64, 'b')};
        QCOMPARE(anchorProof(again)(signers.counterSigned()), QStringLiteral("device signature"));
        again.formerCertificatesPem = {signers.identity.certificatePem};
        again.formerServerPins = signers.identity.serverPins;
        QCOMPARE(anchorProof(again)(signers.counterSigned()), QString());
    }

    void everyFiftiethEntryIsSigned()
    {
        const Signers signers;
        const auto database = memoryDatabase();
        database->setHeadSigner(headSigner(signers.identity));
        for (int i = 0; i < 120; ++i)
            QVERIFY(append(*database, operation()));
        const auto anchors = *ChainAnchors(*database).from(1);
        QCOMPARE(anchors.size(), 2);
        QCOMPARE(anchors.at(0).sequence, 50);
        QCOMPARE(anchors.at(1).sequence, 100);
        const AnchorProof proof = anchorProof(signers.identity);
        QVERIFY(!ChainVerifier(*database, proof).verifyAll()->fault);
        QVERIFY(!ChainVerifier(*database, proof).verifyLast(30)->fault);
    }

    /// The head goes with the batch, and what the platform signed is kept beside it.
    void everyBatchCarriesTheHead()
    {
        const Signers signers;
        const auto database = memoryDatabase();
        database->setHeadSigner(headSigner(signers.identity));
        for (int i = 0; i < 3; ++i)
            QVERIFY(append(*database, operation()));
        const Turn turn = *prepareTurn(*database, {.key = operationId(), .batchItems = 2});
        const QJsonObject sent = turn.request.body.value(u"anchor").toObject();
        QCOMPARE(sent.value(u"seq").toInt(), 3); // of the journal, not of the batch
        UplinkAnswer answer{200,
            {{QStringLiteral("anchor_sig"), QStringLiteral("signature")},
                {QStringLiteral("anchor_key"), QStringLiteral("a2V5")}}};
        QVERIFY(applyTurn(*database, turn, answer, {}));
        const ChainAnchor kept = **ChainAnchors(*database).last();
        QCOMPARE(kept.sequence, 3);
        QCOMPARE(kept.serverSignature, QByteArray("signature"));
        QCOMPARE(kept.serverKey, QByteArray("key"));
        const Turn next = *prepareTurn(*database, {.nowMonoMs = 1'000'000, .key = operationId()});
        QVERIFY(!next.anchor); // the platform has it
    }
};

QTEST_GUILESS_MAIN(TestAnchorSignature)
#include "tst_anchorsignature.moc"
