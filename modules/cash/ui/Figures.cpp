// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/Figures.h"

#include "app/core/AmountWords.h"
#include "ui/Card.h"
#include "ui/Paint.h"
#include "ui/TillText.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::cash {

Figures::Figures(const QString& caption, const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_amount(makeLabel({}, Type::Hero, Token::Text, this))
    , m_words(makeLabel({}, Type::Label, Token::Text2, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QFrame* inset = makeInset(this);
    whole->addWidget(inset);
    m_column = new QVBoxLayout(inset);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(0);
    m_column->addWidget(makeLabel(caption, Type::Label, Token::Text3, inset));
    m_amount->setObjectName(name);
    m_amount->setAccessibleName(caption);
    m_column->addWidget(m_amount);
    m_words->setWordWrap(true);
    m_column->addWidget(m_words);
}

void Figures::setAmount(Money amount)
{
    m_amount->setText(amount.toString());
    m_words->setText(rmbInWords(amount));
    m_words->show();
    m_amount->setAccessibleDescription(m_words->text());
}

void Figures::setText(const QString& text)
{
    m_amount->setText(text);
    m_words->clear();
    m_words->hide();
    m_amount->setAccessibleDescription({});
}

QLabel* Figures::addLine(const QString& what, const QString& name)
{
    if (!m_hasLines) {
        m_column->addSpacing(10);
        m_column->addWidget(makeRule(this, true));
        m_column->addSpacing(4);
    }
    m_hasLines = true;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 3, 0, 3);
    row->addWidget(makeLabel(what, Type::Body, Token::Text3, this));
    row->addStretch();
    QLabel* value = makeLabel({}, Type::Strong, Token::Text, this);
    value->setObjectName(name);
    value->setAccessibleName(what);
    row->addWidget(value);
    m_column->addLayout(row);
    return value;
}

} // namespace hui::cash
