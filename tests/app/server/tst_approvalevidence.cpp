// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Evidence.h"
#include "app/server/ApprovalRequestRepository.h"
#include "app/server/EvidenceRetention.h"
#include "tests/app/server/ApprovalDesks.h"
#include "tests/testkit/Operations.h"

using namespace hui;
using namespace hui::testkit;

/// What goes along with a request to another desk.
class TestApprovalEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What was sent along is closed on the disk, seen by the branch alone, and a signature says
    /// that it was looked at.
    void evidenceGoesAlong_data() { onBothDatabases(); }
    void evidenceGoesAlong()
    {
        QFETCH(QString, database);
        ApprovalDesks branch(database);
        const Evidence sent{u"证件已核对"_s, QByteArrayLiteral("\xff\xd8\xff a picture")};
        const QUuid key = operationId();
        const QUuid operation = operationId();
        QJsonObject body = branch.matter(operation);
        body.insert(u"evidence"_s, toJson(sent));
        const Response asked = branch.send("POST", path, u"0217"_s, body, key);
        QCOMPARE(asked.status, 200);
        QCOMPARE(text(asked, u"evidence"_s), sent.digest());
        QCOMPARE(codeOf(branch.ask(key, operation)), u"key_reused"_s); // the same without it
        const QString where = path + u'/' + textOf(key) + u"/evidence"_s;
        const auto shown = evidenceFromJson(branch.send("GET", where, u"0102"_s).body);
        QVERIFY(shown);
        QCOMPARE(*shown, sent);
        auto row = branch.platform.database().run(u"SELECT note, picture FROM approval_evidence"_s);
        QVERIFY(row && row->next());
        QVERIFY(!row->value(0).toString().contains(sent.note));
        QVERIFY(!row->value(1).toString().contains(QString::fromLatin1(sent.picture.toBase64())));
        QCOMPARE(codeOf(branch.decide(key)), u"approval_mismatch"_s); // it was not looked at
        QCOMPARE(branch.stateOf(key), u"waiting"_s);
        const Response decided
            = branch.decide(key, u"approve"_s, u"0102"_s, samplePassword(), {}, sent.digest());
        QCOMPARE(text(decided, u"state"_s), u"approved"_s);
        auto audit = branch.platform.database().run(
            u"SELECT COUNT(*) FROM audit WHERE action = 'approval.evidence'"_s);
        QVERIFY(audit && audit->next());
        QCOMPARE(audit->value(0).toInt(), 1);
    }

    /// Who asked, who may sign while it waits, and who has signed; each look and each refusal is in
    /// the audit.
    void whoMayActOpensIt_data() { onBothDatabases(); }
    void whoMayActOpensIt()
    {
        QFETCH(QString, database);
        ApprovalDesks branch(database);
        const QUuid key = operationId();
        const QString digest = askWithEvidence(branch, key);
        QCOMPARE(look(branch, key, u"0217"_s).status, 200); // asked
        QCOMPARE(look(branch, key, u"0102"_s).status, 200); // may sign
        QCOMPARE(codeOf(look(branch, key, u"0218"_s)), u"evidence_not_yours"_s);
        QCOMPARE(codeOf(look(branch, key, u"9999"_s)), u"evidence_not_yours"_s);
        QCOMPARE(text(branch.decide(key, u"approve"_s, u"0102"_s, samplePassword(), {}, digest),
                     u"state"_s),
            u"approved"_s);
        QCOMPARE(look(branch, key, u"0102"_s).status, 200); // has signed
        QCOMPARE(codeOf(look(branch, key, u"0101"_s)), u"evidence_not_yours"_s);
        auto audit = branch.platform.database().run(
            u"SELECT COUNT(*) FROM audit WHERE action = 'approval.evidence'"
            " AND outcome = 'evidence_not_yours'"_s);
        QVERIFY(audit && audit->next());
        QCOMPARE(audit->value(0).toInt(), 3);
    }

    void isForgotten_data() { onBothDatabases(); }
    void isForgotten()
    {
        QFETCH(QString, database);
        ApprovalDesks branch(database);
        const QUuid key = operationId();
        const QString digest = askWithEvidence(branch, key);
        const auto sweep = [&] { return evidenceSweep().run(branch.platform.context()); };
        branch.platform.clock().advanceMs(90 * 86'400'000LL);
        QVERIFY(sweep());
        QCOMPARE(look(branch, key, u"0217"_s).status, 200);
        branch.platform.clock().advanceMs(1);
        QVERIFY(sweep());
        const Response gone = look(branch, key, u"0217"_s);
        QCOMPARE(codeOf(gone), u"evidence_forgotten"_s);
        QCOMPARE(gone.status, 410);
        const Response request = branch.send("GET", path + u'/' + textOf(key), u"0217"_s);
        QCOMPARE(text(request, u"evidence"_s), digest); // what was signed is still known
        QVERIFY(sweep()); // harmless to repeat
        auto audit = branch.platform.database().run(
            u"SELECT COUNT(*) FROM audit WHERE action = 'approval.evidence_forgotten'"_s);
        QVERIFY(audit && audit->next());
        QCOMPARE(audit->value(0).toInt(), 1);
    }

    void forgettingSurvivesAFailureOfAnyStatement()
    {
        ApprovalDesks branch(u"sqlite"_s);
        const QUuid key = operationId();
        askWithEvidence(branch, key);
        branch.platform.clock().advanceMs(90 * 86'400'000LL + 1);
        const auto forgotten = [&] {
            return rowsOf(
                branch.platform.database(), u"approval_evidence WHERE forgotten_at <> ''"_s);
        };
        for (int count = 0;; ++count) {
            branch.platform.database().failAfter(count);
            const auto swept = evidenceSweep().run(branch.platform.context());
            branch.platform.database().failAfter(-1);
            if (swept) {
                QVERIFY(count >= 5); // BEGIN, policy, what is due, two writes, COMMIT
                QCOMPARE(forgotten(), 1);
                return;
            }
            QCOMPARE(forgotten(), 0);
        }
    }

    /// By the operation that was to be signed, whose customer is known.
    void isForgottenWithThePerson_data() { onBothDatabases(); }
    void isForgottenWithThePerson()
    {
        QFETCH(QString, database);
        ApprovalDesks branch(database);
        const QString person = textOf(operationId());
        const QUuid theirs = operationId();
        const QUuid other = operationId();
        const QUuid operation = operationId();
        askWithEvidence(branch, theirs, operation);
        askWithEvidence(branch, other);
        Database& books = branch.platform.database();
        QVERIFY(books.run(
            u"INSERT INTO inbox(op_id, device_id, device_seq, kind, branch, till, operator_id,"
            " business_date, at, body, fingerprint, state, received_at, customer)"
            " VALUES (?, 'SZ-QYL-02', 1, 'billpay.reverse', '0512-08', '03', '0217',"
            " '2026-03-18', '', '', ?, 'done', '', ?)"_s,
            {textOf(operation), QByteArray("x"), person}));
        QVERIFY(books.transaction(
            [&] { return forgetEvidenceOf(branch.platform.context(), {person}); }));
        QCOMPARE(codeOf(look(branch, theirs, u"0217"_s)), u"evidence_forgotten"_s);
        const ApprovalRequestRepository requests(books);
        QVERIFY((*requests.byId(theirs))->shown.isEmpty());
        QVERIFY(!(*requests.byId(other))->shown.isEmpty());
        QCOMPARE((*requests.byId(theirs))->maker, u"0217"_s); // that it was asked stays
        QCOMPARE(look(branch, other, u"0217"_s).status, 200);
    }

    /// What came to nothing is not shown any longer than what went along with it.
    void whatWasNeverRecordedIsForgotten_data() { onBothDatabases(); }
    void whatWasNeverRecordedIsForgotten()
    {
        QFETCH(QString, database);
        ApprovalDesks branch(database);
        const QUuid ended = operationId();
        const QUuid waits = operationId();
        branch.ask(ended, operationId());
        branch.ask(waits, operationId());
        Database& books = branch.platform.database();
        QVERIFY(books.run(u"UPDATE approval_request SET state = 'cancelled' WHERE request_id = ?"_s,
            {textOf(ended)}));
        const ApprovalRequestRepository requests(books);
        branch.platform.clock().advanceMs(90 * 86'400'000LL);
        QVERIFY(evidenceSweep().run(branch.platform.context()));
        QVERIFY(!(*requests.byId(ended))->shown.isEmpty());
        branch.platform.clock().advanceMs(1);
        QVERIFY(evidenceSweep().run(branch.platform.context()));
        QVERIFY((*requests.byId(ended))->shown.isEmpty());
        QVERIFY(!(*requests.byId(waits))->shown.isEmpty());
    }

    void withoutEvidenceThereIsNothingToSee()
    {
        ApprovalDesks branch(u"sqlite"_s);
        const QUuid key = operationId();
        QVERIFY(!branch.ask(key, operationId()).body.contains(u"evidence"_s));
        QCOMPARE(codeOf(branch.send("GET", path + u'/' + textOf(key) + u"/evidence"_s, u"0102"_s)),
            u"request_unknown"_s);
        QJsonObject body = branch.matter(operationId());
        body.insert(u"evidence"_s, QJsonObject{{u"note"_s, u"x"_s}, {u"picture"_s, u"TVqQ"_s}});
        QCOMPARE(codeOf(branch.send("POST", path, u"0217"_s, body, operationId())), u"malformed"_s);
    }

private:
    /// Asked by teller 0217; the digest of what goes along.
    static QString askWithEvidence(
        ApprovalDesks& branch, const QUuid& key, const QUuid& operation = operationId())
    {
        const Evidence sent{u"证件已核对"_s, QByteArrayLiteral("\xff\xd8\xff a picture")};
        QJsonObject body = branch.matter(operation);
        body.insert(u"evidence"_s, toJson(sent));
        HUI_ASSERT(branch.send("POST", path, u"0217"_s, body, key).status == 200);
        return sent.digest();
    }

    static Response look(ApprovalDesks& branch, const QUuid& key, const QString& who)
    {
        return branch.send("GET", path + u'/' + textOf(key) + u"/evidence"_s, who);
    }
};

QTEST_GUILESS_MAIN(TestApprovalEvidence)
#include "tst_approvalevidence.moc"
