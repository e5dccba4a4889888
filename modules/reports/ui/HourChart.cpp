// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/HourChart.h"

#include "ui/Paint.h"
#include "ui/Type.h"

#include <QPainter>

namespace hui::reports {

namespace {

constexpr int steps = 4; ///< lines of the scale
constexpr int left = 36; ///< for the numbers of the scale
constexpr int below = 28; ///< for the hours

/// The next number that divides well: 1, 2, 5, 10, 20, 50 …
int niceStep(int most)
{
    for (int ten = 1;; ten *= 10)
        for (const int one : {1, 2, 5})
            if (one * ten * steps >= most)
                return one * ten;
}

} // namespace

HourChart::HourChart(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Payments by hour"));
    setMinimumHeight(120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HourChart::setHours(const QList<HourFigures>& hours)
{
    m_hours = hours;
    QStringList told;
    for (const HourFigures& hour : hours)
        if (hour.count > 0)
            told.append(tr("%1 o'clock: %2, %3")
                    .arg(hour.hour)
                    .arg(hour.count)
                    .arg(hour.amount.toString()));
    setAccessibleDescription(told.isEmpty() ? tr("No payments") : told.join(u"; "));
    update();
}

int HourChart::top() const
{
    int most = 1;
    for (const HourFigures& hour : m_hours)
        most = qMax(most, hour.count);
    return niceStep(most) * steps;
}

QRect HourChart::plot() const
{
    return rect().adjusted(left, 12, -8, -below);
}

void HourChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(fontOf(Type::Cap));
    paintScale(painter);
    paintBars(painter);
}

void HourChart::paintScale(QPainter& painter) const
{
    const QRect area = plot();
    for (int step = 0; step <= steps; ++step) {
        const int y = area.bottom() - area.height() * step / steps;
        painter.fillRect(area.left(), y, area.width(), 1,
            colorOf(step == 0 ? Token::Ctl : Token::Line, palette()));
        painter.setPen(colorOf(Token::Text3, palette()));
        paintText(painter, QRect(0, y - 10, left - 8, 20), QString::number(top() * step / steps),
            Qt::AlignRight);
    }
}

void HourChart::paintBars(QPainter& painter) const
{
    if (m_hours.isEmpty())
        return;
    const QRect area = plot();
    const int slot = area.width() / static_cast<int>(m_hours.size());
    const int bar = qBound(8, slot / 2, 40);
    for (int i = 0; i < m_hours.size(); ++i) {
        const HourFigures& hour = m_hours.at(i);
        const int middle = area.left() + slot * i + slot / 2;
        const int height = area.height() * hour.count / top();
        const QRect box(middle - bar / 2, area.bottom() - height, bar, height);
        painter.fillRect(box, colorOf(Token::Accent, palette()));
        painter.setPen(colorOf(Token::Text2, palette()));
        if (hour.count > 0)
            paintText(painter, QRect(middle - slot / 2, box.top() - 18, slot, 16),
                QString::number(hour.count), Qt::AlignHCenter);
        painter.setPen(colorOf(Token::Text3, palette()));
        paintText(painter, QRect(middle - slot / 2, area.bottom() + 6, slot, 18),
            QStringLiteral("%1:00").arg(hour.hour, 2, 10, QLatin1Char('0')), Qt::AlignHCenter);
    }
}

} // namespace hui::reports
