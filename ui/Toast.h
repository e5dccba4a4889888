// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Token.h"

#include <QTimer>
#include <QWidget>

namespace hui {

/// A passing note at the bottom of a window, for results that need no action. Five seconds, waiting
/// while the mouse is on it. The result of money never toasts: it stays in the page.
class Toast : public QWidget {
    Q_OBJECT

public:
    /// One per window: a new note takes the place of the one before.
    static void show(QWidget* anywhereInWindow, Mood mood, const QString& text);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit Toast(QWidget* window);
    void say(Mood mood, const QString& text);
    void place();

    Mood m_mood = Mood::Ok;
    QString m_text;
    QTimer m_life;
};

} // namespace hui
