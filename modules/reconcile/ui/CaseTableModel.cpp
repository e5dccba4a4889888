// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/CaseTableModel.h"

#include "ui/MatchText.h"
#include "ui/TableDelegate.h"

namespace hui::reconcile {

namespace {

PillLook pillOf(const CentreCase& one)
{
    if (!one.answer)
        return {CaseTableModel::tr("To be answered"), QStringLiteral("alert-circle"), Mood::Warn};
    return {MatchText::verdict(one.answer->verdict), QStringLiteral("circle-check"), Mood::Ok};
}

} // namespace

CaseTableModel::CaseTableModel(QObject* parent)
    : RowTableModel({{tr("Case")}, {tr("Branch")}, {tr("Business")}, {tr("Class")},
                        {tr("Not explained (CNY)"), true}, {tr("State")}},
          parent)
{
}

QString CaseTableModel::text(const CentreCase& one, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number: return one.number;
    case Branch: return one.branch;
    case Business: return businessOf(one);
    case Class: return MatchText::name(one.kind);
    case Stake: return one.stake.toString();
    case State: return pillOf(one).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant CaseTableModel::look(const CentreCase& one, int column, int role) const
{
    if (role == PillRole && column == State)
        return QVariant::fromValue(pillOf(one));
    return {};
}

QString businessOf(const CentreCase& one)
{
    OpenItem item;
    item.operation = one.item;
    item.operationKind = one.operationKind;
    return MatchText::business(item);
}

} // namespace hui::reconcile
