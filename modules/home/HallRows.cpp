// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/HallRows.h"

#include "app/casework/CaseRepository.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerRepository.h"

#include <algorithm>

namespace hui::home {

using queue::QueueView;
using queue::Ticket;
using queue::TicketState;

namespace {

constexpr int mostCases = 50; // of one person

bool isIn(const Ticket& ticket, const QueueView& view, HallList list, const QDateTime& now)
{
    switch (list) {
    case HallList::Parked: return ticket.state == TicketState::Parked;
    case HallList::Booked: return ticket.dueAt.isValid() && !isOver(ticket.state);
    case HallList::Waiting:
        return !isOver(ticket.state) && ticket.state != TicketState::Parked
            && !(isInLine(ticket.state)
                && isTooEarly(ticket, classOf(view.classes, ticket.classId), now));
    }
    return false;
}

/// The newest open case of theirs says what they have come for.
Result<std::optional<Case>> openCaseOf(Database& database, const QUuid& record)
{
    const auto cases = CaseRepository(database).ofCustomer(idText(record), mostCases);
    if (!cases)
        return std::unexpected(cases.error());
    std::optional<Case> newest;
    for (const Case& each : *cases)
        if (isOpen(each.state) && (!newest || each.changedAt > newest->changedAt))
            newest = each;
    return newest;
}

} // namespace

QList<Ticket> ticketsOf(const QueueView& view, HallList list, HallScope scope, const QDateTime& now)
{
    QList<Ticket> tickets;
    for (const Ticket& ticket : view.tickets) {
        const bool isForHere = ticket.window.isEmpty() || ticket.window == view.window;
        if ((scope == HallScope::Hall || isForHere) && isIn(ticket, view, list, now))
            tickets.append(ticket);
    }
    if (list == HallList::Booked)
        std::ranges::stable_sort(tickets, {}, &Ticket::dueAt);
    return tickets;
}

Result<QHash<QUuid, KnownPerson>> knownPersons(Database& database, const QList<QUuid>& records)
{
    QHash<QUuid, KnownPerson> known;
    for (const QUuid& id : records) {
        const auto record = CustomerRepository(database).byId(id);
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            continue;
        const auto open = openCaseOf(database, id);
        if (!open)
            return std::unexpected(open.error());
        KnownPerson person;
        person.name = masked(CustomerField::Name, (*record)->value(CustomerField::Name));
        person.tier = (*record)->value(CustomerField::Tier);
        if (*open) {
            person.matterZh = (*open)->kindZh;
            person.matterEn = (*open)->kindEn;
        }
        known.insert(id, person);
    }
    return known;
}

} // namespace hui::home
