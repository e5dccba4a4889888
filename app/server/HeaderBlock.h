// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Http.h"

#include <QByteArrayList>
#include <QByteArrayView>

#include <optional>

namespace hui::server {

/// Sizes and times a connection keeps. The defaults are those of the contract; tests shorten them.
struct Limits {
    qsizetype headerBytes = 8 * 1024;
    qsizetype fields = 64;
    qsizetype bodyBytes = 1024 * 1024;
    QByteArray largePath = {}; ///< below it a body may be larger; empty: nowhere
    qsizetype largeBytes = 0;
    QByteArrayList bodyTypes = {"application/json"}; ///< those taken, without their character set
    int handshakeMs = 5'000;
    int headerMs = 10'000; ///< from the first byte of a request to the end of its header
    int bodyMs = 30'000;
    int idleMs = 60'000; ///< between two requests of one connection
    int answerMs = 30'000; ///< for the client to take an answer
    int lingerMs = 1'000; ///< a refused request is read on this long, so that the answer arrives
    int perDevice = 4; ///< connections
    int connections = 1'024; ///< of one listener, all together
    int drainMs = 10'000; ///< on a stop: for the answers that are under way
};

/// How many bytes from the start of `bytes` are one header block with its empty line; 0 when its
/// end has not come yet.
qsizetype headerBlockSize(QByteArrayView bytes);

/// Refuses whatever two readers of HTTP could understand differently (RFC 9112 §2.2, §5, §6.3):
/// anything but HTTP/1.1, a bare CR or LF, NUL and other control bytes, folded lines, white space
/// around a name, a field twice, no Host, a length that is not digits, a length together with a
/// transfer coding, a coding that is not exactly "chunked", a target that is not a path.
std::optional<Problem> headerProblem(QByteArrayView block, const Limits& limits);

/// A problem of the transport's own; its texts are for whoever writes a desk.
Problem badRequest(const QString& code, const QString& textEn);
Problem headerTooLarge();
Problem bodyTooLarge();

} // namespace hui::server
