// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ApprovalPolicies.h"
#include "app/server/Operators.h"
#include "tests/app/server/GrantBooks.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

Caller otherDesk()
{
    Caller caller = sampleCaller();
    caller.deviceId = u"SZ-QYL-03"_s;
    return caller;
}

} // namespace

/// What supervisors sign offline: given by the platform, and judged by it afterwards.
class TestOfflineGrants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySupervisorHasOneForTheDesk_data() { onBothDatabases(); }

    void everySupervisorHasOneForTheDesk()
    {
        QFETCH(QString, database);
        GrantBooks books(database);
        const auto grants = books.told();
        QCOMPARE(grants.keys(), QStringList({u"0101"_s, u"0102"_s, u"0103"_s}));
        const SignedGrant& made = grants[u"0102"_s];
        QCOMPARE(made.grant.device, sampleCaller().deviceId);
        QCOMPARE(made.grant.level, ApprovalLevel::Supervisor);
        QCOMPARE(grants[u"0101"_s].grant.level, ApprovalLevel::Manager);
        QCOMPARE(made.grant.from.secsTo(made.grant.until), 24 * 3600);
        QVERIFY(
            grantKey().verifies(signedText(made.grant), QByteArray::fromBase64(made.signature)));
        const auto stretched = stretchedPassword(samplePassword(), made.grant.kdf);
        QCOMPARE(checkOf(*stretched, made.grant.id), made.grant.check);
        QVERIFY(books.told(otherDesk()).isEmpty()); // another desk hears nothing of it
        QVERIFY(!toJson(made)
                .value(u"grant"_s)
                .toObject()
                .value(u"kdf"_s)
                .toString()
                .endsWith(QString::fromLatin1(
                    stretched->bytes().toBase64(QByteArray::OmitTrailingEquals))));
    }

    void goesOnUntilHalfOfItIsOver_data() { onBothDatabases(); }

    void goesOnUntilHalfOfItIsOver()
    {
        QFETCH(QString, database);
        GrantBooks books(database);
        const QUuid first = books.grantOf(u"0102"_s).made.grant.id;
        books.platform.clock().advanceMs(12 * 3'600'000 - 1);
        books.give();
        QCOMPARE(books.grantOf(u"0102"_s).made.grant.id, first);
        books.platform.clock().advanceMs(1);
        books.give();
        QVERIFY(books.grantOf(u"0102"_s).made.grant.id != first);
        QCOMPARE(books.told()[u"0102"_s].grant.id, books.grantOf(u"0102"_s).made.grant.id);
    }

    void endsWithWhatItStandsOn_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("another"); // grant, or none at all
        QTest::newRow("other terms") << u"terms"_s << true;
        QTest::newRow("a lower limit") << u"limit"_s << true;
        QTest::newRow("no supervisor any more") << u"role"_s << false;
        QTest::newRow("revoked") << u"revoked"_s << false;
    }

    void endsWithWhatItStandsOn()
    {
        QFETCH(QString, what);
        QFETCH(bool, another);
        GrantBooks books(u"sqlite"_s);
        Database& database = books.platform.database();
        const QUuid first = books.grantOf(u"0102"_s).made.grant.id;
        OperatorAccount person = **Operators(database).byId(u"0102"_s);
        if (what == u"terms")
            QVERIFY(OfflineGrants(database).save({QDate(2026, 3, 2), 24, 1, Money::fen(60'000),
                {{u"billpay.pay"_s, Money::fen(50'000)}}}));
        else if (what == u"limit") {
            person.limit = Money::fen(10'000);
            QVERIFY(Operators(database).save(person, u"x"_s));
        } else if (what == u"role") {
            person.who.roles = {u"teller"_s};
            QVERIFY(Operators(database).save(person, u"x"_s));
        } else
            QCOMPARE(books.revoke(u"0102"_s).body.value(u"revoked"_s).toBool(), true);
        if (what != u"revoked")
            books.give();
        QCOMPARE(books.told().contains(u"0102"_s), another);
        if (another)
            QVERIFY(books.told()[u"0102"_s].grant.id != first);
        if (what == u"revoked") // the same again changes nothing
            QCOMPARE(books.revoke(u"0102"_s).body.value(u"revoked"_s).toBool(), false);
    }

    void whatWasTakenAwayStaysSo_data() { onBothDatabases(); }

    /// Neither the next sign-in nor the person brings it back; another supervisor does.
    void whatWasTakenAwayStaysSo()
    {
        QFETCH(QString, database);
        GrantBooks books(database);
        QVERIFY(books.refused().isEmpty());
        books.revoke(u"0102"_s);
        books.give();
        QVERIFY(!books.told().contains(u"0102"_s));
        QVERIFY(books.told().contains(u"0101"_s));
        const QJsonObject one = books.refused().first().toObject();
        QCOMPARE(one.value(u"approver"_s).toObject().value(u"id"_s).toString(), u"0102"_s);
        QCOMPARE(one.value(u"by"_s).toObject().value(u"id"_s).toString(), u"0101"_s);
        QVERIFY(one.contains(u"at"_s));

        const Response own = books.allow(u"0102"_s, u"0102"_s);
        QCOMPARE(own.status, 403);
        QCOMPARE(own.body.value(u"code"_s).toString(), u"own_grant"_s);
        books.give();
        QVERIFY(!books.told().contains(u"0102"_s));

        QVERIFY(books.allow(u"0102"_s).body.value(u"allowed"_s).toBool());
        QVERIFY(!books.allow(u"0102"_s).body.value(u"allowed"_s).toBool()); // it was before
        QVERIFY(books.refused().isEmpty());
        books.give();
        QVERIFY(books.told().contains(u"0102"_s));
    }

    void nobodyIsRefusedWhoWouldGetNone()
    {
        GrantBooks books(u"sqlite"_s);
        QVERIFY(!books.revoke(u"0217"_s).body.value(u"revoked"_s).toBool());
        QVERIFY(books.refused().isEmpty());
    }

    void whatIsInOrderIsConfirmed_data() { onBothDatabases(); }

    void whatIsInOrderIsConfirmed()
    {
        QFETCH(QString, database);
        GrantBooks books(database);
        const UploadedOperation payment = books.payment();
        const OfflineDecision decision = books.decide(payment);
        QCOMPARE(*books.book(payment, decision), QString());
        QCOMPARE(*books.book(payment, decision), QString()); // asked again, judged once
        const OfflineApproval approval = books.approval(decision);
        QCOMPARE(approval.state, OfflineState::Confirmed);
        QCOMPARE(approval.maker, u"0217"_s);
        QCOMPARE(OfflineGrants(books.platform.database()).use(decision.grant, Money::fen(0))->count,
            2); // once, and now
    }

    /// Nobody signed: the operation is refused, and nothing of it is an approval.
    void refuses_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QString& what, const QString& code) {
                QTest::addRow("%s, %s", name, qPrintable(kind)) << kind << what << code;
            };
            row("own work", u"maker"_s, u"approver_is_maker"_s);
            row("no such grant", u"grant"_s, u"approval_forged"_s);
            row("another password", u"password"_s, u"approval_forged"_s);
            row("another amount", u"amount"_s, u"approval_forged"_s);
            row("another operation", u"operation"_s, u"approval_forged"_s);
            row("another kind", u"kind"_s, u"approval_forged"_s);
            row("another teller", u"teller"_s, u"approval_forged"_s);
            row("the grant of another desk", u"desk"_s, u"approval_forged"_s);
            row("the grant of another person", u"person"_s, u"approval_forged"_s);
            row("another time", u"time"_s, u"approval_forged"_s);
            row("five minutes late", u"late"_s, u"approval_expired"_s);
            row("more than was signed", u"more"_s, u"approval_forged"_s);
        }
    }

    void refuses()
    {
        QFETCH(QString, database);
        QFETCH(QString, what);
        QFETCH(QString, code);
        GrantBooks books(database);
        UploadedOperation payment = books.payment();
        OfflineDecision decision = books.decide(payment);
        if (what == u"maker") {
            payment.operatorId = u"0102"_s;
            books.prove(decision, payment);
        } else if (what == u"grant")
            decision.grant = operationId();
        else if (what == u"password")
            books.prove(decision, payment, u"guess"_s);
        else if (what == u"amount")
            decision.amount = Money::fen(1);
        else if (what == u"operation")
            payment.id = operationId();
        else if (what == u"kind")
            payment.kind = u"billpay.reverse"_s;
        else if (what == u"teller")
            payment.operatorId = u"0218"_s;
        else if (what == u"desk")
            payment.deviceId = u"SZ-QYL-03"_s;
        else if (what == u"person")
            decision.approverId = u"0103"_s;
        else if (what == u"time")
            decision.at = decision.at.addSecs(-60);
        else if (what == u"late")
            payment.at = payment.at.addSecs(301);
        else if (what == u"more")
            payment.amount = Money::fen(18'741);
        QCOMPARE(*books.book(payment, decision), code);
    }

    /// Somebody signed, but not in order: the money has moved, so it is booked, and looked at.
    void marksForReview_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("cause");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QString& what, const QString& cause) {
                QTest::addRow("%s, %s", name, qPrintable(kind)) << kind << what << cause;
            };
            row("revoked before", u"revoked"_s, u"grant_revoked"_s);
            row("revoked afterwards", u"revoked later"_s, {});
            row("over", u"expired"_s, u"grant_expired"_s);
            row("the last moment", u"last"_s, {});
            row("before its day", u"early"_s, u"grant_expired"_s);
            row("over one limit", u"limit"_s, u"grant_not_covering"_s);
            row("the manager's", u"manager"_s, u"grant_not_covering"_s);
            row("beyond the count", u"count"_s, u"grant_used_up"_s);
            row("beyond the total", u"total"_s, u"grant_used_up"_s);
            row("after its operation", u"clock"_s, u"clock_wrong"_s);
        }
    }

    void marksForReview()
    {
        QFETCH(QString, database);
        QFETCH(QString, what);
        QFETCH(QString, cause);
        GrantBooks books(database);
        Database& rows = books.platform.database();
        const OfflineGrant grant = books.grantOf(u"0102"_s).made.grant;
        UploadedOperation payment = books.payment(what == u"limit" ? 50'001 : 18'740);
        OfflineDecision decision = books.decide(payment);
        if (what == u"revoked" || what == u"revoked later") {
            if (what == u"revoked later")
                books.platform.clock().advanceMs(61'000);
            QVERIFY(rows.transaction([&] {
                return OfflineGrants(rows).revoke(
                    grant.branch, u"0102"_s, books.platform.clock().nowUtc());
            }));
        } else if (what == u"expired" || what == u"last" || what == u"early") {
            payment.at = what == u"expired" ? grant.until
                : what == u"last"           ? grant.until.addMSecs(-1)
                                            : grant.from.addSecs(-301);
            decision = books.decide(payment);
        } else if (what == u"manager") {
            QVERIFY(rows.transaction([&] {
                return ApprovalPolicies(rows).save(
                    {QDate(2026, 3, 18), {{u"billpay.pay"_s, {}, {}, ApprovalLevel::Manager}}});
            }));
        } else if (what == u"count" || what == u"total") {
            for (int used = 0; used < (what == u"count" ? 2 : 1); ++used) {
                const UploadedOperation before = books.payment(what == u"count" ? 1 : 50'000);
                QCOMPARE(*books.book(before, books.decide(before)), QString());
            }
        } else if (what == u"clock") {
            decision.at = payment.at.addSecs(301);
            books.prove(decision, payment);
        }
        QCOMPARE(*books.book(payment, decision), QString());
        const OfflineApproval approval = books.approval(decision);
        QCOMPARE(approval.cause, cause);
        QCOMPARE(approval.state, cause.isEmpty() ? OfflineState::Confirmed : OfflineState::Open);
        QCOMPARE(*OfflineGrants(rows).openOn(grant.branch, payment.businessDate),
            cause.isEmpty() ? 0 : 1);
    }

    void anotherSupervisorLooksAtIt_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("code");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QString& who, const QString& verdict,
                                 const QString& code, const QJsonObject& more = {}) {
                QTest::addRow("%s, %s", name, qPrintable(kind))
                    << kind << who << verdict << more << code;
            };
            row("upheld", u"0101"_s, u"uphold"_s, {});
            row("disputed", u"0101"_s, u"dispute"_s, {});
            row("who signed it", u"0102"_s, u"uphold"_s, u"approver_is_maker"_s);
            row("who made it", u"0217"_s, u"uphold"_s, u"approver_is_maker"_s);
            row("wrong password", u"0101"_s, u"uphold"_s, u"bad_credentials"_s,
                {{u"password"_s, u"x"_s}});
            row("without a word", u"0101"_s, u"uphold"_s, u"malformed"_s, {{u"remark"_s, u" "_s}});
            row("no verdict", u"0101"_s, u"maybe"_s, u"malformed"_s);
        }
    }

    void anotherSupervisorLooksAtIt()
    {
        QFETCH(QString, database);
        QFETCH(QString, who);
        QFETCH(QString, verdict);
        QFETCH(QJsonObject, more);
        QFETCH(QString, code);
        GrantBooks books(database);
        const UploadedOperation payment = books.payment(50'001);
        const OfflineDecision decision = books.decide(payment);
        QCOMPARE(*books.book(payment, decision), QString());
        const Response response = books.review(decision, who, verdict, more);
        QCOMPARE(codeOf(response), code);
        const OfflineApproval after = books.approval(decision);
        if (!code.isEmpty()) {
            QCOMPARE(after.state, OfflineState::Open);
            return;
        }
        QCOMPARE(after.state, verdict == u"uphold" ? OfflineState::Upheld : OfflineState::Disputed);
        QCOMPARE(after.reviewer, who);
        QCOMPARE(books.review(decision, who, verdict, more).body, response.body); // again
        const QString other = verdict == u"uphold" ? u"dispute"_s : u"uphold"_s;
        QCOMPARE(codeOf(books.review(decision, who, other, more)), u"request_decided"_s);
    }

    void whatIsInOrderNobodyDecides()
    {
        GrantBooks books(u"sqlite"_s);
        const UploadedOperation payment = books.payment();
        const OfflineDecision decision = books.decide(payment);
        QCOMPARE(*books.book(payment, decision), QString());
        QCOMPARE(codeOf(books.review(decision, u"0101"_s, u"dispute"_s)), u"request_decided"_s);
        OfflineDecision unknown = decision;
        unknown.id = operationId();
        QCOMPARE(codeOf(books.review(unknown, u"0101"_s, u"dispute"_s)), u"request_unknown"_s);
    }

    void survivesAFailureOfAnyStatement_data() { onBothDatabases(); }

    void survivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        GrantBooks books(database);
        for (int count = 0;; ++count) {
            const UploadedOperation payment = books.payment(1);
            const OfflineDecision decision = books.decide(payment);
            books.platform.database().failAfter(count);
            const auto booked = books.book(payment, decision);
            books.platform.database().failAfter(-1);
            const auto kept = OfflineGrants(books.platform.database())
                                  .approval(idText(decision.id), sampleCaller().branch);
            QCOMPARE(kept->has_value(), booked.has_value());
            if (booked) {
                QVERIFY(count >= 10);
                break;
            }
            QCOMPARE(*books.book(payment, decision), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestOfflineGrants)
#include "tst_offlinegrants.moc"
