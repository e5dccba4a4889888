// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/ChainAnchor.h"

#include <functional>

namespace hui {

struct DeviceIdentity;

/// Signs heads of the journal with the key of this device.
SignHead headSigner(const DeviceIdentity& identity);

/// Checks both signatures of a head: the device's by the certificate of this device or by one it
/// had before it was enrolled again, the platform's by a key that is or was pinned. A head the
/// platform has not seen yet needs the first alone.
AnchorProof anchorProof(const DeviceIdentity& identity);

/// Whether a text was signed by a key that this desk pins or pinned; signature and key in base64 of
/// DER. For what the platform makes once and a desk keeps: grants.
using PlatformProof = std::function<bool(
    const QByteArray& text, const QByteArray& signature, const QByteArray& key)>;
PlatformProof grantProof(const DeviceIdentity& identity);

} // namespace hui
