// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Change.h"

#include <QDateTime>
#include <QList>

namespace hui {

/// What the platform tells the tellers.
struct Notice {
    QString key;
    QDateTime at; ///< UTC
    QString text;
    QString textEn;

    friend bool operator==(const Notice&, const Notice&) = default;
};

/// The table `notice`.
class NoticeRepository {
public:
    explicit NoticeRepository(Database& database)
        : m_database(database)
    {
    }

    /// The newest notices, newest first.
    Result<QList<Notice>> latest(int limit) const;

    /// Applies one change of the stream "notice".
    Result<Done> apply(const Change& change);

private:
    Database& m_database;
};

} // namespace hui
