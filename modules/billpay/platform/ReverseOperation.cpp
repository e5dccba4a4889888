// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/Approvals.h"
#include "app/server/TillRegistry.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/Booking.h"
#include "modules/billpay/platform/PaymentBookRepository.h"
#include "modules/billpay/platform/ReceiptPage.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

/// The body of `billpay.reverse`: {original, reason, cash_out, approval}.
Result<QUuid> originalOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QUuid original = reader.uuid("original"_L1);
    (void)reader.string("reason"_L1, 200, 1);
    (void)reader.array("cash_out"_L1, 32);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return original;
}

/// Why a payment may not be reversed; empty when it may.
QString refusalOf(const std::optional<BookedPayment>& original, const UploadedOperation& operation)
{
    if (!original || original->branch != operation.branch)
        return u"original_unknown"_s;
    if (original->state == BookedState::Reversed || original->state == BookedState::Reversing)
        return u"already_reversed"_s;
    if (original->state != BookedState::Accepted)
        return u"not_reversible"_s;
    if (original->businessDate != operation.businessDate)
        return u"not_same_day"_s;
    if (operation.amount != original->amount)
        return u"amount_not_original"_s;
    return {};
}

Result<std::optional<BookedPayment>> originalPayment(
    Context& context, const UploadedOperation& operation)
{
    const Result<QUuid> original = originalOf(operation);
    if (!original)
        return std::unexpected(original.error());
    return PaymentBookRepository(context.database).byOperation(*original);
}

Result<OperationOutcome> bookReversal(Context& context, const UploadedOperation& operation)
{
    const auto original = originalPayment(context, operation);
    if (!original)
        return std::unexpected(original.error());
    if (const QString refusal = refusalOf(*original, operation); !refusal.isEmpty())
        return rejected(refusal);
    const auto signature = server::checkApproval(context.database, operation);
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

OperationOutcome resolveReversal(
    Context& context, const UploadedOperation& operation, BillerAdapter& biller)
{
    const Result<QUuid> original = originalOf(operation);
    if (!original)
        return pending();
    const auto answer = biller.reverse(context.database, operation.id, *original);
    if (!answer)
        return pending();
    switch (answer->kind) {
    case BillerAnswer::Kind::Done: return accepted({});
    case BillerAnswer::Kind::Refused: return rejected(answer->code);
    case BillerAnswer::Kind::Unheard: return rejected(u"not_reversible"_s);
    case BillerAnswer::Kind::Silent: return pending();
    }
    Q_UNREACHABLE();
}

Result<OperationOutcome> settleReversal(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    const auto found = originalPayment(context, operation);
    if (!found)
        return std::unexpected(found.error());
    HUI_ASSERT(*found); // book() found it
    BookedPayment payment = **found;
    PaymentBookRepository book(context.database);
    const bool reversed = learned.status == OperationOutcome::Status::Accepted;
    payment.state = reversed ? BookedState::Reversed : BookedState::Accepted;
    if (const auto saved = book.save(payment); !saved)
        return std::unexpected(saved.error());
    if (!reversed)
        return learned;
    if (const auto freed = book.release(payment.operation); !freed)
        return std::unexpected(freed.error());
    const auto receipt = book.nextReceiptNumber(operation.branch, operation.businessDate);
    if (!receipt)
        return std::unexpected(receipt.error());
    if (const auto moved = move(context, operation,
            {u"billpay.reverse"_s, billerAccount(payment.biller),
                server::tillAccount(operation.branch, operation.till), payment.amount});
        !moved)
        return std::unexpected(moved.error());
    if (const auto said = announceReversal(context, payment.operation, *receipt); !said)
        return std::unexpected(said.error());
    return accepted(
        {{u"receipt_no"_s, *receipt}, {u"reversed_at"_s, timestampToJson(context.clock.nowUtc())}});
}

} // namespace

server::OperationKind reverseOperation(std::shared_ptr<BillerAdapter> biller)
{
    return {u"billpay.reverse"_s, bookReversal,
        [biller](Context& context, const UploadedOperation& operation) {
            return resolveReversal(context, operation, *biller);
        },
        settleReversal};
}

} // namespace hui::billpay
