// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "modules/billpay/platform/BillCases.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/BillerReversal.h"
#include "modules/billpay/platform/LaterBody.h"
#include "modules/billpay/platform/Postings.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

bool isOpen(const BookedPayment& payment)
{
    return payment.state == BookedState::Processing;
}

bool isNotPosted(const BookedPayment& payment)
{
    return payment.state == BookedState::Accepted && !payment.posted;
}

Result<OperationOutcome> bookReversal(Context& context, const UploadedOperation& operation)
{
    const auto original = originalOf(context, operation);
    if (!original)
        return std::unexpected(original.error());
    PaymentBookRepository book(context.database);
    if (!*original) { // it has not arrived, and must never be booked
        const auto body = laterBodyOf(operation);
        if (!body)
            return std::unexpected(body.error());
        if (const auto noted = book.addVoid(body->original, operation.id); !noted)
            return std::unexpected(noted.error());
        return accepted({{u"reversed_at"_s, timestampToJson(context.clock.nowUtc())}});
    }
    BookedPayment payment = **original;
    if (payment.state == BookedState::Rejected) // nothing of it was kept
        return accepted({{u"reversed_at"_s, timestampToJson(context.clock.nowUtc())}});
    if (!isOpen(payment) && !isNotPosted(payment))
        return rejected(u"not_in_doubt"_s);
    payment.state = BookedState::Reversing;
    if (const auto saved = book.save(payment); !saved)
        return std::unexpected(saved.error());
    return pending();
}

Result<OperationOutcome> settleReversal(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    Result<BookedPayment> payment = bookedOriginal(context, operation);
    if (!payment)
        return std::unexpected(payment.error());
    const QJsonObject reversed{{u"reversed_at"_s, timestampToJson(context.clock.nowUtc())}};
    if (payment->state == BookedState::Rejected) // its own answer came meanwhile
        return accepted(reversed);
    PaymentBookRepository book(context.database);
    const bool settled = !payment->receiptNumber.isEmpty(); // its own answer came meanwhile
    if (learned.status != OperationOutcome::Status::Accepted) {
        payment->state
            = settled || !payment->posted ? BookedState::Accepted : BookedState::Processing;
        if (const auto saved = book.save(*payment); !saved)
            return std::unexpected(saved.error());
        return learned;
    }
    payment->state = BookedState::Rejected;
    payment->resolution = u"void"_s;
    payment->resolvedBy = operation.id.toString(QUuid::WithoutBraces);
    if (const auto saved = book.save(*payment); !saved)
        return std::unexpected(saved.error());
    if (const auto freed = book.release(payment->operation); !freed)
        return std::unexpected(freed.error());
    const auto posted = settled ? postGranted(context, operation, *payment)
                                : postFailed(context, operation, *payment);
    if (!posted)
        return std::unexpected(posted.error());
    const auto told
        = tellBillGone(context, operation, *payment, settled ? LegEvent::Undo : LegEvent::Fail);
    return told ? Result<OperationOutcome>(accepted(reversed)) : std::unexpected(told.error());
}

Result<OperationOutcome> bookSuspense(Context& context, const UploadedOperation& operation)
{
    const auto original = originalOf(context, operation);
    if (!original)
        return std::unexpected(original.error());
    if (!*original)
        return rejected(u"original_unknown"_s);
    BookedPayment payment = **original;
    if (!isOpen(payment) || payment.isCarried)
        return rejected(u"not_in_doubt"_s);
    if (const auto posted = postCarried(context, operation, payment); !posted)
        return std::unexpected(posted.error());
    payment.isCarried = true;
    if (const auto saved = PaymentBookRepository(context.database).save(payment); !saved)
        return std::unexpected(saved.error());
    return accepted({{u"booked_at"_s, timestampToJson(context.clock.nowUtc())}});
}

Result<OperationOutcome> bookResolution(Context& context, const UploadedOperation& operation)
{
    const auto original = originalOf(context, operation);
    if (!original)
        return std::unexpected(original.error());
    const Result<LaterBody> body = laterBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    if (!*original)
        return rejected(u"original_unknown"_s);
    BookedPayment payment = **original;
    const bool sound = body->verdict == "paid"_L1 || body->verdict == "not_paid"_L1;
    if (!sound || !isOpen(payment) || !payment.resolution.isEmpty())
        return rejected(u"not_in_doubt"_s);
    payment.resolution = body->verdict;
    payment.resolvedBy = operation.id.toString(QUuid::WithoutBraces);
    if (body->verdict == "paid"_L1)
        payment.billerRef = body->reference;
    if (const auto saved = PaymentBookRepository(context.database).save(payment); !saved)
        return std::unexpected(saved.error());
    return accepted({{u"booked_at"_s, timestampToJson(context.clock.nowUtc())}});
}

} // namespace

server::OperationKind reverseOperation(std::shared_ptr<BillerAdapter> biller)
{
    return reversedBy(std::move(biller),
        {u"billpay.reverse"_s, server::SecondPerson::Always, bookReversal, {}, settleReversal},
        accepted({}));
}

server::OperationKind suspendOperation()
{
    return {u"billpay.suspend"_s, server::SecondPerson::Always, bookSuspense};
}

server::OperationKind resolveOperation()
{
    return {u"billpay.resolve"_s, server::SecondPerson::Always, bookResolution};
}

} // namespace hui::billpay
