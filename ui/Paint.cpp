// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Paint.h"

#include "ui/Type.h"

#include <QFontMetrics>
#include <QPainter>

namespace hui {

void paintBox(QPainter& painter, const QRectF& box, const Box& look, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    qreal half = 0;
    if (look.line != Token::TokenCount) {
        QPen pen(colorOf(look.line, palette), look.lineWidth);
        if (look.dashed)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        half = look.lineWidth / 2.0;
    }
    if (look.fill != Token::TokenCount)
        painter.setBrush(colorOf(look.fill, palette));
    const qreal radius = look.radius - half;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void paintText(QPainter& painter, const QRect& box, const QString& text, Qt::Alignment align)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.horizontalAdvance(text) <= box.width()
        ? text
        : metrics.elidedText(text, Qt::ElideRight, box.width());
    // the same reference for every text, so that neighbours share a base line
    const QRect ink = metrics.tightBoundingRect(QStringLiteral("国H0"));
    const int width = metrics.horizontalAdvance(shown);
    int x = box.left();
    if (align & Qt::AlignRight)
        x = box.right() + 1 - width;
    else if (align & Qt::AlignHCenter)
        x = box.left() + (box.width() - width) / 2;
    const int baseline = box.top() + (box.height() - ink.height()) / 2 - ink.top();
    painter.drawText(x, baseline, shown);
}

QString capText(const QKeySequence& key)
{
#ifdef Q_OS_MACOS
    constexpr auto form = QKeySequence::NativeText; // ⌘ and its like
#else
    constexpr auto form = QKeySequence::PortableText; // what stands on the keys, in any language
#endif
    QString text = key.toString(form);
    text.replace(QStringLiteral("Return"), QStringLiteral("↵"));
    text.replace(QStringLiteral("Enter"), QStringLiteral("↵"));
    return text.replace(u'+', u' ');
}

QSize capSize(const QString& cap)
{
    return {QFontMetrics(fontOf(Type::Cap)).horizontalAdvance(cap) + 12, 18};
}

void paintCap(
    QPainter& painter, const QRect& box, const QString& cap, const QPalette& palette, Token ink)
{
    painter.save();
    const bool plain = ink == Token::TokenCount;
    if (!plain)
        painter.setOpacity(0.85);
    paintBox(painter, box,
        {plain ? Token::Surface : Token::TokenCount, plain ? Token::Line2 : ink, 1, 4}, palette);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorOf(plain ? Token::Line2 : ink, palette), 1));
    painter.drawLine(QPointF(box.left() + 4, box.bottom() - 0.5),
        QPointF(box.right() - 3, box.bottom() - 0.5)); // the thick lower edge of a key
    painter.setFont(fontOf(Type::Cap));
    painter.setPen(colorOf(plain ? Token::Text3 : ink, palette));
    paintText(painter, box.adjusted(0, 0, 0, -1), cap, Qt::AlignHCenter);
    painter.restore();
}

} // namespace hui
