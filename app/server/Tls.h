// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Exchange.h"
#include "app/server/OpenSslPointers.h"
#include "app/server/Pki.h"

namespace hui::server {

/// How a listener proves itself and whom it lets in.
struct TlsSettings {
    Identity server;
    QByteArray authorityPem; ///< clients need a certificate of it; empty: no client certificate
};

/// TLS 1.3, or 1.2 with ECDHE and GCM; no session is resumed, so every connection proves its
/// certificate anew (reliability F9). A client certificate must name client use explicitly.
Result<TlsContextPointer> tlsContext(const TlsSettings& settings);

/// The certificate that the client at the other end proved; nothing when its key is not of P-256.
std::optional<Peer> peerOf(SSL* connection);

} // namespace hui::server
