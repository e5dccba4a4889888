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

QLabel* FactList::addFact(const QString& what)
{
    QLabel* value = makeLabel(QStringLiteral("—"), Type::Body, Token::Text, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setWordWrap(true);
    value->setAccessibleName(what);
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeLabel(what, Type::Body, Token::Text2, this), row, 0);
    m_grid->addWidget(value, row, 1);
    m_grid->setRowMinimumHeight(row, 32);
    return value;
}

void FactList::addFact(const QString& what, QWidget* value)
{
    const int row = m_grid->rowCount();
    QLabel* label = makeLabel(what, Type::Body, Token::Text2, this);
    label->setBuddy(value);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(value, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    // fields one below the other do not touch
    m_grid->setRowMinimumHeight(row, qMax(32, value->sizeHint().height() + 8));
}

} // namespace hui
