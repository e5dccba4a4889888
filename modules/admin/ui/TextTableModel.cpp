// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/ui/TextTableModel.h"

#include "ui/TableDelegate.h"

namespace hui::admin {

int TextTableModel::rowOf(const QString& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rows().at(row).id == id)
            return row;
    return -1;
}

QString TextTableModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : rows().at(row).id;
}

QString TextTableModel::text(const TextRow& row, int column) const
{
    return row.cells.value(column);
}

QVariant TextTableModel::look(const TextRow& row, int column, int role) const
{
    if (role == PillRole && row.standing && column == columnCount() - 1)
        return QVariant::fromValue(*row.standing);
    return {};
}

} // namespace hui::admin
