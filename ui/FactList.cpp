// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FactList.h"

#include "ui/Type.h"

#include <QGridLayout>
#include <QLabel>

namespace hui {

namespace {

/// Row and column of what is in the grid.
std::pair<int, int> placeOf(const QGridLayout& grid, const QWidget* value)
{
    for (int row = 0; row < grid.rowCount(); ++row)
        for (int column = 0; column < grid.columnCount(); ++column)
            if (const QLayoutItem* item = grid.itemAtPosition(row, column);
                item && item->widget() == value)
                return {row, column};
    Q_UNREACHABLE();
}

} // namespace

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

/// It stands at the left of its value.
QWidget* FactList::nameOf(const QWidget* value) const
{
    const auto [row, column] = placeOf(*m_grid, value);
    return m_grid->itemAtPosition(row, column - 1)->widget();
}

void FactList::setShown(QWidget* value, bool isShown)
{
    nameOf(value)->setVisible(isShown);
    value->setVisible(isShown);
    m_grid->setRowMinimumHeight(placeOf(*m_grid, value).first, isShown ? 32 : 0);
}

void FactList::setName(QLabel* value, const QString& what)
{
    static_cast<QLabel*>(nameOf(value))->setText(what);
    value->setAccessibleName(what);
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
