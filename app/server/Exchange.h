// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Http.h"
#include "app/server/Signature.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <optional>

namespace hui::server {

/// Who is at the other end of a TLS connection, as proved by its certificate on the handshake.
struct Peer {
    VerifyingKey key;
    QByteArray thumbprint; ///< SHA-256 of the certificate's DER, lower-case hex
};

/// A request as it came off the wire: well-formed HTTP within the limits, nothing more.
struct Arrival {
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    QHash<QByteArray, QByteArray> fields; ///< by lower-case name; none is there twice
    QByteArray body;
    std::optional<Peer> peer; ///< nothing where no client certificate is asked for
    QByteArray address = {}; ///< of the network, as the socket tells it; of a proxy behind one

    QByteArray field(const char* name) const { return fields.value(name); }
    bool isWrite() const { return method == "POST" || method == "DELETE"; }
};

/// Takes the answer to one request, once, from any thread. Nothing: hang up without an answer.
using Reply = std::function<void(std::optional<Response>)>;

/// Answers requests. Called on an I/O thread: it must not wait, only hand the work on.
using Answer = std::function<void(Arrival, Reply)>;

/// One request and its answer, as logs and metrics see them: nothing of a person.
struct Exchanged {
    QByteArray method; ///< "-" when the request line was malformed
    QString route; ///< pattern; empty for what did not reach one
    int status = 0; ///< 0: hung up without an answer
    qint64 microseconds = 0; ///< from the end of the header to the answer's first byte
    QByteArray thumbprint; ///< of the device's certificate
};

} // namespace hui::server
