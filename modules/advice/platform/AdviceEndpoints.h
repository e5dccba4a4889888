// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::advice {

/// What a desk asks before it registers and refers; nothing of customers:
///
///     GET /v1/advice                                information, notices, bands, licensed persons
///     GET /v1/advice/persons/{id}/times?day=&line=  when one is free
///
/// What is registered and booked is an operation of the journal: AdviceOperations.h.
void addAdviceRoutes(server::Router& router);

} // namespace hui::advice
