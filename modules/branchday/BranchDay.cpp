// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/branchday/BranchDay.h"

#include <QCoreApplication>

namespace hui::branchday {

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

} // namespace hui::branchday
