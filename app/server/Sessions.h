// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

#include <optional>

namespace hui::server {

/// What a signed-in desk holds: 256 random bits each, stored hashed.
struct SessionTokens {
    QString access;
    QString refresh; ///< good once
    int expiresInSeconds = 0; ///< of the access token
};

/// Opens a session of an operator whose password was right, bound to the device's certificate. It
/// ends after 12 hours at the latest. To be called in a transaction.
Result<SessionTokens> openSession(
    Context& context, const QString& operatorId, const Caller& caller);

/// New tokens for a refresh token, which is used up; nothing when it is not good. A refresh token
/// that comes a second time, or from another device, was stolen: its session ends.
Result<std::optional<SessionTokens>> refreshSession(
    Context& context, const QString& refreshToken, const Caller& caller);

/// The operator behind an access token; nothing when it is unknown, expired, of an ended session
/// or of another device, or when the operator was disabled.
Result<std::optional<Operator>> operatorOfToken(
    Context& context, const QByteArray& token, const Caller& caller);

/// Ends a session at once: its tokens are good for nothing.
Result<Done> closeSession(Context& context, const QString& session);

} // namespace hui::server
