// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

#include <optional>

namespace hui::server {

/// A head of a desk's journal, signed by the desk. Signatures are base64 of DER.
struct DeviceAnchor {
    qint64 sequence = 0; ///< number of the entry in that journal
    QByteArray head; ///< its hash, 32 bytes
    QByteArray deviceSignature;
};

/// What the platform has to say to a head that was sent.
struct AnchorAnswer {
    bool forked = false; ///< another head stands under this number: the journal was copied
    QByteArray counterSignature; ///< empty when forked or when the desk's signature is wrong
};

/// The table `chain_anchor`: the only place with its SQL.
class DeviceAnchors {
public:
    explicit DeviceAnchors(Database& database)
        : m_database(database)
    {
    }

    /// The highest head of a device; nothing when it has never sent one.
    Result<std::optional<DeviceAnchor>> last(const QString& deviceId) const;

    Result<std::optional<DeviceAnchor>> at(const QString& deviceId, qint64 sequence) const;

    /// Stores a head with our signature; the same head again takes the newer signatures.
    Result<Done> save(const Caller& caller, const DeviceAnchor& anchor,
        const QByteArray& counterSignature, const QDateTime& receivedAt);

private:
    Result<std::optional<DeviceAnchor>> one(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

/// Checks the signature of a head with the key of the device that sent it, stores it and signs it
/// in turn, in one transaction. A head that contradicts a stored one freezes the device; a wrong
/// signature is noted in the audit trail and not counter-signed.
Result<AnchorAnswer> takeAnchor(
    Context& context, const Request& request, const DeviceAnchor& anchor, const SigningKey& key);

} // namespace hui::server
