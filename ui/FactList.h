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

    /// A line with a text; the label is to be filled and may be named. Long values are cut in the
    /// middle by their owner, or wrap.
    QLabel* addFact(const QString& what);
    /// A line with a widget at its right.
    void addFact(const QString& what, QWidget* value);

private:
    QGridLayout* m_grid;
};

} // namespace hui
