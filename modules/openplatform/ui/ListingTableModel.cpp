// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/ui/ListingTableModel.h"

#include "ui/TableDelegate.h"

namespace hui::openplatform {

ListingTableModel::ListingTableModel(QObject* parent)
    : RowTableModel({}, parent)
{
}

void ListingTableModel::setListing(Listing listing)
{
    QList<Heading> headings;
    for (QString& text : listing.headings)
        headings.append({std::move(text)});
    setTable(std::move(headings), std::move(listing.rows));
}

QString ListingTableModel::text(const Listing::Row& row, int column) const
{
    return row.cells.at(column);
}

QVariant ListingTableModel::look(const Listing::Row& row, int column, int role) const
{
    const bool isLast = column == columnCount() - 1;
    switch (role) {
    case PillRole: return isLast && row.standing ? QVariant::fromValue(*row.standing) : QVariant();
    case TokenRole: return column == 0 ? ink(Token::Text2) : QVariant();
    default: return {};
    }
}

} // namespace hui::openplatform
