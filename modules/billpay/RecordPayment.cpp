// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/RecordPayment.h"

#include "app/catalogue/BillerUseRepository.h"
#include "app/catalogue/PayLimits.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/customer/NoteAccount.h"
#include "app/store/Database.h"
#include "app/store/OutboxRepository.h"
#include "modules/billpay/BillCase.h"
#include "modules/billpay/BillWire.h"
#include "modules/billpay/BillerUser.h"
#include "modules/billpay/HoldPayment.h"
#include "modules/billpay/PaymentRepository.h"
#include "modules/billpay/Settlement.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

const QString payKind = u"billpay.pay"_s;

namespace {

QJsonObject bodyOf(const AllowedPayment& allowed)
{
    const PayBill& request = allowed.request;
    const Payment& payment = allowed.payment;
    QJsonObject body{
        {u"biller"_s, payment.biller},
        {u"category"_s, payment.category},
        {u"account"_s, payment.account},
        {u"parameters"_s, parametersToJson(payment.parameters)},
        {u"fetch_id"_s, request.fetchId.isEmpty() ? QJsonValue() : QJsonValue(request.fetchId)},
        {u"bills"_s, paidBillsToJson(payment.bills)},
        {u"mode"_s, nameOf(payment.mode)},
        {u"fee"_s, moneyToJson(payment.fee)},
        {u"offline"_s, payment.offline},
    };
    if (!payment.isCash())
        body.insert(u"debit"_s, toJson(request.debit));
    if (!payment.plan.isEmpty())
        body.insert(
            u"plan"_s, QJsonObject{{u"code"_s, payment.plan}, {u"text"_s, payment.planText}});
    if (payment.bookedOn.isValid())
        body.insert(u"booked_on"_s, payment.bookedOn.toString(Qt::ISODate));
    const QJsonObject coming = comingOf(request);
    for (auto word = coming.begin(); word != coming.end(); ++word)
        body.insert(word.key(), word.value());
    if (!request.caseId.isNull())
        body.insert(u"case"_s, idText(request.caseId));
    if (!request.approval.approvalId.isEmpty())
        body.insert(u"approval"_s, toJson(request.approval));
    for (auto word = allowed.together.begin(); word != allowed.together.end(); ++word)
        body.insert(word.key(), word.value());
    return body;
}

/// Outside its biller's hours a payment waits from the beginning; gives until when.
Result<QDateTime> holdBack(Database& database, const Operation& operation)
{
    const auto until = heldUntil(database, operation, operation.at);
    if (!until)
        return std::unexpected(until.error());
    if (!*until)
        return QDateTime();
    const auto held = OutboxRepository(database).hold(
        operation.id, database.clock().monotonicMs(), **until); // sync looks at once, and puts off
    return held ? Result<QDateTime>(**until) : std::unexpected(held.error());
}

} // namespace

QJsonObject comingOf(const PayBill& request)
{
    return comingOf(request.customer, request.agent, request.payer);
}

QJsonObject comingOf(const QUuid& customer, const QUuid& agent, const std::optional<Payer>& payer)
{
    QJsonObject words;
    if (!customer.isNull())
        words.insert(u"customer"_s, idText(customer));
    if (!agent.isNull())
        words.insert(u"agent"_s, idText(agent));
    if (payer)
        words.insert(u"payer"_s, toJson(*payer));
    return words;
}

Operation operationOf(const AllowedPayment& allowed)
{
    return {allowed.request.operation, payKind, allowed.request.shift, allowed.payment.due,
        bodyOf(allowed), allowed.request.at, allowed.after};
}

Result<Payment> recordPayment(Database& database, const AllowedPayment& allowed)
{
    const PayBill& request = allowed.request;
    Payment payment = allowed.payment;
    const Operation operation = operationOf(allowed);
    const auto noted = Journal(database).append(operation);
    if (!noted)
        return std::unexpected(noted.error());
    const auto held = holdBack(database, operation);
    if (!held)
        return std::unexpected(held.error());
    payment.heldUntil = *held;
    if (const auto added = PaymentRepository(database).add(payment); !added)
        return std::unexpected(added.error());
    const auto user = billerUser(database, request.customer);
    if (!user)
        return std::unexpected(user.error());
    const auto used = BillerUseRepository(database).note(*user, payment.biller, request.at);
    if (!used)
        return std::unexpected(used.error());
    const auto paid
        = noteAccount(database, request.customer, {payment.biller, payment.account, request.at});
    if (!paid)
        return std::unexpected(paid.error());
    if (const auto moved = takeOnBillCase(database, request); !moved)
        return std::unexpected(moved.error());
    payment.came = cameForIn(operation.body);
    payment.sequence = *noted;
    payment.state = stateOf({OutboxState::Recorded, payment.offline, payment.isCash()}, {});
    return payment;
}

} // namespace hui::billpay
