// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/CustomerDealings.h"

#include "app/casework/Case.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/Masking.h"
#include "app/customer/CustomerRepository.h"
#include "app/store/Database.h"
#include "app/store/Dealings.h"
#include "modules/customers/OnlineDealings.h"

#include <QSet>

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDealingWord = 64;
constexpr qsizetype longestNeed = 200;

struct StateName {
    OutboxState state;
    QLatin1StringView name;
};

/// What the platform tells of its own state: everything else is a desk's.
constexpr StateName stateNames[]{{OutboxState::Accepted, "accepted"_L1},
    {OutboxState::Rejected, "rejected"_L1}, {OutboxState::Unknown, "processing"_L1}};

QString wordOf(OutboxState state)
{
    const auto known = std::ranges::find(stateNames, state, &StateName::state);
    return known == std::end(stateNames) ? u"processing"_s : QString(known->name);
}

OutboxState readState(JsonReader& reader)
{
    const QString name = reader.string("state"_L1, longestDealingWord, 1);
    const auto known = std::ranges::find(stateNames, name, &StateName::name);
    if (known == std::end(stateNames))
        reader.refuse("state"_L1, "Not a state of an operation.");
    return known == std::end(stateNames) ? OutboxState::Unknown : known->state;
}

QJsonObject jsonOf(const JournalEntry& entry)
{
    const Operation& operation = entry.operation;
    QJsonObject line{{u"operation"_s, idText(operation.id)}, {u"kind"_s, operation.kind},
        {u"branch"_s, operation.shift.branch}, {u"at"_s, timestampToJson(operation.at)},
        {u"state"_s, wordOf(entry.state)}, {u"channel"_s, channelOf(entry)}};
    if (operation.amount)
        line.insert(u"amount"_s, moneyToJson(*operation.amount));
    for (const QString& word :
        {u"category"_s, u"account"_s, u"original"_s, u"agent"_s, u"need_zh"_s, u"need_en"_s})
        if (const QString said = operation.body.value(word).toString(); !said.isEmpty())
            line.insert(word, said);
    return line;
}

JournalEntry readDealing(JsonReader& reader)
{
    JournalEntry entry;
    Operation& operation = entry.operation;
    operation.id = reader.uuid("operation"_L1);
    operation.kind = reader.string("kind"_L1, longestDealingWord, 1);
    operation.shift.branch = reader.string("branch"_L1, longestDealingWord);
    operation.at = reader.timestamp("at"_L1);
    operation.amount = reader.optionalMoney("amount"_L1);
    entry.state = readState(reader);
    for (const QLatin1StringView word : {"category"_L1, "account"_L1, "original"_L1, "agent"_L1})
        if (const auto said = reader.optionalString(word, longestDealingWord))
            operation.body.insert(word, *said);
    for (const QLatin1StringView word : {"need_zh"_L1, "need_en"_L1})
        if (const auto said = reader.optionalString(word, longestNeed))
            operation.body.insert(word, *said);
    const auto channel = reader.optionalString("channel"_L1, longestDealingWord);
    if (channel && !caseChannels().contains(*channel))
        reader.refuse("channel"_L1, "Not a channel.");
    if (channel && *channel != caseChannels().first()) // at the counter goes without saying
        operation.body.insert("channel"_L1, *channel);
    return entry;
}

} // namespace

JournalEntry shownDealing(const JournalEntry& entry)
{
    JournalEntry shown = entry;
    const QJsonObject body = std::exchange(shown.operation.body, {});
    for (const QString& word : {u"category"_s, u"original"_s, u"agent"_s})
        if (const QString said = body.value(word).toString(); !said.isEmpty())
            shown.operation.body.insert(word, said);
    if (const QString account = body.value("account"_L1).toString(); !account.isEmpty())
        shown.operation.body.insert(u"account"_s, maskAccount(account));
    return shown;
}

Result<QList<JournalEntry>> dealingsHere(Database& database, const QUuid& customer)
{
    const auto numbers = CustomerRepository(database).numbersOf(customer);
    if (!numbers)
        return std::unexpected(numbers.error());
    const auto entries = Dealings(database).of(*numbers, dealingsPage);
    if (!entries)
        return entries;
    QList<JournalEntry> shown;
    QList<QUuid> cases;
    for (const JournalEntry& entry : *entries) {
        shown.append(shownDealing(entry));
        cases.append(caseIn(entry.operation.kind, entry.operation.id, entry.operation.body));
    }
    const auto online = onlineDealings(database, cases);
    return online ? joinedDealings(shown, *online) : online;
}

QList<JournalEntry> joinedDealings(
    const QList<JournalEntry>& here, const QList<JournalEntry>& there)
{
    QSet<QUuid> seen;
    QList<JournalEntry> joined;
    for (const JournalEntry& entry : here + there) {
        if (seen.contains(entry.operation.id))
            continue; // also what was asked for twice
        seen.insert(entry.operation.id);
        joined.append(entry);
    }
    std::ranges::stable_sort(joined, std::ranges::greater(),
        [](const JournalEntry& entry) { return entry.operation.at; });
    return joined;
}

QJsonObject toJson(const DealingsPage& page)
{
    QJsonArray lines;
    for (const JournalEntry& entry : page.entries)
        lines.append(jsonOf(entry));
    return {{u"dealings"_s, lines}, {u"next"_s, page.next}};
}

Result<DealingsPage> dealingsPageFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const DealingsPage page{
        reader.list("dealings"_L1, dealingsPage + mostOnlineDealings, readDealing),
        reader.integer("next"_L1, 0)};
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return page;
}

} // namespace hui::customers
