// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/CustomerAccounts.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/ChinaTime.h"
#include "app/store/Database.h"

#include <algorithm>

namespace hui::customers {

namespace {

constexpr int mostAccounts = 8; // the form that pays has the others

bool isSame(const PaidAccount& one, const PaidAccount& other)
{
    return one.biller == other.biller && one.account == other.account;
}

/// With the names of their billers; one that is in the catalogue no more is left out.
Result<QList<AccountLine>> withBillers(Database& database, const QList<KnownAccount>& accounts)
{
    QList<AccountLine> lines;
    for (const KnownAccount& each : accounts) {
        const auto biller = CatalogueRepository(database).byId(each.paid.biller);
        if (!biller)
            return std::unexpected(biller.error());
        if (*biller)
            lines.append({each.paid, **biller, each.standing});
    }
    return lines;
}

/// What the platform cannot tell: it was paid here, and that is not sent yet.
KnownAccount untold(const AccountLine& line)
{
    KnownAccount account{line.paid, {.state = AccountStanding::State::Unknown}};
    account.standing.isDebited = line.standing.isDebited;
    return account;
}

} // namespace

AccountWord accountWord(const AccountLine& line, const QDate& today)
{
    const AccountStanding& standing = line.standing;
    switch (standing.state) {
    case AccountStanding::State::Offline: return AccountWord::Offline;
    case AccountStanding::State::Asking: return AccountWord::Asking;
    case AccountStanding::State::Unknown:
        return standing.isDebited ? AccountWord::Debited : AccountWord::Unknown;
    case AccountStanding::State::Owes:
        if (standing.overdueDays > 0)
            return AccountWord::Overdue;
        return standing.isDebited ? AccountWord::Debited : AccountWord::Due;
    case AccountStanding::State::Clear: break;
    }
    if (standing.isDebited)
        return AccountWord::Debited;
    if (dateInChina(line.paid.lastAt).daysTo(today) < billedDays)
        return AccountWord::Paid;
    return standing.nextBill.isValid() ? AccountWord::NextBill : AccountWord::Clear;
}

Result<QList<AccountLine>> accountsHere(Database& database, const QUuid& customer,
    const std::vector<KnowsAccounts>& services, const QDate& today)
{
    const auto paid = AccountRepository(database).of(customer, mostAccounts);
    if (!paid)
        return std::unexpected(paid.error());
    QList<KnownAccount> accounts;
    for (const PaidAccount& each : *paid)
        accounts.append({each});
    for (const KnowsAccounts& service : services)
        if (const auto noted = service(database, accounts, today); !noted)
            return std::unexpected(noted.error());
    return withBillers(database, accounts);
}

Result<QList<AccountLine>> accountsTold(
    Database& database, const QList<AccountLine>& here, const QList<KnownAccount>& told)
{
    QList<KnownAccount> accounts = told;
    for (const AccountLine& line : here) {
        const auto same = std::ranges::find_if(
            accounts, [&line](const KnownAccount& each) { return isSame(each.paid, line.paid); });
        if (same == accounts.end())
            accounts.append(untold(line));
        else if (line.paid.lastAt > same->paid.lastAt)
            *same = untold(line); // what was paid here since is not sent yet
        else if (line.standing.isDebited)
            same->standing.isDebited = true; // nor may the agreement be
    }
    std::ranges::stable_sort(accounts, [](const KnownAccount& one, const KnownAccount& other) {
        if (one.standing.overdueDays != other.standing.overdueDays)
            return one.standing.overdueDays > other.standing.overdueDays;
        return one.paid.lastAt > other.paid.lastAt;
    });
    return withBillers(database, accounts.first(qMin(accounts.size(), qsizetype{mostAccounts})));
}

QList<AccountLine> accountsIn(QList<AccountLine> lines, AccountStanding::State state)
{
    for (AccountLine& line : lines)
        line.standing.state = state;
    return lines;
}

} // namespace hui::customers
