// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QToolButton>

namespace hui {

/// One place on the rail: icon, title, its digit or a count of what waits there. Folded, only the
/// icon and the count remain and the tool tip carries the name.
class RailButton : public QToolButton {
    Q_OBJECT

public:
    /// `digit` is that of Ctrl+digit, -1 for none.
    RailButton(const QString& title, const QString& iconName, int digit, QWidget* parent);

    /// How much waits there; 0 shows the digit again.
    void setCount(int count);
    int count() const { return m_count; }
    void setFolded(bool folded);

    QSize sizeHint() const override { return {180, 38}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCount(QPainter& painter, const QRect& item) const;
    void describe();

    const QString m_title;
    const QString m_iconName;
    const int m_digit;
    int m_count = 0;
    bool m_folded = false;
};

} // namespace hui
