// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reports/DayDetail.h"

#include <QWidget>

namespace hui::reports {

/// How many payments were taken in each hour, as bars. What it shows is also its description for
/// who cannot see it.
class HourChart : public QWidget {
    Q_OBJECT

public:
    explicit HourChart(QWidget* parent);

    void setHours(const QList<HourFigures>& hours);
    QSize sizeHint() const override { return {480, 200}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    int top() const;
    QRect plot() const;
    void paintScale(QPainter& painter) const;
    void paintBars(QPainter& painter) const;

    QList<HourFigures> m_hours;
};

} // namespace hui::reports
