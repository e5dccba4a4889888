// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/ui/ListingTableModel.h"

#include "app/core/Assert.h"
#include "ui/TableDelegate.h"
#include "ui/Token.h"

namespace hui::openplatform {

void ListingTableModel::setListing(Listing listing)
{
    beginResetModel();
    m_listing = std::move(listing);
    endResetModel();
}

int ListingTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listing.rows.size());
}

int ListingTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listing.headings.size());
}

QVariant ListingTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Listing::Row& row = m_listing.rows.at(index.row());
    const bool isLast = index.column() == columnCount() - 1;
    switch (role) {
    case Qt::DisplayRole: return row.cells.at(index.column());
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case PillRole: return isLast && row.standing ? QVariant::fromValue(*row.standing) : QVariant();
    case TokenRole:
        return index.column() == 0 ? QVariant(static_cast<int>(Token::Text2)) : QVariant();
    default: return {};
    }
}

QVariant ListingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? m_listing.headings.value(section) : QVariant();
}

} // namespace hui::openplatform
