// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Served.h"

namespace hui::cases {

/// What programs of partners may do with cases: register a need of a customer
/// (`health.booking.submit`, `loan.application.submit` …), which lies at the branch of the partner
/// as a case of the channel `partner` for any desk to take; ask how it stands (`….status`), of
/// their own alone and nothing of the customer; and, as the undoing of a registration, withdraw it
/// while no desk has taken it.
QList<server::ServedInterface> caseInterfaces();

} // namespace hui::cases
