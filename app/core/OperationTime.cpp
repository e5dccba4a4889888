// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/OperationTime.h"

#include "app/core/OperationId.h"

#include <QtEndian>

namespace hui {

QDateTime madeAt(const QUuid& id)
{
    if (!isOperationId(id))
        return {};
    const auto ms = qFromBigEndian<quint64>(id.toRfc4122().constData()) >> 16;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms), Qt::UTC);
}

} // namespace hui
