// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/store/Store.h"
#include "modules/community/DeskBookingRepository.h"
#include "modules/community/HeldNumberRepository.h"
#include "modules/community/ui/AppointmentView.h"
#include "modules/community/ui/BookingCard.h"
#include "modules/community/ui/BookingsCard.h"
#include "modules/community/ui/SlipCard.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"

#include <QStackedWidget>

// A number that is held is known to the desk until it is paid, let go or over: other pages lead to
// it, also after a restart.

namespace hui::community {

using namespace Qt::StringLiterals;

void AppointmentView::keepHeld(const Booking& booking)
{
    const HeldNumber held{booking, m_payId, m_bookId, m_patient, m_caseId};
    const auto keep = [held, now = m_services.clock.nowUtc()](Database& database) {
        return database.transaction([&] { return HeldNumberRepository(database).keep(held, now); });
    };
    whenDone(m_services.store.run(keep), this, [this](const Result<Done>& kept) {
        if (!kept)
            m_message->say(kept.error());
    });
}

void AppointmentView::dropHeld(const QUuid& booking)
{
    const auto drop = [booking](Database& database) {
        return database.transaction([&] { return HeldNumberRepository(database).drop(booking); });
    };
    whenDone(m_services.store.run(drop), this, [this](const Result<Done>& dropped) {
        if (!dropped)
            m_message->say(dropped.error());
    });
}

/// What is held here already stays as it is; another number that is held is not let go for it.
void AppointmentView::openHeld(const QUuid& booking)
{
    if (m_holdId == booking && m_booking->held()) {
        m_right->setCurrentWidget(m_booking);
        return m_booking->focusTaking();
    }
    if (m_isPaying || !m_holdId.isNull())
        return m_message->say(Mood::Warn, tr("Another number is held here"),
            tr("Take its money or let it go with Esc first."));
    const auto read = [booking, now = m_services.clock.nowUtc()](Database& database) {
        return HeldNumberRepository(database).byId(booking, now);
    };
    whenDone(
        m_services.store.run(read), this, [this](const Result<std::optional<HeldNumber>>& held) {
            if (!held)
                return m_message->say(held.error());
            if (!*held)
                return m_message->say(Mood::Warn, tr("The number is not held any more"),
                    tr("Choose a time and hold it again."));
            takeOnHeld(**held);
        });
}

void AppointmentView::takeOnHeld(const HeldNumber& held)
{
    if (m_isPaying || !m_holdId.isNull())
        return; // held here meanwhile
    m_holdId = held.booking.id;
    m_payId = held.pay;
    m_bookId = held.book;
    m_patient = held.customer;
    m_caseId = held.caseId;
    closeSlip();
    m_message->clear();
    readTill();
    m_booking->setHeld(held.booking);
    lineChanged();
}

/// One that money was taken for: its paper beside the list, and its row with what can be done.
void AppointmentView::openBooked(const QUuid& booking)
{
    if (m_isPaying || !m_holdId.isNull())
        return m_message->say(Mood::Warn, tr("Another number is held here"),
            tr("Take its money or let it go with Esc first."));
    m_belowChoice->setCurrent(u"desk"_s);
    m_below->setCurrentWidget(m_bookings);
    m_bookings->choose(booking);
    const auto read
        = [booking](Database& database) { return DeskBookingRepository(database).byId(booking); };
    whenDone(
        m_services.store.run(read), this, [this](const Result<std::optional<DeskBooking>>& found) {
            if (!found)
                return m_message->say(found.error());
            if (!*found)
                return m_message->say(Mood::Warn, tr("This desk does not have the booking"));
            showSlip(**found, false);
            m_bookings->setFocus();
        });
}

} // namespace hui::community
