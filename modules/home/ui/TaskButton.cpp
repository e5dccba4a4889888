// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/TaskButton.h"

#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QPainter>
#include <QShortcut>

namespace hui::home {

TaskButton::TaskButton(const QString& title, const QString& icon, int digit, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_cap(QStringLiteral("Alt %1").arg(digit))
{
    setText(title);
    setAccessibleName(title);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", 8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit));
    setToolTip(key.toString(QKeySequence::NativeText));
    connect(new QShortcut(key, this), &QShortcut::activated, this, [this] { click(); });
}

QSize TaskButton::sizeHint() const
{
    const int words = QFontMetrics(fontOf(Type::Body)).horizontalAdvance(text());
    const int cap = QFontMetrics(fontOf(Type::Cap)).horizontalAdvance(m_cap);
    return {12 + 20 + 8 + words + 12 + cap + 10, 40};
}

QSize TaskButton::minimumSizeHint() const
{
    return {84, 40};
}

void TaskButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(),
        {underMouse() || isDown() ? Token::Hover : Token::Surface, Token::Line, 1, 8}, palette());
    paintIcon(painter, QRect(12, 10, 20, 20), m_icon, colorOf(Token::Accent, palette()));
    painter.setFont(fontOf(Type::Cap));
    painter.setPen(colorOf(Token::Text3, palette()));
    const int cap = painter.fontMetrics().horizontalAdvance(m_cap);
    paintText(painter, QRect(width() - 10 - cap, 0, cap, height()), m_cap, Qt::AlignLeft);
    painter.setFont(fontOf(Type::Body));
    painter.setPen(colorOf(Token::Text, palette()));
    paintText(painter, QRect(40, 0, width() - 40 - cap - 16, height()), text(), Qt::AlignLeft);
}

} // namespace hui::home
