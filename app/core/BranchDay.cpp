// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/BranchDay.h"

#include "app/core/Assert.h"
#include "app/core/JsonReader.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

QString nameOf(DayState state)
{
    switch (state) {
    case DayState::Open: return QStringLiteral("open");
    case DayState::Closed: return QStringLiteral("closed");
    }
    return {};
}

std::optional<DayState> dayStateOf(QStringView name)
{
    for (const DayState state : {DayState::Open, DayState::Closed})
        if (nameOf(state) == name)
            return state;
    return std::nullopt;
}

Result<DayState> next(std::optional<DayState> state, DayEvent event)
{
    switch (event) {
    case DayEvent::Open:
        if (!state)
            return DayState::Open;
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The business day has been opened already."));
    case DayEvent::Close:
        if (state == DayState::Open)
            return DayState::Closed;
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "The business day is not open."));
    case DayEvent::Reopen:
        if (state == DayState::Closed)
            return DayState::Open;
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "The business day is not closed."));
    }
    HUI_ASSERT(false);
    return DayState::Closed;
}

Result<Done> mayFollow(const QDate& businessDate, const std::optional<BranchDay>& last)
{
    if (!last)
        return Done{};
    if (last->state == DayState::Open && last->businessDate != businessDate)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "An earlier business day must be closed first."),
            last->businessDate.toString(Qt::ISODate));
    if (last->businessDate > businessDate)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "A later business day has been opened already."),
            last->businessDate.toString(Qt::ISODate));
    return Done{};
}

QJsonObject toJson(const BranchDay& day)
{
    return {{u"branch"_s, day.branch}, {u"business_date"_s, day.businessDate.toString(Qt::ISODate)},
        {u"state"_s, nameOf(day.state)},
        {u"operation"_s, day.operation.toString(QUuid::WithoutBraces)},
        {u"at"_s, timestampToJson(day.at)}};
}

Result<BranchDay> branchDayFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    BranchDay day;
    day.branch = reader.string("branch"_L1, 20, 1);
    day.businessDate = reader.date("business_date"_L1);
    const auto state = dayStateOf(reader.string("state"_L1, 8, 1));
    day.operation = reader.uuid("operation"_L1);
    day.at = reader.timestamp("at"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    if (!state)
        return failure(Error::Kind::Protocol, "branch_day: state");
    day.state = *state;
    return day;
}

} // namespace hui
