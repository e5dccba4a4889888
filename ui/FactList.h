// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace hui {

/// Facts one below another: what at the left, how much at the right, 32 high.
class FactList : public QWidget {
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    /// So many facts beside each other from here on, where a column is too low for one a line.
    void setAcross(int facts);

    /// A line with a text; the label is to be filled and may be named. Long values are cut in the
    /// middle by their owner, or wrap.
    QLabel* addFact(const QString& what);
    /// A line with a widget at its right.
    void addFact(const QString& what, QWidget* value);

private:
    void place(QWidget* what, QWidget* value, Qt::Alignment alignment, int height);

    QGridLayout* m_grid;
    int m_across = 1;
    int m_column = 0; ///< of the next fact
};

} // namespace hui
