// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>

namespace hui {

/// A new P-256 private key, PKCS #8 in PEM.
Result<QByteArray> newDeviceKeyPem();

/// A certificate request (PKCS #10, PEM) that proves the possession of the key. The platform
/// writes the names of the certificate itself; those asked for here say nothing.
Result<QByteArray> certificateRequestPem(const QByteArray& privateKeyPem);

} // namespace hui
