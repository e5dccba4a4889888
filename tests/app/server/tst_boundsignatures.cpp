// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/server/ApprovalDesks.h"

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// A signature is good for what it was given for: found again by who needs it, and for several at
/// once where they were signed as one.
class TestBoundSignatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The answer was lost, or the desk: what was signed is found while it is good, by whom it is
    /// for and for nothing else.
    void whatWasSignedIsFound_data() { onBothDatabases(); }
    void whatWasSignedIsFound()
    {
        QFETCH(QString, database);
        ApprovalDesks branch(database);
        const auto given = [&branch](const QUuid& operation, const QString& hash,
                               const QString& who = u"0217"_s) {
            return branch
                .send("GET",
                    u"/v1/approvals?operation="_s + textOf(operation) + u"&fingerprint="_s + hash,
                    who)
                .body.value(u"approvals"_s)
                .toArray();
        };
        const QUuid operation = operationId();
        const QString hash = boundTo(operation);
        QVERIFY(given(operation, hash).isEmpty());
        const Response signature = branch.sign(operation, hash);
        QCOMPARE(signature.status, 201);
        QCOMPARE(given(operation, hash), QJsonArray{signature.body});
        QVERIFY(given(operation, boundTo(operationId())).isEmpty());
        QVERIFY(given(operationId(), hash).isEmpty());
        QVERIFY(given(operation, hash, u"0218"_s).isEmpty());
        branch.platform.clock().advanceMs(5 * 60 * 1000);
        QVERIFY(given(operation, hash).isEmpty());
    }

    /// One signature for several: each is taken as it was signed, and nothing else in its place.
    void oneSignatureIsForSeveral_data() { onBothDatabases(); }
    void oneSignatureIsForSeveral()
    {
        QFETCH(QString, database);
        ApprovalDesks branch(database);
        QList<UploadedOperation> all;
        QJsonArray together;
        for (const char* account : {"1", "2", "3"}) {
            UploadedOperation one;
            one.id = operationId();
            one.kind = u"billpay.reverse"_s;
            one.deviceId = u"SZ-QYL-02"_s;
            one.branch = u"0512-08"_s;
            one.operatorId = u"0217"_s;
            one.at = branch.platform.clock().nowUtc();
            one.amount = Money::fen(18'740);
            one.body = {{u"account"_s, QString::fromLatin1(account)}};
            if (all.size() < 2) // the third was not signed with them
                together.append(togetherEntry(one.kind, one.id, one.amount, one.body));
            all.append(one);
        }
        QJsonArray longer = together;
        longer.append(togetherEntry(all[2].kind, all[2].id, all[2].amount, all[2].body));
        for (UploadedOperation& one : all)
            one.body.insert(u"signed_together"_s, together);
        const UploadedOperation& first = all.first();
        const QString bound = boundFingerprint(
            shownHash, signedContent(first.kind, first.id, first.amount, first.body));
        const Response signature = branch.sign(first.id, bound);
        for (UploadedOperation& one : all)
            one.body.insert(u"approval"_s,
                QJsonObject{{u"id"_s, text(signature, u"approval"_s)}, {u"fingerprint"_s, bound},
                    {u"shown"_s, shownHash}});
        QCOMPARE(branch.refusalOf(all[0]), QString());
        QCOMPARE(branch.refusalOf(all[1]), QString());
        QCOMPARE(branch.refusalOf(all[2]), u"approval_mismatch"_s);
        all[1].body.insert(u"account"_s, u"9"_s);
        QCOMPARE(branch.refusalOf(all[1]), u"approval_mismatch"_s);
        all[2].body.insert(u"signed_together"_s, longer);
        QCOMPARE(branch.refusalOf(all[2]), u"approval_mismatch"_s);
    }
};

QTEST_GUILESS_MAIN(TestBoundSignatures)
#include "tst_boundsignatures.moc"
