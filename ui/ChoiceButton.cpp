// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ChoiceButton.h"

#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QPainter>

namespace hui {

namespace {

constexpr int choiceIconWidth = 18;
constexpr int choiceGap = 8;

int heightOf(ChoiceButton::Look look)
{
    switch (look) {
    case ChoiceButton::Look::Tile: return 34;
    case ChoiceButton::Look::Quick: return 30;
    case ChoiceButton::Look::Chip: return 24;
    }
    return 30;
}

Box boxOf(ChoiceButton::Look look, bool chosen, bool hovered)
{
    const Token ground = hovered ? Token::Hover : Token::Surface;
    switch (look) {
    case ChoiceButton::Look::Tile:
        return chosen ? Box{Token::AccentS, Token::Accent, 2} : Box{ground, Token::Line};
    case ChoiceButton::Look::Quick:
        return chosen ? Box{Token::AccentS, Token::AccentL} : Box{ground, Token::Line2};
    case ChoiceButton::Look::Chip:
        return Box{hovered ? Token::Hover : Token::Sunken, Token::TokenCount, 0, 4};
    }
    return {};
}

} // namespace

ChoiceButton::ChoiceButton(const QString& text, Look look, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setText(text);
    setCheckable(look != Look::Chip);
    setFocusPolicy(Qt::StrongFocus);
    setFont(fontOf(look == Look::Chip ? Type::Label : Type::Body));
    setProperty("focusRadius", look == Look::Chip ? 4 : 6);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(
        look == Look::Chip ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChoiceButton::setIconName(const QString& name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const int padding = m_look == Look::Tile ? 12 : 8;
    QFont bold = font();
    bold.setBold(isCheckable());
    const int textWidth = QFontMetrics(bold).horizontalAdvance(text());
    return {2 * padding + textWidth + (m_icon.isEmpty() ? 0 : choiceIconWidth + choiceGap),
        heightOf(m_look)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return m_look == Look::Chip ? sizeHint() : QSize(24, heightOf(m_look));
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), boxOf(m_look, isChecked(), underMouse() && isEnabled()), palette());
    const Token ink = !isEnabled() ? Token::TextDisabled
        : isChecked()              ? Token::AccentI
        : m_look == Look::Chip     ? Token::Text2
                                   : Token::Text;
    QRect inside = rect().adjusted(6, 0, -6, 0);
    if (m_look == Look::Tile)
        inside = rect().adjusted(11, 0, -6, 0);
    if (!m_icon.isEmpty()) {
        const Token tint = ink == Token::Text ? Token::Text2 : ink;
        paintIcon(painter,
            QRect(
                inside.left(), (height() - choiceIconWidth) / 2, choiceIconWidth, choiceIconWidth),
            m_icon, colorOf(tint, palette()));
        inside.setLeft(inside.left() + choiceIconWidth + choiceGap);
    }
    QFont written = font();
    written.setBold(isChecked());
    painter.setFont(written);
    painter.setPen(colorOf(ink, palette()));
    paintText(painter, inside, text(), m_look == Look::Tile ? Qt::AlignLeft : Qt::AlignHCenter);
}

} // namespace hui
