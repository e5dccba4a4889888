// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/BookedDayWire.h"
#include "app/settlement/DayGuard.h"
#include "app/till/TillRepository.h"
#include "modules/billpay/GiveBack.h"
#include "modules/billpay/PaymentRepository.h"
#include "modules/billpay/Unclear.h"
#include "modules/reconcile/ReconcileDay.h"
#include "tests/month/MonthDesk.h"

/// What a teller does about outcomes, and how the day ends.
namespace hui::month {

using namespace billpay;
using namespace Qt::StringLiterals;
using testkit::operationId;

void MonthDesk::attend(bool evening)
{
    const QList<QUuid> open = std::exchange(m_open, {});
    for (const QUuid& id : open) {
        const auto payment = must(PaymentRepository(*m_database).byOperation(id), "payment");
        demand(payment.has_value(), "what was taken is in the journal");
        if (!attend(*payment, evening))
            m_open.append(id);
    }
}

/// Whether a payment is at its end.
bool MonthDesk::attend(const Payment& payment, bool evening)
{
    switch (payment.state) {
    case PaymentState::RefundDue: return refund(payment);
    case PaymentState::Reversed: return hand(payment, true);
    case PaymentState::ReversalRefused: return hand(payment, false);
    case PaymentState::PaidNotPosted: repost(payment); return false;
    case PaymentState::Uncertain:
        if (evening)
            suspend(payment);
        return false;
    case PaymentState::Succeeded:
        if (m_ready.contains(payment.operation))
            return hand(payment, false);
        if (!m_cancels || !m_world.chance.oneIn(25)
            || payment.shift.businessDate != m_shift.businessDate)
            return true;
        cancel(payment);
        return false;
    case PaymentState::Refunded: return true;
    case PaymentState::Failed: return tellCard(payment);
    default: return false;
    }
}

/// A later operation about a payment, signed when its kind asks for it.
static FollowUp following(const Payment& payment, const Shift& shift, const QDateTime& at)
{
    return {operationId(), shift, payment.operation, u"客户要求"_s, {}, at};
}

bool MonthDesk::refund(const Payment& payment)
{
    const auto cash = proposeChange(payment.taken(), stock());
    if (!cash)
        return false; // tomorrow, from a full drawer
    const RefundPayment request{following(payment, m_shift, m_world.clock.nowUtc()), *cash};
    must(insist([&] { return refundPayment(*m_database, request); }), "refund");
    m_drawer = must(taken(m_drawer, *cash), "refund");
    m_world.street.cash(payment.operation, Money::fen(0), payment.taken());
    return true;
}

void MonthDesk::cancel(const Payment& payment)
{
    const auto cash = payment.isCash() ? proposeChange(payment.taken(), stock()) : CashCount();
    if (!cash)
        return;
    CancelPayment request{following(payment, m_shift, m_world.clock.nowUtc()), *cash};
    request.of.approval = signature([&](const Countersign& signer) -> Result<Done> {
        request.of.approval = signer;
        const auto cancelled = cancelPayment(*m_database, request);
        return cancelled ? Result<Done>(Done{}) : std::unexpected(cancelled.error());
    });
    must(insist([&] { return cancelPayment(*m_database, request); }), "cancellation");
    if (!payment.isCash())
        return;
    m_drawer = must(taken(m_drawer, *cash), "cancellation");
    m_ready.insert(payment.operation, *cash);
}

/// The cash that lies ready goes to the customer, or back into the drawer.
bool MonthDesk::hand(const Payment& payment, bool isBack)
{
    if (!payment.isCash())
        return isBack ? tellCard(payment) : true;
    const CashCount cash = m_ready.take(payment.operation);
    if (isBack) {
        m_world.street.cash(payment.operation, Money::fen(0), payment.taken());
        return true;
    }
    const PutBack request{operationId(), m_shift, payment.operation, cash, m_world.clock.nowUtc()};
    must(insist([&] { return putBackCancelled(*m_database, request); }), "cash put back");
    m_drawer = must(added(m_drawer, cash), "drawer");
    return true;
}

/// The card is not charged after all.
bool MonthDesk::tellCard(const Payment& payment)
{
    m_world.street.card(payment.operation, -payment.taken().minor());
    return true;
}

void MonthDesk::tellCards()
{
    m_open.removeIf([&](const QUuid& id) {
        const auto payment = must(PaymentRepository(*m_database).byOperation(id), "payment");
        const bool isOver = payment->state == PaymentState::Failed
            || (payment->state == PaymentState::Reversed && !payment->isCash());
        return isOver && tellCard(*payment);
    });
}

void MonthDesk::suspend(const Payment& payment)
{
    FollowUp request = following(payment, m_shift, m_world.clock.nowUtc());
    request.approval = signature(request, &FollowUp::approval, suspendPayment);
    must(insist([&] { return suspendPayment(*m_database, request); }), "suspense");
}

void MonthDesk::repost(const Payment& payment)
{
    const FollowUp request = following(payment, m_shift, m_world.clock.nowUtc());
    (void)insist([&] { return repostPayment(*m_database, request); });
}

void MonthDesk::countTill()
{
    int& yuan = m_drawer.pieces[u"CNY-100"_s];
    if (m_world.chance.oneIn(4) && yuan > 0) {
        --yuan; // fell behind the counter
        m_world.street.slip(m_shift.till, -100);
    } else if (m_world.chance.oneIn(6)) {
        ++m_drawer.pieces[u"CNY-50"_s];
        m_world.street.slip(m_shift.till, 50);
    }
    const QDateTime now = m_world.clock.nowUtc();
    const QUuid begun = operationId();
    must(insist([&] { return startCount(*m_database, {begun, m_shift, now}); }), "count begun");
    const EnterCount count{operationId(), m_shift, m_drawer, now};
    const auto found = must(insist([&] { return enterCount(*m_database, count); }), "count");
    if (found.difference.isZero())
        return;
    BookDifference booked{operationId(), m_shift, found.difference, {}, now};
    booked.supervisor = signature(booked, &BookDifference::supervisor, bookDifference);
    must(insist([&] { return bookDifference(*m_database, booked); }), "difference");
}

void MonthDesk::closeTill()
{
    m_line.setDown(false);
    m_line.quieten(*m_database);
    attend(true);
    m_line.quieten(*m_database);
    attend(false);
    m_line.quieten(*m_database);
    countTill();
    ReturnTill request{operationId(), m_shift,
        must(unknownOperations(*m_database, m_shift), "unknown"), {}, m_world.clock.nowUtc()};
    request.custodian = signature(request, &ReturnTill::custodian, returnTill);
    must(insist([&] { return returnTill(*m_database, request); }), "return");
    m_drawer = {};
    m_line.quieten(*m_database);
}

BookedDay MonthDesk::file()
{
    BookedDay day;
    qint64 next = 0;
    do {
        const UplinkAnswer answer
            = m_line.ask({.path = u"/v1/branch/reconciliation?date=%1&after=%2"_s
                              .arg(m_shift.businessDate.toString(Qt::ISODate))
                              .arg(next)});
        const BookedPage page = must(bookedPageFromJson(answer.body), "reconciliation file");
        must(append(day, page), "page");
        next = page.next;
    } while (next > 0);
    return day;
}

void MonthDesk::reconcile()
{
    using namespace hui::reconcile;
    const ReconcileDay request{
        operationId(), m_shift, m_device, m_shift.businessDate, file(), m_world.clock.nowUtc()};
    const auto made
        = must(insist([&] { return reconcileDay(*m_database, request); }), "reconciliation");
    SignItems answer{
        operationId(), m_shift, m_shift.businessDate, {}, u"等待收费单位答复"_s, {}, request.at};
    for (const OpenItem& item : made.items) {
        demand(item.kind == MatchClass::StateDiffers, "only open outcomes differ in the evening");
        if (item.signedBy.isNull())
            answer.items.append(item.operation);
    }
    if (!answer.items.isEmpty()) {
        answer.approval = signature(answer, &reconcile::SignItems::approval, reconcile::signItems);
        must(insist([&] { return signItems(*m_database, answer); }), "signature");
    }
    m_line.quieten(*m_database);
}

bool MonthDesk::isExplained() const
{
    return checkExplained(*m_database, m_shift).has_value();
}

} // namespace hui::month
