// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/customers/platform/BankCore.h"

namespace hui::customers {

/// How many cards that are not theirs may be read a day for one customer, and by one operator for
/// whomever: a card is not guessed, and a terminal does not misread ten times.
inline constexpr int mostWrongCards = 5;
inline constexpr int mostWrongCardsOfOperator = 20;

/// The accounts of a customer with the bank, for a branch that has the record:
///
/// - GET /v1/customers/{id}/accounts: which there are, masked, without what is in them;
/// - POST /v1/customers/{id}/accounts:balances: what is in them, when the token of a card that was
///   read is one of these accounts. Wrong ones are counted; nothing of the answer is kept.
///
/// Each look is noted in the audit, refused or not; the token is noted nowhere.
void addAccountRoutes(server::Router& router, const std::shared_ptr<const BankCore>& core);

/// The handlers of both, for tests.
server::Handler listAccounts(const std::shared_ptr<const BankCore>& core);
server::Handler readBalances(const std::shared_ptr<const BankCore>& core);

} // namespace hui::customers
