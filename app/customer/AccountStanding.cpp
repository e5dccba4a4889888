// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/AccountStanding.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <utility>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

using State = AccountStanding::State;

constexpr qsizetype mostTold = 50;
constexpr int mostBills = 1'000;
constexpr int longestOverdue = 36'500;

/// What can be told of one; the others are what a desk says while nothing was.
constexpr std::array stateNames{std::pair{State::Unknown, "unknown"},
    std::pair{State::Owes, "owes"}, std::pair{State::Clear, "clear"}};

QString nameOf(State state)
{
    for (const auto& [each, word] : stateNames)
        if (each == state)
            return QString::fromLatin1(word);
    return nameOf(State::Unknown);
}

State readState(JsonReader& reader)
{
    const QString word = reader.string("state"_L1, 20, 1);
    for (const auto& [each, name] : stateNames)
        if (word == QLatin1StringView(name))
            return each;
    reader.refuse("state"_L1, QT_TRANSLATE_NOOP("Error", "This word is not known here."));
    return State::Unknown;
}

KnownAccount readAccount(JsonReader& reader)
{
    KnownAccount account;
    account.paid = {reader.string("biller"_L1, 64, 1), reader.string("account"_L1, 64, 1),
        reader.timestamp("last_at"_L1)};
    AccountStanding& standing = account.standing;
    standing.state = readState(reader);
    standing.due = reader.money("due"_L1);
    standing.bills = static_cast<int>(reader.integer("bills"_L1, 0, mostBills));
    standing.overdueDays = static_cast<int>(reader.integer("overdue_days"_L1, 0, longestOverdue));
    standing.isDebited = reader.boolean("debited"_L1);
    standing.nextBill = reader.optionalDate("next_bill"_L1).value_or(QDate());
    const bool owes = standing.due.isPositive() && standing.bills > 0;
    if (owes != (standing.state == State::Owes) || (standing.overdueDays > 0 && !owes)
        || standing.due.currency() != Currency::CNY)
        reader.refuse("due"_L1,
            QT_TRANSLATE_NOOP("Error", "What is due does not go with how the account stands."));
    return account;
}

QJsonObject toJson(const KnownAccount& account)
{
    const AccountStanding& standing = account.standing;
    QJsonObject json{{u"biller"_s, account.paid.biller}, {u"account"_s, account.paid.account},
        {u"last_at"_s, timestampToJson(account.paid.lastAt)}, {u"state"_s, nameOf(standing.state)},
        {u"due"_s, moneyToJson(standing.due)}, {u"bills"_s, standing.bills},
        {u"overdue_days"_s, standing.overdueDays}, {u"debited"_s, standing.isDebited}};
    if (standing.nextBill.isValid())
        json.insert(u"next_bill"_s, standing.nextBill.toString(Qt::ISODate));
    return json;
}

} // namespace

QJsonObject toJson(const QList<KnownAccount>& accounts)
{
    QJsonArray told;
    for (const KnownAccount& account : accounts)
        told.append(toJson(account));
    return {{u"accounts"_s, told}};
}

Result<QList<KnownAccount>> knownAccountsFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const auto accounts = reader.list("accounts"_L1, mostTold, readAccount);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return accounts;
}

} // namespace hui
