// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/BookingOperations.h"

#include "app/catalogue/PayLimits.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/customer/LabelEffects.h"
#include "app/server/Ledger.h"
#include "app/server/PageLanguage.h"
#include "app/server/TillRegistry.h"
#include "modules/community/BookingCase.h"
#include "modules/community/platform/BookingBodies.h"
#include "modules/community/platform/BookingCases.h"
#include "modules/community/platform/BookingRepository.h"
#include "modules/community/platform/BookingSteps.h"
#include "modules/community/platform/ChargeCases.h"
#include "modules/community/platform/ClinicPaymentRepository.h"
#include "modules/community/platform/ClinicPostings.h"
#include "modules/community/platform/CommunityProblems.h"
#include "modules/community/platform/WaitingSight.h"

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

const QString payKind = u"community.pay"_s;
const QString refundKind = u"community.refund"_s;

/// Why a booking does not take the money; nothing when it does.
Result<std::optional<OperationOutcome>> paymentFault(Context& context,
    const UploadedOperation& operation, const std::optional<BranchBooking>& found,
    const BookingBody& body)
{
    if (!found || found->branch != operation.branch)
        return rejectedBy("booking_unknown");
    Booking booking = found->booking;
    passTime(booking, context.clock.nowUtc());
    if (booking.state == BookingState::Expired || booking.state == BookingState::Released)
        return rejectedBy("hold_over");
    if (!next(booking.state, BookingStep::Pay))
        return rejectedBy("booking_state");
    if (operation.amount != booking.due())
        return rejectedBy("amount_differs");
    if (auto fault = clinicCaseFault(context, operation, bookingCases()); !fault || *fault)
        return fault;
    return takingFault(context, operation, body.way);
}

Result<OperationOutcome> takeMoney(Context& context, const UploadedOperation& operation,
    const BookingBody& body, BranchBooking booking)
{
    ClinicPaymentRepository payments(context.database);
    const auto receipt = payments.nextReceipt(operation.branch, operation.businessDate);
    if (!receipt)
        return std::unexpected(receipt.error());
    const QString account = debitedBy(body.way);
    const auto added = payments.add(
        {operation.id, booking.booking.id, booking.booking.hospital, operation.branch,
            *operation.amount, BookingMoney::Paid, *receipt, nameOf(body.way.mode), account});
    if (!added)
        return std::unexpected(added.error());
    booking.booking.state = BookingState::Paid;
    booking.payment = operation.id;
    const auto begun
        = beginCase(context, operation, body, booking, {{LegKind::Money, LegEvent::Succeed}});
    if (!begun)
        return std::unexpected(begun.error());
    booking.caseId = *begun;
    if (const auto saved = BookingRepository(context.database).save(booking); !saved)
        return std::unexpected(saved.error());
    const auto posted = moveMoney(context, operation, fundsOf(operation, body.way),
        hospitalAccount(booking.booking.hospital));
    if (!posted)
        return std::unexpected(posted.error());
    return acceptedWith(
        {{u"receipt_no"_s, *receipt}, {u"booked_at"_s, timestampToJson(context.clock.nowUtc())}});
}

/// The booking with its doctor's day locked, so that it does not expire while it is paid.
Result<std::optional<BranchBooking>> lockedBooking(Context& context, const QUuid& id)
{
    BookingRepository bookings(context.database);
    const auto found = bookings.byId(id);
    if (!found || !*found)
        return found;
    const Booking& booking = (*found)->booking;
    if (const auto locked = bookings.lock(booking.doctor, booking.date); !locked)
        return std::unexpected(locked.error());
    return bookings.byId(id);
}

/// Money that is refused keeps no number from others, and its case tells why there is none.
Result<OperationOutcome> refuseMoney(Context& context, const UploadedOperation& operation,
    const BookingBody& body, std::optional<BranchBooking> found, const OperationOutcome& fault)
{
    const QList<LegTold> legs = legsRefused(body.way.isCash());
    if (const auto told = beginCase(context, operation, body, found, legs); !told)
        return std::unexpected(told.error());
    if (found && found->branch == operation.branch)
        if (const auto state = next(found->booking.state, BookingStep::Release)) {
            found->booking.state = *state;
            if (const auto saved = BookingRepository(context.database).save(*found); !saved)
                return std::unexpected(saved.error());
        }
    return body.way.isCash() ? oweBack(context, operation, body.subject, fault)
                             : Result<OperationOutcome>(fault); // nothing was debited
}

Result<OperationOutcome> bookPay(Context& context, const UploadedOperation& operation)
{
    const auto body = payBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    const auto found = lockedBooking(context, body->subject);
    if (!found)
        return std::unexpected(found.error());
    const auto fault = paymentFault(context, operation, *found, *body);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return refuseMoney(context, operation, *body, *found, **fault);
    return takeMoney(context, operation, *body, **found);
}

/// A number that is still held waits for its money, which may have been sent after this.
bool mayBeConfirmed(BookingState state)
{
    return state == BookingState::Held || next(state, BookingStep::Confirm);
}

Result<OperationOutcome> settleStep(Context& context, const UploadedOperation& operation,
    const QUuid& id, BookingStep step, const OperationOutcome& learned);

/// The number goes to somebody else: money that was taken for it is due back, and what comes for it
/// now is refused.
Result<OperationOutcome> refuseNumber(Context& context, const UploadedOperation& operation,
    BranchBooking found, const OperationOutcome& fault)
{
    const auto released = next(found.booking.state, BookingStep::Release);
    if (!released)
        return settleStep(context, operation, found.booking.id, BookingStep::Refuse, fault);
    found.booking.state = *released;
    const auto saved = BookingRepository(context.database).save(found);
    return saved ? Result<OperationOutcome>(fault) : std::unexpected(saved.error());
}

Result<OperationOutcome> bookConfirm(Context& context, const UploadedOperation& operation)
{
    const auto body = bookBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    const auto found = lockedBooking(context, body->subject);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->branch != operation.branch)
        return rejectedBy("booking_unknown");
    Booking booking = (*found)->booking;
    passTime(booking, context.clock.nowUtc());
    if (!mayBeConfirmed(booking.state))
        return rejectedBy("booking_state");
    const auto fault = bookingFault(context, operation);
    if (!fault)
        return std::unexpected(fault.error());
    return *fault ? refuseNumber(context, operation, **found, **fault) : askLater();
}

Result<OperationOutcome> bookCancel(Context& context, const UploadedOperation& operation)
{
    const auto body = cancelBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    const auto found = lockedBooking(context, body->subject);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->branch != operation.branch)
        return rejectedBy("booking_unknown");
    if (!next((*found)->booking.state, BookingStep::Cancel))
        return rejectedBy("booking_state");
    if (dateInChina(context.clock.nowUtc()) > (*found)->booking.cancelUntil)
        return rejectedBy("cancel_late");
    return askUnless(backFault(context, operation, (*found)->payment));
}

OperationOutcome outcomeOf(const Result<HospitalAnswer>& answer, const char* refusal)
{
    using enum HospitalAnswer::Kind;
    if (!answer || answer->kind == Silent || answer->kind == Unheard)
        return askLater();
    if (answer->kind == Refused)
        return rejectedBy(refusal);
    return acceptedWith({{u"number"_s, answer->number}});
}

/// Whether the number was given is not known: so says its case, until the hospital is heard.
void loseNumber(Context& context, const UploadedOperation& operation, const BranchBooking& booking)
{
    (void)context.database.transaction([&] { // should it fail, the next question says so
        return tellBookingCase(context, operation, booking, {{LegKind::Booking, LegEvent::Lose}});
    });
}

/// Asks what became of the booking and, when the hospital never heard of it, asks for it.
OperationOutcome askToBook(
    Context& context, const UploadedOperation& operation, HospitalAdapter& adapter)
{
    const auto body = bookBodyOf(operation);
    HUI_ASSERT(body); // it was booked
    const auto found = BookingRepository(context.database).byId(body->subject);
    if (!found || !*found)
        return askLater();
    Booking booking = (*found)->booking;
    passTime(booking, context.clock.nowUtc());
    if (!mayBeConfirmed(booking.state) && booking.state != BookingState::Booked)
        return rejectedBy("booking_state");
    if (booking.state == BookingState::Held)
        return askLater();
    auto answer = adapter.enquire(context.database, booking.id);
    if (answer && answer->kind == HospitalAnswer::Kind::Unheard)
        answer = adapter.book(context.database,
            {booking.id, booking.hospital, booking.doctor, booking.date, booking.time});
    const OperationOutcome outcome = outcomeOf(answer, "hospital_refused");
    if (outcome.status == OperationOutcome::Status::Pending)
        loseNumber(context, operation, **found);
    return outcome;
}

OperationOutcome askToCancel(
    Context& context, const UploadedOperation& operation, HospitalAdapter& adapter)
{
    const auto body = cancelBodyOf(operation);
    HUI_ASSERT(body); // it was booked
    return outcomeOf(adapter.cancel(context.database, body->subject), "cancel_refused");
}

/// The answer with the link to the page on which the patient sees the line.
Result<OperationOutcome> withPage(
    Context& context, const BranchBooking& booking, const OperationOutcome& learned)
{
    ClinicLinkRepository links(context);
    const auto policy = links.policyOn(booking.booking.date);
    if (!policy)
        return std::unexpected(policy.error());
    const auto link = links.make(booking.booking.id, pageUntil(booking.booking, *policy));
    if (!link)
        return std::unexpected(link.error());
    const auto asked = asksFor(context.database, booking.customer, TagEffect::English);
    if (!asked)
        return std::unexpected(asked.error());
    OperationOutcome told = learned;
    if (*link) {
        const server::PhoneLink shown = server::linkFor(**link, *asked);
        told.result.insert(u"phone_url"_s, shown.url);
        told.result.insert(u"phone_until"_s, timestampToJson(shown.until));
    }
    return told;
}

/// Makes a step that the hospital has spoken of; one that was made already stays made.
Result<OperationOutcome> settleStep(Context& context, const UploadedOperation& operation,
    const QUuid& id, BookingStep step, const OperationOutcome& learned)
{
    auto found = lockedBooking(context, id);
    if (!found)
        return std::unexpected(found.error());
    HUI_ASSERT(*found); // book() found it
    BranchBooking& booking = **found;
    const auto state = next(booking.booking.state, step);
    if (!state)
        return learned;
    booking.booking.state = *state;
    if (step == BookingStep::Confirm)
        booking.booking.number = learned.result.value(u"number"_s).toString();
    if (const auto saved = BookingRepository(context.database).save(booking); !saved)
        return std::unexpected(saved.error());
    if (step != BookingStep::Confirm) {
        const auto given = giveNumberUp(context, operation, booking,
            step == BookingStep::Cancel ? LegEvent::Undo : LegEvent::Fail);
        return given ? Result<OperationOutcome>(learned) : std::unexpected(given.error());
    }
    const auto told
        = tellBookingCase(context, operation, booking, {{LegKind::Booking, LegEvent::Succeed}});
    return told ? withPage(context, booking, learned) : std::unexpected(told.error());
}

Result<OperationOutcome> settleBook(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    const auto body = bookBodyOf(operation);
    HUI_ASSERT(body); // it was booked
    const bool given = learned.status == OperationOutcome::Status::Accepted;
    return settleStep(context, operation, body->subject,
        given ? BookingStep::Confirm : BookingStep::Refuse, learned);
}

Result<OperationOutcome> settleCancel(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    const auto body = cancelBodyOf(operation);
    HUI_ASSERT(body); // it was booked
    if (learned.status != OperationOutcome::Status::Accepted)
        return learned;
    return settleStep(context, operation, body->subject, BookingStep::Cancel, learned);
}

/// Why a payment is not given back; nothing when it is.
Result<std::optional<OperationOutcome>> refundFault(Context& context,
    const UploadedOperation& operation, const std::optional<ClinicPayment>& payment)
{
    if (!payment || payment->branch != operation.branch)
        return rejectedBy("not_due_back");
    if (!payment->isCash())
        return rejectedBy("other_way");
    const auto booking = BookingRepository(context.database).byId(payment->subject);
    if (!booking)
        return std::unexpected(booking.error());
    const BookingState state = *booking ? (*booking)->booking.state : BookingState::Expired;
    if (!isDueBack(state, payment->state))
        return rejectedBy("not_due_back");
    if (operation.amount != payment->amount)
        return rejectedBy("amount_differs");
    return signatureFault(context, operation);
}

Result<OperationOutcome> bookRefund(Context& context, const UploadedOperation& operation)
{
    const auto body = refundBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    ClinicPaymentRepository payments(context.database);
    const auto payment = payments.byOperation(body->subject);
    if (!payment)
        return std::unexpected(payment.error());
    const auto booking = *payment ? lockedBooking(context, (*payment)->subject)
                                  : Result<std::optional<BranchBooking>>(std::nullopt);
    if (!booking)
        return std::unexpected(booking.error());
    const auto fault = refundFault(context, operation, *payment);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return **fault;
    const auto marked = payments.markRefunded(body->subject, (*payment)->state);
    if (!marked)
        return std::unexpected(marked.error());
    if (!*marked) // another refund was first
        return rejectedBy("not_due_back");
    const QString from = (*payment)->state == BookingMoney::DueBack
        ? dueBackAccount(operation.branch)
        : hospitalAccount((*payment)->hospital);
    const auto posted = moveMoney(
        context, operation, from, server::tillAccount(operation.branch, operation.till));
    if (!posted)
        return std::unexpected(posted.error());
    if (const auto told = tellHandedOut(context, operation, body->subject); !told)
        return std::unexpected(told.error());
    return acceptedWith({{u"booked_at"_s, timestampToJson(context.clock.nowUtc())}});
}

} // namespace

server::OperationKind payBookingOperation()
{
    return {payKind, server::SecondPerson::InBook, bookPay};
}

server::OperationKind bookOperation(std::shared_ptr<HospitalAdapter> adapter)
{
    return {u"community.book"_s, server::SecondPerson::Never, bookConfirm,
        [adapter](Context& context, const UploadedOperation& operation) {
            return askToBook(context, operation, *adapter);
        },
        settleBook};
}

server::OperationKind cancelBookingOperation(std::shared_ptr<HospitalAdapter> adapter)
{
    return {u"community.cancel"_s, server::SecondPerson::InBook, bookCancel,
        [adapter](Context& context, const UploadedOperation& operation) {
            return askToCancel(context, operation, *adapter);
        },
        settleCancel};
}

server::OperationKind refundBookingOperation()
{
    return {refundKind, server::SecondPerson::InBook, bookRefund};
}

} // namespace hui::community
