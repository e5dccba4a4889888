// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ui/Timeline.h"

#include "ui/Paint.h"
#include "ui/Type.h"

#include <QPainter>

namespace hui::outbox {

namespace {

constexpr int rowHeight = 26;
constexpr int node = 10;
constexpr int textLeft = 22;

Box lookOf(Timeline::Node kind)
{
    switch (kind) {
    case Timeline::Node::Good: return {Token::Ok, Token::TokenCount, 0, node / 2};
    case Timeline::Node::Doubtful: return {Token::WarnM, Token::TokenCount, 0, node / 2};
    case Timeline::Node::Bad: return {Token::Bad, Token::TokenCount, 0, node / 2};
    case Timeline::Node::Next: break;
    }
    return {Token::Surface, Token::Ctl, 2, node / 2, true};
}

} // namespace

Timeline::Timeline(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What happened"));
}

void Timeline::setSteps(const QList<Step>& steps)
{
    if (m_steps == steps)
        return;
    m_steps = steps;
    QStringList lines;
    for (const Step& step : steps)
        lines.append((step.time + u' ' + step.text).trimmed());
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
}

QSize Timeline::sizeHint() const
{
    return {240, static_cast<int>(m_steps.size()) * rowHeight};
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int rows = static_cast<int>(m_steps.size());
    if (rows > 1)
        painter.fillRect(
            QRect(5, rowHeight / 2, 2, (rows - 1) * rowHeight), colorOf(Token::Line, palette()));
    painter.setFont(fontOf(Type::Body));
    const int timeWidth = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00:00"));
    for (int row = 0; row < rows; ++row) {
        const Step& step = m_steps.at(row);
        const QRect line(0, row * rowHeight, width(), rowHeight);
        const QRect dot(1, line.top() + (rowHeight - node) / 2, node, node);
        painter.fillRect(dot, colorOf(Token::Surface, palette()));
        paintBox(painter, dot, lookOf(step.node), palette());
        painter.setPen(colorOf(Token::Text3, palette()));
        paintText(painter, QRect(textLeft, line.top(), timeWidth + 2, rowHeight), step.time,
            Qt::AlignLeft);
        const bool isNext = step.node == Node::Next;
        painter.setPen(colorOf(isNext ? Token::Text2 : Token::Text, palette()));
        const int left = textLeft + timeWidth + 12;
        paintText(
            painter, QRect(left, line.top(), width() - left, rowHeight), step.text, Qt::AlignLeft);
    }
}

} // namespace hui::outbox
