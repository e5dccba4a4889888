// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/FeeOperations.h"

#include "app/core/Clock.h"
#include "app/server/TillRegistry.h"
#include "app/store/Database.h"
#include "modules/campus/platform/CampusProblems.h"
#include "modules/campus/platform/FeeBodies.h"
#include "modules/campus/platform/FeePaymentRepository.h"
#include "modules/campus/platform/FeePostings.h"
#include "modules/campus/platform/StudentSight.h"

namespace hui::campus {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

using Fault = Result<std::optional<OperationOutcome>>;

BookedFees bookedOf(const UploadedOperation& operation, const FeePayBody& body)
{
    return {.operation = operation.id,
        .school = body.school,
        .student = body.student,
        .branch = operation.branch,
        .till = operation.till,
        .businessDate = operation.businessDate,
        .amount = *operation.amount,
        .list = body.list,
        .parts = body.parts};
}

/// From where it is paid: the till, or what was taken for the list.
QString fundsOf(const BookedFees& payment)
{
    return payment.list.isNull() ? server::tillAccount(payment.branch, payment.till)
                                 : listAccount(payment.list);
}

/// Why the parts cannot be paid, with the student locked.
Fault partsFault(
    Context& context, const FeePayBody& body, const SchoolAdapter& adapter, const QDate& day)
{
    if (const auto locked = FeePaymentRepository(context.database).lock(body.school, body.student);
        !locked)
        return std::unexpected(locked.error());
    const auto fees = viewFees(context, adapter, body.school, {body.student, {}}, day);
    if (!fees)
        return std::unexpected(fees.error());
    if (const auto* problem = std::get_if<server::Problem>(&*fees))
        return rejectedBy(*problem);
    for (const FeePart& part : body.parts) {
        const FeeItem* item = std::get<StudentFees>(*fees).item(part.item);
        if (!item)
            return rejectedBy("item_unknown");
        if (const auto fault = faultOf(*item, part.amount, day))
            return rejectedBy(codeOf(*fault));
    }
    return std::nullopt;
}

Fault payFault(Context& context, const UploadedOperation& operation, const FeePayBody& body,
    const SchoolAdapter& adapter)
{
    const auto parts = partsFault(context, body, adapter, operation.businessDate);
    if (!parts || *parts || !body.list.isNull()) // a row was signed, or not, with its list
        return parts;
    return signatureFault(context, operation, body.isSigned, *operation.amount);
}

/// Money that lies with us for nothing.
Result<OperationOutcome> oweFees(Context& context, const UploadedOperation& operation,
    BookedFees payment, const OperationOutcome& refusal)
{
    payment.state = FeeMoney::DueBack;
    payment.parts.clear(); // nothing of it is paid
    if (const auto added = FeePaymentRepository(context.database).add(payment); !added)
        return std::unexpected(added.error());
    const auto posted = moveFees(context, operation, u"campus.take"_s, payment.amount,
        {fundsOf(payment), feesDueAccount(payment.branch)});
    return posted ? Result<OperationOutcome>(refusal) : std::unexpected(posted.error());
}

Result<OperationOutcome> bookFees(
    Context& context, const UploadedOperation& operation, const SchoolAdapter& adapter)
{
    const auto body = payBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    FeePaymentRepository payments(context.database);
    if (!body->list.isNull()) {
        const auto passed = payments.pass(body->list, operation.branch, *operation.amount);
        if (!passed)
            return std::unexpected(passed.error());
        if (!*passed) // then the row has no money
            return rejectedBy("list_exceeded");
    }
    const BookedFees payment = bookedOf(operation, *body);
    const auto fault = payFault(context, operation, *body, adapter);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return oweFees(context, operation, payment, **fault);
    if (const auto added = payments.add(payment); !added)
        return std::unexpected(added.error());
    const auto posted = moveFees(context, operation, u"campus.take"_s, payment.amount,
        {fundsOf(payment), askedAccount(payment.branch)});
    return posted ? Result<OperationOutcome>(askLater()) : std::unexpected(posted.error());
}

/// Asks what became of the payment and, when the school never heard of it, asks it to take it.
OperationOutcome askSchool(
    Context& context, const UploadedOperation& operation, SchoolAdapter& adapter)
{
    const auto payment = FeePaymentRepository(context.database).byOperation(operation.id);
    if (!payment || !*payment)
        return askLater();
    auto answer = adapter.enquire(context.database, operation.id);
    if (answer && answer->kind == SchoolAnswer::Kind::Unheard)
        answer = adapter.post(context.database,
            {operation.id, (*payment)->school, (*payment)->student, (*payment)->parts});
    return outcomeOf(answer, "school_refused");
}

Result<OperationOutcome> settleFees(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    FeePaymentRepository payments(context.database);
    auto found = payments.byOperation(operation.id);
    if (!found)
        return std::unexpected(found.error());
    HUI_ASSERT(*found); // book() wrote it
    BookedFees& payment = **found;
    if (payment.state != FeeMoney::Asking)
        return learned;
    OperationOutcome outcome = learned;
    const bool isTaken = learned.status == OperationOutcome::Status::Accepted;
    if (isTaken) {
        const auto receipt = payments.nextReceipt(payment.branch, payment.businessDate);
        if (!receipt)
            return std::unexpected(receipt.error());
        payment.receipt = *receipt;
        outcome.result.insert(u"receipt_no"_s, *receipt);
        outcome.result.insert(u"booked_at"_s, timestampToJson(context.clock.nowUtc()));
    }
    payment.state = isTaken ? FeeMoney::Paid : FeeMoney::DueBack;
    if (const auto saved = payments.save(payment); !saved)
        return std::unexpected(saved.error());
    const auto posted = moveFees(context, operation, isTaken ? u"campus.pay"_s : u"campus.reject"_s,
        payment.amount,
        {askedAccount(payment.branch),
            isTaken ? schoolAccount(payment.school) : feesDueAccount(payment.branch)});
    return posted ? Result<OperationOutcome>(outcome) : std::unexpected(posted.error());
}

} // namespace

server::OperationKind payFeesOperation(std::shared_ptr<SchoolAdapter> adapter)
{
    return {u"campus.pay"_s,
        [adapter](Context& context, const UploadedOperation& operation) {
            return bookFees(context, operation, *adapter);
        },
        [adapter](Context& context, const UploadedOperation& operation) {
            return askSchool(context, operation, *adapter);
        },
        settleFees};
}

} // namespace hui::campus
