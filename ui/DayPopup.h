// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace hui {

/// A month below a field, to choose a day from. Deletes itself when closed; Esc chooses nothing.
class DayPopup : public QFrame {
    Q_OBJECT

public:
    DayPopup(QDate shown, QWidget& below);

    void popUp();

Q_SIGNALS:
    void chosen(QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget& m_below;
    QCalendarWidget* m_calendar;
};

} // namespace hui
