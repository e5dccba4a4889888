// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/ui/EstateTableModel.h"

#include "ui/TableDelegate.h"

namespace hui::estate {

EstateTableModel::EstateTableModel(QList<Heading> headings, QObject* parent)
    : RowTableModel(std::move(headings), parent)
{
}

void EstateTableModel::setList(QList<Heading> headings, QList<EstateCells> rows)
{
    setTable(std::move(headings), std::move(rows));
}

QString EstateTableModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : rows().at(row).id;
}

int EstateTableModel::rowOf(const QString& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rows().at(row).id == id)
            return row;
    return -1;
}

QString EstateTableModel::text(const EstateCells& row, int column) const
{
    return row.cells.value(column);
}

QVariant EstateTableModel::look(const EstateCells& row, int column, int role) const
{
    if (role == PillRole && row.standing && column == columnCount() - 1)
        return QVariant::fromValue(*row.standing);
    return {};
}

} // namespace hui::estate
