// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/Database.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace hui::testkit {

/// What `open` opens, an SQLite database in memory, with the tables of `migrations`: made by them
/// at the first call of the process, a copy of those bytes at each later one. SQLite reads its
/// whole schema again for each table that is altered, so the migrations of a service take a hundred
/// times as long as the copy.
std::unique_ptr<Database> migratedInMemory(
    const std::function<Result<std::unique_ptr<Database>>()>& open, const QStringList& migrations);

} // namespace hui::testkit
