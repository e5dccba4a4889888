// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DayPopup.h"

#include "ui/Token.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace hui {

DayPopup::DayPopup(QDate shown, QWidget& below)
    : QFrame(below.window(), Qt::Popup)
    , m_below(below)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setObjectName(QStringLiteral("dayPopup"));
    m_calendar->setObjectName(QStringLiteral("dayPopup.calendar"));
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setFirstDayOfWeek(Qt::Monday); // as Chinese calendars are printed
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setSelectedDate(shown);
    QTextCharFormat weekend; // red means "up" here, not "free": a day is a day
    weekend.setForeground(colorOf(Token::Text2, palette()));
    m_calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_calendar);
    const auto choose = [this](QDate day) {
        Q_EMIT chosen(day);
        close();
    };
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
}

void DayPopup::popUp()
{
    adjustSize();
    move(m_below.mapToGlobal(QPoint(0, m_below.height() + 4)));
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DayPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace hui
