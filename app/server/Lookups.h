// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

#include <functional>
#include <optional>

namespace hui::server {

/// What the transport asks the application about whoever sends a request. Asked on every request,
/// on a worker thread, because a TLS session that was resumed or is kept alive proves nothing about
/// now (reliability F9).
struct Lookups {
    /// The device with this certificate (SHA-256 of its DER, lower-case hex); nothing when it is
    /// unknown or not active any more: revoked, frozen, replaced.
    std::function<Result<std::optional<Caller>>(Context&, const QByteArray& thumbprint)> deviceOf;

    /// The operator behind a bearer token; nothing when it is unknown, expired or was given to
    /// another device.
    std::function<Result<std::optional<Operator>>(
        Context&, const QByteArray& token, const Caller& caller)>
        operatorOf;
};

} // namespace hui::server
