// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"

namespace hui::server {

/// Forgets what went along with requests for a signature once the days of the bank's dated policy
/// are over, and then also what was shown of operations that were never recorded.
PlatformJob evidenceSweep();

/// Forgets what went along with requests about operations for a person, whose numbers `records`
/// are, what was shown of them and the words of who asked and who signed. Inside the caller's
/// transaction.
Result<Done> forgetEvidenceOf(Context& context, const QStringList& records);

} // namespace hui::server
