// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseLegs.h"
#include "app/casework/CaseWire.h"
#include "app/casework/ServiceCase.h"
#include "app/core/IdText.h"
#include "tests/modules/community/ChargeScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// A case of that kind in the hands of this desk.
Case clinicCase(const QString& kind)
{
    Case wanted;
    wanted.kind = kind;
    wanted.kindZh = u"门诊缴费"_s;
    wanted.kindEn = u"Pay a clinic bill"_s;
    wanted.channel = u"phone"_s;
    wanted.touchpoint = u"page"_s;
    wanted.act = u"pay"_s;
    return openedAs(wanted, shift().branch, {operationId(), deskId, u"0217"_s, counterTime});
}

std::unique_ptr<Database> clinicDeskWith(const Case& value)
{
    auto database = bookingDesk();
    HUI_ASSERT(CaseRepository(*database).save(value));
    return database;
}

PayCharge payingFor(const Case& value)
{
    PayCharge request = payingVisit();
    request.device = deskId;
    request.caseId = value.id;
    return request;
}

ReleaseDeposit releasingFor(const Case& value)
{
    ReleaseDeposit request = releasing(Money::fen(5'000));
    request.device = deskId;
    request.caseId = value.id;
    return request;
}

/// The platform tells what befell the legs of an operation.
void tellDeskLegs(
    Database& database, const QUuid& id, const QUuid& operation, const QList<LegTold>& legs)
{
    Case told = storedCase(database, id);
    for (const LegTold& each : legs)
        HUI_ASSERT(tellLeg(
            told, operation, each.kind, each.event, {operation, deskId, u"0217"_s, counterTime}));
    HUI_ASSERT(receiveCase(database, idText(id), toJson(told)));
}

/// Paid for the case, and refused by the hospital.
DeskCharge refusedCharge(Database& database, const Case& begun, const PayCharge& request)
{
    HUI_ASSERT(payCharge(database, request));
    tellDeskLegs(database, begun.id, request.operation, legsRefused(true));
    answerLeg(database, request.operation, OutboxEvent::Rejected, {}, u"hospital_refused"_s);
    HUI_ASSERT(settleCases(database));
    return storedCharge(database, request.operation);
}

} // namespace

/// What is paid at a hospital for a case is the step of it, and what is given back of a deposit.
class TestChargeCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAStepOfTheCaseUntilItsCashIsBack()
    {
        const Case begun = clinicCase(u"P-037"_s);
        const auto database = clinicDeskWith(begun);
        const PayCharge request = payingFor(begun);
        const DeskCharge due = refusedCharge(*database, begun, request);
        QVERIFY(payCharge(*database, request)); // the second click
        const Case open = storedCase(*database, begun.id);
        QCOMPARE(open.steps.size(), 1);
        QVERIFY(open.steps.first().isOfOneOperation());
        QCOMPARE(legsToUndo(open.steps.first()), QList{LegKind::Money});
        const auto told = *Journal(*database).byId(request.operation);
        QCOMPARE(namedCase(told->operation.body), begun.id);
        QVERIFY(refundCharge(*database, refundingChargeOf(due)));
        const Case over = storedCase(*database, begun.id);
        QCOMPARE(over.steps.first().money.state, LegState::Undone);
        QCOMPARE(over.outcome, CaseOutcome::Refused);
        PayCharge other = request; // the same id says something else
        other.caseId = operationId();
        QCOMPARE(payCharge(*database, other).error().kind, Error::Kind::Refused);
    }

    /// What the hospital gives back is the customer's once it is in their hands.
    void aReleaseIsDoneWithTheCash()
    {
        const Case begun = clinicCase(u"P-040"_s);
        const auto database = clinicDeskWith(begun);
        const ReleaseDeposit request = releasingFor(begun);
        QVERIFY(releaseDeposit(*database, request));
        QVERIFY(releaseDeposit(*database, request)); // the second click
        QCOMPARE(storedCase(*database, begun.id).steps.size(), 1);
        tellDeskLegs(
            *database, begun.id, request.operation, {{LegKind::Booking, LegEvent::Succeed}});
        answerLeg(*database, request.operation, OutboxEvent::Accepted);
        QVERIFY(settleCases(*database));
        QCOMPARE(storedCase(*database, begun.id).state, CaseState::Handling);
        QVERIFY(
            refundCharge(*database, refundingChargeOf(storedCharge(*database, request.operation))));
        QCOMPARE(storedCase(*database, begun.id).outcome, CaseOutcome::Done);
    }

    void refuses_data()
    {
        QTest::addColumn<std::function<void(Case&, PayCharge&)>>("change");
        const auto row
            = [](const char* name, const std::function<void(Case&, PayCharge&)>& change) {
                  QTest::newRow(name) << change;
              };
        row("another desk has it", [](Case& it, PayCharge&) { it.holder = u"0512-08-04"_s; });
        row("it is over", [](Case& it, PayCharge&) { it.state = CaseState::Decided; });
        row("there is none", [](Case&, PayCharge& request) { request.caseId = operationId(); });
        row("it is a water bill", [](Case& it, PayCharge&) { it.kind = u"P-001"_s; });
        row("it is a deposit", [](Case& it, PayCharge&) { it.kind = u"P-039"_s; });
        row("it is foreign currency", [](Case& it, PayCharge&) { it.kind = u"P-077"_s; });
        row("it is being paid", [](Case& it, PayCharge&) {
            const CaseLeg other{LegState::Pending, operationId()};
            it.steps = {{u"charge"_s, u"缴费"_s, u"Payment"_s, other, other}};
        });
    }
    void refuses()
    {
        QFETCH(std::function<void(Case&, PayCharge&)>, change);
        Case begun = clinicCase(u"P-037"_s);
        PayCharge request = payingFor(begun);
        change(begun, request);
        const auto database = clinicDeskWith(begun);
        const Money before = till(*database).balance;
        QCOMPARE(payCharge(*database, request).error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QCOMPARE(till(*database).balance, before);
        QCOMPARE(storedCase(*database, begun.id), begun);
    }

    /// A deposit that is paid is not one that is given back.
    void aReleaseIsNoPayment()
    {
        const Case begun = clinicCase(u"P-039"_s);
        const auto database = clinicDeskWith(begun);
        const ReleaseDeposit request = releasingFor(begun);
        QCOMPARE(releaseDeposit(*database, request).error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*database).contains(request.operation));
        PayCharge deposit = payingFor(begun);
        deposit.charge = chargeOf(depositStay(), Money::fen(5'000));
        QVERIFY(payCharge(*database, deposit));
        QCOMPARE(storedCase(*database, begun.id).steps.size(), 1);
    }

    void survivesAFailureOfAnyStatement()
    {
        const Case begun = clinicCase(u"P-037"_s);
        const PayCharge request = payingFor(begun);
        survivesEveryFailure([&] { return clinicDeskWith(begun); },
            [&](Database& database) { return payCharge(database, request); },
            [&](Database& database) {
                return !*Journal(database).contains(request.operation)
                    && storedCase(database, begun.id) == begun;
            });
        const Case other = clinicCase(u"P-040"_s);
        const ReleaseDeposit release = releasingFor(other);
        survivesEveryFailure([&] { return clinicDeskWith(other); },
            [&](Database& database) { return releaseDeposit(database, release); },
            [&](Database& database) {
                return !*Journal(database).contains(release.operation)
                    && storedCase(database, other.id) == other;
            });
        RefundCharge refund{
            operationId(), shift(), request.operation, pieces({{"CNY-5000", 1}}), {}, counterTime};
        Case standing;
        survivesEveryFailure(
            [&] {
                auto database = clinicDeskWith(begun);
                refusedCharge(*database, begun, request);
                standing = storedCase(*database, begun.id);
                return database;
            },
            [&](Database& database) { return refundCharge(database, refund); },
            [&](Database& database) {
                return !*Journal(database).contains(refund.operation)
                    && storedCase(database, begun.id) == standing;
            });
    }
};

QTEST_GUILESS_MAIN(TestChargeCase)
#include "tst_chargecase.moc"
