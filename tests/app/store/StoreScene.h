// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Store.h"

#include <QTemporaryDir>

namespace hui::testkit {

/// A store in that folder whose secret is quickly derived.
inline StoreSettings storeIn(const QTemporaryDir& folder, const QStringList& migrations = {})
{
    return {.file = folder.filePath(QStringLiteral("journal.db")),
        .migrations = migrations,
        .secret = QByteArrayLiteral("device secret"),
        .cost = {.memoryKiB = 64, .passes = 1, .lanes = 1}};
}

/// What the store's thread made of some work.
template <class Work>
auto ask(Store& store, Work work)
{
    auto future = store.run(work);
    future.waitForFinished();
    return future.result();
}

} // namespace hui::testkit
