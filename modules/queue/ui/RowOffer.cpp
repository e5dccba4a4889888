// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/ui/RowOffer.h"

namespace hui::queue {

namespace {

/// Another window has it, or had it: that desk may be broken.
bool isHeldElsewhere(const Ticket& ticket, const QString& window)
{
    return ticket.window != window
        && (ticket.state == TicketState::Called || ticket.state == TicketState::Serving);
}

} // namespace

std::optional<TicketStep> RowOffer::act(
    const Ticket& ticket, const QString& window, bool isSupervisor)
{
    if (isSupervisor && isHeldElsewhere(ticket, window))
        return TicketStep::Transfer;
    if (isInLine(ticket.state))
        return TicketStep::Call;
    if (ticket.state == TicketState::Parked && ticket.window == window)
        return TicketStep::Resume;
    if (ticket.state == TicketState::Abandoned)
        return TicketStep::Return;
    return std::nullopt;
}

QString RowOffer::text(std::optional<TicketStep> step, const QString& number)
{
    if (step == TicketStep::Resume)
        return tr("Resume %1").arg(number);
    if (step == TicketStep::Return)
        return tr("Back in line %1").arg(number);
    if (step == TicketStep::Transfer)
        return tr("To this window %1").arg(number);
    return tr("Call %1").arg(number);
}

} // namespace hui::queue
