// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/Fees.h"
#include "app/catalogue/PayLimits.h"
#include "app/core/Clock.h"
#include "app/customer/NoteAccount.h"
#include "app/server/Approvals.h"
#include "app/store/Database.h"
#include "app/store/Dealings.h"
#include "modules/billpay/platform/BatchBookRepository.h"
#include "modules/billpay/platform/BillCases.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/Postings.h"
#include "modules/billpay/platform/RateRepository.h"
#include "modules/billpay/platform/ReceiptPage.h"
#include "modules/billpay/platform/TermsInForce.h"
#include "modules/billpay/platform/WhoPays.h"

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

/// The parts of the fee that biller and bank bear, by the catalogue in force on the payment's day.
/// A slab this platform does not know is nobody's: what the customer paid stands.
Result<Fee> feeOf(Context& context, const UploadedOperation& operation, const PayBody& body)
{
    const auto biller = billerInForce(context.database, body.payment.biller);
    if (!biller)
        return std::unexpected(biller.error());
    const auto fee = *biller
        ? hui::feeOf((*biller)->terms.fees, body.payment.amount, operation.businessDate)
        : Result<Fee>(Fee{});
    return fee ? fee : Fee{};
}

BookedPayment bookedOf(const UploadedOperation& operation, const PayBody& body, const Fee& fee)
{
    BookedPayment booked;
    booked.operation = operation.id;
    booked.biller = body.payment.biller;
    booked.account = body.payment.account;
    booked.amount = body.payment.amount;
    booked.branch = operation.branch;
    booked.till = operation.till;
    booked.businessDate = operation.businessDate;
    booked.mode = body.mode;
    booked.fee = body.fee;
    booked.billerFee = fee.biller;
    booked.bankFee = fee.bank;
    if (!body.basket.isNull())
        booked.basket = body.basket; // a null text would be NULL to SQL
    if (!body.batch.isNull())
        booked.batch = body.batch.toString(QUuid::WithoutBraces);
    return booked;
}

/// Whether a customer's account is good for a payment; the account in `payment` when it is. Nothing
/// has been taken when it is not.
Result<std::optional<OperationOutcome>> authorise(
    Context& context, const PayBody& body, BookedPayment& payment)
{
    if (body.mode == PayMode::Cash || !body.batch.isNull())
        return std::nullopt;
    const auto answer = server::authorisedAccount(context, body.debitToken, payment.taken());
    if (!answer)
        return std::unexpected(answer.error());
    if (!answer->refusal.isEmpty())
        return rejected(answer->refusal);
    payment.debitAccount = answer->account;
    return std::nullopt;
}

/// Takes the row's part of the money that was taken for its list. A refusal when there is no such
/// list or not as much left: then the row has no money.
Result<std::optional<OperationOutcome>> takeFromBatch(Context& context, BookedPayment& payment)
{
    if (payment.batch.isEmpty())
        return std::nullopt;
    const QUuid id = QUuid::fromString(payment.batch);
    BatchBookRepository books(context.database);
    const auto batch = books.byOperation(id);
    if (!batch)
        return std::unexpected(batch.error());
    if (!*batch || (*batch)->branch != payment.branch || (*batch)->mode != payment.mode
        || (*batch)->state == u"refused")
        return rejected(u"batch_unknown"_s);
    const Result<bool> passed = books.pass(id, payment.taken());
    if (!passed)
        return std::unexpected(passed.error());
    if (!*passed)
        return rejected(u"batch_exceeded"_s);
    payment.debitAccount = (*batch)->debitAccount;
    return std::nullopt;
}

/// Whether the biller sells the plan for that amount, by the catalogue in force. For whose numbers,
/// the biller says.
Result<bool> isSold(Context& context, const BillerPayment& payment)
{
    if (payment.plan.isEmpty())
        return true;
    const auto biller = billerInForce(context.database, payment.biller);
    if (!biller)
        return std::unexpected(biller.error());
    return *biller && std::ranges::any_of((*biller)->terms.plans, [&](const Plan& plan) {
        return plan.code == payment.plan && plan.price == payment.amount;
    });
}

/// Who came for the customer may, and who brings much cash was seen; of a row its list was asked.
Result<std::optional<OperationOutcome>> payerFault(
    Context& context, const UploadedOperation& operation, const PayBody& body)
{
    const server::KnownPayers known = billPayers();
    return body.mode == PayMode::Cash && body.batch.isNull()
        ? server::checkPayer(context.database, operation, body.total, known)
        : server::checkAgent(context.database, operation, known);
}

/// Why a payment is refused as it arrives, its cash being in the till already.
Result<std::optional<OperationOutcome>> refusalOf(
    Context& context, const UploadedOperation& operation, const PayBody& body)
{
    const PaymentBookRepository book(context.database);
    const Result<bool> isVoid = book.isVoid(operation.id);
    if (!isVoid)
        return std::unexpected(isVoid.error());
    if (*isVoid)
        return rejected(u"reversed"_s);
    const Result<bool> taken = book.isTaken(body.payment);
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken)
        return rejected(u"already_paid"_s);
    const Result<bool> sold = isSold(context, body.payment);
    if (!sold)
        return std::unexpected(sold.error());
    if (!*sold)
        return rejected(u"plan_unknown"_s);
    if (!body.basket.isEmpty()) {
        const Result<Money> before = book.totalOfBasket(body.basket);
        if (!before)
            return std::unexpected(before.error());
        const qint64 after = before->minor() + body.payment.amount.minor() + body.fee.minor();
        if (after > body.total.minor())
            return rejected(u"basket_exceeded"_s);
    }
    for (const auto& fault : {payerFault(context, operation, body), caseFault(context, body)})
        if (!fault || *fault)
            return fault;
    if (body.isSigned)
        return server::checkApproval(context.database, operation,
            {.channel = nameOf(body.mode),
                .amount = body.basket.isEmpty() ? std::nullopt : std::optional(body.total)});
    if (!body.batch.isNull())
        return std::nullopt; // signed, or not, with its list
    return server::checkUnsigned(
        context.database, operation, {operation.kind, nameOf(body.mode), body.total});
}

/// A payment that is not to be made. `refusal` is what its desk is told.
Result<OperationOutcome> refuse(
    Context& context, BookedPayment payment, const OperationOutcome& refusal)
{
    payment.state = BookedState::Rejected;
    const auto added = PaymentBookRepository(context.database).add(payment);
    return added ? Result<OperationOutcome>(refusal) : std::unexpected(added.error());
}

/// The same for one whose money is with us, as cash in the till or with its list.
Result<OperationOutcome> refuseAndOwe(Context& context, const UploadedOperation& operation,
    const PayBody& body, const BookedPayment& payment, const OperationOutcome& refusal)
{
    const QList<LegTold> legs = legsRefused(payment.mode == PayMode::Cash);
    if (const auto told = beginBillCase(context, operation, body, legs); !told)
        return std::unexpected(told.error());
    if (const auto refused = refuse(context, payment, refusal); !refused)
        return refused;
    if (payment.mode == PayMode::Cash || !payment.batch.isEmpty())
        if (const auto posted = postTakenInVain(context, operation, payment); !posted)
            return std::unexpected(posted.error());
    return refusal;
}

Result<OperationOutcome> bookPayment(Context& context, const UploadedOperation& operation)
{
    const Result<PayBody> body = payBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    const Result<Fee> fee = feeOf(context, operation, *body);
    if (!fee)
        return std::unexpected(fee.error());
    BookedPayment payment = bookedOf(operation, *body, *fee);
    const auto barred = takeFromBatch(context, payment);
    if (!barred)
        return std::unexpected(barred.error());
    if (*barred)
        return refuse(context, payment, **barred);
    for (const auto& refusal :
        {refusalOf(context, operation, *body), authorise(context, *body, payment)}) {
        if (!refusal)
            return std::unexpected(refusal.error());
        if (*refusal)
            return refuseAndOwe(context, operation, *body, payment, **refusal);
    }
    PaymentBookRepository book(context.database);
    if (const auto added = book.add(payment); !added)
        return std::unexpected(added.error());
    if (const auto taken = postTaken(context, operation, payment); !taken)
        return std::unexpected(taken.error());
    if (const auto bound = book.take(body->payment); !bound)
        return std::unexpected(bound.error());
    const auto noted = noteAccount(context.database, customerIn(operation.body),
        {payment.biller, payment.account, operation.at});
    if (!noted)
        return std::unexpected(noted.error());
    const auto told
        = beginBillCase(context, operation, *body, {{LegKind::Money, LegEvent::Succeed}});
    return told ? Result<OperationOutcome>(pending()) : std::unexpected(told.error());
}

/// Whether the biller takes one more payment for the account in this minute.
Result<bool> isWithinRate(Context& context, const BookedPayment& payment)
{
    const auto biller = billerInForce(context.database, payment.biller);
    if (!biller)
        return std::unexpected(biller.error());
    const int perMinute = *biller ? (*biller)->terms.paymentsPerMinute : 0;
    return RateRepository(context.database)
        .allows(
            RateKind::Payment, payment.biller, payment.account, perMinute, context.clock.nowUtc());
}

/// Asks the biller: the first time to settle, later what became of it.
Result<BillerAnswer> ask(Context& context, const UploadedOperation& operation,
    const BookedPayment& payment, BillerAdapter& biller)
{
    const Result<PayBody> body = payBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    const auto allowed = payment.sent ? Result<bool>(true) : isWithinRate(context, payment);
    if (!allowed)
        return std::unexpected(allowed.error());
    if (!*allowed)
        return BillerAnswer{BillerAnswer::Kind::Silent, {}}; // not sent yet: asked for again
    if (payment.sent) {
        const auto known = biller.enquire(context.database, operation.id);
        if (!known || known->kind != BillerAnswer::Kind::Unheard)
            return known;
    } else if (const auto marked = PaymentBookRepository(context.database).markSent(operation.id);
        !marked) {
        return std::unexpected(marked.error());
    }
    return biller.pay(context.database, body->payment);
}

/// What evidence or a reversal has said of a payment, if anything has. One that was found not to be
/// paid is taken back at the biller first, so that it cannot be paid after all.
std::optional<OperationOutcome> resolution(
    Context& context, const BookedPayment& payment, BillerAdapter& biller)
{
    if (payment.resolution == "paid"_L1)
        return accepted({{u"biller_ref"_s, payment.billerRef}});
    if (payment.resolution == "void"_L1)
        return rejected(u"reversed"_s);
    if (payment.resolution != "not_paid"_L1)
        return std::nullopt;
    const auto undone = biller.reverse(
        context.database, QUuid::fromString(payment.resolvedBy), payment.operation);
    const bool gone = undone
        && (undone->kind == BillerAnswer::Kind::Done
            || undone->kind == BillerAnswer::Kind::Unheard);
    return gone ? rejected(u"resolved_not_paid"_s) : pending();
}

/// Nobody knows whether the biller has it: so says its case, until it is heard.
OperationOutcome notHeard(Context& context, const UploadedOperation& operation)
{
    if (!namedCase(operation.body).isNull())
        (void)context.database.transaction([&] { // should it fail, the next question says so
            return tellBillCase(
                context, operation, operation.id, {{LegKind::Booking, LegEvent::Lose}});
        });
    return pending();
}

OperationOutcome resolvePayment(
    Context& context, const UploadedOperation& operation, BillerAdapter& biller)
{
    const auto payment = PaymentBookRepository(context.database).byOperation(operation.id);
    if (!payment)
        return pending();
    HUI_ASSERT(*payment); // book() wrote it
    if (const auto resolved = resolution(context, **payment, biller))
        return *resolved;
    if ((*payment)->state == BookedState::Reversing)
        return pending(); // what the biller says to the reversal decides
    const Result<BillerAnswer> answer = ask(context, operation, **payment, biller);
    if (!answer)
        return notHeard(context, operation);
    switch (answer->kind) {
    case BillerAnswer::Kind::Done: return accepted({{u"biller_ref"_s, answer->reference}});
    case BillerAnswer::Kind::NotPosted: return accepted({{u"posted"_s, false}});
    case BillerAnswer::Kind::Refused: return rejected(answer->code);
    case BillerAnswer::Kind::Silent:
    case BillerAnswer::Kind::Unheard: return notHeard(context, operation);
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
    if (payment.state != BookedState::Reversing) // a reversal that came meanwhile still decides
        payment.state = BookedState::Accepted;
    payment.receiptNumber = *receipt;
    if (const auto saved = book.save(payment); !saved)
        return std::unexpected(saved.error());
    if (const auto posted = postSettled(context, operation, payment); !posted)
        return std::unexpected(posted.error());
    if (const auto told
        = tellBillCase(context, operation, operation.id, {{LegKind::Booking, LegEvent::Succeed}});
        !told)
        return std::unexpected(told.error());
    const auto result = receiptResult(context, operation, payment);
    return result ? accepted(*result) : Result<OperationOutcome>(std::unexpected(result.error()));
}

Result<OperationOutcome> settleNotPosted(
    Context& context, const UploadedOperation& operation, BookedPayment payment)
{
    payment.state = BookedState::Accepted;
    payment.posted = false;
    if (const auto saved = PaymentBookRepository(context.database).save(payment); !saved)
        return std::unexpected(saved.error());
    if (const auto told = tellBillCase( // it may be posted again, or made void
            context, operation, operation.id, {{LegKind::Booking, LegEvent::Lose}});
        !told)
        return std::unexpected(told.error());
    return accepted({{u"posted"_s, false}});
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
    if (payment.state == BookedState::Rejected) // a reversal has given it back already
        return learned;
    if (learned.status == OperationOutcome::Status::Accepted) {
        if (!learned.result.value(u"posted"_s).toBool(true))
            return settleNotPosted(context, operation, payment);
        payment.billerRef = learned.result.value(u"biller_ref"_s).toString();
        return settleAccepted(context, operation, payment);
    }
    payment.state = BookedState::Rejected;
    if (const auto saved = book.save(payment); !saved)
        return std::unexpected(saved.error());
    if (const auto freed = book.release(operation.id); !freed)
        return std::unexpected(freed.error());
    if (const auto posted = postFailed(context, operation, payment); !posted)
        return std::unexpected(posted.error());
    if (const auto told = tellBillGone(context, operation, payment, LegEvent::Fail); !told)
        return std::unexpected(told.error());
    return learned;
}

} // namespace

server::OperationKind payOperation(std::shared_ptr<BillerAdapter> biller)
{
    return {u"billpay.pay"_s, server::SecondPerson::InBook, bookPayment,
        [biller](Context& context, const UploadedOperation& operation) {
            return resolvePayment(context, operation, *biller);
        },
        settlePayment};
}

} // namespace hui::billpay
