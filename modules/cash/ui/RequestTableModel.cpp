// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/RequestTableModel.h"

#include "app/core/ChinaTime.h"
#include "modules/cash/ui/BoxText.h"
#include "ui/TableDelegate.h"

namespace hui::cash {

namespace {

/// "100 × 20, 50 × 10": what is asked for, the largest first.
QString piecesOf(const CashCount& cash)
{
    QStringList pieces;
    for (const Denomination& one : denominations(Currency::CNY))
        if (const int count = cash.pieces.value(one.id); count > 0)
            pieces += QStringLiteral("%1 × %2").arg(one.face.toString()).arg(count);
    return pieces.join(QStringLiteral(", "));
}

} // namespace

RequestTableModel::RequestTableModel(QObject* parent)
    : RowTableModel({{tr("Time")}, {tr("Drawer")}, {tr("Teller")}, {tr("Asked for")},
                        {tr("Amount"), true}, {tr("State")}, {tr("Reason")}},
          parent)
{
}

QString RequestTableModel::text(const CashRequest& request, int column) const
{
    switch (static_cast<Column>(column)) {
    case Time: return inChina(request.at).toString(u"HH:mm");
    case Box: return request.box.isEmpty() ? tr("New drawer") : request.box;
    case Operator: return request.operatorId;
    case Pieces: return piecesOf(request.cash);
    case Amount: return request.amount.toString();
    case State: return BoxText::pill(request.state).text;
    case Reason: return request.reason.isEmpty() ? QStringLiteral("—") : request.reason;
    case ColumnCount: break;
    }
    return {};
}

QVariant RequestTableModel::look(const CashRequest& request, int column, int role) const
{
    return role == PillRole && column == State ? QVariant::fromValue(BoxText::pill(request.state))
                                               : QVariant();
}

} // namespace hui::cash
