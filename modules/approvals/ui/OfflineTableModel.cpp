// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/OfflineTableModel.h"

#include "app/core/ChinaTime.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"

namespace hui::approvals {

namespace {

PillLook offlinePill(const std::optional<OfflineState>& state)
{
    if (!state)
        return {OfflineTableModel::tr("Unconfirmed"), QStringLiteral("clock"), Mood::Warn};
    switch (*state) {
    case OfflineState::Confirmed:
        return {OfflineTableModel::tr("Confirmed"), QStringLiteral("circle-check"), Mood::Ok};
    case OfflineState::Open:
        return {
            OfflineTableModel::tr("To be reviewed"), QStringLiteral("alert-circle"), Mood::Auth};
    case OfflineState::Upheld:
        return {OfflineTableModel::tr("Upheld"), QStringLiteral("circle-check"), Mood::Ok};
    case OfflineState::Disputed:
        return {OfflineTableModel::tr("Disputed"), QStringLiteral("alert-circle"), Mood::Bad};
    }
    return {};
}

} // namespace

OfflineTableModel::OfflineTableModel(QObject* parent)
    : RowTableModel({{tr("Signed")}, {tr("What")}, {tr("Amount"), true}, {tr("Asked by")},
                        {tr("Signed by")}, {tr("State")}},
          parent)
{
}

int OfflineTableModel::rowOf(const QString& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rows().at(row).approval.id == id)
            return row;
    return -1;
}

QString OfflineTableModel::text(const OfflineRow& row, int column) const
{
    const OfflineApproval& approval = row.approval;
    switch (static_cast<Column>(column)) {
    case SignedAt: return inChina(approval.at).toString(u"MM-dd HH:mm");
    case Matter: return approval.title;
    case Amount: return approval.amount ? approval.amount->toString() : QStringLiteral("—");
    case Maker: return approval.maker;
    case Approver: return approval.approver;
    case State: return offlinePill(row.state).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant OfflineTableModel::look(const OfflineRow& row, int column, int role) const
{
    if (role == PillRole && column == State)
        return QVariant::fromValue(offlinePill(row.state));
    return {};
}

} // namespace hui::approvals
