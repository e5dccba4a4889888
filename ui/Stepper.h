// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

namespace hui {

/// Where one stands in a task of few steps. It shows; it is not clicked.
class Stepper : public QWidget {
    Q_OBJECT

public:
    explicit Stepper(const QStringList& steps, QWidget* parent = nullptr);

    /// From 0; everything before is done. `steps.size()` = all done.
    void setCurrent(int step);
    int current() const { return m_current; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace hui
