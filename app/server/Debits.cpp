// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Debits.h"

#include "app/server/Ledger.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <algorithm>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

/// Waits until nobody else debits the account, to the end of the transaction.
Result<Done> lock(Database& database, const QString& account)
{
    return done(
        database.run(u"INSERT INTO debit_account(account, steps) VALUES (?, 1)"
                     " ON CONFLICT (account) DO UPDATE SET steps = debit_account.steps + 1"_s,
            {Ledger::stored(database.fieldKeys(), customerAccount(account))}));
}

} // namespace

std::optional<DebitAccount> sampleDebitAccount(const QString& token)
{
    const QString prefix = u"SIM-"_s;
    const QString digits = token.startsWith(prefix) ? token.mid(prefix.size()) : QString();
    const bool numeric = std::all_of(
        digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.size() < 6 || !numeric || digits.endsWith("99"_L1))
        return std::nullopt;
    return DebitAccount{digits, Money::fen(digits.endsWith("00"_L1) ? 0 : 10'000'000)};
}

Result<Money> held(Database& database, const DebitAccount& account)
{
    const Result<Money> debited
        = Ledger(database).balance(customerAccount(account.account), Currency::CNY);
    return debited ? subtract(account.opening, *debited) : debited;
}

Result<DebitAnswer> authorisedAccount(Context& context, const QString& token, Money amount)
{
    const auto account = sampleDebitAccount(token);
    if (!account)
        return DebitAnswer{{}, u"debit_refused"_s};
    if (const auto locked = lock(context.database, account->account); !locked)
        return std::unexpected(locked.error());
    const Result<Money> left = held(context.database, *account);
    if (!left)
        return std::unexpected(left.error());
    if (amount.minor() > left->minor())
        return DebitAnswer{{}, u"insufficient_funds"_s};
    return DebitAnswer{account->account, {}};
}

QString customerAccount(const QString& account)
{
    return u"customer:"_s + account;
}

} // namespace hui::server
