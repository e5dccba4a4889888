// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace hui {
class Database;
}

namespace hui::server {

/// A short message (短信). It tells nothing that whoever picks the telephone up may not know.
struct TextMessage {
    QUuid id = {}; ///< the same on every attempt
    QString phone = {}; ///< a mobile number of the mainland, in clear
    QString words = {};
    QDateTime until = {}; ///< UTC; later it is of no use any more
    bool isDue = false; ///< by law or for somebody's safety: told also to who wants no messages
};

/// Whether the customer whom a message is about wants any.
enum class MessageWish { Any, None };

/// How far a message has come.
enum class MessageState {
    Waiting,
    Sent, ///< the operator of telephones has it
    Refused, ///< the operator does not reach the number
    Late, ///< nobody took it in time
    Declined, ///< its customer wants none
};

/// "waiting", "sent", "refused", "late", "declined".
QString nameOf(MessageState state);
std::optional<MessageState> messageStateOf(QStringView name);

/// The door to the operator of telephones. The reference platform has a simulator behind it; a bank
/// puts its own gateway here.
class MessageDoor {
public:
    virtual ~MessageDoor() = default;

    /// Hands a message over, outside any transaction: it may take long. The same id again sends
    /// nothing again. Waiting: nobody answered, it may have been sent or not.
    virtual Result<MessageState> send(Database& database, const TextMessage& message) = 0;

    /// Drops what the door itself keeps of messages that were of no use any more at a moment (UTC).
    virtual Result<Done> forgetBefore(Database& database, const QDateTime& moment);
};

} // namespace hui::server
