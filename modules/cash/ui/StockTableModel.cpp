// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/StockTableModel.h"

#include "ui/DenominationGrid.h"
#include "ui/TableDelegate.h"

namespace hui::cash {

namespace {

const QList<Denomination>& faces()
{
    return denominations(Currency::CNY);
}

} // namespace

StockTableModel::StockTableModel(QObject* parent)
    : ColumnTableModel(
          {{tr("Denomination")}, {tr("Pieces"), true}, {tr("Amount (CNY)"), true}}, parent)
{
}

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

QString StockTableModel::cellText(int row, int column) const
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

QVariant StockTableModel::cellLook(int row, int column, int role) const
{
    return role == TokenRole && column == Pieces && isLow(row) ? ink(Token::Warn) : QVariant();
}

} // namespace hui::cash
