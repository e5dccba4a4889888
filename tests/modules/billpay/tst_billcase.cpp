// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseLegs.h"
#include "app/casework/CaseRepository.h"
#include "app/casework/CaseWire.h"
#include "app/casework/ServiceCase.h"
#include "app/casework/WriteCase.h"
#include "app/core/IdText.h"
#include "tests/modules/billpay/BillpayScene.h"
#include "tests/testkit/ServedNeeds.h"

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString caseDesk = u"0512-08-03"_s;
const CaseMover telephone{operationId(), caseDesk, {}, noon};

/// A case of a water bill, begun on the telephone and in the hands of this desk.
Case waterCase()
{
    Case wanted;
    wanted.kind = u"P-001"_s;
    wanted.kindZh = u"水费缴纳"_s;
    wanted.kindEn = u"Pay a water bill"_s;
    wanted.channel = u"phone"_s;
    wanted.touchpoint = u"page"_s;
    wanted.act = u"pay"_s;
    return openedAs(wanted, shift().branch, telephone);
}

std::unique_ptr<Database> deskWith(const Case& value)
{
    auto database = branch(caseMigrations() + caseDeskMigrations());
    keepServedNeeds(*database);
    HUI_ASSERT(CaseRepository(*database).save(value));
    return database;
}

PayBill goingOn(const Case& value)
{
    PayBill request = paying();
    request.device = caseDesk;
    request.caseId = value.id;
    return request;
}

Case caseIn(Database& database, const QUuid& id)
{
    const auto found = CaseRepository(database).byId(id);
    HUI_ASSERT(found && *found);
    return **found;
}

/// The platform tells what befell the legs of a payment.
void tellDesk(Database& database, const QUuid& id, const QUuid& payment, const QList<LegTold>& legs)
{
    Case told = caseIn(database, id);
    const CaseMover platform{payment, caseDesk, u"0217"_s, noon};
    for (const LegTold& each : legs)
        HUI_ASSERT(tellLeg(told, payment, each.kind, each.event, platform));
    HUI_ASSERT(receiveCase(database, idText(id), toJson(told)));
}

/// Paid for the case, and refused by the platform, with the cash still here.
Payment refusedFor(Database& database, const Case& value, PayBill request)
{
    HUI_ASSERT(payBill(database, request));
    tellDesk(database, value.id, request.operation, legsRefused(true));
    setOutbox(database, request.operation, OutboxState::Rejected);
    return stored(database, request.operation);
}

RefundPayment handingBack(const QUuid& payment)
{
    return {following(payment), exactly18740()};
}

} // namespace

/// A payment that goes on with a case is the step of it, as a booking is.
class TestBillCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAStepOfTheCase_data()
    {
        QTest::addColumn<bool>("isOnline");
        QTest::newRow("on line") << true;
        QTest::newRow("provisional") << false;
    }
    void isAStepOfTheCase()
    {
        QFETCH(bool, isOnline);
        const Case begun = waterCase();
        const auto database = deskWith(begun);
        PayBill request = goingOn(begun);
        request.online = isOnline;
        QVERIFY(payBill(*database, request));
        QVERIFY(payBill(*database, request)); // the second click
        const Case now = caseIn(*database, begun.id);
        QCOMPARE(now.state, CaseState::Handling);
        QCOMPARE(now.steps.size(), 1);
        QCOMPARE(now.steps.first().money, (CaseLeg{LegState::Pending, request.operation}));
        QVERIFY(now.steps.first().isOfOneOperation());
        QCOMPARE(outcomeOf(now.steps.first()), StepOutcome::Open);
        const auto told = *Journal(*database).byId(request.operation);
        QCOMPARE(namedCase(told->operation.body), begun.id);
        PayBill other = request; // the same id says something else
        other.caseId = operationId();
        QCOMPARE(payBill(*database, other).error().kind, Error::Kind::Refused);
    }

    void refuses_data()
    {
        QTest::addColumn<std::function<void(Case&, PayBill&)>>("change");
        const auto row = [](const char* name, const std::function<void(Case&, PayBill&)>& change) {
            QTest::newRow(name) << change;
        };
        row("another desk has it", [](Case& it, PayBill&) { it.holder = u"0512-08-04"_s; });
        row("it is parked", [](Case& it, PayBill&) { it.holder.clear(); });
        row("it is over", [](Case& it, PayBill&) { it.state = CaseState::Decided; });
        row("it is another branch's", [](Case& it, PayBill&) { it.branch = u"0512-09"_s; });
        row("there is none", [](Case&, PayBill& request) { request.caseId = operationId(); });
        row("it is foreign currency", [](Case& it, PayBill&) { it.kind = u"P-077"_s; });
        row("it is the gas", [](Case& it, PayBill&) { it.kind = u"P-007"_s; });
        row("it is school fees", [](Case& it, PayBill&) { it.kind = u"P-044"_s; });
        row("the catalogue has no such kind", [](Case& it, PayBill&) { it.kind = u"P-999"_s; });
        row("it is being paid", [](Case& it, PayBill&) {
            const CaseLeg other{LegState::Pending, operationId()};
            it.steps = {{u"bill"_s, u"缴费"_s, u"Payment"_s, other, other}};
        });
    }
    void refuses()
    {
        QFETCH(std::function<void(Case&, PayBill&)>, change);
        Case begun = waterCase();
        PayBill request = goingOn(begun);
        change(begun, request);
        const auto database = deskWith(begun);
        const auto paid = payBill(*database, request);
        QVERIFY(!paid);
        QCOMPARE(paid.error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QCOMPARE(till(*database).balance, Money::fen(opened));
        QCOMPARE(caseIn(*database, begun.id), begun);
    }

    /// Refused money is with us until it is handed back; then the case has come out.
    void theCashThatGoesBackEndsTheCase()
    {
        const Case begun = waterCase();
        const auto database = deskWith(begun);
        const Payment refusedOne = refusedFor(*database, begun, goingOn(begun));
        QCOMPARE(settleCases(*database)->size(), 1);
        const Case open = caseIn(*database, begun.id);
        QCOMPARE(open.state, CaseState::Handling);
        QCOMPARE(legsToUndo(open.steps.first()), QList{LegKind::Money});
        const RefundPayment refund = handingBack(refusedOne.operation);
        QVERIFY(refundPayment(*database, refund));
        QVERIFY(refundPayment(*database, refund)); // the second click
        const Case over = caseIn(*database, begun.id);
        QCOMPARE(over.steps.first().money.state, LegState::Undone);
        QCOMPARE(over.outcome, CaseOutcome::Refused);
        setOutbox(*database, refund.of.operation, OutboxState::Rejected);
        QCOMPARE(settleCases(*database)->size(), 1);
        QCOMPARE(caseIn(*database, begun.id), open); // as the platform has it
    }

    void survivesAFailureOfAnyStatement()
    {
        const Case begun = waterCase();
        const PayBill request = goingOn(begun);
        survivesEveryFailure([&] { return deskWith(begun); },
            [&](Database& database) { return payBill(database, request); },
            [&](Database& database) {
                return !*Journal(database).contains(request.operation)
                    && caseIn(database, begun.id) == begun
                    && till(database).balance == Money::fen(opened) && adds(database);
            });
        const RefundPayment refund = handingBack(request.operation);
        Case standing;
        survivesEveryFailure(
            [&] {
                auto database = deskWith(begun);
                refusedFor(*database, begun, request);
                HUI_ASSERT(settleCases(*database));
                standing = caseIn(*database, begun.id);
                return database;
            },
            [&](Database& database) { return refundPayment(database, refund); },
            [&](Database& database) {
                return caseIn(database, begun.id) == standing
                    && !*Journal(database).contains(refund.of.operation)
                    && till(database).balance == Money::fen(opened + 18740) && adds(database);
            });
    }
};

QTEST_APPLESS_MAIN(TestBillCase)
#include "tst_billcase.moc"
