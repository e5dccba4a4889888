// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/BusinessDate.h"

#include <QCoreApplication>
#include <QFile>

namespace hui {

Result<HolidayCalendar> HolidayCalendar::fromCsv(const QByteArray& csv)
{
    HolidayCalendar calendar;
    const QStringList lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.sliced(qMin<qsizetype>(1, lines.size()))) {
        const QStringList fields = line.trimmed().split(u',');
        const QDate date = QDate::fromString(fields.first(), Qt::ISODate);
        const bool holiday = fields.value(2) == QStringLiteral("holiday");
        if (!date.isValid() || (!holiday && fields.value(2) != QStringLiteral("makeup_workday")))
            return failure(Error::Kind::Protocol,
                QT_TRANSLATE_NOOP("Error", "The holiday table cannot be read."), line);
        calendar.m_days.insert(
            date, {holiday ? DayKind::Holiday : DayKind::MakeUpWorkday, fields.value(3)});
    }
    return calendar;
}

const HolidayCalendar& HolidayCalendar::national()
{
    static const HolidayCalendar calendar = [] {
        QFile file(QStringLiteral(":/data/holidays.csv"));
        HUI_ASSERT(file.open(QIODevice::ReadOnly));
        const Result<HolidayCalendar> read = fromCsv(file.readAll());
        HUI_ASSERT(read);
        return *read;
    }();
    return calendar;
}

DayKind HolidayCalendar::kindOf(QDate date) const
{
    if (const auto day = m_days.constFind(date); day != m_days.cend())
        return day->kind;
    return date.dayOfWeek() >= Qt::Saturday ? DayKind::Weekend : DayKind::Working;
}

bool HolidayCalendar::isWorkingDay(QDate date) const
{
    switch (kindOf(date)) {
    case DayKind::Working:
    case DayKind::MakeUpWorkday: return true;
    case DayKind::Weekend:
    case DayKind::Holiday: return false;
    }
    return false;
}

QString HolidayCalendar::nameOf(QDate date) const
{
    return kindOf(date) == DayKind::Holiday ? m_days.value(date).name : QString();
}

bool HolidayCalendar::covers(QDate date) const
{
    const auto first = m_days.lowerBound(QDate(date.year(), 1, 1));
    return first != m_days.cend() && first.key().year() == date.year();
}

QDate HolidayCalendar::nextWorkingDay(QDate date) const
{
    return orNextWorkingDay(date.addDays(1));
}

QDate HolidayCalendar::previousWorkingDay(QDate date) const
{
    HUI_ASSERT(date.isValid());
    do
        date = date.addDays(-1);
    while (!isWorkingDay(date));
    return date;
}

QDate HolidayCalendar::orNextWorkingDay(QDate date) const
{
    HUI_ASSERT(date.isValid());
    while (!isWorkingDay(date))
        date = date.addDays(1);
    return date;
}

QDate HolidayCalendar::addWorkingDays(QDate date, int count) const
{
    HUI_ASSERT(count >= 0);
    for (; count > 0; --count)
        date = nextWorkingDay(date);
    return date;
}

int HolidayCalendar::workingDaysBetween(QDate from, QDate to) const
{
    HUI_ASSERT(from.isValid() && to.isValid());
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

} // namespace hui
