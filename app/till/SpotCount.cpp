// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/SpotCount.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "app/till/SpotCountRepository.h"

#include <QCoreApplication>

namespace hui {

namespace {

const QString spotCountKind = QStringLiteral("till.spot_count");

Result<Done> keep(Database& database, const SpotCount& request, const KeptSpotCount& count)
{
    QJsonObject body{{QStringLiteral("counted"), toJson(count.counted)},
        {QStringLiteral("expected"), moneyToJson(count.expected)},
        {QStringLiteral("difference"), moneyToJson(count.difference())}};
    if (request.counter)
        body.insert(QStringLiteral("approval"), toJson(*request.counter));
    const auto noted = Journal(database).append(
        {request.operation, spotCountKind, request.shift, std::nullopt, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    return SpotCountRepository(database).add(count);
}

} // namespace

Result<CountOutcome> spotCount(Database& database, const SpotCount& request)
{
    const Result<Money> total = totalOf(request.counted, Currency::CNY);
    if (!total)
        return std::unexpected(total.error());
    if (request.counter)
        if (const auto other = checkCountersign(*request.counter, request.shift); !other)
            return std::unexpected(other.error());
    const QJsonObject said{{QStringLiteral("counted"), toJson(request.counted)}};
    return database.transaction([&]() -> Result<CountOutcome> {
        const Result<bool> repeat = isRepeat(database, request.operation, spotCountKind, said);
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Till> till = currentTill(database, request.shift);
        if (!till)
            return std::unexpected(till.error());
        const SpotCountRepository counts(database);
        const auto before = counts.of(request.operation);
        if (!before)
            return std::unexpected(before.error());
        if (*repeat && *before)
            return CountOutcome{
                *till, (*before)->expected, (*before)->total, (*before)->difference()};
        if (till->state != TillState::Locked)
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP("Error", "Lock the till before it is counted."),
                nameOf(till->state));
        const KeptSpotCount count{request.operation, till->id, till->businessDate, request.counted,
            till->balance, *total, request.at,
            request.counter ? request.counter->approverId : QString()};
        if (const auto kept = keep(database, request, count); !kept)
            return std::unexpected(kept.error());
        return CountOutcome{*till, count.expected, count.total, count.difference()};
    });
}

} // namespace hui
