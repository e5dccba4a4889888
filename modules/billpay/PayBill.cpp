// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PayBill.h"

#include "app/catalogue/BillerUseRepository.h"
#include "app/catalogue/PayLimits.h"
#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/billpay/BillWire.h"
#include "modules/billpay/PaymentCase.h"
#include "modules/billpay/PaymentRepository.h"

#include <QCoreApplication>
#include <QSet>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

const QString payKind = u"billpay.pay"_s;

/// The money of all items together: what is due with the fees, what was handed over, what goes
/// back.
struct Settlement {
    Money total = Money::fen(0);
    Money tendered = Money::fen(0);
    Money change = Money::fen(0);
};

/// All that is paid in one go, worked out.
struct Purchase {
    const PayBasket& request;
    QList<PaymentCase> cases;
    Settlement settlement;

    const PayBill& first() const { return request.items.first(); }
    bool isAlone() const { return request.basket.isNull(); }
    QUuid cashOperation() const { return isAlone() ? first().operation : request.basket; }
};

std::unexpected<Error> refused(const char* text)
{
    return failure(Error::Kind::Refused, text);
}

Result<Settlement> settlementOf(const PayBasket& request, const QList<PaymentCase>& cases)
{
    Settlement made;
    for (const PaymentCase& one : cases) {
        const Result<Money> sum = add(made.total, one.payment.taken());
        if (!sum)
            return std::unexpected(sum.error());
        made.total = *sum;
    }
    const Result<Money> tendered = totalOf(request.cashIn, Currency::CNY);
    const Result<Money> change = totalOf(request.cashOut, Currency::CNY);
    for (const Result<Money>* sum : {&tendered, &change})
        if (!*sum)
            return std::unexpected(sum->error());
    made.tendered = *tendered;
    made.change = *change;
    return made;
}

Result<Done> checkCash(const Purchase& purchase)
{
    const Settlement& money = purchase.settlement;
    if (purchase.first().mode != PayMode::Cash) {
        if (money.tendered.isZero() && money.change.isZero())
            return Done{};
        return refused(QT_TRANSLATE_NOOP("Error", "No cash moves when an account is debited."));
    }
    if (money.tendered.minor() < money.total.minor())
        return refused(
            QT_TRANSLATE_NOOP("Error", "The cash received is less than the amount due."));
    if (money.tendered.minor() - money.total.minor() != money.change.minor())
        return refused(QT_TRANSLATE_NOOP("Error", "The change is not what is left over."));
    return Done{};
}

/// Large cash: who pays is seen on a document and noted. The payment itself is never held up for
/// more than that (反洗钱法 §30 keeps utilities available).
Result<Done> checkPayer(const Purchase& purchase)
{
    const PaymentCase& one = purchase.cases.first();
    const bool large = one.payment.isCash()
        && purchase.settlement.total.minor() >= one.policy.identifyCashFrom.minor();
    const std::optional<Payer>& payer = purchase.first().payer;
    if (!large)
        return Done{};
    if (!payer || payer->name.isEmpty() || payer->documentNumber.isEmpty() || !payer->copyKept)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP(
                "Error", "Cash of this size: note who pays, from the document, and keep a copy."));
    if (payer->agentName.isEmpty() != payer->agentDocumentNumber.isEmpty())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Note the agent's name and document, too."));
    return Done{};
}

Result<Done> checkApproval(Database& database, const Purchase& purchase)
{
    bool twice = false;
    for (const PaymentCase& one : purchase.cases) {
        const Result<bool> twin = looksPaidTwice(database, one);
        if (!twin)
            return std::unexpected(twin.error());
        twice = twice || *twin;
    }
    const PaymentCase& one = purchase.cases.first();
    const bool large
        = one.payment.isCash() && purchase.settlement.total.minor() >= one.limits.largeCash.minor();
    if (!purchase.first().approval.approvalId.isEmpty())
        return checkCountersign(purchase.first().approval, purchase.first().shift);
    if (twice)
        return failure(Error::Kind::NeedsApproval,
            QT_TRANSLATE_NOOP("Error", "The same amount was paid for this account minutes ago."));
    if (large)
        return failure(Error::Kind::NeedsApproval,
            QT_TRANSLATE_NOOP("Error", "A payment of this size needs a supervisor."));
    return Done{};
}

/// No bill and no account twice in one go; an operation is one payment.
Result<Done> checkDistinct(const Purchase& purchase)
{
    QSet<QString> seen;
    for (const PaymentCase& one : purchase.cases) {
        const Payment& payment = one.payment;
        const QString owner = payment.biller + u'|' + payment.account;
        QStringList keys{payment.operation.toString()};
        for (const Bill& bill : payment.bills)
            keys.append(owner + u'|' + bill.billNo);
        if (payment.bills.isEmpty())
            keys.append(owner);
        for (const QString& key : std::as_const(keys)) {
            if (seen.contains(key))
                return failure(Error::Kind::Input,
                    QT_TRANSLATE_NOOP("Error", "The same bill is in the basket twice."));
            seen.insert(key);
        }
    }
    return Done{};
}

/// What concerns all of them together.
Result<Done> check(Database& database, const Purchase& purchase)
{
    if (const auto distinct = checkDistinct(purchase); !distinct)
        return distinct;
    if (const auto cash = checkCash(purchase); !cash)
        return cash;
    if (const auto payer = checkPayer(purchase); !payer)
        return payer;
    return checkApproval(database, purchase);
}

QJsonObject toJson(const Payer& payer)
{
    return {{u"name"_s, payer.name}, {u"document_kind"_s, payer.documentKind},
        {u"document_no"_s, payer.documentNumber}, {u"copy_kept"_s, payer.copyKept},
        {u"agent_name"_s, payer.agentName}, {u"agent_document_no"_s, payer.agentDocumentNumber}};
}

QJsonObject bodyOf(const Purchase& purchase, const PayBill& request, const Payment& payment)
{
    QJsonObject body{
        {u"biller"_s, payment.biller},
        {u"category"_s, payment.category},
        {u"account"_s, payment.account},
        {u"parameters"_s, parametersToJson(payment.parameters)},
        {u"fetch_id"_s, request.fetchId.isEmpty() ? QJsonValue() : QJsonValue(request.fetchId)},
        {u"bills"_s, paidBillsToJson(payment.bills)},
        {u"mode"_s, nameOf(payment.mode)},
        {u"fee"_s, moneyToJson(payment.fee)},
        {u"tendered"_s, moneyToJson(payment.tendered)},
        {u"change"_s, moneyToJson(payment.change)},
        {u"cash_in"_s, toJson(purchase.request.cashIn)},
        {u"cash_out"_s, toJson(purchase.request.cashOut)},
        {u"offline"_s, payment.offline},
    };
    if (!payment.isCash())
        body.insert(u"debit"_s,
            QJsonObject{{u"token"_s, request.debit.token}, {u"masked"_s, request.debit.masked}});
    if (payment.bookedOn.isValid())
        body.insert(u"booked_on"_s, payment.bookedOn.toString(Qt::ISODate));
    if (!purchase.isAlone())
        body.insert(u"basket"_s,
            QJsonObject{{u"id"_s, purchase.request.basket.toString(QUuid::WithoutBraces)},
                {u"items"_s, purchase.request.items.size()},
                {u"total"_s, moneyToJson(purchase.settlement.total)}});
    if (request.payer)
        body.insert(u"payer"_s, toJson(*request.payer));
    if (!request.approval.approvalId.isEmpty())
        body.insert(u"approval"_s, toJson(request.approval));
    return body;
}

/// Journal and payment of one item; inside the transaction.
Result<Payment> record(Database& database, const Purchase& purchase, qsizetype item)
{
    const PayBill& request = purchase.request.items.at(item);
    Payment payment = purchase.cases.at(item).payment;
    payment.basket = purchase.request.basket;
    payment.tendered = purchase.settlement.tendered;
    payment.change = purchase.settlement.change;
    const auto noted = Journal(database).append({request.operation, payKind, request.shift,
        payment.due, bodyOf(purchase, request, payment), request.at});
    if (!noted)
        return std::unexpected(noted.error());
    if (const auto added = PaymentRepository(database).add(payment); !added)
        return std::unexpected(added.error());
    // for the short cuts of the branch; who stands at the counter has no number of the platform
    const auto used
        = BillerUseRepository(database).note(QStringLiteral(""), payment.biller, request.at);
    if (!used)
        return std::unexpected(used.error());
    payment.sequence = *noted;
    payment.state = stateOf({OutboxState::Recorded, payment.offline, payment.isCash()}, {});
    return payment;
}

Result<Done> recordMoney(Database& database, const Purchase& purchase)
{
    const PayBill& first = purchase.first();
    const Settlement& money = purchase.settlement;
    if (first.mode == PayMode::Cash) {
        const auto moved = moveCash(database,
            {purchase.cashOperation(), first.shift, payKind, purchase.request.cashIn,
                purchase.request.cashOut, first.at});
        if (!moved)
            return std::unexpected(moved.error());
    }
    if (purchase.isAlone())
        return Done{};
    return PaymentRepository(database).addBasket({purchase.request.basket, first.shift.businessDate,
        first.mode, static_cast<int>(purchase.request.items.size()), money.total, money.tendered,
        money.change, first.at});
}

Result<QList<Payment>> recorded(Database& database, const PayBasket& request)
{
    QList<Payment> payments;
    for (const PayBill& item : request.items) {
        const auto payment = PaymentRepository(database).byOperation(item.operation);
        if (!payment)
            return std::unexpected(payment.error());
        if (!*payment)
            return refused(
                QT_TRANSLATE_NOOP("Error", "This operation number was used for something else."));
        payments.append(**payment);
    }
    return payments;
}

Result<QList<Payment>> purchased(Database& database, const PayBasket& request)
{
    Purchase purchase{request, {}, {}};
    for (const PayBill& item : request.items) {
        const Result<PaymentCase> one = caseOf(database, item);
        if (!one)
            return std::unexpected(one.error());
        purchase.cases.append(*one);
    }
    const Result<Settlement> settlement = settlementOf(request, purchase.cases);
    if (!settlement)
        return std::unexpected(settlement.error());
    purchase.settlement = *settlement;
    if (const auto allowed = check(database, purchase); !allowed)
        return std::unexpected(allowed.error());
    QList<Payment> payments;
    for (qsizetype i = 0; i < request.items.size(); ++i) {
        // each by the limits that the ones before it have left
        if (const auto allowed = checkCase(database, request.items.at(i), purchase.cases.at(i));
            !allowed)
            return std::unexpected(allowed.error());
        const Result<Payment> payment = record(database, purchase, i);
        if (!payment)
            return std::unexpected(payment.error());
        payments.append(*payment);
    }
    if (const auto money = recordMoney(database, purchase); !money)
        return std::unexpected(money.error());
    return payments;
}

/// What the words of the first item say already, before anything is worked out.
QJsonObject saidBy(const PayBasket& request)
{
    const PayBill& first = request.items.first();
    QJsonObject said{{u"biller"_s, first.biller}, {u"mode"_s, nameOf(first.mode)},
        {u"cash_in"_s, toJson(request.cashIn)}, {u"cash_out"_s, toJson(request.cashOut)}};
    if (!first.amount)
        said.insert(u"bills"_s, paidBillsToJson(first.bills));
    return said;
}

Result<QList<Payment>> pay(Database& database, const PayBasket& request)
{
    return database.transaction([&]() -> Result<QList<Payment>> {
        const Result<bool> repeat
            = isRepeat(database, request.items.first().operation, payKind, saidBy(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? recorded(database, request) : purchased(database, request);
    });
}

} // namespace

QStringList billpayMigrations()
{
    return {u":/schema/billpay/001_payment.sql"_s, u":/schema/billpay/002_payment_modes.sql"_s,
        u":/schema/billpay/003_complaint.sql"_s, u":/schema/billpay/004_subscription.sql"_s};
}

Result<Payment> payBill(Database& database, const PayBill& request)
{
    const auto paid = pay(database, {{}, {request}, request.cashIn, request.cashOut});
    return paid ? Result<Payment>(paid->first()) : std::unexpected(paid.error());
}

Result<QList<Payment>> payBasket(Database& database, const PayBasket& request)
{
    HUI_ASSERT(!request.basket.isNull());
    if (request.items.isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Choose at least one bill."));
    return pay(database, request);
}

} // namespace hui::billpay
