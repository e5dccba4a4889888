// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

namespace hui {

/// A moment as the clocks of the bank show it: UTC+8, one zone for the whole country, no summer
/// time since 1992. What is stored and sent stays UTC.
QDateTime inChina(const QDateTime& moment);

/// The date in China at a moment.
QDate dateInChina(const QDateTime& moment);

/// The moment, in UTC, at which the clocks of the bank show that time on that day.
QDateTime momentInChina(QDate day, QTime time);

} // namespace hui
