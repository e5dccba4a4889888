// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Evidence.h"
#include "tests/app/server/ApprovalDesks.h"

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
        const Response decided = branch.decide(
            key, u"approve"_s, u"0102"_s, samplePassword(), shownHash, sent.digest());
        QCOMPARE(text(decided, u"state"_s), u"approved"_s);
        auto audit = branch.platform.database().run(
            u"SELECT COUNT(*) FROM audit WHERE action = 'approval.evidence'"_s);
        QVERIFY(audit && audit->next());
        QCOMPARE(audit->value(0).toInt(), 1);
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
};

QTEST_GUILESS_MAIN(TestApprovalEvidence)
#include "tst_approvalevidence.moc"
