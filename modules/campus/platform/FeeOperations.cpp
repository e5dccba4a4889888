// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/FeeOperations.h"

#include "app/core/Clock.h"
#include "app/server/Debits.h"
#include "app/server/TillRegistry.h"
#include "app/store/Database.h"
#include "modules/campus/platform/CampusProblems.h"
#include "modules/campus/platform/FeeBodies.h"
#include "modules/campus/platform/FeeCases.h"
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

/// As it is when the money has just come: nothing of it counts as paid before it was checked.
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
        .mode = body.way.mode};
}

/// From where it is paid: an account, the till, or what was taken for the list.
QString fundsOf(const BookedFees& payment)
{
    if (!payment.list.isNull())
        return listAccount(payment.list);
    return payment.debitAccount.isEmpty() ? server::tillAccount(payment.branch, payment.till)
                                          : server::customerAccount(payment.debitAccount);
}

/// Takes a row's money out of its list, whose way of payment is that of its rows. Pending while the
/// list is not here: it may have been overtaken by its row.
Fault listFault(Context& context, const UploadedOperation& operation, BookedFees& payment)
{
    FeePaymentRepository payments(context.database);
    const auto known = payments.listBy(payment.list);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return askLater();
    payment.mode = (*known)->mode;
    payment.debitAccount = (*known)->debitAccount;
    const auto passed = payments.pass({.operation = payment.list,
                                          .branch = operation.branch,
                                          .till = operation.till,
                                          .operatorId = operation.operatorId},
        *operation.amount);
    if (!passed)
        return std::unexpected(passed.error());
    return *passed ? Fault(std::nullopt) : rejectedBy("list_exceeded"); // then it has no money
}

/// Why the money is not taken: for another case than its own, as cash, out of an account or of a
/// list.
Fault moneyFault(Context& context, const UploadedOperation& operation, const FeePayBody& body,
    BookedFees& payment)
{
    if (auto fault = feeCaseFault(context, body); !fault || *fault)
        return fault;
    if (!body.list.isNull()) // a row was signed, or not, with its list
        return listFault(context, operation, payment);
    return body.way.isCash() ? takingFault(context, operation, payment.amount)
                             : debitFault(context, operation, body.way, payment.debitAccount);
}

/// Money that lies with us for nothing.
Result<OperationOutcome> oweFees(Context& context, const UploadedOperation& operation,
    BookedFees payment, const OperationOutcome& refusal)
{
    payment.state = FeeMoney::DueBack;
    if (const auto added = FeePaymentRepository(context.database).add(payment); !added)
        return std::unexpected(added.error());
    const auto posted = moveFees(context, operation, u"campus.take"_s, payment.amount,
        {fundsOf(payment), feesDueAccount(payment.branch)});
    return posted ? Result<OperationOutcome>(refusal) : std::unexpected(posted.error());
}

/// The money lies with us until the school was asked, which nobody is kept waiting for in here.
Result<OperationOutcome> bookFees(Context& context, const UploadedOperation& operation)
{
    const auto body = payBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    BookedFees payment = bookedOf(operation, *body);
    const auto fault = moneyFault(context, operation, *body, payment);
    if (!fault)
        return std::unexpected(fault.error());
    const QList<LegTold> legs = *fault ? legsRefused(body->way.isCash())
                                       : QList<LegTold>{{LegKind::Money, LegEvent::Succeed}};
    if (const auto told = beginFeeCase(context, operation, *body, legs); !told)
        return std::unexpected(told.error());
    if (*fault)
        return body->list.isNull() && body->way.isCash()
            ? oweFees(context, operation, payment, **fault)
            : **fault;
    if (const auto added = FeePaymentRepository(context.database).add(payment); !added)
        return std::unexpected(added.error());
    const auto posted = moveFees(context, operation, u"campus.take"_s, payment.amount,
        {fundsOf(payment), askedAccount(payment.branch)});
    return posted ? Result<OperationOutcome>(askLater()) : std::unexpected(posted.error());
}

/// Why the parts cannot be paid by what the school said, with the student locked.
Fault partsFault(Context& context, const Enrolment& said, const QList<FeePart>& parts)
{
    const auto fees = feesOf(context, said);
    if (!fees)
        return std::unexpected(fees.error());
    if (const auto* problem = std::get_if<server::Problem>(&*fees))
        return rejectedBy(*problem);
    for (const FeePart& part : parts) {
        const FeeItem* item = std::get<StudentFees>(*fees).item(part.item);
        if (!item)
            return rejectedBy("item_unknown");
        if (const auto fault = faultOf(*item, part.amount, said.day))
            return rejectedBy(codeOf(*fault));
    }
    return std::nullopt;
}

/// Whether a payment may go to the school.
struct Admission {
    std::optional<OperationOutcome> fault = {}; ///< why not
    bool isOnItsWay = false; ///< it was let through before: the school may have it yet
};

/// Lets a payment go to the school, or says why not, by what the school said of the student. One
/// that was let through before is held to the guardian's consent alone: its parts count as paid
/// since then, and go on doing so until the school has been asked. In a transaction.
Result<Admission> admitFees(Context& context, const UploadedOperation& operation,
    const FeePayBody& body, const std::variant<Enrolment, server::Problem>& said)
{
    FeePaymentRepository payments(context.database);
    if (const auto locked = payments.lock(body.school, body.student); !locked)
        return std::unexpected(locked.error());
    auto payment = payments.byOperation(operation.id);
    if (!payment)
        return std::unexpected(payment.error());
    if (!*payment || (*payment)->state != FeeMoney::Asking)
        return Admission{askLater()}; // somebody else was first
    const bool isAdmitted = !(*payment)->parts.isEmpty();
    const auto* problem = std::get_if<server::Problem>(&said);
    const auto fault = problem ? Fault(rejectedBy(*problem))
                               : partsFault(context, std::get<Enrolment>(said),
                                     isAdmitted ? QList<FeePart>() : body.parts);
    if (!fault)
        return std::unexpected(fault.error());
    if (isAdmitted)
        return Admission{*fault, true};
    (*payment)->parts = *fault ? QList<FeePart>() : body.parts;
    const auto saved = payments.saveParts(**payment);
    return saved ? Result<Admission>(Admission{*fault}) : std::unexpected(saved.error());
}

/// A payment that was sent to the school and may not go there any more, as when its guardian has
/// taken the consent back: what is on its way must not arrive after the money was given back. The
/// school makes it void first; when it keeps it or is silent, it is asked again.
OperationOutcome voidedAtSchool(Context& context, const UploadedOperation& operation,
    SchoolAdapter& adapter, const OperationOutcome& fault)
{
    const auto answer = adapter.takeBack(context.database, operation.id);
    if (!answer || answer->kind != SchoolAnswer::Kind::Done)
        return askLater();
    const auto cleared = context.database.transaction([&]() -> Result<Done> {
        FeePaymentRepository payments(context.database);
        auto payment = payments.byOperation(operation.id);
        if (!payment)
            return std::unexpected(payment.error());
        if (!*payment || (*payment)->state != FeeMoney::Asking)
            return Done{};
        (*payment)->parts.clear();
        return payments.saveParts(**payment);
    });
    return cleared ? fault : askLater();
}

/// Books a row that came before its list, as soon as the list is here.
Fault bookWaiting(Context& context, const UploadedOperation& operation)
{
    const auto known = FeePaymentRepository(context.database).byOperation(operation.id);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return std::nullopt;
    const auto booked = context.database.transaction([&] { return bookFees(context, operation); });
    if (!booked)
        return std::unexpected(booked.error());
    if (booked->status == OperationOutcome::Status::Rejected)
        return *booked;
    const auto now = FeePaymentRepository(context.database).byOperation(operation.id);
    if (!now)
        return std::unexpected(now.error());
    return *now ? Fault(std::nullopt) : askLater();
}

/// Asks what became of the payment and, when the school never heard of it, whether it can be paid
/// and then to take it.
OperationOutcome askSchool(
    Context& context, const UploadedOperation& operation, SchoolAdapter& adapter)
{
    const auto body = payBodyOf(operation);
    HUI_ASSERT(body); // it was booked
    const auto waiting = bookWaiting(context, operation);
    if (!waiting || *waiting)
        return waiting ? **waiting : askLater();
    const auto answer = adapter.enquire(context.database, operation.id);
    if (!answer || answer->kind != SchoolAnswer::Kind::Unheard)
        return outcomeOf(answer, "school_refused");
    const auto said
        = askEnrolment(context, adapter, body->school, {body->student, {}}, operation.businessDate);
    if (!said)
        return askLater(); // it does not answer, which refuses nothing
    const auto admission
        = context.database.transaction([&] { return admitFees(context, operation, *body, *said); });
    if (!admission)
        return askLater();
    if (admission->fault)
        return admission->isOnItsWay
            ? voidedAtSchool(context, operation, adapter, *admission->fault)
            : *admission->fault;
    return outcomeOf(
        adapter.post(context.database, {operation.id, body->school, body->student, body->parts}),
        "school_refused");
}

/// Whether what was learned is overtaken: it was found that it cannot be paid, and then, by another
/// that asked at the same time, that it can.
bool isOvertaken(const BookedFees& payment, const OperationOutcome& learned)
{
    return learned.status == OperationOutcome::Status::Rejected && learned.code != u"school_refused"
        && !payment.parts.isEmpty();
}

Result<OperationOutcome> settleFees(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    const auto body = payBodyOf(operation);
    HUI_ASSERT(body); // it was booked
    FeePaymentRepository payments(context.database);
    if (const auto locked = payments.lock(body->school, body->student); !locked)
        return std::unexpected(locked.error());
    auto found = payments.byOperation(operation.id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->state != FeeMoney::Asking) // a row that its list had no money for
        return learned;
    BookedFees& payment = **found;
    if (isOvertaken(payment, learned))
        return failure(Error::Kind::Storage, "the payment was let through meanwhile");
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
    payment.state = isTaken ? FeeMoney::Paid : backStateOf(payment);
    payment.parts = isTaken ? body->parts : QList<FeePart>(); // the school's word is the last
    for (const auto& saved : {payments.save(payment), payments.saveParts(payment)})
        if (!saved)
            return std::unexpected(saved.error());
    const auto posted = moveFees(context, operation, isTaken ? u"campus.pay"_s : u"campus.reject"_s,
        payment.amount,
        {askedAccount(payment.branch),
            isTaken ? schoolAccount(payment.school)
                    : feesBackAccount(payment.branch, payment.debitAccount)});
    if (!posted)
        return std::unexpected(posted.error());
    const auto told = isTaken
        ? tellFeeCase(context, operation, operation.id, {{LegKind::Booking, LegEvent::Succeed}})
        : tellFeesGone(context, operation, payment, LegEvent::Fail);
    return told ? Result<OperationOutcome>(outcome) : std::unexpected(told.error());
}

/// As the school says; while it says nothing, so does the case of the payment.
OperationOutcome learnFees(
    Context& context, const UploadedOperation& operation, SchoolAdapter& adapter)
{
    const OperationOutcome learned = askSchool(context, operation, adapter);
    if (learned.status == OperationOutcome::Status::Pending && !namedCase(operation.body).isNull())
        (void)context.database.transaction([&] { // should it fail, the next question says so
            return tellFeeCase(
                context, operation, operation.id, {{LegKind::Booking, LegEvent::Lose}});
        });
    return learned;
}

} // namespace

server::OperationKind payFeesOperation(std::shared_ptr<SchoolAdapter> adapter)
{
    return {u"campus.pay"_s, server::SecondPerson::InBook, bookFees,
        [adapter](Context& context, const UploadedOperation& operation) {
            return learnFees(context, operation, *adapter);
        },
        settleFees};
}

} // namespace hui::campus
