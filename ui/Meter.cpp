// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Meter.h"

#include "ui/Paint.h"

#include <QPainter>

namespace hui {

Meter::Meter(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setFixedHeight(6);
}

void Meter::setShare(qint64 part, qint64 whole)
{
    const qint64 percent = whole > 0 ? part / (whole / 100 + (whole < 100 ? 1 : 0)) : 0;
    const int shown = static_cast<int>(qBound(qint64(0), percent, qint64(100)));
    if (shown == m_percent && !accessibleDescription().isEmpty())
        return;
    m_percent = shown;
    setAccessibleDescription(QStringLiteral("%1 %").arg(m_percent));
    update();
}

void Meter::setToken(Token token)
{
    if (m_token == token)
        return;
    m_token = token;
    update();
}

void Meter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), {Token::Sunken, Token::TokenCount, 0, 3}, palette());
    const int filled = width() * m_percent / 100;
    if (filled > 0)
        paintBox(painter, QRect(0, 0, qMax(filled, 6), height()),
            {m_token, Token::TokenCount, 0, 3}, palette());
}

} // namespace hui
