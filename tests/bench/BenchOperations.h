// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/core/Random.h"
#include "app/store/Operation.h"

namespace hui::bench {

/// The operation number `number` of many: the till of the sample branch is locked, unlocked, …
inline Operation lockOrUnlock(
    int number, const QDate& businessDate, const Clock& clock, Random& random)
{
    return {.id = newOperationId(clock, random),
        .kind = number % 2 == 0 ? QStringLiteral("till.lock") : QStringLiteral("till.unlock"),
        .shift = {QStringLiteral("0217"), QString(), QStringLiteral("0512-08"),
            QStringLiteral("03"), businessDate},
        .amount = std::nullopt,
        .body = {},
        .at = clock.nowUtc()};
}

} // namespace hui::bench
