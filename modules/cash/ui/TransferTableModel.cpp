// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/TransferTableModel.h"

#include "app/core/ChinaTime.h"
#include "modules/cash/ui/BoxText.h"
#include "ui/TableDelegate.h"

namespace hui::cash {

TransferTableModel::TransferTableModel(Load load, QObject* parent)
    : RowTableModel({{tr("Time")}, {tr("Kind")}, {tr("From")}, {tr("To")},
                        load == Load::Cash ? Heading{tr("Amount"), true} : Heading{tr("Forms")},
                        {tr("State")}},
          parent)
{
}

void TransferTableModel::setTransfers(const QList<Transfer>& transfers, const QString& box)
{
    m_box = box;
    setRows(transfers);
}

QString TransferTableModel::text(const Transfer& transfer, int column) const
{
    const bool isBlind
        = transfer.state == TransferState::InTransit && transfer.to == m_box && !transfer.isVain();
    switch (static_cast<Column>(column)) {
    case Time: return inChina(transfer.at).toString(u"HH:mm");
    case Purpose: return BoxText::purpose(transfer);
    case From: return BoxText::box(transfer.from);
    case To: return BoxText::box(transfer.to);
    case Amount: return isBlind ? QStringLiteral("***") : BoxText::load(transfer);
    case State: return BoxText::pill(transfer).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant TransferTableModel::look(const Transfer& transfer, int column, int role) const
{
    return role == PillRole && column == State ? QVariant::fromValue(BoxText::pill(transfer))
                                               : QVariant();
}

} // namespace hui::cash
