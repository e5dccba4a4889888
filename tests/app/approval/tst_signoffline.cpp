// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/approval/GrantDesk.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const auto& result)
{
    return result ? QString() : result.error().detail;
}

} // namespace

/// A supervisor signs while the platform cannot be reached.
class TestSignOffline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOperationUsesItUpAndTakesTheProofAlong()
    {
        GrantDesk at;
        const SignOffline asked = at.asking(testkit::operationId());
        const auto approval = at.sign(asked);
        QVERIFY(approval);
        QVERIFY(approval->isOffline);
        QCOMPARE(approval->id, idText(asked.decision));
        QCOMPARE(approval->approverName, u"周文静"_s);
        QCOMPARE(at.left().count, 2); // nothing was done with it yet
        QVERIFY(testkit::append(*at.database, at.paying(asked)));
        QCOMPARE(at.left().count, 1);
        QCOMPARE(at.left().total, Money::fen(60'000 - 18'740));
        const auto entry = Journal(*at.database).byId(asked.request.operation);
        const QJsonObject told = (*entry)->operation.body.value(u"approval"_s).toObject();
        const auto decision = offlineDecisionFromJson(told.value(u"offline"_s).toObject());
        QVERIFY(decision);
        const OfflineMatter matter{
            asked.request.operation, u"billpay.pay"_s, u"0217"_s, fingerprintOf(asked.request)};
        const SecretBytes secret = *stretchedPassword(rightPassword, at.grant.grant.kdf);
        QCOMPARE(decision->proof,
            proofOf(proofKeyOf(secret, decision->grant), proofText(*decision, matter)));
        QCOMPARE(decision->opinion, u"同意"_s);
        QCOMPARE(GrantRepository(*at.database).unconfirmed()->size(), 1);
    }

    void recordedAgainItIsTheSameEntry()
    {
        GrantDesk at;
        const SignOffline asked = at.asking(testkit::operationId());
        QVERIFY(at.sign(asked));
        QCOMPARE(*testkit::append(*at.database, at.paying(asked)), 1);
        at.clock.advanceMs(600'000); // a retry is no new use
        QCOMPARE(*testkit::append(*at.database, at.paying(asked)), 1);
        QCOMPARE(at.left().count, 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("own work") << u"maker"_s << u"approver_is_maker"_s;
        QTest::newRow("nobody") << u"nobody"_s << u"grant_missing"_s;
        QTest::newRow("taken back") << u"revoked"_s << u"grant_missing"_s;
        QTest::newRow("wrong password") << u"password"_s << u"bad_credentials"_s;
        QTest::newRow("another kind") << u"kind"_s << u"grant_not_covering"_s;
        QTest::newRow("over one limit") << u"limit"_s << u"grant_not_covering"_s;
        QTest::newRow("foreign money") << u"currency"_s << u"grant_not_covering"_s;
        QTest::newRow("the manager's") << u"manager"_s << u"not_a_manager"_s;
        QTest::newRow("another desk") << u"desk"_s << u"grant_forged"_s;
        QTest::newRow("another branch") << u"branch"_s << u"grant_forged"_s;
        QTest::newRow("changed on the disk") << u"forged"_s << u"grant_forged"_s;
        QTest::newRow("over") << u"expired"_s << u"grant_expired"_s;
        QTest::newRow("not yet") << u"early"_s << u"clock_set_back"_s;
        QTest::newRow("the last second") << u"last"_s << QString();
    }

    void refuses()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        GrantDesk at;
        SignOffline asked = at.asking(testkit::operationId());
        if (what == u"maker")
            asked.signer.number = u"0217"_s;
        else if (what == u"nobody")
            asked.signer.number = u"0103"_s;
        else if (what == u"revoked")
            QVERIFY(GrantRepository(*at.database).apply(u"0102"_s, {}));
        else if (what == u"password")
            asked.signer.password = u"huidesk-2026"_s;
        else if (what == u"kind")
            asked.request.kind = u"billpay.reverse"_s;
        else if (what == u"limit")
            asked.request.amount = Money::fen(-50'001);
        else if (what == u"currency")
            asked.request.amount = Money(1, Currency::USD);
        else if (what == u"manager")
            asked.level = ApprovalLevel::Manager;
        else if (what == u"desk")
            asked.device = u"SZ-QYL-03"_s;
        else if (what == u"branch")
            asked.request.maker.branch = u"0512-09"_s;
        else if (what == u"forged") {
            SignedGrant made = at.grant;
            made.grant.total = Money::fen(6'000'000);
            at.keep(made);
        } else if (what == u"expired")
            asked.now = at.grant.grant.until;
        else if (what == u"early")
            asked.now = at.grant.grant.from.addSecs(-121);
        else if (what == u"last")
            asked.now = at.grant.grant.until.addMSecs(-1);
        QCOMPARE(codeOf(at.sign(asked)), code);
        QCOMPARE(at.left().count, 2);
    }

    void whatIsUsedUpIsUsedUp()
    {
        GrantDesk at;
        QVERIFY(at.pay(50'000));
        QCOMPARE(codeOf(at.pay(10'001)), u"grant_used_up"_s); // beyond the total
        QVERIFY(at.pay(10'000));
        QCOMPARE(codeOf(at.pay(0)), u"grant_used_up"_s); // beyond the count
        at.keep(restamped(madeGrant(at.clock)));
        QVERIFY(at.pay(50'000)); // the platform's next grant
    }

    void twoSignaturesForTheLastOfItUseItOnce()
    {
        GrantDesk at;
        QVERIFY(at.pay(50'000));
        const SignOffline one = at.asking(testkit::operationId(), 10'000);
        const SignOffline other = at.asking(testkit::operationId(), 10'000);
        QVERIFY(at.sign(one));
        QVERIFY(at.sign(other)); // nothing was used yet
        QVERIFY(testkit::append(*at.database, at.paying(one)));
        QCOMPARE(codeOf(testkit::append(*at.database, at.paying(other))), u"grant_used_up"_s);
        QVERIFY(!*Journal(*at.database).contains(other.request.operation));
    }

    void isGoodForOneThingOnly_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("another operation") << u"operation"_s << u"approval_mismatch"_s;
        QTest::newRow("another kind") << u"kind"_s << u"approval_mismatch"_s;
        QTest::newRow("shown otherwise") << u"fingerprint"_s << u"approval_mismatch"_s;
        QTest::newRow("five minutes") << u"in time"_s << QString();
        QTest::newRow("too late") << u"late"_s << u"approval_expired"_s;
    }

    void isGoodForOneThingOnly()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        GrantDesk at;
        const SignOffline asked = at.asking(testkit::operationId());
        QVERIFY(at.sign(asked));
        Operation operation = at.paying(asked);
        if (what == u"operation")
            operation.id = testkit::operationId();
        else if (what == u"kind")
            operation.kind = u"billpay.reverse"_s;
        else if (what == u"fingerprint")
            operation.body.insert(u"approval"_s,
                QJsonObject{{u"id"_s, idText(asked.decision)}, {u"fingerprint"_s, u"0"_s}});
        else
            operation.at = operation.at.addSecs(what == u"late" ? 301 : 300);
        QCOMPARE(codeOf(testkit::append(*at.database, operation)), code);
    }

    /// Each wrong one makes the next wait longer; the fifth is the last until the platform's next
    /// grant, and no clock that is set forward helps.
    void wrongPasswordsLock()
    {
        GrantDesk at;
        SignOffline wrong = at.asking(testkit::operationId());
        wrong.signer.password = u"x"_s;
        for (int failures = 1; failures <= 5; ++failures) {
            wrong.decision = testkit::operationId();
            QCOMPARE(
                codeOf(at.sign(wrong)), failures < 5 ? u"bad_credentials"_s : u"grant_locked"_s);
            const SignOffline right = at.asking(testkit::operationId());
            QCOMPARE(codeOf(at.sign(right)), failures < 5 ? u"grant_resting"_s : u"grant_locked"_s);
            at.clock.advanceMs((1LL << failures) * 1000);
            wrong.now = at.clock.nowUtc();
        }
        at.clock.advanceMs(3'600'000);
        QCOMPARE(codeOf(at.sign(at.asking(testkit::operationId()))), u"grant_locked"_s);
        at.keep(at.grant); // the same grant again, as a pull from the beginning brings it
        QCOMPARE(codeOf(at.sign(at.asking(testkit::operationId()))), u"grant_locked"_s);
        at.keep(restamped(madeGrant(at.clock)));
        QVERIFY(at.sign(at.asking(testkit::operationId())));
    }

    void aRightOneClearsTheCount()
    {
        GrantDesk at;
        SignOffline wrong = at.asking(testkit::operationId());
        wrong.signer.password = u"x"_s;
        for (int round = 0; round < 3; ++round) {
            for (int failures = 1; failures <= 4; ++failures) {
                wrong.now = at.clock.nowUtc();
                QCOMPARE(codeOf(at.sign(wrong)), u"bad_credentials"_s);
                at.clock.advanceMs((1LL << failures) * 1000);
            }
            QVERIFY(at.sign(at.asking(testkit::operationId())));
        }
    }

    void aClockThatIsSetBackSignsNothing()
    {
        GrantDesk at;
        at.clock.advanceMs(3 * 3'600'000);
        QVERIFY(at.sign(at.asking(testkit::operationId())));
        at.clock.advanceMs(-121'000);
        QCOMPARE(codeOf(at.sign(at.asking(testkit::operationId()))), u"clock_set_back"_s);
        at.clock.advanceMs(1'000); // within what two right clocks differ
        QVERIFY(at.sign(at.asking(testkit::operationId())));
    }

    void offersWhoMaySignNow()
    {
        GrantDesk at;
        const auto offers = offlineOffers(*at.database, at.asking(testkit::operationId()), stamped);
        QCOMPARE(offers->size(), 1);
        QCOMPARE(offers->first().approverId, u"0102"_s);
        QCOMPARE(offers->first().left.count, 2);
        const SignOffline tooMuch = at.asking(testkit::operationId(), 50'001);
        QVERIFY(offlineOffers(*at.database, tooMuch, stamped)->isEmpty());
        QVERIFY(offlineOffers(*at.database, at.asking(testkit::operationId()), {})->isEmpty());
    }

    void nothingOfItStandsInClear()
    {
        GrantDesk at;
        const SignOffline asked = at.asking(testkit::operationId());
        QVERIFY(at.sign(asked));
        for (const QString& table : {u"offline_grant"_s, u"offline_decision"_s}) {
            auto rows = at.database->run(u"SELECT content FROM "_s + table);
            QVERIFY(rows && rows->next());
            const QByteArray content = rows->value(0).toByteArray();
            for (const QByteArray& secret :
                {at.grant.grant.check.toLatin1(), QByteArray("argon2id"), u"收电费"_s.toUtf8()})
                QVERIFY(!content.contains(secret));
        }
    }

    void whatThePlatformSaysOfItStays()
    {
        GrantDesk at;
        const SignOffline asked = at.asking(testkit::operationId());
        QVERIFY(at.sign(asked));
        QVERIFY(testkit::append(*at.database, at.paying(asked)));
        OfflineApproval told{.id = idText(asked.decision),
            .state = OfflineState::Open,
            .cause = u"grant_revoked"_s,
            .operation = asked.request.operation,
            .kind = u"billpay.pay"_s,
            .device = grantDesk,
            .maker = u"0217"_s,
            .approver = u"0102"_s,
            .amount = asked.request.amount,
            .title = u"收电费"_s,
            .at = asked.now,
            .businessDate = testkit::shift().businessDate};
        GrantRepository repository(*at.database);
        QVERIFY(repository.applyTold(told.id, toJson(told)));
        QVERIFY(repository.unconfirmed()->isEmpty());
        QCOMPARE(*repository.openOn(told.businessDate), 1);
        told.state = OfflineState::Upheld;
        told.reviewer = u"0101"_s;
        QVERIFY(repository.applyTold(told.id, toJson(told)));
        QCOMPARE(*repository.openOn(told.businessDate), 0);
        QCOMPARE(repository.told(10)->first().reviewer, u"0101"_s);
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            GrantDesk at;
            const SignOffline asked = at.asking(testkit::operationId());
            at.database->failAfter(count);
            auto approval = at.sign(asked);
            const auto paid = approval ? testkit::append(*at.database, at.paying(asked))
                                       : Result<qint64>(std::unexpected(approval.error()));
            at.database->failAfter(-1);
            if (paid) {
                QVERIFY(count >= 15);
                break;
            }
            QVERIFY(!*Journal(*at.database).contains(asked.request.operation));
            QCOMPARE(at.left().count, 2);
            if (!approval) {
                at.clock.advanceMs(2'000); // the try may have been counted
                SignOffline again = asked;
                again.now = at.clock.nowUtc();
                approval = at.sign(again);
            }
            QVERIFY(approval);
            QVERIFY(testkit::append(*at.database, at.paying(asked)));
            QCOMPARE(at.left().count, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestSignOffline)
#include "tst_signoffline.moc"
