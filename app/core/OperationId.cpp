// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/OperationId.h"

#include "app/core/Clock.h"
#include "app/core/Random.h"

#include <QtEndian>

namespace hui {

QUuid newOperationId(const Clock& clock, Random& random)
{
    // 48 bits of Unix milliseconds, 4 of version, 12 random, 2 of variant, 62 random.
    QByteArray bytes = random.bytes(16);
    const auto ms = static_cast<quint64>(clock.nowUtc().toMSecsSinceEpoch());
    QByteArray stamp(8, '\0');
    qToBigEndian(ms << 16, stamp.data());
    bytes.replace(0, 6, stamp.first(6));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

bool isOperationId(const QUuid& id)
{
    const QByteArray bytes = id.toRfc4122();
    return (bytes[6] & 0xf0) == 0x70 && (bytes[8] & 0xc0) == 0x80;
}

} // namespace hui
