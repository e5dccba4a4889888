// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/GrantTableModel.h"

#include "app/core/ChinaTime.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"

namespace hui::approvals {

namespace {

PillLook grantPill(const GrantRow& row, const QDateTime& now)
{
    if (row.taken)
        return {GrantTableModel::tr("Revoked"), QStringLiteral("ban"), Mood::Bad};
    if (now >= row.grant.until)
        return {GrantTableModel::tr("Over"), QStringLiteral("clock"), Mood::Neutral};
    if (row.left.count <= 0 || !row.left.total.isPositive())
        return {GrantTableModel::tr("Used up"), QStringLiteral("alert-circle"), Mood::Warn};
    return {GrantTableModel::tr("Good"), QStringLiteral("circle-check"), Mood::Ok};
}

} // namespace

GrantTableModel::GrantTableModel(QObject* parent)
    : RowTableModel({{tr("Person")}, {tr("Good until")}, {tr("Times left"), true},
                        {tr("Amount left"), true}, {tr("State")}},
          parent)
{
}

void GrantTableModel::setGrants(QList<GrantRow> grants, const QDateTime& now)
{
    m_now = now;
    setRows(std::move(grants));
}

int GrantTableModel::rowOf(const QString& approver) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rows().at(row).grant.approverId == approver)
            return row;
    return -1;
}

QString GrantTableModel::text(const GrantRow& row, int column) const
{
    if (row.taken && column != Person && column != State)
        return QStringLiteral("—");
    switch (static_cast<Column>(column)) {
    case Person: return row.grant.approverName + u' ' + row.grant.approverId;
    case Until: return inChina(row.grant.until).toString(u"MM-dd HH:mm");
    case Count: return QString::number(row.left.count);
    case Total: return row.left.total.toString();
    case State: return grantPill(row, m_now).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant GrantTableModel::look(const GrantRow& row, int column, int role) const
{
    if (role == PillRole && column == State)
        return QVariant::fromValue(grantPill(row, m_now));
    return {};
}

} // namespace hui::approvals
