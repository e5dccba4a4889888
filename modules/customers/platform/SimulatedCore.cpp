// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/SimulatedCore.h"

#include "app/core/Assert.h"
#include "app/server/Debits.h"
#include "app/till/PaymentTerminal.h"

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

using Kind = BankAccount::Kind;
using State = BankAccount::State;

/// An account of somebody of the sample data. Its number is nobody's.
struct SampleAccount {
    const char* holder; ///< the resident ID card
    const char* number;
    Kind kind;
    const char* currencies = "CNY";
    qint64 foreignMinor = 0; ///< of the currency that is not the yuan
    int months = 0;
    int maturesMonth = 0; ///< the next such day: a fixed one would be over some day
    int maturesDay = 0;
    State state = State::Normal;
};

constexpr SampleAccount sampleAccounts[] = {
    {"320508197906121015", "6222888801860186", Kind::DebitFirst},
    {"320508197906121015", "6222888801867730", Kind::Term, "CNY", 0, 36, 5, 12},
    {"320508197906121015", "6228888801862241", Kind::Foreign, "GBP", 1'245'030},
    {"320508197906121015", "6253888801869018", Kind::CreditAdded, "CNY USD", -12'640},
    {"320505198803052024", "6222888801865512", Kind::DebitFirst},
    {"320505198803052024", "6222888801865529", Kind::DebitSecond, "CNY", 0, 0, 0, 0, State::Lost},
    {"320506199101202025", "6222888801863345", Kind::DebitSecond},
    {"32050719650717301X", "6222888801866627", Kind::DebitFirst, "CNY", 0, 0, 0, 0, State::Frozen},
    {"320509195208284025", "6222888801862094", Kind::DebitFirst},
    {"320509195208284025", "6222888801862151", Kind::Term, "CNY", 0, 12, 8, 28},
};

/// The next such day of a year, today among them.
QDate nextSuchDay(int month, int day, const QDate& today)
{
    const QDate thisYear(today.year(), month, day);
    return thisYear < today ? thisYear.addYears(1) : thisYear;
}

CoreAccount accountOf(const SampleAccount& sample, const QDate& today)
{
    CoreAccount account{QString::fromLatin1(sample.number), {}};
    account.facts.kind = sample.kind;
    account.facts.state = sample.state;
    account.facts.months = sample.months;
    if (sample.maturesMonth > 0)
        account.facts.matures = nextSuchDay(sample.maturesMonth, sample.maturesDay, today);
    for (const QString& code : QString::fromLatin1(sample.currencies).split(u' ')) {
        const auto currency = Currency::fromCode(code);
        HUI_ASSERT(currency); // of the list above
        account.facts.currencies.append(*currency);
    }
    return account;
}

/// As a terminal reads it, which is how a debit names the account.
QString tokenOf(const CoreAccount& account)
{
    const auto read = SimulatedTerminal().read(account.number);
    return read ? read->token : QString();
}

qint64 foreignOf(const CoreAccount& account)
{
    const auto* sample = std::ranges::find_if(sampleAccounts, [&](const SampleAccount& each) {
        return account.number == QLatin1StringView(each.number);
    });
    return sample == std::end(sampleAccounts) ? 0 : sample->foreignMinor;
}

/// In yuan: what was not debited; of a card of credit what was, as owed.
Result<Money> yuanOf(Database& database, const CoreAccount& account)
{
    const auto debited = server::sampleDebitAccount(tokenOf(account));
    if (!debited)
        return Money::fen(0); // one that the sample bank debits for nothing
    const Result<Money> held = server::held(database, *debited);
    const bool isCredit
        = account.facts.kind == Kind::Credit || account.facts.kind == Kind::CreditAdded;
    return held && isCredit ? subtract(*held, debited->opening) : held;
}

} // namespace

Result<QList<CoreAccount>> SimulatedCore::accountsOf(
    Database& database, const Customer& holder, const QDate& today) const
{
    Q_UNUSED(database)
    QList<CoreAccount> accounts;
    for (const SampleAccount& sample : sampleAccounts) {
        const bool isTheirs
            = std::ranges::any_of(holder.certificates, [&](const Certificate& each) {
                  return each.kind == CertificateKind::ResidentId
                      && each.number == QLatin1StringView(sample.holder);
              });
        if (isTheirs)
            accounts.append(accountOf(sample, today));
    }
    return accounts;
}

Result<std::optional<Certificate>> SimulatedCore::holderOf(
    Database& database, const QString& number) const
{
    Q_UNUSED(database)
    for (const SampleAccount& sample : sampleAccounts)
        if (number == QLatin1StringView(sample.number))
            return Certificate{
                CertificateKind::ResidentId, QString::fromLatin1(sample.holder), u"CHN"_s};
    return std::nullopt;
}

Result<QList<Money>> SimulatedCore::balanceOf(Database& database, const CoreAccount& account) const
{
    QList<Money> amounts;
    for (const Currency& currency : account.facts.currencies) {
        const Result<Money> amount = currency == Currency::CNY
            ? yuanOf(database, account)
            : Result<Money>(Money(foreignOf(account), currency));
        if (!amount)
            return std::unexpected(amount.error());
        amounts.append(*amount);
    }
    return amounts;
}

bool SimulatedCore::isRead(const CoreAccount& account, const QString& token) const
{
    return !token.isEmpty() && token == tokenOf(account);
}

} // namespace hui::customers
