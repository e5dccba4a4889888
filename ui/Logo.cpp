// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Logo.h"

#include "ui/Token.h"

#include <QPainter>
#include <QPainterPath>

namespace hui {

void paintLogo(QPainter& painter, const QRectF& box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 28, box.height() / 28); // drawn on a grid of 28
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(Token::Logo, Appearance::Light));
    painter.drawRoundedRect(QRectF(0, 0, 28, 28), 7, 7);

    painter.setPen(QPen(Qt::white, 2.6, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(QPointF(8.2, 6.6), QPointF(8.2, 21.4));
    painter.drawLine(QPointF(19.8, 6.6), QPointF(19.8, 21.4));
    QPainterPath counter(QPointF(8.2, 13.2));
    counter.cubicTo(10.8, 16.6, 17.2, 16.6, 19.8, 13.2);
    painter.drawPath(counter);

    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(Token::LogoDot, Appearance::Light));
    painter.drawEllipse(QPointF(14, 8.4), 1.9, 1.9);
    painter.restore();
}

} // namespace hui
