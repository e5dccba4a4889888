// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/TextMessages.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/ClosedRow.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <array>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* table = "text_message";
constexpr std::array stateNames{"waiting", "sent", "refused", "late", "declined"};

Result<Done> handOver(Context& context, MessageDoor& door, const TextMessage& message)
{
    const bool isLate = message.until < context.clock.nowUtc();
    const auto state
        = isLate ? Result<MessageState>(MessageState::Late) : door.send(context.database, message);
    if (!state)
        return std::unexpected(state.error());
    return *state == MessageState::Waiting ? Done{}
                                           : TextMessages(context).settle(message.id, *state);
}

/// What is not needed any more, with us and at the door.
Result<Done> sweep(Context& context, MessageDoor& door)
{
    const auto ages = TextMessages(context).ages();
    if (!ages)
        return std::unexpected(ages.error());
    if (!*ages)
        return Done{}; // without a policy nothing is dropped
    const QDateTime now = context.clock.nowUtc();
    const auto swept = TextMessages(context).sweep(now.addDays(-(*ages)->stateDays));
    return swept ? door.forgetBefore(context.database, now.addDays(-(*ages)->simulatedDays))
                 : swept;
}

Result<Done> handOverAll(Context& context, MessageDoor& door)
{
    const auto all = TextMessages(context).waiting();
    if (!all)
        return std::unexpected(all.error());
    Result<Done> done = Done{};
    for (const TextMessage& each : *all)
        if (const auto handed = handOver(context, door, each); !handed)
            done = handed; // the others are sent all the same
    return done ? sweep(context, door) : done;
}

} // namespace

Result<Done> MessageDoor::forgetBefore(Database&, const QDateTime&)
{
    return Done{}; // it keeps nothing
}

QString nameOf(MessageState state)
{
    return QString::fromLatin1(stateNames.at(static_cast<std::size_t>(state)));
}

std::optional<MessageState> messageStateOf(QStringView name)
{
    for (const auto state : {MessageState::Waiting, MessageState::Sent, MessageState::Refused,
             MessageState::Late, MessageState::Declined})
        if (name == nameOf(state))
            return state;
    return std::nullopt;
}

Result<Done> TextMessages::add(const TextMessage& message, MessageWish wish)
{
    const bool isSent = wish == MessageWish::Any || message.isDue;
    const ClosedRow row(m_context.database, table, idText(message.id));
    return done(m_context.database.run(
        u"INSERT INTO text_message(message, phone, words, state, made_at, good_until)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (message) DO NOTHING"_s,
        {idText(message.id), row.close("phone", isSent ? message.phone : QString()),
            row.close("words", isSent ? message.words : QString()),
            nameOf(isSent ? MessageState::Waiting : MessageState::Declined),
            timestampToJson(m_context.clock.nowUtc()), timestampToJson(message.until)}));
}

Result<std::optional<MessageState>> TextMessages::stateOf(const QUuid& id) const
{
    auto row = m_context.database.run(
        u"SELECT state FROM text_message WHERE message = ?"_s, {idText(id)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? messageStateOf(row->value(0).toString()) : std::nullopt;
}

Result<QList<TextMessage>> TextMessages::waiting() const
{
    auto rows = m_context.database.run(
        u"SELECT message, phone, words, good_until FROM text_message WHERE state = 'waiting'"
        " ORDER BY made_at, message LIMIT 100"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<TextMessage> found;
    while (rows->next()) {
        ClosedRow row(m_context.database, table, rows->value(0).toString());
        found.append(
            {QUuid::fromString(rows->value(0).toString()), row.open("phone", rows->value(1)),
                row.open("words", rows->value(2)), momentIn(rows->value(3))});
        if (const auto opened = row.finish(); !opened)
            return std::unexpected(opened.error());
    }
    return found;
}

Result<Done> TextMessages::settle(const QUuid& id, MessageState state)
{
    const ClosedRow row(m_context.database, table, idText(id));
    return done(m_context.database.run(u"UPDATE text_message SET state = ?, phone = ?, words = ?"
                                       " WHERE message = ? AND state = 'waiting'"_s,
        {nameOf(state), row.close("phone", {}), row.close("words", {}), idText(id)}));
}

Result<std::optional<MessageAges>> TextMessages::ages() const
{
    auto row = m_context.database.run(
        u"SELECT state_days, simulated_days FROM message_policy WHERE valid_from <= ?"
        " ORDER BY valid_from DESC LIMIT 1"_s,
        {dateInChina(m_context.clock.nowUtc()).toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return MessageAges{row->value(0).toInt(), row->value(1).toInt()};
}

Result<Done> TextMessages::sweep(const QDateTime& moment)
{
    return done(m_context.database.run(
        u"DELETE FROM text_message WHERE state <> 'waiting' AND made_at < ?"_s,
        {timestampToJson(moment)}));
}

PlatformJob messageJob(std::shared_ptr<MessageDoor> door)
{
    return {u"messages"_s, [door](Context& context) { return handOverAll(context, *door); },
        std::chrono::minutes(1)};
}

} // namespace hui::server
