// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Exchange.h"
#include "app/server/HeaderBlock.h"
#include "app/server/Tls.h"

#include <memory>

namespace hui::server {

/// What a listener is opened with.
struct ListenerSettings {
    QString address; ///< "127.0.0.1:0": port 0 takes a free one
    TlsSettings tls;
    Limits limits = {};
    int threads = 1;
    Answer answer;
    std::function<void(const Exchanged&)> observe = [](const Exchanged&) { };
};

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
