// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/TillTableModel.h"

#include "ui/TableDelegate.h"
#include "ui/TillText.h"

namespace hui::reports {

TillTableModel::TillTableModel(QObject* parent)
    : RowTableModel({{tr("Drawer")}, {tr("Teller")}, {tr("State")}, {tr("In"), true},
                        {tr("Out"), true}, {tr("Balance"), true}, {tr("Over/short"), true}},
          parent)
{
}

void TillTableModel::setTills(QList<TillFigures> tills)
{
    setRows(std::move(tills));
}

QString TillTableModel::text(const TillFigures& till, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number: return till.till;
    case Teller: return till.operatorId;
    case State: return TillText::pill(till.state).text;
    case In: return till.in.toString();
    case Out: return till.out.toString();
    case Balance: return till.balance.toString();
    case OverShort: return TillText::signedAmount(till.overShort);
    case ColumnCount: break;
    }
    return {};
}

QVariant TillTableModel::look(const TillFigures& till, int column, int role) const
{
    if (role == PillRole && column == State)
        return QVariant::fromValue(TillText::pill(till.state));
    if (role == TokenRole && column == OverShort && !till.overShort.isZero())
        return ink(Token::Bad);
    return {};
}

} // namespace hui::reports
