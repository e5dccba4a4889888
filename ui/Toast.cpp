// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Toast.h"

#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace hui {

namespace {

constexpr int aboveBottom = 28 + 16; // the status bar and a gap
constexpr int lifeMs = 5000;

} // namespace

Toast::Toast(QWidget* window)
    : QWidget(window)
{
    m_life.setSingleShot(true);
    m_life.setInterval(lifeMs);
    connect(&m_life, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
}

void Toast::show(QWidget* anywhereInWindow, Mood mood, const QString& text)
{
    QWidget* window = anywhereInWindow->window();
    auto* toast = window->findChild<Toast*>(QString(), Qt::FindDirectChildrenOnly);
    if (!toast)
        toast = new Toast(window);
    toast->say(mood, text);
}

void Toast::say(Mood mood, const QString& text)
{
    m_mood = mood;
    m_text = text;
    setAccessibleName(text);
    place();
    QWidget::show();
    raise();
    update();
    m_life.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const QRect window = parentWidget()->rect();
    const int wanted = QFontMetrics(fontOf(Type::Body)).horizontalAdvance(m_text) + 58;
    resize(qMin(wanted, window.width() - 40), 40);
    move((window.width() - width()) / 2, window.height() - aboveBottom - height());
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_life.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    m_life.start();
    QWidget::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tone tone = toneOf(m_mood);
    paintBox(painter, rect(), {tone.fill, tone.line, 1, 8}, palette());
    paintIcon(painter, QRect(14, 11, 18, 18),
        m_mood == Mood::Ok ? QStringLiteral("circle-check") : QStringLiteral("info-circle"),
        colorOf(tone.ink, palette()));
    painter.setFont(fontOf(Type::Body));
    painter.setPen(colorOf(Token::Text, palette()));
    paintText(painter, rect().adjusted(42, 0, -16, 0), m_text, Qt::AlignLeft);
}

} // namespace hui
