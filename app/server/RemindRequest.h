// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::server {

/// POST /v1/approval-requests/{id}:remind: the desks of the branch where it is to be signed read
/// among their notices that it waits, once, however often its maker reminds.
Response remindRequest(Context& context, const Request& asked);

} // namespace hui::server
