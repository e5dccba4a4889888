// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/MovementTableModel.h"

#include "app/core/Assert.h"
#include "ui/EntryText.h"
#include "ui/PaletteEntries.h"
#include "ui/StatusBar.h"
#include "ui/TableDelegate.h"

#include <algorithm>

namespace hui::cash {

namespace {

QVariant alignment(int column)
{
    const bool figures = column >= MovementTableModel::In;
    return QVariant((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString figure(Money amount)
{
    return amount.isZero() ? QString() : amount.toString();
}

} // namespace

void MovementTableModel::setMovements(const QList<Movement>& movements)
{
    beginResetModel();
    m_movements = movements;
    std::reverse(m_movements.begin(), m_movements.end());
    endResetModel();
}

void MovementTableModel::setMasked(bool masked)
{
    beginResetModel();
    m_masked = masked;
    endResetModel();
}

int MovementTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_movements.size());
}

int MovementTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MovementTableModel::text(const Movement& movement, Column column) const
{
    const TillEntry& entry = movement.entry;
    switch (column) {
    case Number: return movement.journal ? serialOf(*movement.journal) : QString();
    case Time: return bankTime(entry.at).toString(u"HH:mm:ss");
    case Business:
        return movement.journal ? EntryText::name(movement.journal->operation) : entry.reason;
    case In: return figure(entry.in);
    case Out: return figure(entry.out);
    case Balance: return m_masked ? QStringLiteral("***") : entry.balanceAfter.toString();
    case ColumnCount: break;
    }
    return {};
}

QVariant MovementTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    switch (role) {
    case Qt::DisplayRole:
        return text(m_movements.at(index.row()), static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole: return alignment(index.column());
    case TokenRole:
        return index.column() == Time || index.column() == Balance
            ? QVariant(static_cast<int>(Token::Text2))
            : QVariant();
    default: return {};
    }
}

QVariant MovementTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number: return tr("Journal no.");
    case Time: return tr("Time");
    case Business: return tr("Business");
    case In: return tr("In");
    case Out: return tr("Out");
    case Balance: return tr("Balance");
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::cash
