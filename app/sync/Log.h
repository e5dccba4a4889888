// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>

namespace hui {

/// What synchronising says: of turns, answers it does not understand and books that differ.
Q_DECLARE_LOGGING_CATEGORY(syncLog)

} // namespace hui
