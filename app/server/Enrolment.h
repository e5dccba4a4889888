// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PkiFolder.h"
#include "app/server/Router.h"

namespace hui::server {

/// POST /v1/devices:enrol {code, csr_pem}: certifies the key of a desk that knows a fresh code.
/// Wrong, used and old codes get the same answer, 403 `enrolment_refused`.
void addEnrolmentRoutes(Router& router, const PkiFolder& pki);

} // namespace hui::server
