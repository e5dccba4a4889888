// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"

#include <QDateTime>

namespace hui::admin {

/// Since when what the open platform has answered is forgotten; UTC.
struct DoorAges {
    QDateTime now = {};
    QDateTime answers = {}; ///< of answers from before this the content is forgotten
    QDateTime requests = {}; ///< the numbers of requests from before this are, too
    int atOnce = 200; ///< of each table, so that no transaction is long
};

/// Forgets what partners and the centre were answered, once the days of the bank's dated policy
/// (`door_policy`) are over: first the content, which may tell of customers, later the number of
/// the request. What is still underway is never forgotten.
server::PlatformJob doorRetention();

} // namespace hui::admin
