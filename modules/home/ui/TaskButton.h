// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace hui::home {

/// A tile of 40 with icon, name and its key.
class TaskButton : public QAbstractButton {
    Q_OBJECT

public:
    TaskButton(const QString& title, const QString& icon, int digit, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const QString m_icon;
    const QString m_cap;
};

} // namespace hui::home
