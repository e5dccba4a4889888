// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Uplink.h"

namespace hui {

/// Reads identity.json of the data folder: Refused when this device was never enrolled, Storage
/// when the file is broken or when others than its owner may read it.
Result<DeviceIdentity> loadIdentity(const QString& folder);

/// Writes identity.json whole or not at all, readable by its owner only.
Result<Done> saveIdentity(const QString& folder, const DeviceIdentity& identity);

} // namespace hui
