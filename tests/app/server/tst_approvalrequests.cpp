// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/SecondFactor.h"
#include "app/server/Changes.h"
#include "tests/app/server/ApprovalDesks.h"
#include "tests/testkit/BankTable.h"

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

    /// Sent to the centre: only who may sign it there sees it, and both branches hear of it.
    void aSignatureComesFromAnotherBranch_data() { onBothDatabases(); }
    void aSignatureComesFromAnotherBranch()
    {
        QFETCH(QString, database);
        ApprovalDesks bank(database);
        const QUuid key = operationId();
        const QUuid operation = operationId();
        const Response asked = bank.askAt(u"0512-00"_s, key, operation);
        QCOMPARE(text(asked, u"state"_s), u"waiting"_s);
        const QJsonObject journey{{u"to"_s, u"0512-00"_s}, {u"to_name"_s, u"营运中心"_s},
            {u"from_name"_s, u"青云路智慧网点"_s}};
        QCOMPARE(asked.body.value(u"sent"_s).toObject(), journey);
        QCOMPARE(bank.askAt(u"0512-00"_s, key, operation).body, asked.body); // its answer was lost
        for (const auto& [who, seen] :
            {std::pair(u"0903"_s, 1), std::pair(u"0902"_s, 1), std::pair(u"0901"_s, 0),
                std::pair(u"1102"_s, 0), std::pair(u"0102"_s, 0), std::pair(u"0217"_s, 1)}) {
            QCOMPARE(bank.waiting(who), seen);
            const Response one = bank.send("GET", path + u'/' + textOf(key), who);
            QCOMPARE(codeOf(one), seen ? QString() : u"request_unknown"_s);
        }
        const Response decided = bank.decide(key, u"approve"_s, u"0903"_s);
        QCOMPARE(text(decided, u"state"_s), u"approved"_s);
        QCOMPARE(bank.decide(key, u"approve"_s, u"0903"_s).body, decided.body);
        const QString approval
            = text({200, decided.body.value(u"approval"_s).toObject()}, u"approval"_s);
        QCOMPARE(bank.booking(operation, approval, u"SZ-QYL-02"_s), QString());
        QCOMPARE(bank.booking(operation, approval, u"SZ-YYZX-01"_s), u"approval_mismatch"_s);
        QCOMPARE(bank.waiting(u"0903"_s, u"approved"_s), 1);
        QCOMPARE(bank.waiting(u"0902"_s, u"approved"_s), 0); // was not theirs in the end
        for (const QString& branch : {u"0512-08"_s, u"0512-00"_s}) {
            const auto told = lastTold(
                bank.platform.database(), ofBranch(u"approval_request"_s, branch), textOf(key));
            QVERIFY(told && *told);
            QCOMPARE((*told)->value(u"state"_s).toString(), u"approved"_s);
        }
        auto row = bank.platform.database().run(
            u"SELECT COUNT(*) FROM audit WHERE subject LIKE '% 0512-08 > 0512-00'"
            " AND action IN ('approval.ask', 'approval.decide')"_s);
        QVERIFY(row && row->next());
        QCOMPARE(row->value(0).toInt(), 3); // asked once, decided twice
    }

    /// By the table in force: where it may be sent, and who may sign it there.
    void refusesElsewhere_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<ApprovalLevel>("level");
        QTest::addColumn<QString>("to"); // empty: the asking branch
        QTest::addColumn<QString>("asked"); // code of the answer to the request
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("decided");
        using enum ApprovalLevel;
        for (const QString& kind : databaseKinds()) {
            const auto row
                = [&](const char* name, ApprovalLevel level, const QString& to,
                      const QString& asked, const QString& who = {}, const QString& decided = {}) {
                      QTest::addRow("%s, %s", name, qPrintable(kind))
                          << kind << level << to << asked << who << decided;
                  };
            const QString centre = u"0512-00"_s;
            const QString next = u"0512-11"_s;
            const QString here = u"0512-08"_s;
            row("no such way", Supervisor, u"0512-12"_s, u"place_unknown"_s);
            row("a way for other levels", Manager, next, u"place_unknown"_s);
            row("must leave the branch", Remote, {}, u"elsewhere_only"_s);
            row("its own branch is no other", Remote, here, u"elsewhere_only"_s);
            row("the centre signs", Remote, centre, {}, u"0903"_s);
            row("no manager", Manager, centre, {}, u"0902"_s, u"not_a_manager"_s);
            row("a supervisor there", Supervisor, next, {}, u"1102"_s);
            row("no right", Supervisor, centre, {}, u"0901"_s, u"not_a_supervisor"_s);
            row("the branch that asks", Supervisor, centre, {}, u"0102"_s, u"request_unknown"_s);
            row("another branch", Supervisor, centre, {}, u"1102"_s, u"request_unknown"_s);
            row("the maker", Supervisor, centre, {}, u"0217"_s, u"approver_is_maker"_s);
        }
    }
    void refusesElsewhere()
    {
        QFETCH(QString, database);
        QFETCH(ApprovalLevel, level);
        QFETCH(QString, to);
        QFETCH(QString, asked);
        QFETCH(QString, who);
        QFETCH(QString, decided);
        ApprovalDesks bank(database);
        using enum ApprovalLevel;
        const ApprovalPolicy policy{QDate(2026, 3, 18), {{u"*"_s, {}, {}, level}},
            {{.to = u"0512-00"_s, .name = u"营运中心"_s, .levels = {Supervisor, Manager, Remote}},
                {.from = u"0512-08"_s,
                    .to = u"0512-11"_s,
                    .name = u"望湖街"_s,
                    .levels = {Supervisor}}}};
        auto& books = bank.platform.database();
        QVERIFY(putTable(books, policy));
        const QUuid key = operationId();
        const QUuid operation = operationId();
        QCOMPARE(codeOf(to.isEmpty() ? bank.ask(key, operation) : bank.askAt(to, key, operation)),
            asked);
        if (who.isEmpty())
            return;
        const Response answer = bank.decide(key, u"approve"_s, who);
        QCOMPARE(codeOf(answer), decided);
        QCOMPARE(bank.stateOf(key), decided.isEmpty() ? u"approved"_s : u"waiting"_s);
    }

    /// The limit of the way and that of the person, and what ends the waiting, hold there as here.
    void endsElsewhere_data() { onBothDatabases(); }
    void endsElsewhere()
    {
        QFETCH(QString, database);
        ApprovalDesks bank(database);
        const QString centre = u"0512-00"_s;
        const QUuid taken = operationId();
        const QUuid operation = operationId();
        QCOMPARE(bank.askAt(centre, taken, operation).status, 200);
        QCOMPARE(codeOf(bank.cancel(taken, u"0903"_s)), u"request_unknown"_s);
        const QUuid after = operationId();
        QCOMPARE(bank.ask(after, operation).status, 200); // here instead: the other is void
        QCOMPARE(bank.waiting(u"0903"_s), 0);
        QCOMPARE(codeOf(bank.decide(taken, u"approve"_s, u"0903"_s)), u"request_decided"_s);
        const QUuid late = operationId();
        QCOMPARE(bank.askAt(centre, late, operationId()).status, 200);
        QCOMPARE(codeOf(bank.decide(late, u"approve"_s, u"0903"_s, u"x"_s)), u"bad_credentials"_s);
        bank.platform.clock().advanceMs(15 * 60 * 1000 + 1);
        QCOMPARE(bank.waiting(u"0903"_s), 0);
        QCOMPARE(bank.stateOf(late), u"expired"_s);
        const ApprovalPolicy small{QDate(2026, 3, 18), {},
            {{.to = centre,
                .name = u"营运中心"_s,
                .most = Money::fen(18'739),
                .levels = {ApprovalLevel::Supervisor}}}};
        auto& books = bank.platform.database();
        QVERIFY(putTable(books, small));
        QCOMPARE(codeOf(bank.askAt(centre, operationId(), operationId())), u"place_unknown"_s);
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

    /// A maker who is refused is told why.
    void aRejectionSaysWhy()
    {
        ApprovalDesks branch(u"sqlite"_s);
        const QUuid key = operationId();
        QCOMPARE(branch.ask(key, operationId()).status, 200);
        const Response silent
            = branch.send("POST", path + u'/' + textOf(key) + u":decide"_s, u"0102"_s,
                {{u"verdict"_s, u"reject"_s}, {u"fingerprint"_s, branch.fingerprintOf(key)},
                    {u"opinion"_s, u"  "_s}, {u"password"_s, samplePassword()}},
                operationId());
        QCOMPARE(codeOf(silent), u"malformed"_s);
        QVERIFY(silent.body.value(u"field"_s).toString().endsWith(u"opinion"));
        QCOMPARE(branch.stateOf(key), u"waiting"_s);
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
        const QUuid other = operationId();
        QVERIFY(everywhere(
            8, [&](const QUuid& key) { return branch.askAt(u"0512-00"_s, key, other); }));
    }
};

QTEST_GUILESS_MAIN(TestApprovalRequests)
#include "tst_approvalrequests.moc"
