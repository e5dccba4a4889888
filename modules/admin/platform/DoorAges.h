// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

namespace hui::admin {

/// Since when what the open platform has answered is forgotten; UTC.
struct DoorAges {
    QDateTime now = {};
    QDateTime answers = {}; ///< of answers from before this the content is forgotten
    QDateTime requests = {}; ///< the numbers of requests from before this are, too
    int atOnce = 200; ///< of each table, so that no transaction is long
};

} // namespace hui::admin
