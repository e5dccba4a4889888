// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hui::queue {

/// Where a ticket stands. Transferred: it waits for one window alone.
enum class TicketState { Waiting, Called, Serving, Parked, Transferred, Served, Abandoned };

/// What can befall a ticket. Miss: called often enough, and nobody came (过号). Leave: the customer
/// went away. Return: who was missed is there after all.
enum class TicketStep { Call, Recall, Serve, Park, Resume, Transfer, Finish, Miss, Leave, Return };

QList<TicketState> ticketStates();
QList<TicketStep> ticketSteps();

/// "waiting", "called", …: as stored and on the wire.
QString nameOf(TicketState state);
std::optional<TicketState> ticketStateOf(QStringView name);

/// "call", "recall", …: as stored and as the verb of the route.
QString nameOf(TicketStep step);
std::optional<TicketStep> ticketStepOf(QStringView name);

/// The next state; nothing when the step is not for a ticket that stands there. The whole life of a
/// ticket.
std::optional<TicketState> next(TicketState state, TicketStep step);

/// Whether nobody waits for it or with it any more.
bool isOver(TicketState state);

/// Whether it waits to be called.
bool isInLine(TicketState state);

} // namespace hui::queue
