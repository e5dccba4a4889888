// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "app/till/TillChange.h"

#include <QCoreApplication>

namespace hui {

namespace {

const QString reopenKind = QStringLiteral("till.reopen");

/// A difference that was booked for one sign only cannot be left half way.
Result<Done> nothingHalfBooked(Database& database, const Till& till)
{
    const auto counts = TillRepository(database).counts(till.id, till.businessDate);
    if (!counts)
        return std::unexpected(counts.error());
    const bool differs = till.state == TillState::Over || till.state == TillState::Short;
    if (differs && !counts->isEmpty() && counts->last().expected != till.balance)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Book the rest of the difference first."));
    return Done{};
}

} // namespace

Result<Till> reopenTill(Database& database, const ReopenTill& request)
{
    if (const auto signedBy = checkCountersign(request.supervisor, request.shift); !signedBy)
        return std::unexpected(signedBy.error());
    const Operation operation{request.operation, reopenKind, request.shift, std::nullopt,
        {{QStringLiteral("approval"), toJson(request.supervisor)}}, request.at};
    return database.transaction([&]() -> Result<Till> {
        const Result<bool> repeat = isRepeat(database, operation.id, reopenKind, operation.body);
        if (!repeat)
            return std::unexpected(repeat.error());
        Result<Till> till = currentTill(database, request.shift);
        if (!till || *repeat)
            return till;
        const Result<TillState> state = next(till->state, TillEvent::Reopen);
        if (!state)
            return std::unexpected(state.error());
        if (const auto whole = nothingHalfBooked(database, *till); !whole)
            return std::unexpected(whole.error());
        till->state = *state;
        till->countsEntered = 0;
        return record(database, {operation, *till});
    });
}

} // namespace hui
