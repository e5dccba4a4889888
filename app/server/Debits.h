// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

#include <optional>

namespace hui::server {

/// A customer's account that a card, an account number or a code on their phone stands for.
struct DebitAccount {
    QString account; ///< of the bank, told to nobody else
    Money opening = Money::fen(0); ///< what it held before this platform debited it
};

/// The account behind a token of the sample bank's terminals, made from the token alone: SIM- and
/// digits. Those that end in 99 are refused, those that end in 00 hold nothing, all others hold
/// 100,000.00. Nothing for a token that is not one. A bank puts its core banking here.
std::optional<DebitAccount> sampleDebitAccount(const QString& token);

/// What an account holds now: what it held before, less what this platform debited. Whoever shows a
/// balance shows this one, so that it is what the next debit is held against.
Result<Money> held(Database& database, const DebitAccount& account);

/// The account behind a card or code, or the code by which it is refused for that much:
/// "debit_refused", "insufficient_funds". Nothing has been taken. Nobody else debits the account
/// until the caller's transaction, which posts the debit, ends.
struct DebitAnswer {
    QString account;
    QString refusal;
};
Result<DebitAnswer> authorisedAccount(Context& context, const QString& token, Money amount);

/// The account of a customer that is debited, and credited when the money goes back as it came.
QString customerAccount(const QString& account);

} // namespace hui::server
