// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/ParkedPayment.h"
#include "ui/Card.h"

class QVBoxLayout;

namespace hui::billpay {

/// The card above the money: what the customer pays in one go, one line an item. Hidden while it is
/// empty.
class BasketCard : public Card {
    Q_OBJECT

public:
    explicit BasketCard(QWidget* parent = nullptr);

    void add(const BasketItem& item);
    void clear();

    const QList<BasketItem>& items() const { return m_items; }
    /// What its items come to.
    Money total() const;
    /// How many there are, and how much that is, in a line.
    QString inWords() const;

Q_SIGNALS:
    void changed();

private:
    void showItems();

    QList<BasketItem> m_items;
    QWidget* m_rows = nullptr;
};

} // namespace hui::billpay
