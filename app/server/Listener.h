// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/ListenerSettings.h"

#include <memory>

namespace hui::server {

/// A TCP port that speaks HTTP/1.1 over TLS within hard limits, every answer signed with the
/// server's key. It owns its I/O threads; handlers run elsewhere, see Answer.
class Listener {
    Q_DISABLE_COPY_MOVE(Listener)

public:
    /// Opens the port and starts. An Input error when the address or a certificate is unusable.
    static Result<std::unique_ptr<Listener>> open(ListenerSettings settings);

    /// Stops at once. Whoever still holds a Reply must be gone by then.
    ~Listener();

    quint16 port() const;
    int connections() const;

    /// Stops taking connections, closes those that are idle, lets the answers under way be sent,
    /// at most Limits::drainMs long, then stops. Blocks until then.
    void drain();

private:
    class Acceptor;
    explicit Listener(std::unique_ptr<Acceptor> acceptor);

    std::unique_ptr<Acceptor> m_acceptor;
};

} // namespace hui::server
