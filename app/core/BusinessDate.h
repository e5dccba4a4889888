// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>

namespace hui {

/// What a day is by the State Council's yearly notice.
enum class DayKind {
    Working, ///< Monday to Friday
    Weekend,
    Holiday, ///< a public holiday, or a day off in lieu of one
    MakeUpWorkday, ///< a weekend day worked for a bridged holiday
};

/// Holidays and make-up working days. A value: whoever needs working days is handed one.
class HolidayCalendar {
public:
    /// Reads "date,weekday,kind,name_zh,…" with kind holiday or makeup_workday; Protocol on any
    /// other line.
    static Result<HolidayCalendar> fromCsv(const QByteArray& csv);

    /// The calendar compiled in from resources/data/holidays.csv; read once.
    static const HolidayCalendar& national();

    DayKind kindOf(QDate date) const;
    bool isWorkingDay(QDate date) const;

    /// The name of a holiday in Chinese, or an empty text.
    QString nameOf(QDate date) const;

    /// Whether the notice of this year is known; without it only weekends count as free.
    bool covers(QDate date) const;

    /// The first working day after `date`, and the last before it.
    QDate nextWorkingDay(QDate date) const;
    QDate previousWorkingDay(QDate date) const;

    /// `date` itself when it is a working day, else the next one: when a term ends.
    QDate orNextWorkingDay(QDate date) const;

    /// The day `count` ≥ 0 working days after `date`.
    QDate addWorkingDays(QDate date, int count) const;

    /// Working days in (from, to]; 0 when `to` is not later.
    int workingDaysBetween(QDate from, QDate to) const;

private:
    struct Day {
        DayKind kind;
        QString name;
    };
    QMap<QDate, Day> m_days;
};

} // namespace hui
