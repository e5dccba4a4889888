// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/ticket/TicketWire.h"
#include "modules/home/ui/FigureRow.h"
#include "modules/home/ui/HomePage.h"
#include "modules/home/ui/Morning.h"

#include <algorithm>

// The key figures of the page.

namespace hui::home {

using namespace Qt::StringLiterals;

namespace {

/// "on the day before by now ▲ 6": how many more than then; the parts of the day where there was
/// none.
QString comparedText(const DayFigures& figures, const QList<QTime>& before, const QTime& now)
{
    if (before.isEmpty())
        return HomePage::tr("%1 payments · %2 reversals")
            .arg(figures.payments)
            .arg(figures.reversals);
    const auto then = std::ranges::count_if(before, [&now](const QTime& at) { return at <= now; });
    const int more = figures.operations - static_cast<int>(then);
    const QString sign = more == 0 ? u"±"_s : more > 0 ? u"▲ "_s : u"▼ "_s;
    return HomePage::tr("against the day before by now %1").arg(sign + QString::number(qAbs(more)));
}

/// "4 min 12 s", and whether that is in the time the bank wants a customer served in.
FigureRow::Figure handlingOf(
    const std::optional<qint64>& secondsEach, const std::optional<ServiceGoal>& goal)
{
    FigureRow::Figure figure{QStringLiteral("—"), {}, HomePage::tr("pauses over 10 min left out")};
    if (goal)
        figure.note = HomePage::tr("goal: within %1 min").arg(goal->minutes);
    if (!secondsEach)
        return figure;
    const qint64 seconds = *secondsEach;
    if (goal && seconds > 60 * goal->minutes)
        figure.tone = Token::Warn;
    const auto part = [](qint64 count) { return QString::number(count); };
    if (seconds < 60) {
        figure.value = part(seconds);
        figure.unit = HomePage::tr("s");
        return figure;
    }
    figure.value = part(seconds / 60);
    figure.unit = HomePage::tr("min");
    figure.rest = part(seconds % 60);
    figure.restUnit = HomePage::tr("s");
    return figure;
}

} // namespace

QWidget* HomePage::makeFigures()
{
    m_figures = new FigureRow(this);
    m_figures->addFigure(QStringLiteral("operations"), tr("Operations today"));
    m_figures->addFigure(QStringLiteral("taken"), tr("Cash taken for billers"));
    m_figures->addFigure(QStringLiteral("handling"), tr("Average for a payment"));
    m_figures->addFigure(QStringLiteral("hall"), tr("Waiting in the hall"));
    return m_figures;
}

void HomePage::showFigures(const Morning& morning)
{
    const DayFigures& figures = morning.day.figures;
    const QTime now = inChina(m_services.clock.nowUtc()).time();
    m_figures->setFigure(QStringLiteral("operations"),
        {QString::number(figures.operations), tr("operations"),
            comparedText(figures, morning.before, now)});
    m_figures->setFigure(QStringLiteral("taken"),
        {figures.taken.toString(), tr("CNY"),
            tr("cash %1 · other %2")
                .arg(figures.cashPayments)
                .arg(figures.payments - figures.cashPayments)});
    m_figures->setFigure(QStringLiteral("handling"), handlingOf(figures.secondsEach, morning.goal));
}

/// The whole hall, of all windows: the platform tells, and while it does not nobody knows.
void HomePage::showHall(const queue::QueueView& view)
{
    const queue::ClassFigures all
        = view.figures.isEmpty() ? queue::ClassFigures{} : view.figures.constLast();
    const QDateTime since = all.waitingSince;
    const qint64 minutes
        = since.isValid() ? qMax(qint64{0}, since.secsTo(m_services.clock.nowUtc()) / 60) : 0;
    const bool isLong = view.longMinutes > 0 && minutes >= view.longMinutes;
    m_figures->setFigure(QStringLiteral("hall"),
        {QString::number(all.inLine), tr("customers"),
            since.isValid() ? tr("the longest for %1 min").arg(minutes) : tr("nobody waits"),
            isLong ? Token::Warn : Token::Text3});
}

} // namespace hui::home
