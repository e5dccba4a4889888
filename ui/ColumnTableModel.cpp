// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ColumnTableModel.h"

#include "app/core/Assert.h"

namespace hui {

ColumnTableModel::ColumnTableModel(QList<Heading> headings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings))
{
}

int ColumnTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant ColumnTableModel::alignment(int column) const
{
    const bool right = m_headings.at(column).isFigure;
    return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant ColumnTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    switch (role) {
    case Qt::AccessibleTextRole:
        if (const QVariant said = cellLook(index.row(), index.column(), role); said.isValid())
            return said;
        [[fallthrough]];
    case Qt::DisplayRole: return cellText(index.row(), index.column());
    case Qt::TextAlignmentRole: return alignment(index.column());
    default: return cellLook(index.row(), index.column(), role);
    }
}

QVariant ColumnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_headings.at(section).text;
    case Qt::TextAlignmentRole: return alignment(section);
    default: return {};
    }
}

} // namespace hui
