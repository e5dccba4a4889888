// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/Approvals.h"
#include "modules/billpay/platform/BillCases.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/BillerReversal.h"
#include "modules/billpay/platform/ComplaintBookRepository.h"
#include "modules/billpay/platform/LaterBody.h"
#include "modules/billpay/platform/Postings.h"
#include "modules/billpay/platform/ReceiptPage.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

/// Why a payment may not be cancelled; empty when it may.
QString refusalOf(const std::optional<BookedPayment>& original, const UploadedOperation& operation)
{
    if (!original)
        return u"original_unknown"_s;
    if (original->state == BookedState::Reversed || original->state == BookedState::Reversing)
        return u"already_reversed"_s;
    if (original->state != BookedState::Accepted || !original->posted || original->isGranted)
        return u"not_reversible"_s;
    if (original->businessDate != operation.businessDate)
        return u"not_same_day"_s;
    if (operation.amount != original->amount)
        return u"amount_not_original"_s;
    return {};
}

/// What is wrong with the signature, its own or that of the list it is undone with.
Result<std::optional<OperationOutcome>> signatureFault(Context& context,
    const UploadedOperation& operation, const LaterBody& body, const BookedPayment& payment)
{
    if (body.undo.isNull())
        return server::checkApproval(context.database, operation);
    const Result<bool> covered = useUndo(context, operation, body.undo, payment);
    if (!covered)
        return std::unexpected(covered.error());
    return *covered ? std::nullopt
                    : std::optional<OperationOutcome>(rejected(u"approval_missing"_s));
}

Result<OperationOutcome> bookCancellation(Context& context, const UploadedOperation& operation)
{
    const auto original = originalOf(context, operation);
    if (!original)
        return std::unexpected(original.error());
    if (const QString refusal = refusalOf(*original, operation); !refusal.isEmpty())
        return rejected(refusal);
    const Result<LaterBody> body = laterBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    if (body->cashOut && *body->cashOut != (*original)->taken())
        return rejected(u"amount_not_original"_s);
    const auto signature = signatureFault(context, operation, *body, **original);
    if (!signature)
        return std::unexpected(signature.error());
    if (*signature)
        return **signature;
    BookedPayment payment = **original;
    payment.state = BookedState::Reversing;
    if (const auto saved = PaymentBookRepository(context.database).save(payment); !saved)
        return std::unexpected(saved.error());
    return pending();
}

Result<OperationOutcome> settleCancellation(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    Result<BookedPayment> payment = bookedOriginal(context, operation);
    if (!payment)
        return std::unexpected(payment.error());
    PaymentBookRepository book(context.database);
    const bool cancelled = learned.status == OperationOutcome::Status::Accepted;
    payment->state = cancelled ? BookedState::Reversed : BookedState::Accepted;
    if (const auto saved = book.save(*payment); !saved)
        return std::unexpected(saved.error());
    if (!cancelled)
        return learned;
    if (const auto freed = book.release(payment->operation); !freed)
        return std::unexpected(freed.error());
    const auto receipt = book.nextReceiptNumber(operation.branch, operation.businessDate);
    if (!receipt)
        return std::unexpected(receipt.error());
    if (const auto posted = postCancelled(context, operation, *payment); !posted)
        return std::unexpected(posted.error());
    const auto gone = legsGone(LegEvent::Undo, false); // cash lay ready: the customer has it now
    if (const auto told = tellBillCase(context, operation, payment->operation, gone); !told)
        return std::unexpected(told.error());
    if (const auto said = announceReversal(context, payment->operation, *receipt); !said)
        return std::unexpected(said.error());
    return accepted(
        {{u"receipt_no"_s, *receipt}, {u"reversed_at"_s, timestampToJson(context.clock.nowUtc())}});
}

/// Every desk of the branch is told that what a complaint granted is paid out: it is paid once,
/// wherever the customer comes to.
Result<Done> tellPaidOut(Context& context, const BookedPayment& payment)
{
    ComplaintBookRepository book(context.database);
    const auto complaint = book.grantedFor(payment.operation);
    if (!complaint)
        return std::unexpected(complaint.error());
    return *complaint ? book.move(**complaint, {ComplaintStatus::Refunded, context.clock.nowUtc()})
                      : Result<Done>(Done{});
}

/// The cash of a payment that failed, or that the biller returned, goes back to the customer.
Result<OperationOutcome> bookRefund(Context& context, const UploadedOperation& operation)
{
    const auto found = originalOf(context, operation);
    if (!found)
        return std::unexpected(found.error());
    const Result<LaterBody> body = laterBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    if (!*found)
        return rejected(u"original_unknown"_s);
    BookedPayment payment = **found;
    const bool due = payment.state == BookedState::Rejected || payment.isGranted;
    if (!due || payment.mode != PayMode::Cash || !payment.refundedBy.isEmpty())
        return rejected(u"not_due_back"_s);
    const bool isWhole = !body->undo.isNull() || body->cashOut == payment.taken();
    if (operation.amount != payment.amount || !isWhole)
        return rejected(u"amount_differs"_s);
    if (!body->undo.isNull()) {
        const auto fault = signatureFault(context, operation, *body, payment);
        if (!fault)
            return std::unexpected(fault.error());
        if (*fault)
            return **fault;
    }
    payment.refundedBy = operation.id.toString(QUuid::WithoutBraces);
    if (const auto saved = PaymentBookRepository(context.database).save(payment); !saved)
        return std::unexpected(saved.error());
    if (const auto posted = postPaidOut(context, operation, payment); !posted)
        return std::unexpected(posted.error());
    if (const auto told = tellPaidOut(context, payment); !told)
        return std::unexpected(told.error());
    if (const auto told
        = tellBillCase(context, operation, payment.operation, {{LegKind::Money, LegEvent::Undo}});
        !told)
        return std::unexpected(told.error());
    return accepted({{u"booked_at"_s, timestampToJson(context.clock.nowUtc())}});
}

} // namespace

server::OperationKind cancelOperation(std::shared_ptr<BillerAdapter> biller)
{
    return reversedBy(std::move(biller),
        {u"billpay.cancel"_s, server::SecondPerson::InBook, bookCancellation, {},
            settleCancellation},
        rejected(u"not_reversible"_s));
}

server::OperationKind refundOperation()
{
    return {u"billpay.refund"_s, server::SecondPerson::Never, bookRefund};
}

} // namespace hui::billpay
