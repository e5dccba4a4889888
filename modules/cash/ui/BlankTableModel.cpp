// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/BlankTableModel.h"

#include "ui/BlankText.h"

namespace hui::cash {

BlankTableModel::BlankTableModel(QObject* parent)
    : RowTableModel(
          {{tr("Form")}, {tr("Numbers")}, {tr("Next number"), true}, {tr("Pieces"), true}}, parent)
{
}

void BlankTableModel::setStock(QList<BlankStock> stock)
{
    setRows(std::move(stock));
}

const BlankStock* BlankTableModel::stockOf(const QString& kind) const
{
    for (const BlankStock& one : rows())
        if (one.kind == kind)
            return &one;
    return nullptr;
}

QString BlankTableModel::text(const BlankStock& stock, int column) const
{
    switch (static_cast<Column>(column)) {
    case Kind: return BlankText::name(stock.kind);
    case Numbers: return BlankText::numbers(stock.ranges);
    case Next: return QString::number(stock.next);
    case Pieces: return QString::number(stock.pieces);
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::cash
