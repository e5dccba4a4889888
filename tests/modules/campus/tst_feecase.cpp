// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseLegs.h"
#include "app/casework/CaseRepository.h"
#include "app/casework/CaseWire.h"
#include "app/casework/ServiceCase.h"
#include "app/casework/WriteCase.h"
#include "app/core/IdText.h"
#include "tests/modules/campus/CampusScene.h"
#include "tests/testkit/ServedNeeds.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const QString feeDeskId = u"0512-08-03"_s;

/// A case of school fees, in the hands of this desk.
Case tuitionCase()
{
    Case wanted;
    wanted.kind = u"P-044"_s;
    wanted.kindZh = u"学费缴纳"_s;
    wanted.kindEn = u"Pay tuition"_s;
    wanted.channel = u"counter"_s;
    wanted.touchpoint = u"window"_s;
    wanted.act = u"pay"_s;
    return openedAs(wanted, shift().branch, {operationId(), feeDeskId, u"0217"_s, feeTime});
}

std::unique_ptr<Database> feeDeskWith(const Case& value)
{
    auto database = databaseWithTill(
        catalogueMigrations() + campusMigrations() + caseMigrations() + caseDeskMigrations());
    keepServedNeeds(*database);
    HUI_ASSERT(CaseRepository(*database).save(value));
    return database;
}

PayFees payingFor(const Case& value)
{
    PayFees request = payingFees();
    request.device = feeDeskId;
    request.caseId = value.id;
    return request;
}

Case feeCaseIn(Database& database, const QUuid& id)
{
    const auto found = CaseRepository(database).byId(id);
    HUI_ASSERT(found && *found);
    return **found;
}

/// Paid for the case, and refused by the school; the platform has told both.
void refuseFor(Database& database, const Case& value, const PayFees& request)
{
    HUI_ASSERT(payFees(database, request));
    Case told = feeCaseIn(database, value.id);
    const CaseMover platform{request.operation, feeDeskId, u"0217"_s, feeTime};
    for (const LegTold& each : legsRefused(true))
        HUI_ASSERT(tellLeg(told, request.operation, each.kind, each.event, platform));
    HUI_ASSERT(receiveCase(database, idText(value.id), toJson(told)));
    answerFees(database, request.operation, OutboxEvent::Rejected, {}, u"school_refused"_s);
    HUI_ASSERT(settleCases(database));
}

} // namespace

/// A payment of fees that goes on with a case is the step of it, as a bill is.
class TestFeeCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAStepOfTheCaseUntilItsCashIsBack()
    {
        const Case begun = tuitionCase();
        const auto database = feeDeskWith(begun);
        const PayFees request = payingFor(begun);
        refuseFor(*database, begun, request);
        QVERIFY(payFees(*database, request)); // the second click
        const Case open = feeCaseIn(*database, begun.id);
        QCOMPARE(open.steps.size(), 1);
        QVERIFY(open.steps.first().isOfOneOperation());
        QCOMPARE(legsToUndo(open.steps.first()), QList{LegKind::Money});
        QVERIFY(refundFees(*database, refundingFees(storedFees(*database, request.operation))));
        const Case over = feeCaseIn(*database, begun.id);
        QCOMPARE(over.steps.first().money.state, LegState::Undone);
        QCOMPARE(over.outcome, CaseOutcome::Refused);
    }

    void refuses_data()
    {
        QTest::addColumn<std::function<void(Case&, PayFees&)>>("change");
        const auto row = [](const char* name, const std::function<void(Case&, PayFees&)>& change) {
            QTest::newRow(name) << change;
        };
        row("another desk has it", [](Case& it, PayFees&) { it.holder = u"0512-08-04"_s; });
        row("it is over", [](Case& it, PayFees&) { it.state = CaseState::Decided; });
        row("there is none", [](Case&, PayFees& request) { request.caseId = operationId(); });
        row("it is a water bill", [](Case& it, PayFees&) { it.kind = u"P-001"_s; });
        row("it is an enquiry at the school", [](Case& it, PayFees&) { it.kind = u"P-049"_s; });
        row("it is being paid", [](Case& it, PayFees&) {
            const CaseLeg other{LegState::Pending, operationId()};
            it.steps = {{u"fees"_s, u"缴费"_s, u"Payment"_s, other, other}};
        });
    }
    void refuses()
    {
        QFETCH(std::function<void(Case&, PayFees&)>, change);
        Case begun = tuitionCase();
        PayFees request = payingFor(begun);
        change(begun, request);
        const auto database = feeDeskWith(begun);
        QCOMPARE(payFees(*database, request).error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QCOMPARE(till(*database).balance, Money::fen(feesBefore));
        QCOMPARE(feeCaseIn(*database, begun.id), begun);
    }

    void survivesAFailureOfAnyStatement()
    {
        const Case begun = tuitionCase();
        const PayFees request = payingFor(begun);
        survivesEveryFailure([&] { return feeDeskWith(begun); },
            [&](Database& database) { return payFees(database, request); },
            [&](Database& database) {
                return !*Journal(database).contains(request.operation)
                    && feeCaseIn(database, begun.id) == begun
                    && till(database).balance == Money::fen(feesBefore);
            });
        RefundFees refund{operationId(), shift(), request.operation,
            pieces({{"CNY-10000", 11}, {"CNY-2000", 1}}), {}, feeTime};
        Case standing;
        survivesEveryFailure(
            [&] {
                auto database = feeDeskWith(begun);
                refuseFor(*database, begun, request);
                standing = feeCaseIn(*database, begun.id);
                return database;
            },
            [&](Database& database) { return refundFees(database, refund); },
            [&](Database& database) {
                return feeCaseIn(database, begun.id) == standing
                    && !*Journal(database).contains(refund.operation);
            });
    }
};

QTEST_GUILESS_MAIN(TestFeeCase)
#include "tst_feecase.moc"
