// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayLimits.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/Approvals.h"
#include "app/server/Debits.h"
#include "app/server/TillRegistry.h"
#include "app/store/Database.h"
#include "modules/campus/platform/CampusProblems.h"
#include "modules/campus/platform/FeeBodies.h"
#include "modules/campus/platform/FeeCases.h"
#include "modules/campus/platform/FeeOperations.h"
#include "modules/campus/platform/FeePaymentRepository.h"
#include "modules/campus/platform/FeePostings.h"

namespace hui::campus {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

using BackFault = Result<std::optional<OperationOutcome>>;

/// The payment of the branch with its student locked.
Result<std::optional<BookedFees>> lockedFees(
    Context& context, const QUuid& operation, const QString& branch)
{
    FeePaymentRepository payments(context.database);
    const auto found = payments.byOperation(operation);
    if (!found || !*found)
        return found;
    if ((*found)->branch != branch)
        return std::nullopt;
    if (const auto locked = payments.lock((*found)->school, (*found)->student); !locked)
        return std::unexpected(locked.error());
    return payments.byOperation(operation);
}

BackFault cancelFault(
    Context& context, const UploadedOperation& operation, const std::optional<BookedFees>& payment)
{
    if (!payment)
        return rejectedBy("payment_unknown");
    if (payment->state != FeeMoney::Paid)
        return rejectedBy("payment_state");
    if (payment->businessDate != operation.businessDate)
        return rejectedBy("cancel_late");
    // whatever the table says: nobody gives back alone what a school had
    return server::checkApproval(
        context.database, operation, {.channel = nameOf(payment->mode), .amount = payment->amount});
}

Result<OperationOutcome> bookCancelFees(Context& context, const UploadedOperation& operation)
{
    const auto body = cancelBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    const auto payment = lockedFees(context, body->original, operation.branch);
    if (!payment)
        return std::unexpected(payment.error());
    const auto fault = cancelFault(context, operation, *payment);
    if (!fault)
        return std::unexpected(fault.error());
    return *fault ? **fault : askLater();
}

OperationOutcome askToLetGo(
    Context& context, const UploadedOperation& operation, SchoolAdapter& adapter)
{
    const auto body = cancelBodyOf(operation);
    HUI_ASSERT(body); // it was booked
    return outcomeOf(adapter.takeBack(context.database, body->original), "cancel_refused");
}

Result<OperationOutcome> settleCancelFees(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    const auto body = cancelBodyOf(operation);
    HUI_ASSERT(body); // it was booked
    auto found = lockedFees(context, body->original, operation.branch);
    if (!found)
        return std::unexpected(found.error());
    HUI_ASSERT(*found); // book() found it
    BookedFees& payment = **found;
    if (learned.status != OperationOutcome::Status::Accepted || payment.state != FeeMoney::Paid)
        return learned;
    payment.state = backStateOf(payment);
    if (const auto saved = FeePaymentRepository(context.database).save(payment); !saved)
        return std::unexpected(saved.error());
    const auto posted = moveFees(context, operation, operation.kind, payment.amount,
        {schoolAccount(payment.school), feesBackAccount(payment.branch, payment.debitAccount)});
    if (!posted)
        return std::unexpected(posted.error());
    const auto told = tellFeesGone(context, operation, payment, LegEvent::Undo);
    return told ? Result<OperationOutcome>(learned) : std::unexpected(told.error());
}

BackFault refundFault(
    Context& context, const UploadedOperation& operation, const std::optional<BookedFees>& payment)
{
    if (payment && !payment->debitAccount.isEmpty())
        return rejectedBy("other_way");
    if (!payment || payment->state != FeeMoney::DueBack)
        return rejectedBy("not_due_back");
    if (operation.amount != payment->amount)
        return rejectedBy("amount_differs");
    return signatureFault(context, operation, payment->amount);
}

Result<OperationOutcome> bookRefundFees(Context& context, const UploadedOperation& operation)
{
    const auto body = refundBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    auto payment = lockedFees(context, body->original, operation.branch);
    if (!payment)
        return std::unexpected(payment.error());
    const auto fault = refundFault(context, operation, *payment);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return **fault;
    (*payment)->state = FeeMoney::Refunded;
    if (const auto saved = FeePaymentRepository(context.database).save(**payment); !saved)
        return std::unexpected(saved.error());
    const auto posted = moveFees(context, operation, operation.kind, (*payment)->amount,
        {feesDueAccount(operation.branch), server::tillAccount(operation.branch, operation.till)});
    if (!posted)
        return std::unexpected(posted.error());
    const auto told = tellFeeCase(
        context, operation, (*payment)->operation, {{LegKind::Money, LegEvent::Undo}});
    return told ? Result<OperationOutcome>(
                      acceptedWith({{u"booked_at"_s, timestampToJson(context.clock.nowUtc())}}))
                : std::unexpected(told.error());
}

QString fundsOf(const BookedList& list)
{
    return list.debitAccount.isEmpty() ? server::tillAccount(list.branch, list.till)
                                       : server::customerAccount(list.debitAccount);
}

Result<OperationOutcome> bookListOpen(Context& context, const UploadedOperation& operation)
{
    const auto body = listBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    BookedList list{.operation = operation.id,
        .branch = operation.branch,
        .till = operation.till,
        .operatorId = operation.operatorId,
        .total = *operation.amount,
        .mode = body->way.mode};
    const bool isCash = body->way.isCash();
    const auto fault = isCash ? takingFault(context, operation, list.total)
                              : debitFault(context, operation, body->way, list.debitAccount);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault && !isCash) // nothing was taken, and nothing is left of it
        list.total = Money::fen(0);
    list.state = *fault ? u"refused"_s : u"open"_s;
    if (const auto added = FeePaymentRepository(context.database).addList(list); !added)
        return std::unexpected(added.error());
    if (list.total.isZero())
        return **fault;
    // refused or not: cash lies in the till, and the list's account says whose it is
    const auto posted = moveFees(
        context, operation, operation.kind, list.total, {fundsOf(list), listAccount(operation.id)});
    if (!posted)
        return std::unexpected(posted.error());
    return *fault ? **fault
                  : acceptedWith({{u"booked_at"_s, timestampToJson(context.clock.nowUtc())}});
}

/// Whether the list can be closed now: nothing when it can, Pending while it is not here or rows
/// have not taken their money yet, or why it never can.
BackFault closingFault(
    Context& context, const UploadedOperation& operation, const FeeBackBody& body)
{
    const auto list = FeePaymentRepository(context.database).listBy(body.original);
    if (!list)
        return std::unexpected(list.error());
    if (!*list)
        return askLater();
    if ((*list)->branch != operation.branch || (*list)->state == u"closed")
        return rejectedBy("list_unknown");
    if (body.mode != (*list)->mode)
        return rejectedBy("other_way");
    const qint64 more = operation.amount.value_or(Money::fen(0)).minor() - (*list)->left().minor();
    if (more > 0)
        return rejectedBy("amount_differs");
    return more < 0 ? BackFault(askLater()) : BackFault(std::nullopt);
}

/// Gives back what is left; nothing when the list has moved meanwhile.
Result<std::optional<OperationOutcome>> closeListNow(
    Context& context, const UploadedOperation& operation, const FeeBackBody& body)
{
    const Money back = operation.amount.value_or(Money::fen(0));
    FeePaymentRepository payments(context.database);
    const auto list = payments.listBy(body.original);
    if (!list)
        return std::unexpected(list.error());
    const auto closed = payments.closeList(body.original, back);
    if (!closed)
        return std::unexpected(closed.error());
    if (!*closed)
        return std::nullopt;
    if (back.isPositive()) { // out of the till at which it is closed, or to its account
        const QString to = (*list)->debitAccount.isEmpty()
            ? server::tillAccount(operation.branch, operation.till)
            : server::customerAccount((*list)->debitAccount);
        const auto posted
            = moveFees(context, operation, operation.kind, back, {listAccount(body.original), to});
        if (!posted)
            return std::unexpected(posted.error());
    }
    return acceptedWith({{u"booked_at"_s, timestampToJson(context.clock.nowUtc())}});
}

Result<OperationOutcome> bookListClose(Context& context, const UploadedOperation& operation)
{
    const auto body = closeBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    const Money back = operation.amount.value_or(Money::fen(0));
    const auto unsigned_ = back.isPositive() ? signatureFault(context, operation, back, body->mode)
                                             : BackFault(std::nullopt);
    if (!unsigned_)
        return std::unexpected(unsigned_.error());
    if (*unsigned_)
        return **unsigned_;
    const auto fault = closingFault(context, operation, *body);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return **fault;
    const auto closed = closeListNow(context, operation, *body);
    if (!closed)
        return std::unexpected(closed.error());
    return closed->value_or(askLater());
}

/// Whether the list, or the rows it waited for, have come.
OperationOutcome lookAtList(Context& context, const UploadedOperation& operation)
{
    const auto body = closeBodyOf(operation);
    HUI_ASSERT(body); // it was booked
    const auto fault = closingFault(context, operation, *body);
    return fault ? fault->value_or(acceptedWith({})) : askLater();
}

Result<OperationOutcome> settleListClose(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    if (learned.status != OperationOutcome::Status::Accepted)
        return learned;
    const auto body = closeBodyOf(operation);
    HUI_ASSERT(body); // it was booked
    const auto closed = closeListNow(context, operation, *body);
    if (!closed)
        return std::unexpected(closed.error());
    if (!*closed)
        return failure(Error::Kind::Storage, "the list has moved meanwhile");
    return **closed;
}

} // namespace

server::OperationKind cancelFeesOperation(std::shared_ptr<SchoolAdapter> adapter)
{
    return {u"campus.cancel"_s, server::SecondPerson::InBook, bookCancelFees,
        [adapter](Context& context, const UploadedOperation& operation) {
            return askToLetGo(context, operation, *adapter);
        },
        settleCancelFees};
}

server::OperationKind refundFeesOperation()
{
    return {u"campus.refund"_s, server::SecondPerson::InBook, bookRefundFees};
}

server::OperationKind openListOperation()
{
    return {u"campus.list_open"_s, server::SecondPerson::InBook, bookListOpen};
}

server::OperationKind closeListOperation()
{
    return {u"campus.list_close"_s, server::SecondPerson::InBook, bookListClose, lookAtList,
        settleListClose};
}

} // namespace hui::campus
