// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/RowButton.h"

#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QPainter>

namespace hui {

namespace {

constexpr int rowHeight = 34;
constexpr int rowIconWidth = 16;
constexpr int rowGap = 10;
constexpr int rowPadding = 4;
constexpr int shortestText = 56; // a few characters tell a line from the next one

} // namespace

RowButton::RowButton(const QString& text, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_row(new QHBoxLayout(this))
    , m_icon(iconName)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setFont(fontOf(Type::Body));
    setProperty("focusRadius", 6);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, rowPadding, 0);
    m_row->addStretch(1);
}

void RowButton::setPicture(const QString& iconName, Token ink)
{
    m_icon = iconName;
    m_ink = ink;
    update();
}

void RowButton::setStanding(QWidget* standing)
{
    if (m_standing)
        m_standing->deleteLater();
    m_standing = standing;
    standing->setParent(this);
    standing->setAttribute(Qt::WA_TransparentForMouseEvents);
    standing->setFocusPolicy(Qt::NoFocus);
    m_row->addWidget(standing);
    standing->show();
    updateGeometry();
}

void RowButton::setRule(bool isDrawn)
{
    m_hasRule = isDrawn;
    update();
}

QSize RowButton::sizeHint() const
{
    const int standing = m_standing ? rowGap + m_standing->sizeHint().width() : 0;
    return {
        2 * rowPadding + rowIconWidth + rowGap + fontMetrics().horizontalAdvance(text()) + standing,
        rowHeight};
}

QSize RowButton::minimumSizeHint() const
{
    const int standing = m_standing ? rowGap + m_standing->minimumSizeHint().width() : 0;
    return {2 * rowPadding + rowIconWidth + rowGap + shortestText + standing, rowHeight};
}

void RowButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isDown() || (underMouse() && isEnabled()))
        paintBox(painter, rect(), {isDown() ? Token::Sunken : Token::Hover}, palette());
    if (m_hasRule) {
        painter.setPen(QPen(colorOf(Token::Line, palette()), 1));
        painter.drawLine(0, 0, width(), 0);
    }
    paintIcon(painter, QRect(rowPadding, (height() - rowIconWidth) / 2, rowIconWidth, rowIconWidth),
        m_icon, colorOf(isEnabled() ? m_ink : Token::TextDisabled, palette()));
    const int left = rowPadding + rowIconWidth + rowGap;
    const int right = m_standing ? m_standing->x() - rowGap : width() - rowPadding;
    painter.setFont(font());
    painter.setPen(colorOf(isEnabled() ? Token::Text : Token::TextDisabled, palette()));
    paintText(painter, QRect(left, 0, qMax(0, right - left), height()), text(), Qt::AlignLeft);
}

} // namespace hui
