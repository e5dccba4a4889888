// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CommitKey.h"

#include <QEvent>
#include <QWindow>

#include <utility>

namespace hui {

CommitKey::CommitKey(QWidget& page)
    : QObject(&page)
    , m_page(page)
{
    page.installEventFilter(this);
}

void CommitKey::add(QWidget& card, KeyButton& button)
{
    m_cards.append({&card, &button});
    if (m_cards.size() == 1)
        give(button);
    else
        button.setVariant(KeyButton::Variant::Secondary);
}

bool CommitKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        disconnect(m_following);
        if (QWindow* window = m_page.window()->windowHandle())
            m_following = connect(window, &QWindow::focusObjectChanged, this, &CommitKey::follow);
        follow(m_page.window()->focusWidget());
    }
    return QObject::eventFilter(watched, event);
}

void CommitKey::follow(QObject* focus)
{
    auto* widget = qobject_cast<QWidget*>(focus);
    for (const auto& [card, button] : std::as_const(m_cards))
        if (widget && (card == widget || card->isAncestorOf(widget)) && m_holder != button)
            return give(*button);
}

void CommitKey::give(KeyButton& button)
{
    if (m_holder) {
        m_holder->setKey({});
        m_holder->setVariant(KeyButton::Variant::Secondary);
    }
    m_holder = &button;
    button.setKey(Qt::CTRL | Qt::Key_Return);
    button.setVariant(KeyButton::Variant::Primary);
}

} // namespace hui
