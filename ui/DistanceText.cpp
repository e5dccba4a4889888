// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DistanceText.h"

#include <QCoreApplication>

namespace hui {

namespace {

struct DistanceText {
    Q_DECLARE_TR_FUNCTIONS(hui::DistanceText)
};

} // namespace

QString distanceText(qint64 metres)
{
    if (metres < 1000)
        return DistanceText::tr("%1 m").arg(metres);
    const qint64 tenths = (metres + 50) / 100;
    return DistanceText::tr("%1 km").arg(QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10));
}

} // namespace hui
