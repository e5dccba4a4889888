// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/SimulatedMessages.h"

#include "app/core/IdText.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"

namespace hui::server {

using namespace Qt::StringLiterals;

Result<MessageState> SimulatedMessages::send(Database& database, const TextMessage& message)
{
    if (message.phone.endsWith(u"0000"))
        return MessageState::Refused;
    const ClosedRow row(database, "sim_message", idText(message.id));
    const auto kept = database.run(u"INSERT INTO sim_message(message, phone, words)"
                                   " VALUES (?, ?, ?) ON CONFLICT (message) DO NOTHING"_s,
        {idText(message.id), row.close("phone", message.phone), row.close("words", message.words)});
    return kept ? Result<MessageState>(MessageState::Sent) : std::unexpected(kept.error());
}

} // namespace hui::server
