// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace hui {

/// The number of a step in a circle of 24; done, a tick.
class StepNumber : public QWidget {
    Q_OBJECT

public:
    StepNumber(int number, QWidget* parent);
    void setDone(bool done);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const int m_number;
    bool m_done = false;
};

} // namespace hui
