// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/StockTableModel.h"

#include "app/core/Assert.h"
#include "ui/DenominationGrid.h"
#include "ui/TableDelegate.h"

namespace hui::cash {

namespace {

const QList<Denomination>& faces()
{
    return denominations(Currency::CNY);
}

QVariant alignment(int column)
{
    const bool figures = column != StockTableModel::Face;
    return QVariant((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void StockTableModel::setStock(const CashCount& stock)
{
    m_stock = stock;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void StockTableModel::setMasked(bool masked)
{
    m_masked = masked;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool StockTableModel::isLow(int row) const
{
    return !m_masked && m_stock.pieces.value(faces().at(row).id) < lowBelow;
}

int StockTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(faces().size());
}

int StockTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StockTableModel::text(int row, Column column) const
{
    const Denomination& denomination = faces().at(row);
    const int sound = m_stock.pieces.value(denomination.id);
    const int damaged = m_stock.damaged.value(denomination.id);
    const int half = m_stock.half.value(denomination.id);
    if (column == Face)
        return faceText(denomination.face);
    if (m_masked)
        return QStringLiteral("***");
    if (column == Amount) {
        const CashCount one{
            {{denomination.id, sound}}, {{denomination.id, damaged}}, {{denomination.id, half}}};
        const Result<Money> worth = totalOf(one, Currency::CNY);
        return worth ? worth->toString() : QString();
    }
    const QString pieces = QString::number(sound);
    if (damaged + half > 0)
        return tr("%1 + %2 damaged").arg(pieces).arg(damaged + half);
    return isLow(row) ? tr("%1 low").arg(pieces) : pieces;
}

QVariant StockTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole: return alignment(index.column());
    case TokenRole:
        return index.column() == Pieces && isLow(index.row())
            ? QVariant(static_cast<int>(Token::Warn))
            : QVariant();
    default: return {};
    }
}

QVariant StockTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Face: return tr("Denomination");
    case Pieces: return tr("Pieces");
    case Amount: return tr("Amount (CNY)");
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::cash
