// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Pki.h"
#include "app/store/SecretBytes.h"

namespace hui::server {

/// The folder with the bank's authority, this server's key and the key of the catalogue. Files:
/// ca.pem ca.key server.pem server.key server-next.key catalogue.key catalogue-next.key fields.key,
/// readable by their owner only.
struct PkiFolder {
    CertificateAuthority authority;
    Identity server;
    QList<QByteArray> pins; ///< of the server's key and of the one that will follow it
    SigningKey catalogueKey; ///< signs the versions of the catalogue
    QList<QByteArray> catalogueKeys; ///< public halves, DER in base64: of it and of the next one
    SecretBytes fieldSecret; ///< opens the data keys in the database

    /// Opens the folder; makes what is missing. The server is certified for loopback and `names`
    /// ("DNS:…", "IP:…") for a year, and anew when less than 30 days are left or a name is new.
    static Result<PkiFolder> open(
        const QString& path, const QStringList& names, const QDateTime& now);
};

} // namespace hui::server
