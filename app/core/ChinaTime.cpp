// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ChinaTime.h"

namespace hui {

namespace {

constexpr int secondsAhead = 8 * 3600;

} // namespace

QDateTime inChina(const QDateTime& moment)
{
    return moment.toOffsetFromUtc(secondsAhead);
}

QDate dateInChina(const QDateTime& moment)
{
    return inChina(moment).date();
}

QDateTime momentInChina(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::OffsetFromUTC, secondsAhead).toUTC();
}

} // namespace hui
