// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "app/ticket/Ticket.h"

#include <variant>

namespace hui::queue {

/// Who asks for a step, and under which id: made before it is sent, so that asking again changes
/// nothing and gives the ticket as it stands.
struct Asker {
    QUuid key = {};
    QString branch = {};
    QString device = {}; ///< empty: a customer's telephone
    QString operatorId = {}; ///< empty: as above
    bool isSupervisor = false; ///< may free a ticket from a window that is not there any more
};

/// A number to be drawn.
struct TakeTicket {
    QString classId = {};
    QString channel = {}; ///< "counter", "phone", "booking"
    QUuid customer = {};
    QDateTime dueAt = {};
    bool isOfTimes = false; ///< one of the times that may be booked, and not a full one
};

/// A step of one ticket.
struct MoveTicket {
    QUuid ticket = {};
    TicketStep step = TicketStep::Call;
    QString window = {}; ///< of a transfer: where to
    QUuid customer = {}; ///< who it turned out to be; null: nothing new
};

/// A ticket as it stands, or why the step is refused.
using TicketAnswer = Result<std::variant<Ticket, server::Problem>>;

/// Draws the next number of a class, under the key as its id. Whoever is old enough by their record
/// gets one of the class for their age, whoever has a label that asks for it one of those who are
/// called first; a ticket moves into that class when it turns out whose it is. Inside the caller's
/// transaction, as all that follows.
TicketAnswer takeTicket(server::Context& context, const Asker& asker, const TakeTicket& taking);

/// Calls who is next at the window of the asker's device.
TicketAnswer callNext(server::Context& context, const Asker& asker);

/// Moves one ticket on.
TicketAnswer moveTicket(server::Context& context, const Asker& asker, const MoveTicket& moving);

/// A refusal of the queue by its stable code.
server::Problem queueProblem(const char* code);

} // namespace hui::queue
