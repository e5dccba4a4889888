// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/Approval.h"
#include "app/catalogue/PayLimits.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/Masking.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/community/ui/AppointmentView.h"
#include "modules/community/ui/BookingCard.h"
#include "modules/community/ui/BookingTableModel.h"
#include "modules/community/ui/BookingsCard.h"
#include "modules/community/ui/DepartmentTableModel.h"
#include "modules/community/ui/HospitalCard.h"
#include "modules/community/ui/PlanCard.h"
#include "modules/community/ui/SlipCard.h"
#include "ui/CashBackCard.h"
#include "ui/CashOutGuard.h"
#include "ui/CurrentCustomer.h"
#include "ui/ErrorText.h"
#include "ui/MessageBar.h"
#include "ui/SignOperation.h"

#include <QStackedWidget>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

ApprovalRequest signatureFor(const QUuid& operation, const QString& kind, const Shift& maker,
    const Booking& booking, const Error& why)
{
    ApprovalRequest request;
    request.operation = operation;
    request.kind = kind;
    request.maker = maker;
    request.title = kind == u"community.refund"
        ? AppointmentView::tr("Give back the money of a booking")
        : AppointmentView::tr("Take the money for a booking");
    request.amount = booking.due();
    request.facts = {{AppointmentView::tr("Hospital"), hospitalShown(booking)},
        {AppointmentView::tr("Patient"), maskName(booking.patient)}};
    const bool isBack = kind == u"community.refund";
    request.changes = {{AppointmentView::tr("Booking"),
        isBack ? stateText(DeskState::DueBack) : AppointmentView::tr("held"),
        stateText(isBack ? DeskState::Refunded : DeskState::Booked)}};
    request.reason = textOf(why);
    return request;
}

/// What goes back is signed for now, though no money moves before the hospital has agreed.
ApprovalRequest cancelSignature(
    const CancelBooking& cancel, const DeskBooking& known, const Error& why)
{
    ApprovalRequest request
        = signatureFor(cancel.operation, u"community.cancel"_s, cancel.shift, known.booking, why);
    request.title = AppointmentView::tr("Cancel a booking");
    request.channel = nameOf(known.mode);
    if (!request.amount->isPositive())
        request.amount.reset(); // nothing goes back
    request.facts.append({AppointmentView::tr("Reason"), cancel.reason});
    request.changes = {{AppointmentView::tr("Booking"), stateText(known.state()),
        stateText(DeskState::Cancelling)}};
    return request;
}

} // namespace

void AppointmentView::hold()
{
    const auto choice = m_plan->choice();
    const auto department = m_hospital->department();
    if (!choice || !department || m_enquiry->isHolding())
        return;
    const auto patient = m_booking->patient();
    if (!patient)
        return;
    m_message->clear();
    m_holdId = newOperationId(m_services.clock, m_services.random);
    m_payId = newOperationId(m_services.clock, m_services.random);
    m_bookId = newOperationId(m_services.clock, m_services.random);
    m_patient = patient->customer;
    m_booking->setBusy(true);
    m_enquiry->hold(m_holdId,
        {m_hospital->hospital().id, department->id, choice->doctor.id, choice->date, choice->time,
            *patient});
}

void AppointmentView::held(const Booking& booking)
{
    m_booking->setBusy(false);
    if (booking.state != BookingState::Held) {
        m_holdId = {};
        return m_message->say(Mood::Bad, tr("The number is not held any more. Hold it again."));
    }
    m_message->clear();
    readTill();
    m_booking->setHeld(booking);
    keepHeld(booking);
}

/// What is wrong with the patient is said at their field; the time may be chosen still.
void AppointmentView::notHeld(const QString& why, const QString& field)
{
    m_holdId = {};
    m_booking->setBusy(false);
    if (m_booking->showFault(field, why))
        return m_message->say(Mood::Bad, tr("Not held"),
            field == u"patient.name" ? tr("A new name is entered on the page of customers first.")
                                     : QString());
    m_message->say(Mood::Bad, tr("Not held"), why);
    readPlan();
}

void AppointmentView::letGo()
{
    m_enquiry->giveUpHold();
    m_enquiry->release(m_holdId, newOperationId(m_services.clock, m_services.random));
    dropHeld(m_holdId);
    m_holdId = {};
    m_booking->setBusy(false);
    m_booking->setFree();
    showChoice(); // what was held need not be what is chosen
}

/// What is held goes back to the hospital; what is only chosen is forgotten.
void AppointmentView::giveUp()
{
    if (m_isPaying)
        return m_message->say(Mood::Warn, tr("Whether it was recorded is not known yet"),
            tr("Take it once more; it is taken once."));
    if (!m_holdId.isNull()) {
        letGo();
        m_message->say(Mood::Info, tr("The number was let go"));
        return readPlan();
    }
    if (!m_caseId.isNull())
        m_message->clear();
    dropCase();
    m_plan->wish({});
    m_plan->dropChoice();
    m_hospital->focusFirst();
}

bool AppointmentView::stepBack()
{
    if (m_right->currentWidget() != m_booking) {
        closeSlip();
        return true;
    }
    if (m_holdId.isNull() && !m_plan->choice() && m_caseId.isNull())
        return false;
    giveUp();
    return true;
}

void AppointmentView::pay(const Countersign& approval)
{
    const auto& booking = m_booking->held();
    const auto taking = booking ? m_booking->taking() : std::nullopt;
    if (!taking)
        return;
    const PayBooking request{m_payId, m_bookId, m_services.shift, *booking, taking->in, taking->out,
        isOnline(), approval, m_services.clock.nowUtc(), m_patient, m_services.device, m_caseId,
        taking->way, m_services.customer.record()};
    m_isPaying = true;
    m_booking->setBusy(true);
    const auto work = [request](Database& database) { return payBooking(database, request); };
    whenDone(m_services.store.run(work), this,
        [this, request](const Result<DeskBooking>& outcome) { paid(outcome, request); });
}

void AppointmentView::paid(const Result<DeskBooking>& outcome, const PayBooking& request)
{
    m_booking->setBusy(false);
    m_isPaying = !outcome && outcome.error().kind == Error::Kind::Unknown;
    if (!outcome && outcome.error().kind == Error::Kind::NeedsApproval && m_booking->held()) {
        ApprovalRequest asked = signatureFor(
            m_payId, u"community.pay"_s, m_services.shift, *m_booking->held(), outcome.error());
        asked.channel = nameOf(request.way.mode);
        if (request.way.isCash())
            asked.changes += drawerChange(m_till, *asked.amount);
        return askSignature({asked, signedUse(request, &PayBooking::approval, payBooking)},
            [this](const Countersign& approval) { pay(approval); });
    }
    if (!outcome)
        return m_message->say(outcome.error());
    dropHeld(m_holdId);
    m_holdId = {}; // paid: it is not let go any more
    dropCase();
    m_message->clear();
    m_plan->dropChoice();
    m_booking->startAnew();
    showChoice();
    showSlip(*outcome, true);
    m_services.sync.wake();
    readBookings();
    readTill();
    readPlan();
}

/// The same for the same act until it is done: a retry changes nothing.
QUuid AppointmentView::operationFor(const QString& act, const QUuid& booking)
{
    if (m_undoOf != booking || m_undoAct != act) {
        m_undoOf = booking;
        m_undoAct = act;
        m_undoId = newOperationId(m_services.clock, m_services.random);
    }
    return m_undoId;
}

void AppointmentView::cancel(
    const DeskBooking& booking, const QString& reason, const Countersign& approval)
{
    const CancelBooking request{operationFor(u"cancel"_s, booking.booking.id), m_services.shift,
        booking.booking.id, reason, isOnline(), m_services.clock.nowUtc(), approval};
    m_bookings->setBusy(true);
    const auto work = [request](Database& database) { return cancelBooking(database, request); };
    const auto told = [this, booking, reason, request](const Result<DeskBooking>& outcome) {
        m_bookings->setBusy(false);
        if (!outcome && outcome.error().kind == Error::Kind::NeedsApproval)
            return askSignature({cancelSignature(request, booking, outcome.error()),
                                    signedUse(request, &CancelBooking::approval, cancelBooking)},
                [this, booking, reason](
                    const Countersign& approved) { cancel(booking, reason, approved); });
        undone(outcome);
    };
    whenDone(m_services.store.run(work), this, told);
}

/// The drawer's pieces are proposed, and counted as they are handed out.
void AppointmentView::startRefund(const DeskBooking& booking)
{
    if (!m_guard->mayGoOn(booking.booking.due(), *m_message))
        return;
    m_refunding = booking;
    m_handOut->payOut(booking.booking.due(),
        tr("%1, %2").arg(booking.booking.patient, hospitalShown(booking.booking)), m_till);
    m_right->setCurrentWidget(m_handOut);
}

void AppointmentView::refund(const CashCount& pieces, const Countersign& approval)
{
    if (!m_refunding)
        return;
    const Booking& booking = m_refunding->booking;
    const RefundBooking request{operationFor(u"refund"_s, booking.id), m_services.shift, booking.id,
        pieces, approval, m_services.clock.nowUtc()};
    m_handOut->setBusy(true);
    const auto work = [request](Database& database) { return refundBooking(database, request); };
    const auto told = [this, pieces, request](const Result<DeskBooking>& outcome) {
        m_handOut->setBusy(false);
        if (!outcome && outcome.error().kind == Error::Kind::NeedsApproval && m_refunding) {
            ApprovalRequest asked = signatureFor(m_undoId, u"community.refund"_s, m_services.shift,
                m_refunding->booking, outcome.error());
            asked.channel = nameOf(PayMode::Cash);
            asked.changes += drawerChange(m_till, Money::fen(-asked.amount->minor()));
            return askSignature(
                {asked, signedUse(request, &RefundBooking::approval, refundBooking)},
                [this, pieces](const Countersign& approved) { refund(pieces, approved); });
        }
        m_guard->reset();
        undone(outcome);
    };
    whenDone(m_services.store.run(work), this, told);
}

void AppointmentView::undone(const Result<DeskBooking>& outcome)
{
    m_bookings->setBusy(false);
    if (!outcome)
        return m_message->say(outcome.error());
    m_undoOf = {};
    if (outcome->state() == DeskState::Refunded)
        m_message->say(Mood::Ok, tr("Given back %1").arg(outcome->booking.due().toString()));
    else
        m_message->say(Mood::Info, tr("The hospital is asked to take it back"),
            tr("Give no money back before it has agreed."));
    showSlip(*outcome, false);
    m_services.sync.wake();
    readBookings();
    readTill();
}

void AppointmentView::askSignature(
    const ToSign& what, const std::function<void(const Countersign&)>& go)
{
    signOperation(
        {m_services.store, m_services.uplink, m_services.clock}, what, this, *m_message, go);
}

} // namespace hui::community
