// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/branchday/MoveDay.h"

#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/BranchDayRepository.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/branchday/ClosingList.h"

#include <QCoreApplication>

namespace hui::branchday {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(DayEvent event)
{
    switch (event) {
    case DayEvent::Open: return u"branch.open"_s;
    case DayEvent::Close: return u"branch.close"_s;
    case DayEvent::Reopen: return u"branch.reopen"_s;
    }
    return {};
}

QJsonObject bodyOf(const MoveDay& request, DayEvent event)
{
    QJsonObject body{{u"approval"_s, toJson(request.approval)}};
    if (event == DayEvent::Reopen)
        body.insert(u"reason"_s, request.reason.trimmed());
    return body;
}

Result<Done> guardsAreMet(Database& database, const MoveDay& request)
{
    const auto list = closingList(database, request.shift, request.owes);
    if (!list)
        return std::unexpected(list.error());
    for (const ClosingItem& item : *list)
        if (!item.isMet())
            return std::unexpected(*item.why);
    return Done{};
}

/// The day after the event, or why it cannot be.
Result<BranchDay> moved(Database& database, const MoveDay& request, DayEvent event)
{
    const BranchDayRepository days(database);
    const auto last = days.last(request.shift.branch);
    if (!last)
        return std::unexpected(last.error());
    if (const auto follows = mayFollow(request.shift.businessDate, *last); !follows)
        return std::unexpected(follows.error());
    const auto known = days.of(request.shift.branch, request.shift.businessDate);
    if (!known)
        return std::unexpected(known.error());
    const auto state
        = next(*known ? std::optional((*known)->state) : std::optional<DayState>(), event);
    if (!state)
        return std::unexpected(state.error());
    if (event == DayEvent::Close)
        if (const auto met = guardsAreMet(database, request); !met)
            return std::unexpected(met.error());
    return BranchDay{
        request.shift.branch, request.shift.businessDate, *state, request.operation, request.at};
}

/// The answer to a repeated request.
Result<BranchDay> dayOf(Database& database, const Shift& shift)
{
    const auto day = BranchDayRepository(database).of(shift.branch, shift.businessDate);
    if (!day)
        return std::unexpected(day.error());
    HUI_ASSERT(day->has_value()); // written with the journal entry
    return **day;
}

/// Writes the day with its journal entry; what was refused before is forgotten.
Result<BranchDay> record(
    Database& database, const MoveDay& request, DayEvent event, const BranchDay& day)
{
    const auto noted = Journal(database).append(
        {request.operation, kindOf(event), request.shift, {}, bodyOf(request, event), request.at});
    if (!noted)
        return std::unexpected(noted.error());
    BranchDayRepository days(database);
    if (const auto saved = days.save(day); !saved)
        return std::unexpected(saved.error());
    if (const auto forgotten = days.setRefused(day, {}); !forgotten)
        return std::unexpected(forgotten.error());
    return day;
}

Result<BranchDay> move(Database& database, const MoveDay& request, DayEvent event)
{
    if (!request.roles.contains(u"manager"_s))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Only a manager may open or close the business day."));
    if (const auto agreed = checkCountersign(request.approval, request.shift); !agreed)
        return std::unexpected(agreed.error());
    return database.transaction([&]() -> Result<BranchDay> {
        const Result<bool> repeat
            = isRepeat(database, request.operation, kindOf(event), bodyOf(request, event));
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return dayOf(database, request.shift);
        const Result<BranchDay> day = moved(database, request, event);
        if (!day)
            return day;
        return record(database, request, event, *day);
    });
}

} // namespace

Result<BranchDay> openDay(Database& database, const MoveDay& request)
{
    return move(database, request, DayEvent::Open);
}

Result<BranchDay> closeDay(Database& database, const MoveDay& request)
{
    return move(database, request, DayEvent::Close);
}

Result<BranchDay> reopenDay(Database& database, const MoveDay& request)
{
    if (request.reason.trimmed().isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why."));
    return move(database, request, DayEvent::Reopen);
}

} // namespace hui::branchday
