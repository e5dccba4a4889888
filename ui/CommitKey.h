// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/KeyButton.h"

#include <QObject>
#include <QPointer>

namespace hui {

/// Of several cards of a page that commit, the one in which somebody works has Ctrl+Enter and the
/// filled button; the others have neither, and can be pressed.
class CommitKey : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the page.
    explicit CommitKey(QWidget& page);

    /// The first card has the key until another one gets the keyboard.
    void add(QWidget& card, KeyButton& button);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QObject* focus);
    void give(KeyButton& button);

    QWidget& m_page;
    QList<std::pair<QWidget*, KeyButton*>> m_cards;
    QPointer<KeyButton> m_holder;
    QMetaObject::Connection m_following; ///< of the window's focus
};

} // namespace hui
