// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/TransferTableModel.h"

#include "app/core/Assert.h"
#include "modules/cash/ui/BoxText.h"
#include "ui/StatusBar.h"
#include "ui/TableDelegate.h"

namespace hui::cash {

namespace {

QVariant alignment(int column)
{
    const bool figures = column == TransferTableModel::Amount;
    return QVariant((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void TransferTableModel::setTransfers(const QList<Transfer>& transfers, const QString& box)
{
    beginResetModel();
    m_transfers = transfers;
    m_box = box;
    endResetModel();
}

int TransferTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_transfers.size());
}

int TransferTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TransferTableModel::text(const Transfer& transfer, Column column) const
{
    const bool isBlind = transfer.state == TransferState::InTransit && transfer.to == m_box;
    switch (column) {
    case Time: return bankTime(transfer.at).toString(u"HH:mm");
    case Purpose: return BoxText::purpose(transfer);
    case From: return BoxText::box(transfer.from);
    case To: return BoxText::box(transfer.to);
    case Amount: return isBlind ? QStringLiteral("***") : transfer.amount.toString();
    case State: return BoxText::pill(transfer.state).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant TransferTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Transfer& transfer = m_transfers.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(transfer, static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole: return alignment(index.column());
    case PillRole:
        return index.column() == State ? QVariant::fromValue(BoxText::pill(transfer.state))
                                       : QVariant();
    default: return {};
    }
}

QVariant TransferTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time: return tr("Time");
    case Purpose: return tr("Kind");
    case From: return tr("From");
    case To: return tr("To");
    case Amount: return tr("Amount");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::cash
