// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/BlankStockTableModel.h"

#include "app/core/CashBox.h"
#include "ui/BlankText.h"

namespace hui::reports {

BlankStockTableModel::BlankStockTableModel(QObject* parent)
    : RowTableModel({{tr("Box")}, {tr("Form")}, {tr("Numbers")}, {tr("Pieces"), true},
                        {tr("In transit"), true}},
          parent)
{
}

QString BlankStockTableModel::text(const BlankFigures& figures, int column) const
{
    switch (static_cast<Column>(column)) {
    case Box: return isVault(figures.box) ? tr("Vault") : tr("Drawer %1").arg(figures.box);
    case Form: return BlankText::name(figures.kind);
    case Numbers: return BlankText::numbers(figures.numbers);
    case Pieces: return QString::number(figures.pieces);
    case InTransit: return QString::number(figures.inTransit);
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::reports
