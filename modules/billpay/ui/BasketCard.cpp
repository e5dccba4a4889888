// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BasketCard.h"

#include "app/core/Masking.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

namespace hui::billpay {

BasketCard::BasketCard(QWidget* parent)
    : Card(tr("In one go"), parent)
{
    setObjectName(QStringLiteral("bill.basket"));
    hide();
}

void BasketCard::add(const BasketItem& item)
{
    m_items.append(item);
    showItems();
    Q_EMIT changed();
}

void BasketCard::clear()
{
    m_items.clear();
    showItems();
    Q_EMIT changed();
}

Money BasketCard::total() const
{
    qint64 sum = 0;
    for (const BasketItem& item : m_items)
        sum += item.taken.minor();
    return Money::fen(sum);
}

QString BasketCard::inWords() const
{
    return tr("%n payments", nullptr, static_cast<int>(m_items.size())) + QStringLiteral(" · ")
        + total().toString();
}

void BasketCard::showItems()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const BasketItem& item = m_items.at(i);
        auto* line = new QHBoxLayout;
        line->setSpacing(12);
        line->addWidget(makeLabel(item.billerName, Type::Body, Token::Text, m_rows));
        line->addWidget(
            makeLabel(maskAccount(item.bill.account), Type::Body, Token::Text2, m_rows), 1);
        line->addWidget(makeLabel(item.taken.toString(), Type::Strong, Token::Text, m_rows));
        auto* out = new KeyButton(tr("Take out"), KeyButton::Variant::Flat, m_rows);
        out->setButtonSize(KeyButton::Size::Small);
        out->setObjectName(QStringLiteral("bill.basket.out%1").arg(i));
        connect(out, &QPushButton::clicked, this, [this, i] {
            m_items.removeAt(i);
            QTimer::singleShot(0, this, &BasketCard::showItems); // the button is one of its rows
            Q_EMIT changed();
        });
        line->addWidget(out);
        rows->addLayout(line);
    }
    body()->addWidget(m_rows);
    setSubtitle(tr("%n payments", nullptr, static_cast<int>(m_items.size())));
    setVisible(!m_items.isEmpty());
}

} // namespace hui::billpay
