// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"

namespace hui::queue {

/// For the phone listener, GET and POST /q/{token}: the lobby display, the page on which a customer
/// draws a number, and the page of that number. They show numbers and windows, never a name.
void addQueuePhoneRoutes(server::Router& router);

/// POST /v1/queue/links: a link to the lobby display or to the page that draws, for a desk to show.
server::Handler makeQueueLink();

/// Drops the links that have expired.
server::PlatformJob queueLinkSweep();

} // namespace hui::queue
