// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/Log.h"

namespace hui {

Q_LOGGING_CATEGORY(syncLog, "hui.sync")

} // namespace hui
