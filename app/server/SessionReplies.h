// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/ProvePerson.h"

#include <QDateTime>
#include <QJsonObject>

namespace hui::server {

/// A sign-in, as it is known again.
struct SignInRequest {
    QUuid key; ///< the request's own; null: it is never known again
    QString deviceId;
    QString said; ///< keyed fingerprint of operator, password and factor
};
SignInRequest signInRequestOf(const Context& context, const Request& request, const Proof& proof);

/// The table `session_reply`: the only place with its SQL. An answer is kept for ninety seconds,
/// closed.
class SessionReplies {
public:
    explicit SessionReplies(Context& context)
        : m_context(context)
    {
    }

    /// Whether a request is there, and if it is the very same, what it was answered.
    struct Known {
        bool isSame = false;
        QJsonObject answer = {};
    };
    Result<std::optional<Known>> find(const SignInRequest& request) const;

    /// Keeps an answer, and forgets those whose time is over; false when there is one for the key.
    /// Inside the transaction that opens the session.
    Result<bool> add(const SignInRequest& request, const QJsonObject& answer);

private:
    Context& m_context;
};

} // namespace hui::server
