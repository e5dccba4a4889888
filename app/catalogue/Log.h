// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>

namespace hui {

/// What the catalogue says: of entries it leaves out and versions it does not take.
Q_DECLARE_LOGGING_CATEGORY(catalogueLog)

} // namespace hui
