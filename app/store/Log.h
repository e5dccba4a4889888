// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>

namespace hui {

/// What the store says: of its files, its disk and what it had to mend.
Q_DECLARE_LOGGING_CATEGORY(storeLog)

} // namespace hui
