// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace hui::community {

/// The schema files of the platform's tables, in order.
QStringList communityPlatformMigrations();

} // namespace hui::community
