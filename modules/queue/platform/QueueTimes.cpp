// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/platform/QueueTimes.h"

#include "modules/queue/platform/QueueSight.h"

#include <QLocale>

#include <algorithm>

namespace hui::queue {

using namespace Qt::StringLiterals;
using server::Context;
using server::PhoneContent;
using server::PhoneText;

namespace {

constexpr QChar choiceMark = u'@'; ///< between class, day and time of what is chosen

PhoneText freeText(const PhoneText& what, int free)
{
    return {u"%1 · 余 %2 位"_s.arg(what.zh).arg(free), u"%1 · %2 free"_s.arg(what.en).arg(free)};
}

void addDays(PhoneContent& content, const QList<FreeDay>& days, const NumberChoice& choice,
    const QDate& today)
{
    for (const FreeDay& each : days) {
        NumberChoice one = choice;
        one.day = each.day;
        content.choices.append({freeText(dayText(each.day, today), each.free()), textOf(one)});
    }
    content.footer
        = {u"只列出可预约的工作日。"_s, u"Working days of the branch that have a free time."_s};
}

void addTimes(PhoneContent& content, const FreeDay& day, const NumberChoice& choice,
    const TicketClass& booked)
{
    for (const BookedTime& each : day.times) {
        NumberChoice one = choice;
        one.day = day.day;
        one.time = clockText(each.at);
        content.choices.append({freeText({one.time, one.time}, each.free), textOf(one)});
    }
    content.footer = {u"请提前到场；过时 %1 分钟后不再优先。"_s.arg(booked.holdMinutes),
        u"Please be early. %1 minutes after it you wait as the others do."_s.arg(
            booked.holdMinutes)};
}

} // namespace

QString textOf(const NumberChoice& choice)
{
    QStringList parts{choice.classId};
    if (choice.day.isValid())
        parts.append(choice.day.toString(Qt::ISODate));
    if (!choice.time.isEmpty())
        parts.append(choice.time);
    return parts.join(choiceMark);
}

NumberChoice choiceIn(const QString& text)
{
    NumberChoice choice{.classId = text.section(choiceMark, 0, 0)};
    const QString second = text.section(choiceMark, 1, 1);
    choice.day = QDate::fromString(second, Qt::ISODate);
    choice.time = choice.day.isValid() ? text.section(choiceMark, 2, 2) : second;
    return choice;
}

PhoneText dayText(const QDate& day, const QDate& today)
{
    if (day == today)
        return {u"今日"_s, u"Today"_s};
    constexpr QStringView weekdays = u"一二三四五六日";
    return {u"%1月%2日 周%3"_s.arg(day.month()).arg(day.day()).arg(weekdays[day.dayOfWeek() - 1]),
        QLocale::c().toString(day, u"ddd d MMM"_s)};
}

Result<PhoneContent> timesPage(Context& context, PhoneContent begun, const QString& branch,
    const NumberChoice& choice, const TicketClass& booked)
{
    const auto days = freeDaysOf(context, branch);
    const auto today = businessDateOf(context, branch);
    if (!days || !today)
        return std::unexpected(days ? today.error() : days.error());
    const auto chosen = choice.day.isValid() || days->size() != 1
        ? std::ranges::find(*days, choice.day, &FreeDay::day)
        : days->begin();
    if (chosen != days->end()) {
        const PhoneText day = dayText(chosen->day, *today);
        begun.title = {u"预约时间 · "_s + day.zh, u"Book a time · "_s + day.en};
        addTimes(begun, *chosen, choice, booked);
    } else {
        begun.title = {u"预约日期"_s, u"Book a day"_s};
        addDays(begun, *days, {.classId = choice.classId}, *today);
        if (days->isEmpty())
            begun.notice = {u"已无可约时间，请到网点取号。"_s,
                u"No time is free. Please take a number at the branch."_s};
    }
    return begun;
}

} // namespace hui::queue
