// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

namespace hui::testkit {

/// The business date of the fixed clock, and noon of it in Suzhou.
inline const QDate today(2026, 3, 18);
inline const QDateTime noon(today, QTime(4, 0), Qt::UTC);

} // namespace hui::testkit
