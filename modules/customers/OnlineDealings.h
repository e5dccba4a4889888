// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Operation.h"

#include <QList>

namespace hui {
class Database;
}

namespace hui::customers {

/// The channel of a dealing (渠道): "counter", "phone" or "partner".
QString channelOf(const JournalEntry& dealing);

/// Whether it was done away from the counter (线上).
bool isOnline(const JournalEntry& dealing);

/// The case that an operation opened or is about, by its kind, id and body; null: none.
QUuid caseIn(const QString& kind, const QUuid& operation, const QJsonObject& body);

/// What the customer did on the telephone, or a partner for them, with these cases as they stand on
/// this side: begun, filled in, photographed, signed, rated, withdrawn. Lines as dealings are, of
/// the kinds "online.…", each under the id of its step, with what the case is about. A case that is
/// not here tells nothing. At most as many as mostOnlineDealings, the newest.
Result<QList<JournalEntry>> onlineDealings(Database& database, const QList<QUuid>& cases);

inline constexpr int mostOnlineDealings = 200;

} // namespace hui::customers
