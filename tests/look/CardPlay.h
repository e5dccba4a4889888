// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/TableView.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

namespace hui::look {

using namespace Qt::StringLiterals;

inline const QString theirCard = u"6222888801860186"_s;

/// The card of somebody else is refused; with the customer's own it is seen what they have.
inline bool isCardPlayed(const QWidget& window, bool isOfAnother)
{
    auto* card = window.findChild<QLineEdit*>(u"customers.card"_s);
    auto* balances = window.findChild<QAbstractButton*>(u"customers.balances"_s);
    const auto* table = window.findChild<TableView*>(u"customers.accounts"_s);
    if (!balances->isEnabled())
        return false;
    const QModelIndex first = table->model()->index(0, 3);
    const bool isWrong = card->isVisible() && card->accessibleDescription().size() > 0;
    const bool isShown = first.data().toString().contains(u'.');
    if (isOfAnother ? isWrong : isShown)
        return true;
    if (!card->isVisible()) {
        balances->click();
        QTest::keyClicks(card, isOfAnother ? u"6222888801860187"_s : theirCard);
        QTest::keyClick(card, Qt::Key_Return);
    }
    return false;
}

} // namespace hui::look
