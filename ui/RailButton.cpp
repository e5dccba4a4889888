// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/RailButton.h"

#include "ui/Icons.h"
#include "ui/Type.h"

#include <QKeySequence>
#include <QPainter>

namespace hui {

namespace {

constexpr int glyph = 20;
constexpr int inset = 10; // of the icon in the item, of the digit from its right

} // namespace

RailButton::RailButton(const QString& title, const QString& iconName, int digit, QWidget* parent)
    : QToolButton(parent)
    , m_title(title)
    , m_iconName(iconName)
    , m_digit(digit)
{
    setCheckable(true);
    setText(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setMinimumHeight(28); // a low window with many services: all of them are seen
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    describe();
}

void RailButton::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void RailButton::setFolded(bool folded)
{
    m_folded = folded;
    describe();
    update();
}

void RailButton::describe()
{
    const QString keys = m_digit < 0
        ? QString()
        : QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + m_digit))
              .toString(QKeySequence::NativeText);
    setToolTip(m_folded ? tr("%1  %2").arg(m_title, keys).trimmed() : QString());
    setAccessibleName(m_count > 0 ? tr("%1, %n waiting", nullptr, m_count).arg(m_title) : m_title);
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect item = rect().adjusted(8, 1, -8, -1);
    const bool lit = isChecked() || underMouse() || hasFocus();
    painter.setPen(Qt::NoPen);
    if (lit) {
        QColor fill = colorOf(Token::RailSel, palette());
        if (!isChecked())
            fill.setAlphaF(0.5F);
        painter.setBrush(fill);
        painter.drawRoundedRect(item, 6, 6);
    }
    if (isChecked()) {
        painter.setBrush(colorOf(Token::NavMark, palette()));
        painter.drawRoundedRect(QRect(-3, item.top() + 8, 6, item.height() - 16), 2, 2);
    }
    const QColor ink = isChecked() ? QColor(Qt::white) : colorOf(Token::RailText, palette());
    const int left = m_folded ? (width() - glyph) / 2 : item.left() + inset;
    paintIcon(
        painter, QRect(left, item.center().y() - glyph / 2 + 1, glyph, glyph), m_iconName, ink);
    if (!m_folded) {
        QFont font = fontOf(isChecked() ? Type::Section : Type::Input);
        painter.setFont(font);
        painter.setPen(ink);
        const QRect text = item.adjusted(inset + glyph + 10, 0, -inset - 24, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(m_title, Qt::ElideRight, text.width()));
    }
    paintCount(painter, item);
}

void RailButton::paintCount(QPainter& painter, const QRect& item) const
{
    if (m_count <= 0 && (m_folded || m_digit < 0))
        return;
    if (m_count <= 0) {
        painter.setFont(fontOf(Type::Cap));
        painter.setPen(colorOf(isChecked() ? Token::RailText : Token::RailText2, palette()));
        painter.drawText(item.adjusted(0, 0, -inset, 0), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(m_digit));
        return;
    }
    const QString text = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
    painter.setFont(fontOf(m_folded ? Type::Cap : Type::LabelStrong));
    const int height = m_folded ? 15 : 18;
    const int wide = qMax(height, painter.fontMetrics().horizontalAdvance(text) + 12);
    QRect badge(item.right() - inset - wide + 1, item.center().y() - height / 2, wide, height);
    if (m_folded)
        badge.moveTopRight(QPoint(item.right() + 1, item.top() - 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(Token::NavBadge, palette()));
    painter.drawRoundedRect(badge, height / 2, height / 2);
    painter.setPen(colorOf(Token::OnNavBadge, palette()));
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace hui
