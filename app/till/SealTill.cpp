// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/CashBox.h"
#include "app/store/Database.h"
#include "app/till/CashPolicyRepository.h"
#include "app/till/ClosingGuards.h"
#include "app/till/CurrentTill.h"
#include "app/till/OwedCash.h"
#include "app/till/Repeat.h"
#include "app/till/TillChange.h"

#include <QCoreApplication>

namespace hui {

namespace {

const QString sealKind = QStringLiteral("till.seal");

/// The vault has no limit of its own; a till may keep what the bank's policy allows.
Result<Done> isWithinLimit(Database& database, const Till& till)
{
    const auto policy = CashPolicyRepository(database).on(till.businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    if (!isVault(till.id) && till.balance.minor() > policy->sealLimit.minor())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This is more than may stay in the till. Hand it back."),
            policy->sealLimit.toString());
    return Done{};
}

Result<Done> maySeal(Database& database, const SealTill& request, const Till& till)
{
    if (const auto named
        = unknownAreAcknowledged(database, request.shift, request.acknowledgedUnknown);
        !named)
        return named;
    if (const auto reviewed = isReviewed(database, till); !reviewed)
        return reviewed;
    if (const auto none = nothingIsOwed(database, request.owes, till.id); !none)
        return none;
    if (const auto none = nothingIsAsked(database, request.shift, request.at); !none)
        return none;
    if (const auto arrived = nothingInTransit(database, till); !arrived)
        return arrived;
    return isWithinLimit(database, till);
}

} // namespace

Result<Till> sealTill(Database& database, const SealTill& request)
{
    if (const auto signedBy = checkCountersign(request.second, request.shift); !signedBy)
        return std::unexpected(signedBy.error());
    if (request.heir == request.second.approverId)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Who takes the till over cannot witness it."));
    const QJsonObject body{{QStringLiteral("heir"), request.heir},
        {QStringLiteral("unknown"), namesOf(request.acknowledgedUnknown)},
        {QStringLiteral("approval"), toJson(request.second)}};
    return database.transaction([&]() -> Result<Till> {
        const Result<bool> repeat = isRepeat(database, request.operation, sealKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return repeated(database, request.operation, request.shift);
        Result<Till> till = currentTill(database, request.shift);
        if (!till)
            return till;
        const Result<TillState> state = next(till->state, TillEvent::Seal);
        if (!state)
            return std::unexpected(state.error());
        if (const auto may = maySeal(database, request, *till); !may)
            return std::unexpected(may.error());
        till->state = *state;
        QJsonObject told = body;
        told.insert(QStringLiteral("cash"), toJson(till->stock));
        return record(database,
            {{request.operation, sealKind, request.shift, till->balance, told, request.at}, *till});
    });
}

} // namespace hui
