// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace hui::server {

/// The schema files of the platform itself, for migrate(); those of the modules come after them.
QStringList serverMigrations();

} // namespace hui::server
