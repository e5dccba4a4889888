// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerWire.h"
#include "app/customer/ReceiveCustomer.h"
#include "modules/customers/CustomerBodies.h"
#include "modules/customers/GiveConsent.h"
#include "tests/app/customer/AgentScene.h"
#include "tests/modules/customers/CustomerScene.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

namespace {

struct Giving {
    std::unique_ptr<Database> database = emptyDesk();
    Customer seen;

    Giving()
    {
        const auto made = createCustomer(*database, creation());
        HUI_ASSERT(made.has_value());
        seen = *made;
    }

    GiveConsent giving(ConsentKind kind = ConsentKind::CreditEnquiry) const
    {
        Consent consent;
        consent.kind = kind;
        consent.service
            = kind == ConsentKind::Health ? ConsentPurpose::Reports : serviceFromBefore(kind);
        if (kind == ConsentKind::Health)
            consent.recipient = u"320500-h1"_s;
        consent.purpose = u" 小微贷款审批 "_s;
        consent.text = u"2026-01"_s;
        return {operationId(), shift(), seen.id, consent, noon};
    }

    WithdrawConsent withdrawing(const QUuid& consent) const
    {
        return {operationId(), shift(), seen.id, consent, noon};
    }

    QList<Consent> consents() const { return recordOf(*database, seen.id)->consents; }
};

} // namespace

/// What a customer agrees to at the counter, and takes back.
class TestGiveConsent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNotedAndThePlatformTold()
    {
        Giving scene;
        const GiveConsent request = scene.giving();
        const auto given = giveConsent(*scene.database, request);
        QVERIFY(given);
        QCOMPARE(scene.consents().size(), 1);
        QCOMPARE(scene.consents().first().purpose, u"小微贷款审批"_s);
        QCOMPARE(scene.consents().first().operation, request.operation);
        const auto entry = Journal(*scene.database).byId(request.operation);
        const auto body = consentBodyFromJson((*entry)->operation.body);
        QVERIFY(body);
        QCOMPARE(body->customer, scene.seen.id);
        QCOMPARE(body->consent.kind, ConsentKind::CreditEnquiry);
        QCOMPARE((*entry)->operation.dependsOn, std::optional(scene.seen.id));
        QCOMPARE(*giveConsent(*scene.database, request), *given); // the second click
        QCOMPARE(scene.consents().size(), 1);
    }

    void refuses_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<bool>("isGiven");
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nobody") << false << false << u"审批"_s << Error::Kind::Refused;
        QTest::newRow("no purpose") << true << false << QString() << Error::Kind::Input;
        QTest::newRow("it stands") << true << true << u"小微贷款审批"_s << Error::Kind::Refused;
    }

    void refuses()
    {
        QFETCH(bool, isKnown);
        QFETCH(bool, isGiven);
        QFETCH(QString, purpose);
        QFETCH(Error::Kind, kind);
        Giving scene;
        if (isGiven)
            QVERIFY(giveConsent(*scene.database, scene.giving()));
        const qint64 before = rowsOf(*scene.database, u"journal"_s);
        GiveConsent request = scene.giving();
        request.consent.purpose = purpose;
        if (!isKnown)
            request.customer = operationId();
        QCOMPARE(giveConsent(*scene.database, request).error().kind, kind);
        QCOMPARE(rowsOf(*scene.database, u"journal"_s), before);
        QCOMPARE(scene.consents().size(), isGiven ? 1 : 0);
    }

    /// In the customer's place by an agent who is linked and has a document that is good.
    void anAgentGivesIt()
    {
        AgentScene scene(shift().businessDate);
        Giving desk;
        GiveConsent request = desk.giving(ConsentKind::Health);
        request.customer = scene.principal.id;
        request.consent.guardianLink = scene.link().operation;
        scene.document().validUntil = shift().businessDate.addDays(-1);
        scene.keep(*desk.database);
        const auto refused = giveConsent(*desk.database, request);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(refused.error().detail, u"agent_expired"_s);
        scene.document().validUntil = shift().businessDate;
        scene.keep(*desk.database);
        for (int count = 0;; ++count) {
            desk.database->failAfter(count);
            const auto given = giveConsent(*desk.database, request);
            desk.database->failAfter(-1);
            if (given)
                break;
            QVERIFY(recordOf(*desk.database, scene.principal.id)->consents.isEmpty());
            QVERIFY(!*Journal(*desk.database).contains(request.operation));
        }
        QVERIFY(giveConsent(*desk.database, request)); // the second click
        const QList<Consent> given = recordOf(*desk.database, scene.principal.id)->consents;
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().guardian, u"王*国"_s);
        const auto body = consentBodyFromJson(
            (*Journal(*desk.database).byId(request.operation))->operation.body);
        QCOMPARE(body->consent.guardianLink, scene.link().operation);
    }

    /// One hospital after the other, each by itself.
    void severalStandSideBySide()
    {
        Giving scene;
        GiveConsent first = scene.giving(ConsentKind::Health);
        QVERIFY(giveConsent(*scene.database, first));
        GiveConsent second = scene.giving(ConsentKind::Health);
        QCOMPARE(giveConsent(*scene.database, second).error().kind, Error::Kind::Refused);
        second.consent.recipient = u"320500-h2"_s;
        QVERIFY(giveConsent(*scene.database, second));
        second = scene.giving(ConsentKind::Health);
        second.consent.service = ConsentPurpose::Files;
        QVERIFY(giveConsent(*scene.database, second));
        const auto entry = Journal(*scene.database).byId(second.operation);
        const auto body = consentBodyFromJson((*entry)->operation.body);
        QVERIFY(body && body->consent.use() == second.consent.use());
        QCOMPARE(scene.consents().size(), 3);
    }

    void signsTheTextInForceOnly_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QDate>("from"); // of 2026-02
        QTest::addColumn<bool>("isGiven");
        QTest::newRow("in force") << u"2026-02"_s << shift().businessDate << true;
        QTest::newRow("begins tomorrow")
            << u"2026-02"_s << shift().businessDate.addDays(1) << false;
        QTest::newRow("the one before it") << u"2026-01"_s << shift().businessDate << false;
        QTest::newRow("never published") << u"2025-01"_s << shift().businessDate << false;
    }

    void signsTheTextInForceOnly()
    {
        QFETCH(QString, version);
        QFETCH(QDate, from);
        QFETCH(bool, isGiven);
        Giving scene;
        QVERIFY(ConsentTextRepository(*scene.database)
                .save(consentText(ConsentKind::CreditEnquiry, u"2026-02"_s, from)));
        GiveConsent request = scene.giving();
        request.consent.text = version;
        const auto given = giveConsent(*scene.database, request);
        QCOMPARE(given.has_value(), isGiven);
        if (!isGiven)
            QCOMPARE(given.error().kind, Error::Kind::Refused);
        QCOMPARE(scene.consents().size(), isGiven ? 1 : 0);
    }

    void withoutATextNothingIsSigned()
    {
        Giving scene;
        QVERIFY(ConsentTextRepository(*scene.database).apply(u"credit_enquiry/2026-01"_s, {}));
        QCOMPARE(giveConsent(*scene.database, scene.giving()).error().kind, Error::Kind::Refused);
        QVERIFY(scene.consents().isEmpty());
    }

    void isTakenBackAndGivenAgain()
    {
        Giving scene;
        const GiveConsent request = scene.giving();
        QVERIFY(giveConsent(*scene.database, request));
        const WithdrawConsent back = scene.withdrawing(request.operation);
        const auto taken = withdrawConsent(*scene.database, back);
        QVERIFY(taken);
        QVERIFY(!scene.consents().first().stands(shift().businessDate));
        QCOMPARE(*withdrawConsent(*scene.database, back), *taken);
        const auto entry = Journal(*scene.database).byId(back.operation);
        const auto body = withdrawBodyFromJson((*entry)->operation.body);
        QVERIFY(body && body->consent == request.operation);
        const auto again = withdrawConsent(*scene.database, scene.withdrawing(request.operation));
        QCOMPARE(again.error().kind, Error::Kind::Refused);
        QVERIFY(giveConsent(*scene.database, scene.giving()));
        QCOMPARE(scene.consents().size(), 2); // what was withdrawn stays on record
    }

    /// The platform tells the record as it was before it heard of the consent.
    void whatIsOnItsWayIsKept()
    {
        Giving scene;
        QVERIFY(giveConsent(*scene.database, scene.giving()));
        const QString key = scene.seen.id.toString(QUuid::WithoutBraces);
        const auto receive = [&](const Customer& told) {
            return scene.database->transaction(
                [&] { return receiveCustomer(*scene.database, key, toJson(told)); });
        };
        QVERIFY(receive(scene.seen));
        QCOMPARE(scene.consents().size(), 1);
        Customer known = *recordOf(*scene.database, scene.seen.id);
        QVERIFY(
            withdrawConsent(*scene.database, scene.withdrawing(known.consents.first().operation)));
        QVERIFY(receive(known));
        QVERIFY(!scene.consents().first().withdrawnBy.isNull());
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            Giving scene;
            const GiveConsent request = scene.giving();
            scene.database->failAfter(count);
            const auto given = giveConsent(*scene.database, request);
            scene.database->failAfter(-1);
            if (given) {
                QVERIFY(count >= 10);
                return;
            }
            QVERIFY(isOfTheDisk(given.error()));
            QVERIFY(scene.consents().isEmpty());
            QVERIFY(!*Journal(*scene.database).contains(request.operation));
            QVERIFY(giveConsent(*scene.database, request));
        }
    }

    void aWithdrawalSurvivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            Giving scene;
            const GiveConsent request = scene.giving();
            QVERIFY(giveConsent(*scene.database, request));
            const WithdrawConsent back = scene.withdrawing(request.operation);
            scene.database->failAfter(count);
            const auto taken = withdrawConsent(*scene.database, back);
            scene.database->failAfter(-1);
            if (taken) {
                QVERIFY(count >= 10);
                return;
            }
            QVERIFY(isOfTheDisk(taken.error()));
            QVERIFY(scene.consents().first().withdrawnBy.isNull());
            QVERIFY(withdrawConsent(*scene.database, back));
        }
    }
};

QTEST_GUILESS_MAIN(TestGiveConsent)
#include "tst_giveconsent.moc"
