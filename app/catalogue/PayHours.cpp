// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayHours.h"

#include "app/core/ChinaTime.h"

namespace hui {

namespace {

bool isFor(const CutOff& hours, bool workday)
{
    switch (hours.days) {
    case CutOff::Days::Every: return true;
    case CutOff::Days::Workdays: return workday;
    case CutOff::Days::Holidays: return !workday;
    case CutOff::Days::Unknown: break;
    }
    return false;
}

bool isInside(const CutOff& hours, const QTime& time)
{
    const bool overMidnight = hours.close < hours.open;
    return overMidnight ? time >= hours.open || time <= hours.close
                        : time >= hours.open && time <= hours.close;
}

PayMoment outside(
    const CutOff& hours, const QTime& time, const QDate& day, const HolidayCalendar& calendar)
{
    const QDate counted = time < hours.open ? day : calendar.nextWorkingDay(day);
    switch (hours.action) {
    case CutOff::Action::NextDay: return {PayMoment::Kind::NextDay, counted};
    case CutOff::Action::Queue: return {PayMoment::Kind::Queued, counted};
    case CutOff::Action::Refuse:
    case CutOff::Action::Unknown: break;
    }
    return {PayMoment::Kind::Closed, {}};
}

constexpr int daysAhead = 31; // no holiday is longer

bool isPaused(const BillerTerms& terms, const QDateTime& at)
{
    const bool inWindow = terms.pausedFrom.isValid() && at >= terms.pausedFrom;
    return (terms.state == BillerState::Paused || inWindow)
        && (!terms.pausedTo.isValid() || at < terms.pausedTo);
}

bool booksAt(const QList<CutOff>& hours, const QDateTime& at, const HolidayCalendar& calendar)
{
    switch (payMomentOf(hours, at, calendar).kind) {
    case PayMoment::Kind::Now:
    case PayMoment::Kind::NextDay: return true;
    case PayMoment::Kind::Queued:
    case PayMoment::Kind::Closed: break;
    }
    return false;
}

/// The first opening after a moment at which the biller is closed; invalid when there is none soon.
QDateTime nextOpening(
    const QList<CutOff>& hours, const QDateTime& at, const HolidayCalendar& calendar)
{
    for (int days = 0; days <= daysAhead; ++days) {
        const QDate day = dateInChina(at).addDays(days);
        QDateTime first;
        for (const CutOff& one : hours) {
            if (!isFor(one, calendar.isWorkingDay(day)))
                continue;
            const QDateTime opens = momentInChina(day, one.open);
            if (opens > at && (!first.isValid() || opens < first))
                first = opens;
        }
        if (first.isValid())
            return first;
    }
    return {};
}

} // namespace

PayMoment payMomentOf(
    const QList<CutOff>& hours, const QDateTime& at, const HolidayCalendar& calendar)
{
    const QDate day = dateInChina(at);
    if (hours.isEmpty())
        return {PayMoment::Kind::Now, day};
    const QTime time = inChina(at).time();
    const bool workday = calendar.isWorkingDay(day);
    const CutOff* next = nullptr; // the hours whose opening is awaited, else those last closed
    for (const CutOff& one : hours) {
        if (!isFor(one, workday))
            continue;
        if (isInside(one, time))
            return {PayMoment::Kind::Now, day};
        const bool awaited = next != nullptr && time < next->open;
        if (!awaited || (time < one.open && one.open < next->open))
            next = &one;
    }
    return next == nullptr ? PayMoment{PayMoment::Kind::Closed, {}}
                           : outside(*next, time, day, calendar);
}

PayWindow payWindowOf(
    const BillerTerms& terms, const QDateTime& at, const HolidayCalendar& calendar)
{
    QDateTime moment = at;
    while (moment.isValid()) {
        if (isPaused(terms, moment))
            moment = terms.pausedTo;
        else if (!booksAt(terms.hours, moment, calendar))
            moment = nextOpening(terms.hours, moment, calendar);
        else
            break;
    }
    return moment == at ? PayWindow{} : PayWindow{false, moment};
}

} // namespace hui
