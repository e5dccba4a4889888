// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/LaterBody.h"
#include "modules/billpay/platform/Postings.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

Result<OperationOutcome> bookRepost(Context& context, const UploadedOperation& operation)
{
    const auto original = originalOf(context, operation);
    if (!original)
        return std::unexpected(original.error());
    if (!*original)
        return rejected(u"original_unknown"_s);
    const bool notPosted = (*original)->state == BookedState::Accepted && !(*original)->posted;
    return notPosted ? pending() : rejected(u"posted_already"_s);
}

OperationOutcome resolveRepost(
    Context& context, const UploadedOperation& operation, BillerAdapter& biller)
{
    const Result<LaterBody> body = laterBodyOf(operation);
    if (!body)
        return pending();
    const auto answer = biller.repost(context.database, body->original);
    if (!answer)
        return pending();
    switch (answer->kind) {
    case BillerAnswer::Kind::Done: return accepted({{u"biller_ref"_s, answer->reference}});
    case BillerAnswer::Kind::Refused: return rejected(answer->code);
    case BillerAnswer::Kind::NotPosted:
    case BillerAnswer::Kind::Unheard: return rejected(u"not_posted"_s);
    case BillerAnswer::Kind::Silent: return pending();
    }
    Q_UNREACHABLE();
}

Result<OperationOutcome> settleRepost(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    if (learned.status != OperationOutcome::Status::Accepted)
        return learned;
    Result<BookedPayment> payment = bookedOriginal(context, operation);
    if (!payment)
        return std::unexpected(payment.error());
    if (payment->state != BookedState::Accepted || payment->posted)
        return rejected(u"posted_already"_s); // another one was first
    PaymentBookRepository book(context.database);
    const auto receipt = book.nextReceiptNumber(operation.branch, operation.businessDate);
    if (!receipt)
        return std::unexpected(receipt.error());
    if (const auto posted = postSettled(context, operation, *payment); !posted)
        return std::unexpected(posted.error());
    payment->posted = true;
    payment->receiptNumber = *receipt;
    payment->billerRef = learned.result.value(u"biller_ref"_s).toString();
    if (const auto saved = book.save(*payment); !saved)
        return std::unexpected(saved.error());
    return accepted({{u"receipt_no"_s, *receipt}, {u"biller_ref"_s, payment->billerRef},
        {u"booked_at"_s, timestampToJson(context.clock.nowUtc())}});
}

Result<OperationOutcome> bookComplaint(Context& context, const UploadedOperation& operation)
{
    const auto original = originalOf(context, operation);
    if (!original)
        return std::unexpected(original.error());
    if (!*original)
        return rejected(u"original_unknown"_s);
    const BookedPayment& payment = **original;
    const bool has = payment.state == BookedState::Accepted && payment.posted && !payment.isGranted;
    return has ? pending() : rejected(u"complaint_refused"_s);
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
        return pending();
    const auto decided = [](const QString& word) { return accepted({{u"decision"_s, word}}); };
    switch (answer->decision) {
    case Decision::Open: return pending();
    case Decision::Resolved: return decided(u"resolved"_s);
    case Decision::Rejected: return decided(u"rejected"_s);
    case Decision::Defaulted: return decided(u"defaulted"_s);
    case Decision::Refund: return decided(u"refund"_s);
    case Decision::NotRaised: return rejected(answer->code);
    }
    Q_UNREACHABLE();
}

Result<OperationOutcome> settleComplaint(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    if (learned.result.value(u"decision"_s).toString() != "refund"_L1)
        return learned;
    Result<BookedPayment> payment = bookedOriginal(context, operation);
    if (!payment)
        return std::unexpected(payment.error());
    if (payment->state != BookedState::Accepted || payment->isGranted)
        return rejected(u"complaint_refused"_s); // cancelled meanwhile
    if (const auto posted = postGranted(context, operation, *payment); !posted)
        return std::unexpected(posted.error());
    payment->isGranted = true;
    if (const auto saved = PaymentBookRepository(context.database).save(*payment); !saved)
        return std::unexpected(saved.error());
    return learned;
}

} // namespace

server::OperationKind repostOperation(std::shared_ptr<BillerAdapter> biller)
{
    return {u"billpay.repost"_s, bookRepost,
        [biller](Context& context, const UploadedOperation& operation) {
            return resolveRepost(context, operation, *biller);
        },
        settleRepost};
}

server::OperationKind complainOperation(std::shared_ptr<BillerAdapter> biller)
{
    return {u"billpay.complain"_s, bookComplaint,
        [biller](Context& context, const UploadedOperation& operation) {
            return resolveComplaint(context, operation, *biller);
        },
        settleComplaint};
}

} // namespace hui::billpay
