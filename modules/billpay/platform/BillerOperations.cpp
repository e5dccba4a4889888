// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Inbox.h"
#include "modules/billpay/platform/BillCases.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/LaterBody.h"
#include "modules/billpay/platform/Postings.h"
#include "modules/billpay/platform/ReceiptPage.h"

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
    if (const auto told = tellBillCase(
            context, operation, payment->operation, {{LegKind::Booking, LegEvent::Succeed}});
        !told)
        return std::unexpected(told.error());
    const auto paid = server::Inbox(context.database).byId(payment->operation);
    if (!paid)
        return std::unexpected(paid.error());
    const auto result = receiptResult(context, *paid ? (*paid)->operation : operation, *payment);
    return result ? accepted(*result) : Result<OperationOutcome>(std::unexpected(result.error()));
}

} // namespace

server::OperationKind repostOperation(std::shared_ptr<BillerAdapter> biller)
{
    return {u"billpay.repost"_s, server::SecondPerson::Never, bookRepost,
        [biller](Context& context, const UploadedOperation& operation) {
            return resolveRepost(context, operation, *biller);
        },
        settleRepost};
}

} // namespace hui::billpay
