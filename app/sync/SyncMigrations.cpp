// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/SyncMigrations.h"

#include <QDir>

/// Outside of any namespace, as Q_INIT_RESOURCE asks for. Needed because the linker drops the
/// resources of a static library that nobody names.
static void initSyncSchema()
{
    Q_INIT_RESOURCE(sync_schema);
}

namespace hui {

QStringList syncMigrations()
{
    initSyncSchema();
    return {QStringLiteral(":/schema/sync/001_sync.sql"),
        QStringLiteral(":/schema/sync/002_no_policy.sql"),
        QStringLiteral(":/schema/sync/003_branch_told.sql")};
}

} // namespace hui
