// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/customers/platform/BankCore.h"

namespace hui::customers {

/// POST /v1/customers:find: those of the whole bank who fit what was typed, masked; with the number
/// of an account or card whoever the core says holds it. What was typed travels in the body,
/// because addresses are written into logs; of a number that was looked for the audit says whom it
/// found, and never the number.
server::Handler findCustomers(const std::shared_ptr<const BankCore>& core);

/// POST /v1/customers/{id}:duplicates: who in the whole bank may be the same person, masked.
server::Handler findDuplicates();

/// POST /v1/customers/{id}:take: the branch serves this customer. The record comes in full, its
/// desks are told of changes from now on, and the audit table says who asked.
server::Handler takeCustomer();

} // namespace hui::customers
