// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/BankAccount.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 80;
constexpr qsizetype longestNumber = 32;
constexpr int mostCurrencies = 8;
constexpr int longestTerm = 600; // months

constexpr const char* unknownCurrency = QT_TRANSLATE_NOOP("Error", "This currency is not known.");

constexpr QLatin1StringView kindWords[] = {"debit_1"_L1, "debit_2"_L1, "debit_3"_L1, "term"_L1,
    "foreign"_L1, "credit"_L1, "credit_added"_L1};
constexpr QLatin1StringView stateWords[]
    = {"normal"_L1, "frozen"_L1, "lost"_L1, "dormant"_L1, "closed"_L1};

/// The value whose word stands under a key; a word that is none is a fault of the answer.
template <class Value, std::size_t N>
Value readWord(JsonReader& reader, QLatin1StringView key, const QLatin1StringView (&words)[N])
{
    const QString word = reader.string(key, longestKey, 1);
    const auto found = std::ranges::find(words, word);
    if (found != std::end(words))
        return static_cast<Value>(found - std::begin(words));
    reader.refuse(key, QT_TRANSLATE_NOOP("Error", "This word is not known."));
    return {};
}

QJsonObject jsonOfAccount(const BankAccount& account)
{
    QJsonArray currencies;
    for (const Currency& currency : account.currencies)
        currencies.append(currency.code());
    QJsonObject json{{u"account"_s, account.key}, {u"number"_s, account.number},
        {u"kind"_s, kindWords[static_cast<int>(account.kind)]},
        {u"state"_s, stateWords[static_cast<int>(account.state)]}, {u"currencies"_s, currencies}};
    if (account.months > 0)
        json.insert(u"months"_s, account.months);
    if (account.matures.isValid())
        json.insert(u"matures"_s, account.matures.toString(Qt::ISODate));
    return json;
}

BankAccount readAccount(JsonReader& reader)
{
    BankAccount account;
    account.key = reader.string("account"_L1, longestKey, 1);
    account.number = reader.string("number"_L1, longestNumber, 1);
    account.kind = readWord<BankAccount::Kind>(reader, "kind"_L1, kindWords);
    account.state = readWord<BankAccount::State>(reader, "state"_L1, stateWords);
    for (const QString& code : reader.strings("currencies"_L1, mostCurrencies, 3)) {
        if (const auto currency = Currency::fromCode(code))
            account.currencies.append(*currency);
        else
            reader.refuse("currencies"_L1, unknownCurrency);
    }
    account.months
        = static_cast<int>(reader.optionalInteger("months"_L1, 1, longestTerm).value_or(0));
    account.matures = reader.optionalDate("matures"_L1).value_or(QDate());
    return account;
}

Money readAmount(JsonReader& reader)
{
    const qint64 minor = reader.integer("minor"_L1);
    const auto currency = Currency::fromCode(reader.string("currency"_L1, 3, 3));
    if (!currency)
        reader.refuse("currency"_L1, unknownCurrency);
    return {minor, currency.value_or(Currency::CNY)};
}

AccountBalance readBalance(JsonReader& reader)
{
    return {reader.string("account"_L1, longestKey, 1),
        reader.list("amounts"_L1, mostCurrencies, readAmount)};
}

} // namespace

QJsonObject toJson(const QList<BankAccount>& accounts)
{
    QJsonArray lines;
    for (const BankAccount& account : accounts)
        lines.append(jsonOfAccount(account));
    return {{u"accounts"_s, lines}};
}

Result<QList<BankAccount>> bankAccountsFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const QList<BankAccount> accounts = reader.list("accounts"_L1, mostAccountsTold, readAccount);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return accounts;
}

QJsonObject toJson(const QList<AccountBalance>& balances)
{
    QJsonArray lines;
    for (const AccountBalance& balance : balances) {
        QJsonArray amounts;
        for (const Money& amount : balance.amounts)
            amounts.append(moneyToJson(amount));
        lines.append(QJsonObject{{u"account"_s, balance.key}, {u"amounts"_s, amounts}});
    }
    return {{u"balances"_s, lines}};
}

Result<QList<AccountBalance>> balancesFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const QList<AccountBalance> balances
        = reader.list("balances"_L1, mostAccountsTold, readBalance);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return balances;
}

} // namespace hui::customers
