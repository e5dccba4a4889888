// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/SecondFactor.h"
#include "app/server/Changes.h"
#include "tests/app/server/ApprovalDesks.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

class TestApprovalRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Asked at one desk, signed at another, good at the first alone.
    void aSignatureComesFromAfar_data() { onBothDatabases(); }
    void aSignatureComesFromAfar()
    {
        QFETCH(QString, database);
        ApprovalDesks branch(database);
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
            row("the maker", u"0217"_s, good, QString(), u"approver_is_maker"_s);
            row("a teller", u"0218"_s, good, QString(), u"not_a_supervisor"_s);
            row("wrong password", u"0102"_s, u"x"_s, QString(), u"bad_credentials"_s);
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
        ApprovalDesks branch(database);
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
        ApprovalDesks branch(database);
        const QUuid key = operationId();
        QCOMPARE(branch.ask(key, operationId()).status, 200);
        QCOMPARE(codeOf(branch.decide(key, u"approve"_s, u"0103"_s)), u"factor_missing"_s);
        QCOMPARE(branch.stateOf(key), u"waiting"_s);
        const Response decided
            = branch.send("POST", path + u'/' + textOf(key) + u":decide"_s, u"0103"_s,
                {{u"verdict"_s, u"approve"_s}, {u"fingerprint"_s, branch.fingerprintOf(key)},
                    {u"opinion"_s, u""_s}, {u"password"_s, samplePassword()},
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
        ApprovalDesks branch(database);
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
        ApprovalDesks branch(database);
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
            QJsonObject changed = ApprovalDesks::shown().value(u"maker").toObject();
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
        ApprovalDesks branch(u"sqlite"_s);
        QJsonObject shown = ApprovalDesks::shown();
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
        ApprovalDesks branch(database);
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
        ApprovalDesks branch(database);
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
        ApprovalDesks branch(database);
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
