// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::queue {

/// The queue of the branch for its desks:
///
///     GET  /v1/queue?date=…               as this window sees it; today when no date is given
///     POST /v1/queue/tickets              draw a number
///     POST /v1/queue/tickets:next         call who is next at this window
///     POST /v1/queue/tickets/{id}:<step>  move one ticket on
///
/// The Idempotency-Key names the step: the same again changes nothing and gives the ticket as it
/// stands. Desks of the branch hear of every step by the stream `queue`.
void addQueueRoutes(server::Router& router);

} // namespace hui::queue
