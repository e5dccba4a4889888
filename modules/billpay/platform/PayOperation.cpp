// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
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

BookedPayment bookedOf(const UploadedOperation& operation, const BillerPayment& payment)
{
    BookedPayment booked;
    booked.operation = operation.id;
    booked.biller = payment.biller;
    booked.account = payment.account;
    booked.amount = payment.amount;
    booked.branch = operation.branch;
    booked.till = operation.till;
    booked.businessDate = operation.businessDate;
    return booked;
}

/// The cash is in the till. When the bills are somebody else's already, it is due back at once.
Result<OperationOutcome> bookPayment(Context& context, const UploadedOperation& operation)
{
    const Result<PayBody> body = payBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    PaymentBookRepository book(context.database);
    const Result<bool> taken = book.isTaken(body->payment);
    if (!taken)
        return std::unexpected(taken.error());
    BookedPayment payment = bookedOf(operation, body->payment);
    payment.state = *taken ? BookedState::Rejected : BookedState::Processing;
    if (const auto added = book.add(payment); !added)
        return std::unexpected(added.error());
    const QString credit
        = *taken ? refundsDueAccount(operation.branch) : suspenseAccount(operation.branch);
    if (const auto moved = move(context, operation,
            {u"billpay.take"_s, server::tillAccount(operation.branch, operation.till), credit,
                payment.amount});
        !moved)
        return std::unexpected(moved.error());
    if (*taken)
        return rejected(u"already_paid"_s);
    if (const auto bound = book.take(body->payment); !bound)
        return std::unexpected(bound.error());
    return pending();
}

/// Asks the biller: the first time to settle, later what became of it.
Result<BillerAnswer> ask(
    Context& context, const UploadedOperation& operation, BillerAdapter& biller)
{
    const Result<PayBody> body = payBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    PaymentBookRepository book(context.database);
    const auto payment = book.byOperation(operation.id);
    if (!payment)
        return std::unexpected(payment.error());
    HUI_ASSERT(*payment); // book() wrote it
    if ((*payment)->sent) {
        const auto known = biller.enquire(context.database, operation.id);
        if (!known || known->kind != BillerAnswer::Kind::Unheard)
            return known;
    } else if (const auto marked = book.markSent(operation.id); !marked) {
        return std::unexpected(marked.error());
    }
    return biller.pay(context.database, body->payment);
}

OperationOutcome resolvePayment(
    Context& context, const UploadedOperation& operation, BillerAdapter& biller)
{
    const Result<BillerAnswer> answer = ask(context, operation, biller);
    if (!answer)
        return pending();
    switch (answer->kind) {
    case BillerAnswer::Kind::Done: return accepted({{u"biller_ref"_s, answer->reference}});
    case BillerAnswer::Kind::Refused: return rejected(answer->code);
    case BillerAnswer::Kind::Silent:
    case BillerAnswer::Kind::Unheard: return pending();
    }
    Q_UNREACHABLE();
}

Result<OperationOutcome> settleAccepted(
    Context& context, const UploadedOperation& operation, BookedPayment payment)
{
    PaymentBookRepository book(context.database);
    const auto receipt = book.nextReceiptNumber(operation.branch, operation.businessDate);
    if (!receipt)
        return std::unexpected(receipt.error());
    payment.state = BookedState::Accepted;
    payment.receiptNumber = *receipt;
    if (const auto saved = book.save(payment); !saved)
        return std::unexpected(saved.error());
    if (const auto moved = move(context, operation,
            {u"billpay.pay"_s, suspenseAccount(operation.branch), billerAccount(payment.biller),
                payment.amount});
        !moved)
        return std::unexpected(moved.error());
    const auto link = makeReceiptPage(context, operation, payment);
    if (!link)
        return std::unexpected(link.error());
    QJsonObject result{{u"receipt_no"_s, *receipt}, {u"biller_ref"_s, payment.billerRef},
        {u"booked_at"_s, timestampToJson(context.clock.nowUtc())}};
    if (*link) {
        result.insert(u"phone_url"_s, (*link)->url);
        result.insert(u"phone_until"_s, timestampToJson((*link)->until));
    }
    return accepted(result);
}

Result<OperationOutcome> settlePayment(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    PaymentBookRepository book(context.database);
    const auto found = book.byOperation(operation.id);
    if (!found)
        return std::unexpected(found.error());
    HUI_ASSERT(*found);
    BookedPayment payment = **found;
    if (learned.status == OperationOutcome::Status::Accepted) {
        payment.billerRef = learned.result.value(u"biller_ref"_s).toString();
        return settleAccepted(context, operation, payment);
    }
    payment.state = BookedState::Rejected;
    if (const auto saved = book.save(payment); !saved)
        return std::unexpected(saved.error());
    if (const auto freed = book.release(operation.id); !freed)
        return std::unexpected(freed.error());
    if (const auto moved = move(context, operation,
            {u"billpay.reject"_s, suspenseAccount(operation.branch),
                refundsDueAccount(operation.branch), payment.amount});
        !moved)
        return std::unexpected(moved.error());
    return learned;
}

/// `billpay.refund {original, cash_out}`: the cash of a refused payment goes back.
Result<OperationOutcome> bookRefund(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QUuid original = reader.uuid("original"_L1);
    (void)reader.array("cash_out"_L1, 32);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    PaymentBookRepository book(context.database);
    const auto found = book.byOperation(original);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->branch != operation.branch)
        return rejected(u"original_unknown"_s);
    BookedPayment payment = **found;
    if (payment.state != BookedState::Rejected || !payment.refundedBy.isEmpty())
        return rejected(u"not_due_back"_s);
    if (operation.amount != payment.amount)
        return rejected(u"amount_differs"_s);
    payment.refundedBy = operation.id.toString(QUuid::WithoutBraces);
    if (const auto saved = book.save(payment); !saved)
        return std::unexpected(saved.error());
    if (const auto moved = move(context, operation,
            {u"billpay.refund"_s, refundsDueAccount(operation.branch),
                server::tillAccount(operation.branch, operation.till), payment.amount});
        !moved)
        return std::unexpected(moved.error());
    return accepted({{u"booked_at"_s, timestampToJson(context.clock.nowUtc())}});
}

} // namespace

server::OperationKind payOperation(std::shared_ptr<BillerAdapter> biller)
{
    return {u"billpay.pay"_s, bookPayment,
        [biller](Context& context, const UploadedOperation& operation) {
            return resolvePayment(context, operation, *biller);
        },
        settlePayment};
}

server::OperationKind refundOperation()
{
    return {u"billpay.refund"_s, bookRefund};
}

} // namespace hui::billpay
