// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/till/Cash.h"

#include <QDateTime>

#include <optional>

namespace hui {

class Database;

/// 暂存: a count that was begun before the till was opened. It says nothing of what should be
/// there.
struct CountDraft {
    CashCount counted;
    QDateTime savedAt; ///< UTC
};

/// The table `till_count_draft`: one a till, for the operator and the day that it was counted on.
class CountDraftRepository {
public:
    explicit CountDraftRepository(Database& database)
        : m_database(database)
    {
    }

    /// Instead of what was kept of this till before.
    Result<Done> keep(const Shift& shift, const CountDraft& draft);

    /// Nothing when another operator counted, or on another day.
    Result<std::optional<CountDraft>> of(const Shift& shift) const;

    /// The till has been opened.
    Result<Done> forget(const QString& till);

private:
    Database& m_database;
};

} // namespace hui
