// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/Rehearsal.h"
#include "app/server/ApprovalRepository.h"
#include "app/server/Changes.h"
#include "app/server/Devices.h"
#include "app/server/Ledger.h"
#include "app/server/OperationEndpoints.h"
#include "app/server/Pki.h"
#include "app/store/ChainVerifier.h"
#include "app/store/OutboxRepository.h"
#include "app/store/RecordingStop.h"
#include "app/store/Store.h"
#include "app/sync/AnchorSignature.h"
#include "app/sync/SyncMigrations.h"
#include "app/sync/Turn.h"
#include "modules/outbox/SignHistory.h"
#include "modules/outbox/platform/HistoryOperation.h"
#include "tests/testkit/OperationKinds.h"
#include "tests/testkit/Operations.h"
#include "tests/testkit/Platform.h"
#include "tests/testkit/SignedOperation.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using namespace hui::outbox;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A desk's folder and a platform, both as they are shipped, without the wire between them.
struct Branch {
    Platform platform{u"sqlite"_s};
    SigningKey key = *SigningKey::generate();
    SigningKey deviceKey = *SigningKey::generate();
    DeviceIdentity identity;
    ThirdParty party;
    Router router;
    QTemporaryDir folder;
    std::unique_ptr<hui::Database> desk;
    qint64 nowMs = 1'000;

    Branch()
    {
        const QDateTime now = platform.clock().nowUtc();
        const auto authority = CertificateAuthority::create(u"Test CA"_s, now);
        identity.deviceId = sampleCaller().deviceId;
        identity.privateKeyPem = deviceKey.toPem();
        const auto request = certificateRequest(deviceKey, identity.deviceId);
        const auto certified = authority->issueDevice(*request, identity.deviceId, now);
        HUI_ASSERT(certified);
        identity.certificatePem = certified->pem;
        identity.serverPins = {key.pin()};
        addOperationRoutes(router, kinds(party) + QList{historyOperation()}, key);
        addChangeRoutes(router);
        open();
    }

    void open()
    {
        auto opened = openJournal({.file = folder.filePath(u"journal.db"_s),
            .migrations = syncMigrations(),
            .secret = QByteArray(32, 's'),
            .cost = {8, 1, 1},
            .signHead = headSigner(identity)});
        HUI_ASSERT(opened.has_value());
        desk = *std::move(opened);
        HUI_ASSERT(OutboxRepository(*desk).recover());
    }

    /// The desk is closed and its folder copied, or put back from a copy.
    void copyTo(const QString& to) { copy(folder.path(), to); }
    void putBack(const QString& from) { copy(from, folder.path()); }

    QUuid record()
    {
        Operation made = operation();
        made.kind = u"test.book"_s;
        made.amount = Money::fen(100);
        HUI_ASSERT(testkit::append(*desk, made));
        return made.id;
    }

    /// What the engine does once its line is up: asks for the books, then sends until nothing
    /// waits.
    void exchange()
    {
        bool pull = true;
        for (;;) {
            const TurnWish wish{
                .nowMonoMs = ++nowMs, .key = operationId(), .pullFirst = pull, .pull = pull};
            const auto turn = prepareTurn(*desk, wish);
            HUI_ASSERT(turn);
            if (turn->kind == TurnKind::Rest)
                return;
            const auto outcome = applyTurn(*desk, *turn, answerTo(turn->request), {nowMs});
            HUI_ASSERT(outcome && !outcome->failure);
            pull = outcome->more;
        }
    }

    /// The platform takes it; the desk is gone before it hears.
    void sendOnly(const Turn& turn) { HUI_ASSERT(answerTo(turn.request)); }

    QString stop() { return *recordingStop(*desk); }
    qint64 drawer()
    {
        return Ledger(platform.database()).balance(drawerAccount(), Currency::CNY)->minor();
    }

private:
    void copy(const QString& from, const QString& to)
    {
        desk.reset();
        HUI_ASSERT(QDir().mkpath(to));
        for (const QString& old : QDir(to).entryList(QDir::Files))
            HUI_ASSERT(QDir(to).remove(old));
        for (const QString& name : QDir(from).entryList(QDir::Files))
            HUI_ASSERT(QFile::copy(from + u'/' + name, to + u'/' + name));
        open();
    }

    Result<UplinkAnswer> answerTo(const UplinkRequest& asked)
    {
        Request request
            = platform.request(asked.method, asked.path.section(u'?', 0, 0), asked.body, asked.key);
        request.query = QUrlQuery(asked.path.section(u'?', 1));
        request.deviceKey = deviceKey;
        const Response response = router.route(platform.context(), request);
        return UplinkAnswer{response.status, response.body};
    }
};

SignHistory signedBy(Branch& branch)
{
    SignHistory wanted{operationId(), shift(), {}, branch.platform.clock().nowUtc(), {}};
    const auto operation = rehearse(*branch.desk, [wanted](Database& desk) mutable -> Result<Done> {
        wanted.approval = {u"rehearsal"_s, u"0102"_s, {}, {}, {}};
        const auto signedFor = signHistory(desk, wanted);
        return signedFor ? Result<Done>(Done{}) : std::unexpected(signedFor.error());
    });
    HUI_ASSERT(operation);
    server::UploadedOperation told;
    told.id = operation->id;
    told.kind = operation->kind;
    told.deviceId = sampleCaller().deviceId;
    told.branch = sampleCaller().branch;
    told.operatorId = shift().operatorId;
    told.at = wanted.at;
    told.body = operation->body;
    const QJsonObject made
        = signedBy0102(branch.platform, told).body.value(u"approval"_s).toObject();
    wanted.approval = {made.value(u"id"_s).toString(), u"0102"_s, u"周文静"_s,
        made.value(u"fingerprint"_s).toString(), made.value(u"shown"_s).toString()};
    return wanted;
}

} // namespace

/// A desk whose folder was put back to an earlier day, from its first contact to the next payment.
class TestPutBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasLostComesBackAndWorkGoesOn()
    {
        constexpr int before = 3;
        constexpr int lost = 60; // two batches, and more than one signed head
        Branch branch;
        for (int i = 0; i < before; ++i)
            branch.record();
        branch.exchange();
        branch.copyTo(m_old.filePath(u"copy"_s));
        for (int i = 0; i < lost; ++i)
            branch.record();
        branch.exchange();
        QCOMPARE(branch.drawer(), 100 * (before + lost));
        branch.putBack(m_old.filePath(u"copy"_s));
        QCOMPARE(*OutboxRepository(*branch.desk).highest(), before);

        branch.exchange();
        QCOMPARE(branch.stop(), u"history_unsigned"_s);
        QCOMPARE(*OutboxRepository(*branch.desk).highest(), before + lost);
        QCOMPARE(*OutboxRepository(*branch.desk).settledUpTo(), before + lost);
        QVERIFY(!testkit::append(*branch.desk, operation()));
        branch.exchange(); // the line stays up while somebody is fetched to sign
        QCOMPARE(branch.stop(), u"history_unsigned"_s);

        QVERIFY(signHistory(*branch.desk, signedBy(branch)));
        const QUuid next = branch.record();
        branch.exchange();
        branch.exchange();
        QCOMPARE(branch.stop(), QString());
        const auto entry = Journal(*branch.desk).byId(next);
        QCOMPARE((*entry)->sequence, before + lost + 2);
        QCOMPARE((*entry)->state, OutboxState::Accepted);
        QCOMPARE(branch.drawer(), 100 * (before + lost + 1)); // nothing twice
        QCOMPARE((*Devices(branch.platform.database()).byId(branch.identity.deviceId))->status,
            Device::Status::Active);
        const auto report = ChainVerifier(*branch.desk, anchorProof(branch.identity)).verifyAll();
        QVERIFY(report && !report->fault);
    }

    /// The same folder is put back twice: each time it is found out.
    void itMayHappenAgain()
    {
        Branch branch;
        branch.record();
        branch.exchange();
        branch.copyTo(m_old.filePath(u"twice"_s));
        for (int time = 1; time <= 2; ++time) {
            branch.record();
            branch.exchange();
            branch.putBack(m_old.filePath(u"twice"_s));
            branch.exchange();
            QCOMPARE(branch.stop(), u"history_unsigned"_s);
            QCOMPARE(*OutboxRepository(*branch.desk).highest(), 2 * time);
            SignHistory wanted = signedBy(branch);
            QVERIFY(signHistory(*branch.desk, wanted));
            branch.exchange();
            branch.exchange();
            QCOMPARE(branch.stop(), QString());
            QVERIFY(branch.platform.database().run(u"DELETE FROM approval"_s));
        }
    }

    /// Signed, and lost before it was sent: no platform can give it back, and no number is used
    /// again.
    void whatNeverArrivedStaysLost()
    {
        Branch branch;
        branch.record();
        branch.exchange();
        branch.copyTo(m_old.filePath(u"gone"_s));
        for (int i = 0; i < 55; ++i) // a batch takes fifty; its head is of all of them
            branch.record();
        const TurnWish first{.nowMonoMs = ++branch.nowMs, .key = operationId()};
        const auto turn = prepareTurn(*branch.desk, first);
        QVERIFY(turn && turn->operations.size() == 50 && turn->anchor);
        branch.sendOnly(*turn);
        branch.putBack(m_old.filePath(u"gone"_s));
        branch.exchange();
        QCOMPARE(branch.stop(), u"history_incomplete"_s);
        QCOMPARE(*OutboxRepository(*branch.desk).highest(), 1);
        branch.exchange();
        QCOMPARE(branch.stop(), u"history_incomplete"_s);
        QVERIFY(!testkit::append(*branch.desk, operation()));
    }

    /// Something was recorded without a line after the folder was put back: it is not sent, and the
    /// device is not frozen over it.
    void aNumberThatWasUsedTwiceIsNotSent()
    {
        Branch branch;
        branch.record();
        branch.exchange();
        branch.copyTo(m_old.filePath(u"fork"_s));
        branch.record();
        branch.record();
        branch.exchange();
        branch.putBack(m_old.filePath(u"fork"_s));
        const QUuid other = branch.record();
        branch.exchange();
        QCOMPARE(branch.stop(), u"forked"_s);
        QCOMPARE((*Journal(*branch.desk).byId(other))->state, OutboxState::Recorded);
        QCOMPARE(branch.drawer(), 300);
        QCOMPARE((*Devices(branch.platform.database()).byId(branch.identity.deviceId))->status,
            Device::Status::Active);
    }

private:
    QTemporaryDir m_old;
};

QTEST_GUILESS_MAIN(TestPutBack)
#include "tst_putback.moc"
