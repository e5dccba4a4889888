// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/WaitingWire.h"

#include "app/core/JsonReader.h"

namespace hui::community {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Waiting& waiting)
{
    return {{u"state"_s, nameOf(waiting.state)}, {u"number"_s, waiting.number},
        {u"ahead"_s, waiting.ahead}, {u"minutes"_s, waiting.minutes},
        {u"remind_ahead"_s, waiting.remindAhead}, {u"as_of"_s, timestampToJson(waiting.asOf)},
        {u"reminder"_s, nameOf(waiting.reminder.state)},
        {u"reminder_phone"_s, waiting.reminder.phone}};
}

Result<Waiting> waitingFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const auto state = waitingStateOf(reader.string("state"_L1, 16, 1));
    if (!state)
        reader.refuse("state"_L1, "Not a word of this list.");
    const auto reminder = reminderStateOf(reader.string("reminder"_L1, 16, 1));
    if (!reminder)
        reader.refuse("reminder"_L1, "Not a word of this list.");
    const Waiting waiting{state.value_or(WaitingState::Unknown), reader.string("number"_L1, 20),
        static_cast<int>(reader.integer("ahead"_L1, 0, 9999)),
        static_cast<int>(reader.integer("minutes"_L1, 0, 9999)),
        static_cast<int>(reader.integer("remind_ahead"_L1, 0, 99)), reader.timestamp("as_of"_L1),
        {reminder.value_or(ReminderState::None), reader.string("reminder_phone"_L1, 20)}};
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return waiting;
}

} // namespace hui::community
