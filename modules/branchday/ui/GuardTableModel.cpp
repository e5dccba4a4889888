// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/branchday/ui/GuardTableModel.h"

#include "ui/ErrorText.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"

#include <algorithm>

namespace hui::branchday {

namespace {

QString conditionOf(Guard guard)
{
    switch (guard) {
    case Guard::Tills: return GuardTableModel::tr("Every cash box is returned or sealed");
    case Guard::Owed: return GuardTableModel::tr("Nothing is due back to customers");
    case Guard::Counts: return GuardTableModel::tr("Every difference of a count is signed");
    case Guard::InTransit: return GuardTableModel::tr("No cash is on its way between boxes");
    case Guard::Approvals: return GuardTableModel::tr("Every signature reached the platform");
    case Guard::Offline: return GuardTableModel::tr("Every offline signature is confirmed");
    case Guard::Outcomes: return GuardTableModel::tr("Every outcome is known or signed for");
    case Guard::Explained: return GuardTableModel::tr("The day agrees with the platform");
    }
    return {};
}

QString actionOf(Guard guard)
{
    switch (guard) {
    case Guard::Tills: return GuardTableModel::tr("Return or seal the boxes");
    case Guard::Owed: return GuardTableModel::tr("Hand it out or carry it over");
    case Guard::Counts: return GuardTableModel::tr("Count again or have it signed");
    case Guard::InTransit: return GuardTableModel::tr("Receive it or take it back");
    case Guard::Approvals: return GuardTableModel::tr("Let it be sent");
    case Guard::Offline: return GuardTableModel::tr("Review what was signed offline");
    case Guard::Outcomes: return GuardTableModel::tr("Ask for the outcomes");
    case Guard::Explained: return GuardTableModel::tr("Reconcile the day");
    }
    return {};
}

PillLook pillOf(const ClosingItem& item)
{
    if (item.isMet())
        return {GuardTableModel::tr("Met"), QStringLiteral("circle-check"), Mood::Ok};
    return {GuardTableModel::tr("Not met"), QStringLiteral("alert-circle"), Mood::Warn};
}

} // namespace

GuardTableModel::GuardTableModel(QObject* parent)
    : RowTableModel({{tr("Condition")}, {tr("State")}, {tr("What to do")}}, parent)
{
}

int GuardTableModel::unmet() const
{
    return static_cast<int>(std::count_if(
        rows().begin(), rows().end(), [](const ClosingItem& item) { return !item.isMet(); }));
}

QString GuardTableModel::text(const ClosingItem& item, int column) const
{
    switch (static_cast<Column>(column)) {
    case Condition: return conditionOf(item.guard);
    case State: return pillOf(item).text;
    case Next: return item.isMet() ? QString() : actionOf(item.guard);
    case ColumnCount: break;
    }
    return {};
}

QVariant GuardTableModel::look(const ClosingItem& item, int column, int role) const
{
    if (role == PillRole && column == State)
        return QVariant::fromValue(pillOf(item));
    if (role == Qt::ToolTipRole && item.why)
        return textOf(*item.why);
    return {};
}

} // namespace hui::branchday
