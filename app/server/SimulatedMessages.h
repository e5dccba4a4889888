// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/TextMessage.h"

namespace hui::server {

/// An operator of telephones that sends nothing: it keeps what it was given in `sim_message` for
/// the days of `message_policy`, and refuses numbers that end in 0000, as if they were not in
/// service.
class SimulatedMessages : public MessageDoor {
public:
    Result<MessageState> send(Database& database, const TextMessage& message) override;
    Result<Done> forgetBefore(Database& database, const QDateTime& moment) override;
};

} // namespace hui::server
