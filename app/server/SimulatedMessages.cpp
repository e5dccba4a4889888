// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/SimulatedMessages.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::server {

using namespace Qt::StringLiterals;

Result<MessageState> SimulatedMessages::send(Database& database, const TextMessage& message)
{
    if (message.phone.endsWith(u"0000"))
        return MessageState::Refused;
    const ClosedRow row(database, "sim_message", idText(message.id));
    const auto kept = database.run(u"INSERT INTO sim_message(message, phone, words, good_until)"
                                   " VALUES (?, ?, ?, ?) ON CONFLICT (message) DO NOTHING"_s,
        {idText(message.id), row.close("phone", message.phone), row.close("words", message.words),
            timestampToJson(message.until)});
    return kept ? Result<MessageState>(MessageState::Sent) : std::unexpected(kept.error());
}

Result<Done> SimulatedMessages::forgetBefore(Database& database, const QDateTime& moment)
{
    return done(
        database.run(u"DELETE FROM sim_message WHERE good_until < ?"_s, {timestampToJson(moment)}));
}

} // namespace hui::server
