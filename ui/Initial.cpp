// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Initial.h"

#include <QPainter>

namespace hui {

Initial::Initial(int size, Type type, Ground ground, QWidget* parent)
    : QWidget(parent)
    , m_type(type)
    , m_ground(ground)
{
    setFixedSize(size, size);
}

void Initial::setName(const QString& name)
{
    m_letter = name.left(1);
    setToolTip(name);
    update();
}

void Initial::paintEvent(QPaintEvent*)
{
    const bool isOnRail = m_ground == Ground::Rail;
    QColor fill = colorOf(isOnRail ? Token::Logo : Token::AccentS, palette());
    if (isOnRail)
        fill.setAlphaF(0.55F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(rect());
    painter.setFont(fontOf(m_type));
    painter.setPen(isOnRail ? QColor(Qt::white) : colorOf(Token::AccentI, palette()));
    painter.drawText(rect(), Qt::AlignCenter, m_letter);
}

} // namespace hui
