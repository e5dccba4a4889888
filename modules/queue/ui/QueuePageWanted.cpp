// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Clock.h"
#include "modules/queue/ui/QueuePage.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <algorithm>
#include <utility>

// Which list a ticket stands in, and one that was scanned or that another page asks for.

namespace hui::queue {

using namespace Qt::StringLiterals;

/// Who booked a later time is not in the line yet: they stand among those who booked alone.
bool QueuePage::isListed(const QString& which, const Ticket& ticket) const
{
    if (which == u"parked")
        return ticket.state == TicketState::Parked;
    if (which == u"missed")
        return ticket.state == TicketState::Abandoned;
    if (which == u"booked")
        return ticket.dueAt.isValid() && !isOver(ticket.state);
    const bool isLater = isInLine(ticket.state)
        && isTooEarly(
            ticket, classOf(m_line->view()->classes, ticket.classId), m_services.clock.nowUtc());
    return !isOver(ticket.state) && ticket.state != TicketState::Parked && !isLater;
}

/// Chooses a ticket in the list where it stands; false, with a message, when it is in none.
bool QueuePage::choose(const QUuid& ticket)
{
    const QList<Ticket>& tickets = m_line->view()->tickets;
    const auto found = std::ranges::find(tickets, ticket, &Ticket::id);
    if (found == tickets.end()) {
        m_message->say(Mood::Warn, tr("This number is not in the line of today"),
            tr("It is of another branch or day, or was served. Draw a new one."));
        return false;
    }
    if (!isListed(m_which->current(), *found))
        for (const QString& which : {u"line"_s, u"booked"_s, u"parked"_s, u"missed"_s})
            if (isListed(which, *found)) {
                m_which->setCurrent(which);
                break;
            }
    present();
    if (const int row = m_model->rowOf(ticket); row >= 0)
        m_table->selectRow(row);
    m_table->setFocus();
    return true;
}

/// The code of a slip or of a telephone: its ticket is chosen, one key from being called.
void QueuePage::scanned(const QString& code)
{
    const QUuid id = ticketOf(code);
    if (!m_line->view() || id.isNull())
        return m_message->say(Mood::Warn, tr("This is no code of a ticket"));
    if (!choose(id))
        return;
    const auto row = chosen();
    m_message->say(Mood::Info, tr("Number %1").arg(row ? row->ticket.number : QString()),
        tr("Enter calls it."));
}

/// By the line as it stands now, not as the other page knew it.
void QueuePage::actOnWanted()
{
    const QUuid wanted = std::exchange(m_wanted, {});
    if (wanted.isNull() || !choose(wanted))
        return;
    if (const auto row = chosen(); row && row->ticket.id == wanted)
        actOn(row->ticket);
}

} // namespace hui::queue
