// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace hui {

/// The schema files of this unit: the table `notice`.
QStringList syncMigrations();

} // namespace hui
