// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::server {

/// GET /v1/operations?after=<device_seq>&limit=<1..50>: what the platform has of the device that
/// asks, in the order of its numbers, each as it was sent and with what became of it; how far the
/// books reach stands beside. For a desk that was put back to an earlier day. No third party is
/// asked, nothing is changed.
Response ownHistory(Context& context, const Request& request);

} // namespace hui::server
