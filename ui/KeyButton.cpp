// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/KeyButton.h"

#include "app/core/Assert.h"
#include "ui/Icons.h"
#include "ui/KeyMap.h"
#include "ui/Module.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QPainter>
#include <QShortcut>

namespace hui {

namespace {

constexpr int buttonIconWidth = 16;
constexpr int buttonGap = 6;
constexpr int capGap = 8;

int heightOf(KeyButton::Size size)
{
    switch (size) {
    case KeyButton::Size::Small: return 28;
    case KeyButton::Size::Regular: return 32;
    case KeyButton::Size::Commit: return 36;
    }
    return 32;
}

int paddingOf(KeyButton::Size size, KeyButton::Variant variant)
{
    if (variant == KeyButton::Variant::Flat)
        return 6;
    switch (size) {
    case KeyButton::Size::Small: return 10;
    case KeyButton::Size::Regular: return 12;
    case KeyButton::Size::Commit: return 18;
    }
    return 12;
}

bool isFilled(KeyButton::Variant variant)
{
    return variant == KeyButton::Variant::Primary || variant == KeyButton::Variant::Authorise;
}

} // namespace

KeyButton::KeyButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setVariant(Variant::Secondary);
    setAutoDefault(false);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

KeyButton::KeyButton(const QString& text, Variant variant, QWidget* parent)
    : KeyButton(text, parent)
{
    setVariant(variant);
}

void KeyButton::setVariant(Variant variant)
{
    m_variant = variant;
    const bool large = m_size == Size::Commit;
    if (isFilled(variant))
        setFont(fontOf(large ? Type::Section : Type::Strong));
    else
        setFont(fontOf(large ? Type::Input : Type::Body));
    setProperty(
        "focusTone", variant == Variant::Authorise ? QVariant(QStringLiteral("auth")) : QVariant());
    updateGeometry();
    update();
}

void KeyButton::setButtonSize(Size size)
{
    m_size = size;
    setVariant(m_variant);
}

void KeyButton::setIconName(const QString& name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void KeyButton::setKey(const QKeySequence& key)
{
    HUI_ASSERT(!KeyMap::isOfTheWindow(key)); // it would be dead
    qDeleteAll(m_keys);
    m_keys.clear();
    QList<QKeySequence> keys;
    if (!key.isEmpty())
        keys.append(key);
    if (key.count() == 1 && key[0].key() == Qt::Key_Return)
        keys.append(QKeySequence(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_Enter)));
    for (const QKeySequence& each : keys) {
        auto* shortcut = new QShortcut(each, this);
        connect(shortcut, &QShortcut::activated, this, [this] { click(); });
        m_keys.append(shortcut);
    }
    setAccessibleDescription(key.toString(QKeySequence::NativeText));
    setKeyHint(capText(key));
}

void KeyButton::setKeyHint(const QString& cap)
{
    m_cap = cap;
    updateGeometry();
    update();
}

QSize KeyButton::sizeHint() const
{
    int width = 2 * paddingOf(m_size, m_variant) + fontMetrics().horizontalAdvance(text());
    if (!m_icon.isEmpty())
        width += buttonIconWidth + (text().isEmpty() ? 0 : buttonGap);
    if (!m_cap.isEmpty())
        width += capSize(m_cap).width() + capGap;
    return {width, heightOf(m_size)};
}

Token KeyButton::inkToken() const
{
    if (!isEnabled())
        return Token::TextDisabled;
    switch (m_variant) {
    case Variant::Primary: return Token::OnAccent;
    case Variant::Authorise: return Token::OnAuth;
    case Variant::Danger: return Token::Bad;
    case Variant::Flat: return Token::AccentI;
    case Variant::Secondary: break;
    }
    return Token::Text;
}

void KeyButton::paintGround(QPainter& painter) const
{
    Box box{Token::Surface, Token::ButtonLine};
    switch (m_variant) {
    case Variant::Primary:
        box.fill = isDown() ? Token::AccentP : underMouse() ? Token::AccentH : Token::Accent;
        box.line = box.fill;
        break;
    case Variant::Authorise: box = {Token::Auth, Token::Auth}; break;
    case Variant::Danger: box = {underMouse() ? Token::BadS : Token::Surface, Token::Bad}; break;
    case Variant::Flat:
        box = {isDown()        ? Token::Sunken
                : underMouse() ? Token::Hover
                               : Token::TokenCount,
            Token::TokenCount};
        break;
    case Variant::Secondary:
        box.fill = isDown() ? Token::Sunken : underMouse() ? Token::Hover : Token::Surface;
        break;
    }
    if (!isEnabled() && m_variant != Variant::Flat)
        box = {Token::Alt, Token::Line2};
    paintBox(painter, rect(), box, palette());
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter);
    const Token ink = inkToken();
    const int content = sizeHint().width() - 2 * paddingOf(m_size, m_variant);
    int x = qMax(paddingOf(m_size, m_variant), (width() - content) / 2);
    if (!m_icon.isEmpty()) {
        paintIcon(painter,
            QRect(x, (height() - buttonIconWidth) / 2, buttonIconWidth, buttonIconWidth), m_icon,
            colorOf(ink, palette()));
        x += buttonIconWidth + (text().isEmpty() ? 0 : buttonGap);
    }
    painter.setFont(font());
    painter.setPen(colorOf(ink, palette()));
    const int textWidth = fontMetrics().horizontalAdvance(text());
    paintText(painter, QRect(x, 0, textWidth, height()), text(), Qt::AlignLeft);
    if (m_cap.isEmpty())
        return;
    const QSize cap = capSize(m_cap);
    const QRect box(QPoint(x + textWidth + capGap, (height() - cap.height()) / 2), cap);
    const bool plain = isEnabled() && !isFilled(m_variant);
    paintCap(painter, box, m_cap, palette(), plain ? Token::TokenCount : ink);
}

bool KeyButton::focusNextPrevChild(bool next)
{
    const bool isTab = isEnabled() && isVisible(); // else Qt passes on what we may not keep
    const bool isMoved = QPushButton::focusNextPrevChild(next);
    QWidget* page = parentWidget();
    while (page && !dynamic_cast<PageActions*>(page))
        page = page->parentWidget();
    if (!isTab && page && !page->isAncestorOf(window()->focusWidget()))
        page->setFocus();
    return isMoved;
}

} // namespace hui
