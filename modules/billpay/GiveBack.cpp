// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/GiveBack.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/PayRules.h"
#include "app/store/Database.h"
#include "modules/billpay/FollowedRepository.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

const QString putBackKind = u"billpay.put_back"_s;

Result<Done> checkTakenBack(Database& database, const Payment& paid, const Shift& shift)
{
    const auto biller = CatalogueRepository(database).byId(paid.biller);
    if (!biller)
        return std::unexpected(biller.error());
    if (paid.shift.operatorId != shift.operatorId)
        return refused(
            QT_TRANSLATE_NOOP("Error", "Only the teller who took a payment can cancel it."));
    return checkCancellable(
        biller->value_or(Biller{}), paid.shift.businessDate, shift.businessDate);
}

Result<Done> checkCancel(Database& database, const CancelPayment& request, const Payment& paid)
{
    if (request.of.reason.trimmed().isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why it is cancelled."));
    if (paid.state != PaymentState::Succeeded)
        return refused(
            QT_TRANSLATE_NOOP("Error", "Only a payment the platform has booked can be cancelled."));
    if (const auto back = checkTakenBack(database, paid, request.of.shift); !back)
        return back;
    if (paid.isCash() && request.of.undo.isNull())
        return checkWhole(paid, request.cashOut);
    if (request.cashOut != CashCount{})
        return refused(QT_TRANSLATE_NOOP("Error", "No cash moves when an account is debited."));
    return Done{};
}

/// The cancellation or refund that the platform refused and whose cash is not in the drawer yet;
/// the last that was put back, when there is none.
Result<QUuid> refusedCancellation(const Payment& payment)
{
    QUuid done;
    for (const Correction& one : payment.followed) {
        const bool gaveBack = one.kind == "billpay.cancel"_L1 || one.kind == "billpay.refund"_L1;
        if (!gaveBack || one.state != OutboxState::Rejected)
            continue;
        if (!one.putBack)
            return one.operation;
        done = one.operation;
    }
    if (!done.isNull())
        return done;
    return refused(QT_TRANSLATE_NOOP("Error", "The platform has not refused to give this back."));
}

/// Journal, drawer and row; inside the transaction.
Result<Done> recordPutBack(
    Database& database, const PutBack& request, const Payment& paid, const QUuid& cancellation)
{
    const QJsonObject body{{u"original"_s, request.original.toString(QUuid::WithoutBraces)},
        {u"cancellation"_s, cancellation.toString(QUuid::WithoutBraces)},
        {u"cash_in"_s, toJson(request.cashIn)}};
    const auto entered = Journal(database).append(
        {request.operation, putBackKind, request.shift, paid.due, body, request.at});
    if (!entered)
        return std::unexpected(entered.error());
    const auto moved = moveCash(
        database, {request.operation, request.shift, putBackKind, request.cashIn, {}, request.at});
    if (!moved)
        return std::unexpected(moved.error());
    return FollowedRepository(database).notePutBack(cancellation, request.operation);
}

Following cancelling(Database& database, const CancelPayment& request)
{
    const bool cash = request.cashOut != CashCount{};
    return {.kind = u"billpay.cancel"_s,
        .check = [&](const Payment& paid) { return checkCancel(database, request, paid); },
        .waitsForOriginal = true,
        .cashOut = cash ? std::optional(request.cashOut) : std::nullopt};
}

Following refunding(const RefundPayment& request)
{
    const bool alone = request.of.undo.isNull();
    const auto check = [&request, alone](const Payment& paid) -> Result<Done> {
        const auto due = checkStep(paid, PaymentEvent::Refund,
            QT_TRANSLATE_NOOP("Error", "No cash is due back for this payment."));
        return due && alone ? checkWhole(paid, request.cashOut) : due;
    };
    return {.kind = u"billpay.refund"_s,
        .check = check,
        .isSigned = false,
        .cashOut = alone ? std::optional(request.cashOut) : std::nullopt,
        .isHandedBack = true};
}

} // namespace

Result<Payment> cancelPayment(Database& database, const CancelPayment& request)
{
    return follow(database, request.of, cancelling(database, request));
}

Result<Payment> refundPayment(Database& database, const RefundPayment& request)
{
    return follow(database, request.of, refunding(request));
}

Result<Payment> giveBackRow(
    Database& database, const FollowUp& request, const CashCount& countedForAll)
{
    HUI_ASSERT(!request.undo.isNull());
    const Result<Payment> payment = paymentOf(database, request.original);
    if (!payment)
        return payment;
    const RefundPayment refund{request, {}};
    const CancelPayment cancel{request, {}};
    Following what = payment->state == PaymentState::RefundDue ? refunding(refund)
                                                               : cancelling(database, cancel);
    if (countedForAll != CashCount{})
        what.words.insert(u"undo_cash"_s, toJson(countedForAll));
    return followWithin(database, request, what);
}

Result<Payment> putBackCancelled(Database& database, const PutBack& request)
{
    return database.transaction([&]() -> Result<Payment> {
        const Result<Payment> paid = paymentOf(database, request.original);
        if (!paid)
            return paid;
        const Result<QUuid> cancellation = refusedCancellation(*paid);
        if (!cancellation)
            return std::unexpected(cancellation.error());
        const auto before = FollowedRepository(database).putBackBy(*cancellation);
        if (!before || *before == request.operation)
            return before ? paid : std::unexpected(before.error());
        if (!before->isNull())
            return refused(QT_TRANSLATE_NOOP("Error", "The cash is in the drawer already."));
        if (const auto whole = checkWhole(*paid, request.cashIn); !whole)
            return std::unexpected(whole.error());
        if (const auto recorded = recordPutBack(database, request, *paid, *cancellation); !recorded)
            return std::unexpected(recorded.error());
        return paymentOf(database, request.original);
    });
}

} // namespace hui::billpay
