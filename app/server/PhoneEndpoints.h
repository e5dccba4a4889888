// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"

namespace hui::server {

/// GET /m/{token}, for the phone listener. A token that never was, has expired or was used up gets
/// one and the same answer, so that nothing can be learned by trying.
void addPhoneRoutes(Router& router);

/// The one answer to a link that never was, has expired or was used up.
Response phonePageGone();

/// Drops the pages that have expired, so that nothing of a customer stays longer than its link.
PlatformJob phoneSweep();

} // namespace hui::server
