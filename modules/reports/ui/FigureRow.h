// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QLabel;

namespace hui::reports {

/// The key figures of the day, side by side.
class FigureRow : public QFrame {
    Q_OBJECT

public:
    explicit FigureRow(QWidget* parent);

    /// A figure with what it is above it and a line below; `name` is the objectName of the figure.
    void addFigure(const QString& what, const QString& name);
    void setFigure(const QString& name, const QString& figure, const QString& below);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_count = 0;
};

} // namespace hui::reports
