// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/core/SecondFactor.h"
#include "app/server/ApprovalRequests.h"
#include "app/server/Approvals.h"
#include "app/server/Changes.h"
#include "app/server/Sample.h"
#include "tests/testkit/Platform.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString shownHash = QString(64, u'f');
const QString path = u"/v1/approval-requests"_s;

QString text(const Response& response, const QString& key)
{
    return response.body.value(key).toString();
}

QString textOf(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Two desks of one branch against one platform: the one that asks, and that of who signs.
class Branch {
public:
    explicit Branch(const QString& database)
        : platform(database)
    {
        addApprovalRequestRoutes(m_router);
    }

    Response send(const QByteArray& method, const QString& where, const QString& who,
        const QJsonObject& body = {}, const QUuid& key = {})
    {
        const QUrl url(where);
        Request request = platform.request(method, url.path(), body, key);
        request.query = QUrlQuery(url);
        request.signedIn = Operator{who, {}, {u"teller"_s}, u"0512-08"_s};
        if (who != u"0217")
            request.caller.deviceId = u"SZ-QYL-03"_s;
        return m_router.route(platform.context(), request);
    }

    QJsonObject matter(const QUuid& operation, const QString& hash = shownHash)
    {
        return {{u"operation"_s, textOf(operation)}, {u"kind"_s, u"billpay.reverse"_s},
            {u"fingerprint"_s, hash}, {u"amount"_s, moneyToJson(Money::fen(18'740))},
            {u"shown"_s, shown()}};
    }

    /// As the desk of teller 0217 shows it.
    static QJsonObject shown()
    {
        const QJsonObject change{
            {u"what"_s, u"流水"_s}, {u"before"_s, u"成功"_s}, {u"after"_s, u"已冲正"_s}};
        return {{u"title"_s, u"冲正"_s},
            {u"facts"_s, QJsonArray{QJsonObject{{u"label"_s, u"业务"_s}, {u"value"_s, u"电费"_s}}}},
            {u"changes"_s, QJsonArray{change}}, {u"reason"_s, u"输错"_s},
            {u"maker"_s,
                QJsonObject{{u"id"_s, u"0217"_s}, {u"name"_s, u"李晓芳"_s},
                    {u"branch"_s, u"0512-08"_s}, {u"till"_s, u"03"_s},
                    {u"business_date"_s, u"2026-03-18"_s}}}};
    }

    Response ask(const QUuid& key, const QUuid& operation, const QString& hash = shownHash)
    {
        return send("POST", path, u"0217"_s, matter(operation, hash), key);
    }

    Response decide(const QUuid& key, const QString& verdict = u"approve"_s,
        const QString& who = u"0102"_s, const QString& password = samplePassword(),
        const QString& hash = shownHash, const QString& evidence = {})
    {
        QJsonObject body{{u"verdict"_s, verdict}, {u"fingerprint"_s, hash},
            {u"opinion"_s, u"同意"_s}, {u"password"_s, password}};
        if (!evidence.isEmpty())
            body.insert(u"evidence"_s, evidence);
        return send("POST", path + u'/' + textOf(key) + u":decide"_s, who, body, operationId());
    }

    Response cancel(const QUuid& key, const QString& who = u"0217"_s)
    {
        return send("POST", path + u'/' + textOf(key) + u":cancel"_s, who, {}, operationId());
    }

    QString stateOf(const QUuid& key)
    {
        return send("GET", path + u'/' + textOf(key), u"0217"_s).body.value(u"state"_s).toString();
    }

    /// Whether the platform takes the operation with the signature of a request.
    QString booking(const QUuid& operation, const QString& approval, const QString& device)
    {
        UploadedOperation made;
        made.id = operation;
        made.kind = u"billpay.reverse"_s;
        made.deviceId = device;
        made.branch = u"0512-08"_s;
        made.operatorId = u"0217"_s;
        made.at = platform.clock().nowUtc();
        made.amount = Money::fen(18'740);
        made.body
            = {{u"approval"_s, QJsonObject{{u"id"_s, approval}, {u"fingerprint"_s, shownHash}}}};
        const auto checked = checkApproval(platform.database(), made);
        HUI_ASSERT(checked);
        return *checked ? (*checked)->code : QString();
    }

    int waiting()
    {
        return static_cast<int>(send("GET", path + u"?state=waiting"_s, u"0102"_s)
                .body.value(u"requests"_s)
                .toArray()
                .size());
    }

    Platform platform;

private:
    Router m_router;
};

} // namespace

class TestApprovalRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Asked at one desk, signed at another, good at the first alone.
    void aSignatureComesFromAfar_data() { onBothDatabases(); }
    void aSignatureComesFromAfar()
    {
        QFETCH(QString, database);
        Branch branch(database);
        const QUuid key = operationId();
        const QUuid operation = operationId();
        const Response asked = branch.ask(key, operation);
        QCOMPARE(asked.status, 200);
        QCOMPARE(asked.body.value(u"state"_s).toString(), u"waiting"_s);
        QCOMPARE(branch.waiting(), 1);
        const Response decided = branch.decide(key);
        QCOMPARE(decided.body.value(u"state"_s).toString(), u"approved"_s);
        QCOMPARE(branch.waiting(), 0);
        const QString approval
            = decided.body.value(u"approval"_s).toObject().value(u"approval"_s).toString();
        QCOMPARE(branch.booking(operation, approval, u"SZ-QYL-02"_s), QString());
        QCOMPARE(branch.booking(operation, approval, u"SZ-QYL-03"_s), u"approval_mismatch"_s);
        const auto told = lastTold(
            branch.platform.database(), ofBranch(u"approval_request"_s, u"0512-08"_s), textOf(key));
        QVERIFY(told && *told);
        QCOMPARE((*told)->value(u"state"_s).toString(), u"approved"_s);
    }

    /// What was sent along is closed on the disk, seen by the branch alone, and a signature says
    /// that it was looked at.
    void evidenceGoesAlong_data() { onBothDatabases(); }
    void evidenceGoesAlong()
    {
        QFETCH(QString, database);
        Branch branch(database);
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
        Branch branch(u"sqlite"_s);
        const QUuid key = operationId();
        QVERIFY(!branch.ask(key, operationId()).body.contains(u"evidence"_s));
        QCOMPARE(codeOf(branch.send("GET", path + u'/' + textOf(key) + u"/evidence"_s, u"0102"_s)),
            u"request_unknown"_s);
        QJsonObject body = branch.matter(operationId());
        body.insert(u"evidence"_s, QJsonObject{{u"note"_s, u"x"_s}, {u"picture"_s, u"TVqQ"_s}});
        QCOMPARE(codeOf(branch.send("POST", path, u"0217"_s, body, operationId())), u"malformed"_s);
    }

    void refusesToDecide_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("hash");
        QTest::addColumn<QString>("code");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QString& who, const QString& password,
                                 const QString& hash, const QString& code) {
                QTest::addRow("%s, %s", name, qPrintable(kind))
                    << kind << who << password << hash << code;
            };
            const QString good = samplePassword();
            row("the maker", u"0217"_s, good, shownHash, u"approver_is_maker"_s);
            row("a teller", u"0218"_s, good, shownHash, u"not_a_supervisor"_s);
            row("wrong password", u"0102"_s, u"x"_s, shownHash, u"bad_credentials"_s);
            row("shown something else", u"0102"_s, good, QString(64, u'0'), u"approval_mismatch"_s);
        }
    }
    void refusesToDecide()
    {
        QFETCH(QString, database);
        QFETCH(QString, who);
        QFETCH(QString, password);
        QFETCH(QString, hash);
        QFETCH(QString, code);
        Branch branch(database);
        const QUuid key = operationId();
        QCOMPARE(branch.ask(key, operationId()).status, 200);
        QCOMPARE(codeOf(branch.decide(key, u"approve"_s, who, password, hash)), code);
        QCOMPARE(branch.stateOf(key), u"waiting"_s);
        QCOMPARE(codeOf(branch.decide(operationId())), u"request_unknown"_s);
    }

    /// Who has a second factor decides with it, here as anywhere.
    void decidesWithASecondFactor_data() { onBothDatabases(); }
    void decidesWithASecondFactor()
    {
        QFETCH(QString, database);
        Branch branch(database);
        const QUuid key = operationId();
        QCOMPARE(branch.ask(key, operationId()).status, 200);
        QCOMPARE(codeOf(branch.decide(key, u"approve"_s, u"0103"_s)), u"factor_missing"_s);
        QCOMPARE(branch.stateOf(key), u"waiting"_s);
        const Response decided
            = branch.send("POST", path + u'/' + textOf(key) + u":decide"_s, u"0103"_s,
                {{u"verdict"_s, u"approve"_s}, {u"fingerprint"_s, shownHash}, {u"opinion"_s, u""_s},
                    {u"password"_s, samplePassword()},
                    {u"factor"_s,
                        toJson(SecondFactor{
                            SecondFactor::Kind::Card, QLatin1StringView(sampleStaffCard)})}},
                operationId());
        QCOMPARE(decided.body.value(u"state"_s).toString(), u"approved"_s);
    }

    /// Whatever ended it, it stays ended; the same again gives the same answer.
    void staysDecided_data() { onBothDatabases(); }
    void staysDecided()
    {
        QFETCH(QString, database);
        Branch branch(database);
        const QUuid signed_ = operationId();
        QCOMPARE(branch.ask(signed_, operationId()).status, 200);
        const Response first = branch.decide(signed_);
        QCOMPARE(branch.decide(signed_).body, first.body);
        QCOMPARE(codeOf(branch.decide(signed_, u"reject"_s)), u"request_decided"_s);
        QCOMPARE(codeOf(branch.decide(signed_, u"approve"_s, u"0101"_s)), u"request_decided"_s);
        QCOMPARE(codeOf(branch.cancel(signed_)), u"request_decided"_s);
        const QUuid refused = operationId();
        QCOMPARE(branch.ask(refused, operationId()).status, 200);
        QVERIFY(!branch.decide(refused, u"reject"_s).body.contains(u"approval"_s));
        QCOMPARE(branch.stateOf(refused), u"rejected"_s);
        const QUuid back = operationId();
        QCOMPARE(branch.ask(back, operationId()).status, 200);
        QCOMPARE(codeOf(branch.cancel(back, u"0218"_s)), u"request_unknown"_s);
        QCOMPARE(branch.cancel(back).status, 200);
        QCOMPARE(branch.cancel(back).status, 200);
        QCOMPARE(codeOf(branch.decide(back)), u"request_decided"_s);
    }

    /// A changed operation has another fingerprint: what was asked before is void.
    void aChangedOperationIsAskedAnew_data() { onBothDatabases(); }
    void aChangedOperationIsAskedAnew()
    {
        QFETCH(QString, database);
        Branch branch(database);
        const QUuid operation = operationId();
        const QUuid before = operationId();
        const QUuid after = operationId();
        QCOMPARE(branch.ask(before, operation, QString(64, u'0')).status, 200);
        QCOMPARE(branch.ask(after, operation).status, 200);
        QCOMPARE(branch.stateOf(before), u"cancelled"_s);
        QCOMPARE(codeOf(branch.decide(before)), u"request_decided"_s);
        QCOMPARE(branch.decide(after).status, 200);
    }

    /// What no desk could show, or what is said in another's name, is not taken.
    void refusesWhatCannotBeShown_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        QTest::newRow("more") << u"picture"_s << QJsonValue(u"x"_s) << u"shown.picture"_s;
        QTest::newRow("no facts") << u"facts"_s << QJsonValue() << u"shown.facts"_s;
        QTest::newRow("a fact") << u"facts"_s << QJsonValue(QJsonArray{QJsonObject()})
                                << u"shown.facts[0].label"_s;
        QTest::newRow("two lines") << u"title"_s << QJsonValue(u"a\nb"_s) << u"shown.title"_s;
        const auto maker = [](const QString& key, const QString& value) {
            QJsonObject changed = Branch::shown().value(u"maker").toObject();
            changed.insert(key, value);
            return QJsonValue(changed);
        };
        QTest::newRow("another maker")
            << u"maker"_s << maker(u"id"_s, u"0218"_s) << u"shown.maker.id"_s;
        QTest::newRow("another branch")
            << u"maker"_s << maker(u"branch"_s, u"0512-09"_s) << u"shown.maker.branch"_s;
    }
    void refusesWhatCannotBeShown()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        Branch branch(u"sqlite"_s);
        QJsonObject shown = Branch::shown();
        shown.insert(key, value);
        QJsonObject body = branch.matter(operationId());
        body.insert(u"shown"_s, shown);
        const Response response = branch.send("POST", path, u"0217"_s, body, operationId());
        QCOMPARE(codeOf(response), u"malformed"_s);
        QCOMPARE(response.body.value(u"field"_s).toString(), field);
        QCOMPARE(branch.waiting(), 0);
    }

    void isOverAfterAWhile_data() { onBothDatabases(); }
    void isOverAfterAWhile()
    {
        QFETCH(QString, database);
        Branch branch(database);
        const QUuid key = operationId();
        QCOMPARE(branch.ask(key, operationId()).status, 200);
        branch.platform.clock().advanceMs(15 * 60 * 1000);
        QCOMPARE(branch.stateOf(key), u"waiting"_s);
        branch.platform.clock().advanceMs(1);
        QCOMPARE(codeOf(branch.decide(key)), u"request_expired"_s);
        QCOMPARE(branch.stateOf(key), u"expired"_s);
        const QUuid other = operationId();
        QCOMPARE(branch.ask(other, operationId()).status, 200);
        QCOMPARE(branch.waiting(), 1);
        branch.platform.clock().advanceMs(15 * 60 * 1000 + 1);
        QCOMPARE(branch.waiting(), 0); // whoever lists them sees none that is over
        QCOMPARE(branch.stateOf(other), u"expired"_s);
    }

    void askingAgainAsksOnce_data() { onBothDatabases(); }
    void askingAgainAsksOnce()
    {
        QFETCH(QString, database);
        Branch branch(database);
        const QUuid key = operationId();
        const QUuid operation = operationId();
        const Response first = branch.ask(key, operation);
        branch.platform.clock().advanceMs(1000);
        QCOMPARE(branch.ask(key, operation).body, first.body);
        QCOMPARE(codeOf(branch.ask(key, operationId())), u"key_reused"_s);
        QCOMPARE(codeOf(branch.ask({}, operation)), u"key_missing"_s);
        QCOMPARE(branch.waiting(), 1);
    }

    void survivesAFailureOfAnyStatement_data() { onBothDatabases(); }
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        Branch branch(database);
        const auto everywhere = [&](int least, const std::function<Response(const QUuid&)>& act) {
            for (int count = 0;; ++count) {
                const QUuid key = operationId();
                if (least > 8) // there is something to decide
                    HUI_ASSERT(branch.ask(key, operationId()).status == 200);
                branch.platform.database().failAfter(count);
                const Response response = act(key);
                branch.platform.database().failAfter(-1);
                if (response.status == 200)
                    return count >= least;
                if (response.status != 503 || act(key).status != 200)
                    return false;
            }
        };
        const QUuid operation = operationId();
        QVERIFY(everywhere(8, [&](const QUuid& key) { return branch.ask(key, operation); }));
        QVERIFY(everywhere(10, [&](const QUuid& key) { return branch.decide(key); }));
    }
};

QTEST_GUILESS_MAIN(TestApprovalRequests)
#include "tst_approvalrequests.moc"
