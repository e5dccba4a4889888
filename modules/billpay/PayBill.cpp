// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PayBill.h"

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/catalogue/PayLimits.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/SignedContent.h"
#include "app/customer/WhoCame.h"
#include "app/store/Database.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/billpay/BillWire.h"
#include "modules/billpay/PaymentCase.h"
#include "modules/billpay/PaymentRepository.h"
#include "modules/billpay/RecordPayment.h"
#include "modules/billpay/Settlement.h"

#include <QCoreApplication>
#include <QSet>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

/// All that is paid in one go, worked out.
struct Purchase {
    const PayBasket& request;
    QList<PaymentCase> cases;
    Settlement settlement;
    QJsonArray signedTogether = {}; ///< what one signature is for, when they are several
    std::optional<CameFor> came = {}; ///< who came for the customer, as papers say it

    const PayBill& first() const { return request.items.first(); }
    bool isAlone() const { return request.basket.isNull(); }
    QUuid cashOperation() const { return isAlone() ? first().operation : request.basket; }
};

Result<Settlement> moneyOf(const PayBasket& request, const QList<PaymentCase>& cases)
{
    Money total = Money::fen(0);
    for (const PaymentCase& one : cases) {
        const Result<Money> sum = add(total, one.payment.taken());
        if (!sum)
            return std::unexpected(sum.error());
        total = *sum;
    }
    return settlementOf(request.items.first().mode, total, request.cashIn, request.cashOut);
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
    if (!purchase.first().approval.approvalId.isEmpty())
        return checkCountersign(purchase.first().approval, purchase.first().shift);
    if (twice)
        return failure(Error::Kind::NeedsApproval, paidMinutesAgo);
    const Payment& payment = purchase.cases.first().payment;
    const auto level = levelOn(database, purchase.first().shift.businessDate,
        {u"billpay.pay"_s, nameOf(payment.mode), purchase.settlement.total});
    if (!level)
        return std::unexpected(level.error());
    if (*level != ApprovalLevel::None)
        return failure(Error::Kind::NeedsApproval, needsSupervisor);
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
    if (const auto cash = checkCash(purchase.settlement); !cash)
        return cash;
    const auto payer = checkPayer(database, purchase.settlement, purchase.cases.first().policy,
        purchase.first().payer, purchase.first().shift.businessDate);
    if (!payer)
        return payer;
    return checkApproval(database, purchase);
}

/// What every item tells of the cash and of the basket it is paid with.
QJsonObject togetherOf(const Purchase& purchase)
{
    const PayBasket& request = purchase.request;
    const Settlement& money = purchase.settlement;
    QJsonObject together{{u"tendered"_s, moneyToJson(money.tendered)},
        {u"change"_s, moneyToJson(money.change)}, {u"cash_in"_s, toJson(request.cashIn)},
        {u"cash_out"_s, toJson(request.cashOut)}};
    addTo(together, purchase.came);
    if (!purchase.signedTogether.isEmpty())
        together.insert(u"signed_together"_s, purchase.signedTogether);
    if (!purchase.isAlone())
        together.insert(u"basket"_s,
            QJsonObject{{u"id"_s, request.basket.toString(QUuid::WithoutBraces)},
                {u"items"_s, request.items.size()}, {u"total"_s, moneyToJson(money.total)}});
    return together;
}

/// One item as it is written down.
AllowedPayment allowedOf(const Purchase& purchase, qsizetype item)
{
    Payment payment = purchase.cases.at(item).payment;
    payment.basket = purchase.request.basket;
    payment.tendered = purchase.settlement.tendered;
    payment.change = purchase.settlement.change;
    return {purchase.request.items.at(item), payment, togetherOf(purchase)};
}

/// What a signature for several is for: each of them as it will be written down.
QJsonArray signedTogether(const Purchase& purchase)
{
    QJsonArray all;
    if (purchase.isAlone() || purchase.first().approval.approvalId.isEmpty())
        return all;
    for (qsizetype item = 0; item < purchase.request.items.size(); ++item) {
        const Operation one = operationOf(allowedOf(purchase, item));
        all.append(togetherEntry(one.kind, one.id, one.amount, one.body));
    }
    return all;
}

/// The signature of the first is for all of them.
PayBasket signedAsOne(PayBasket request)
{
    for (PayBill& item : request.items)
        item.approval = request.items.first().approval;
    return request;
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

Result<QList<Payment>> purchased(Database& database, const PayBasket& asked)
{
    const PayBasket request = signedAsOne(asked);
    Purchase purchase{request, {}, {}};
    for (const PayBill& item : request.items) {
        const Result<PaymentCase> one = caseOf(database, item);
        if (!one)
            return std::unexpected(one.error());
        purchase.cases.append(*one);
    }
    const Result<Settlement> settlement = moneyOf(request, purchase.cases);
    if (!settlement)
        return std::unexpected(settlement.error());
    purchase.settlement = *settlement;
    if (const auto allowed = check(database, purchase); !allowed)
        return std::unexpected(allowed.error());
    const auto came
        = whoCame(database, comingOf(purchase.first()), purchase.first().shift.businessDate);
    if (!came)
        return std::unexpected(came.error());
    purchase.came = *came;
    purchase.signedTogether = signedTogether(purchase);
    QList<Payment> payments;
    for (qsizetype i = 0; i < request.items.size(); ++i) {
        // each by the limits that the ones before it have left
        if (const auto allowed = checkCase(database, request.items.at(i), purchase.cases.at(i));
            !allowed)
            return std::unexpected(allowed.error());
        const Result<Payment> payment = recordPayment(database, allowedOf(purchase, i));
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
    if (!first.caseId.isNull())
        said.insert(u"case"_s, idText(first.caseId));
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
        u":/schema/billpay/003_complaint.sql"_s, u":/schema/billpay/004_subscription.sql"_s,
        u":/schema/billpay/005_batch.sql"_s, u":/schema/billpay/006_batch_shape.sql"_s,
        u":/schema/billpay/007_batch_held.sql"_s, u":/schema/billpay/008_batch_undo.sql"_s,
        u":/schema/billpay/009_complaint_told.sql"_s, u":/schema/billpay/010_pay_out.sql"_s};
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
