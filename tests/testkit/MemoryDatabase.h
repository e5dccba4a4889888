// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Database.h"

#include <QStringList>

#include <memory>

namespace hui::testkit {

/// A desk database in memory: the tables of the store, then those of `migrations`, and an envelope
/// with a fixed key.
std::unique_ptr<Database> memoryDatabase(const QStringList& migrations = {});

/// The same in a file, for tests that open it again or look at its bytes.
std::unique_ptr<Database> fileDatabase(const QString& file, const QStringList& migrations = {});

} // namespace hui::testkit
