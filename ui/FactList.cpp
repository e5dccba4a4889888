// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FactList.h"

#include "ui/Type.h"

#include <QGridLayout>
#include <QLabel>

namespace hui {

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setAcross(int facts)
{
    m_across = facts;
    m_column = 0;
    for (int fact = 0; fact < facts; ++fact) {
        m_grid->setColumnStretch(3 * fact + 1, 1);
        if (fact > 0)
            m_grid->setColumnMinimumWidth(3 * fact - 1, 16); // between a value and the next fact
    }
}

void FactList::place(QWidget* what, QWidget* value, Qt::Alignment alignment, int height)
{
    const int row = m_column == 0 ? m_grid->rowCount() : m_grid->rowCount() - 1;
    m_grid->addWidget(what, row, 3 * m_column);
    m_grid->addWidget(value, row, 3 * m_column + 1, alignment);
    m_grid->setRowMinimumHeight(row, qMax(m_grid->rowMinimumHeight(row), height));
    m_column = (m_column + 1) % m_across;
}

QLabel* FactList::addFact(const QString& what)
{
    QLabel* value = makeLabel(QStringLiteral("—"), Type::Body, Token::Text, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setWordWrap(true);
    value->setAccessibleName(what);
    place(makeLabel(what, Type::Body, Token::Text2, this), value, {}, 32);
    return value;
}

void FactList::addFact(const QString& what, QWidget* value)
{
    QLabel* label = makeLabel(what, Type::Body, Token::Text2, this);
    label->setBuddy(value);
    // fields one below the other do not touch
    place(
        label, value, Qt::AlignRight | Qt::AlignVCenter, qMax(32, value->sizeHint().height() + 8));
}

} // namespace hui
