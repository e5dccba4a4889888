// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/GiveBack.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/store/Database.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/billpay/PaymentRepository.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

const QString reverseKind = u"billpay.reverse"_s;
const QString refundKind = u"billpay.refund"_s;
const QString putBackKind = u"billpay.put_back"_s;

std::unexpected<Error> refused(const char* text, const QString& detail = {})
{
    return failure(Error::Kind::Refused, text, detail);
}

Result<Payment> paymentOf(Database& database, const QUuid& operation)
{
    const auto found = PaymentRepository(database).byOperation(operation);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return refused(QT_TRANSLATE_NOOP("Error", "There is no such payment."));
    return **found;
}

Result<Done> checkWhole(const Payment& payment, const CashCount& cash)
{
    const Result<Money> total = totalOf(cash, Currency::CNY);
    if (!total)
        return std::unexpected(total.error());
    if (*total != payment.due)
        return refused(QT_TRANSLATE_NOOP("Error", "Only the whole amount can be given back."));
    return Done{};
}

Result<Done> checkReversible(Database& database, const ReversePayment& request, const Payment& paid)
{
    const auto biller = CatalogueRepository(database).byId(paid.biller);
    if (!biller)
        return std::unexpected(biller.error());
    if (request.reason.trimmed().isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why it is reversed."));
    if (paid.correction)
        return refused(QT_TRANSLATE_NOOP("Error", "This payment has been reversed already."));
    if (const auto asked = next(paid.state, PaymentEvent::AskReversal); !asked)
        return refused(
            QT_TRANSLATE_NOOP("Error", "Only a payment the platform has booked can be reversed."));
    if (paid.shift.businessDate != request.shift.businessDate)
        return refused(
            QT_TRANSLATE_NOOP("Error", "Only a payment of today can be reversed at the counter."));
    if (paid.shift.operatorId != request.shift.operatorId)
        return refused(
            QT_TRANSLATE_NOOP("Error", "Only the teller who took a payment can reverse it."));
    if (*biller && !(*biller)->sameDayReversal)
        return refused(QT_TRANSLATE_NOOP("Error", "This biller does not take payments back."));
    return checkWhole(paid, request.cashOut);
}

/// What both verbs that give cash back write.
struct GivingBack {
    Operation operation;
    CashCount cashOut;
};

Result<Payment> record(Database& database, const Payment& paid, const GivingBack& giving)
{
    const Operation& operation = giving.operation;
    if (const auto noted = Journal(database).append(operation); !noted)
        return std::unexpected(noted.error());
    const auto moved = moveCash(database,
        {operation.id, operation.shift, operation.kind, {}, giving.cashOut, operation.at});
    if (!moved)
        return std::unexpected(moved.error());
    PaymentRepository payments(database);
    const auto added = payments.addCorrection(paid,
        {.operation = operation.id, .kind = operation.kind, .reason = {}, .at = operation.at});
    if (!added)
        return std::unexpected(added.error());
    return paymentOf(database, paid.operation);
}

QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

Result<Payment> reversePayment(Database& database, const ReversePayment& request)
{
    const QJsonObject body{{u"original"_s, idText(request.original)},
        {u"reason"_s, request.reason.trimmed()}, {u"cash_out"_s, toJson(request.cashOut)},
        {u"approval"_s, toJson(request.approval)}};
    return database.transaction([&]() -> Result<Payment> {
        const Result<bool> repeat = isRepeat(database, request.operation, reverseKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Payment> paid = paymentOf(database, request.original);
        if (!paid || *repeat)
            return paid;
        if (const auto allowed = checkReversible(database, request, *paid); !allowed)
            return std::unexpected(allowed.error());
        if (const auto agreed = checkCountersign(request.approval, request.shift); !agreed)
            return std::unexpected(agreed.error());
        return record(database, *paid,
            {{request.operation, reverseKind, request.shift, paid->due, body, request.at,
                 request.original},
                request.cashOut});
    });
}

Result<Payment> refundRejected(Database& database, const RefundRejected& request)
{
    const QJsonObject body{
        {u"original"_s, idText(request.original)}, {u"cash_out"_s, toJson(request.cashOut)}};
    return database.transaction([&]() -> Result<Payment> {
        const Result<bool> repeat = isRepeat(database, request.operation, refundKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Payment> paid = paymentOf(database, request.original);
        if (!paid || *repeat)
            return paid;
        if (const auto due = next(paid->state, PaymentEvent::Refund); !due)
            return refused(QT_TRANSLATE_NOOP("Error", "No cash is due back for this payment."));
        if (const auto whole = checkWhole(*paid, request.cashOut); !whole)
            return std::unexpected(whole.error());
        return record(database, *paid,
            {{request.operation, refundKind, request.shift, paid->due, body, request.at},
                request.cashOut});
    });
}

Result<Payment> putBackReversal(Database& database, const PutBackReversal& request)
{
    return database.transaction([&]() -> Result<Payment> {
        const Result<Payment> paid = paymentOf(database, request.original);
        if (!paid)
            return paid;
        if (paid->state != PaymentState::ReversalRefused)
            return refused(
                QT_TRANSLATE_NOOP("Error", "The platform has not refused a reversal of this."));
        const QUuid reversal = paid->correction->operation;
        PaymentRepository payments(database);
        const auto before = payments.putBackBy(reversal);
        if (!before || *before == request.operation)
            return before ? paid : std::unexpected(before.error());
        if (!before->isNull())
            return refused(QT_TRANSLATE_NOOP("Error", "The cash is in the drawer already."));
        if (const auto whole = checkWhole(*paid, request.cashIn); !whole)
            return std::unexpected(whole.error());
        const QJsonObject body{{u"original"_s, idText(request.original)},
            {u"reversal"_s, idText(reversal)}, {u"cash_in"_s, toJson(request.cashIn)}};
        const auto entered = Journal(database).append(
            {request.operation, putBackKind, request.shift, paid->due, body, request.at});
        if (!entered)
            return std::unexpected(entered.error());
        const auto moved = moveCash(database,
            {request.operation, request.shift, putBackKind, request.cashIn, {}, request.at});
        if (!moved)
            return std::unexpected(moved.error());
        if (const auto noted = payments.notePutBack(reversal, request.operation); !noted)
            return std::unexpected(noted.error());
        return paymentOf(database, request.original);
    });
}

} // namespace hui::billpay
