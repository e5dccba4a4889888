// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "modules/billpay/platform/BillCases.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/ComplaintBookRepository.h"
#include "modules/billpay/platform/LaterBody.h"
#include "modules/billpay/platform/Postings.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

/// Why a complaint cannot be raised; empty when it can.
Result<QString> refusalOf(Context& context, const std::optional<BookedPayment>& payment)
{
    if (!payment)
        return u"original_unknown"_s;
    if (payment->state != BookedState::Accepted || !payment->posted || payment->isGranted)
        return u"complaint_refused"_s;
    const auto open = ComplaintBookRepository(context.database).hasOpen(payment->operation);
    if (!open)
        return std::unexpected(open.error());
    return *open ? u"complaint_open"_s : QString();
}

Result<OperationOutcome> bookComplaint(Context& context, const UploadedOperation& operation)
{
    const auto original = originalOf(context, operation);
    if (!original)
        return std::unexpected(original.error());
    const Result<QString> refusal = refusalOf(context, *original);
    if (!refusal)
        return std::unexpected(refusal.error());
    if (!refusal->isEmpty())
        return rejected(*refusal);
    const Result<LaterBody> body = laterBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    if (!complaintReasonOf(body->code))
        return failure(Error::Kind::Protocol, "Not a reason of a complaint.", u"body.code"_s);
    ComplaintBookRepository book(context.database);
    const BookedComplaint complaint{operation.id, body->original, operation.branch, body->code,
        body->dueOn, true, body->reason, operation.at, operation.operatorId};
    if (const auto added = book.add(complaint); !added)
        return std::unexpected(added.error());
    const auto moved = book.move(complaint, {ComplaintStatus::Assigned, context.clock.nowUtc()});
    return moved ? Result<OperationOutcome>(pending()) : std::unexpected(moved.error());
}

/// Nothing decided: still open, or closed for want of an answer when the promised day has passed.
OperationOutcome undecided(Context& context, const LaterBody& body)
{
    const bool late = body.dueOn.isValid() && dateInChina(context.clock.nowUtc()) > body.dueOn;
    return late ? accepted({{u"decision"_s, u"defaulted"_s}}) : pending();
}

OperationOutcome resolveComplaint(
    Context& context, const UploadedOperation& operation, BillerAdapter& biller)
{
    using Decision = ComplaintAnswer::Decision;
    const Result<LaterBody> body = laterBodyOf(operation);
    if (!body)
        return pending();
    const auto answer = biller.complain(
        context.database, {operation.id, body->original, body->code, body->reason});
    if (!answer)
        return undecided(context, *body);
    const auto decided = [](const QString& word) { return accepted({{u"decision"_s, word}}); };
    switch (answer->decision) {
    case Decision::Open: return undecided(context, *body);
    case Decision::Resolved: return decided(u"resolved"_s);
    case Decision::Rejected: return decided(u"rejected"_s);
    case Decision::Defaulted: return decided(u"defaulted"_s);
    case Decision::Refund: return decided(u"refund"_s);
    case Decision::NotRaised: return rejected(answer->code);
    }
    Q_UNREACHABLE();
}

/// The money of a payment is due back to the customer.
Result<Done> grant(Context& context, const UploadedOperation& operation, BookedPayment payment)
{
    if (const auto posted = postGranted(context, operation, payment); !posted)
        return posted;
    payment.isGranted = true;
    if (const auto saved = PaymentBookRepository(context.database).save(payment); !saved)
        return saved;
    return tellBillGone(context, operation, payment, LegEvent::Undo);
}

/// Closes the complaint and tells the desks what became of it.
Result<OperationOutcome> close(
    Context& context, const UploadedOperation& operation, const OperationOutcome& outcome)
{
    ComplaintBookRepository book(context.database);
    const auto complaint = book.byOperation(operation.id);
    if (!complaint)
        return std::unexpected(complaint.error());
    HUI_ASSERT(*complaint); // book() wrote it
    const bool isDecided = outcome.status == OperationOutcome::Status::Accepted;
    const auto status = complaintStatusOf(outcome.result.value(u"decision"_s).toString());
    const ComplaintStep step{
        isDecided ? status.value_or(ComplaintStatus::Resolved) : ComplaintStatus::Failed,
        context.clock.nowUtc()};
    for (const auto& done : {book.close(operation.id), book.move(**complaint, step)})
        if (!done)
            return std::unexpected(done.error());
    return outcome;
}

Result<OperationOutcome> settleComplaint(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    if (learned.result.value(u"decision"_s).toString() != "refund"_L1)
        return close(context, operation, learned);
    const Result<BookedPayment> payment = bookedOriginal(context, operation);
    if (!payment)
        return std::unexpected(payment.error());
    if (payment->state != BookedState::Accepted || payment->isGranted) // cancelled meanwhile
        return close(context, operation, rejected(u"complaint_refused"_s));
    if (const auto granted = grant(context, operation, *payment); !granted)
        return std::unexpected(granted.error());
    return close(context, operation, learned);
}

} // namespace

server::OperationKind complainOperation(std::shared_ptr<BillerAdapter> biller)
{
    return {u"billpay.complain"_s, bookComplaint,
        [biller](Context& context, const UploadedOperation& operation) {
            return resolveComplaint(context, operation, *biller);
        },
        settleComplaint};
}

} // namespace hui::billpay
