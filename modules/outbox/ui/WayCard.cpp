// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ui/WayCard.h"

#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QPainter>

namespace hui::outbox {

WayCard::WayCard(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("focusRadius", 8);
    setFocusPolicy(Qt::StrongFocus);
}

void WayCard::setWay(const QString& title, const QString& sentence, const PillLook& pill)
{
    setText(title);
    m_sentence = sentence;
    m_pill = pill;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    update();
}

void WayCard::setGoing(bool going)
{
    m_going = going;
    setFocusPolicy(going ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, going);
    update();
}

void WayCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Token fill = m_going ? Token::AccentS : underMouse() ? Token::Hover : Token::TokenCount;
    paintBox(painter, rect(), {fill, m_going ? Token::Accent : Token::Line2, m_going ? 2 : 1, 8},
        palette());
    const QRect icon(14, 11, 18, 18);
    paintIcon(painter, icon, m_going ? QStringLiteral("refresh") : QStringLiteral("arrow-right"),
        colorOf(Token::Accent, palette()));
    constexpr int left = 42;
    int right = width() - 12;
    if (!m_pill.text.isEmpty()) {
        const QSize size = pillSize(m_pill);
        right -= size.width();
        paintPill(painter, QRect(QPoint(right, 10), size), m_pill, palette());
        right -= 8;
    }
    painter.setFont(fontOf(Type::Strong));
    painter.setPen(colorOf(Token::Text, palette()));
    paintText(painter, QRect(left, 10, right - left, 20), text(), Qt::AlignLeft);
    painter.setFont(fontOf(Type::Label));
    painter.setPen(colorOf(m_going ? Token::Text2 : Token::Text3, palette()));
    paintText(painter, QRect(left, 31, width() - left - 12, 18), m_sentence, Qt::AlignLeft);
}

} // namespace hui::outbox
