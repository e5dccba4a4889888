// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/ItemTableModel.h"

#include "modules/reconcile/ui/MatchText.h"
#include "ui/EntryText.h"
#include "ui/TableDelegate.h"

namespace hui::reconcile {

namespace {

PillLook pillOf(const OpenItem& item)
{
    if (item.signedBy.isNull())
        return {ItemTableModel::tr("Open"), QStringLiteral("alert-circle"), Mood::Warn};
    return {ItemTableModel::tr("In suspense"), QStringLiteral("writing-sign"), Mood::Auth};
}

QString nameOf(const OpenItem& item)
{
    Operation operation;
    operation.id = item.operation;
    operation.kind = item.operationKind;
    return EntryText::name(operation);
}

} // namespace

ItemTableModel::ItemTableModel(QObject* parent)
    : RowTableModel({{tr("Operation")}, {tr("Business")}, {tr("Class")},
                        {tr("Not explained (CNY)"), true}, {tr("State")}, {tr("What to do")}},
          parent)
{
}

QList<QUuid> ItemTableModel::unsignedItems() const
{
    QList<QUuid> open;
    for (const OpenItem& item : rows())
        if (item.signedBy.isNull())
            open.append(item.operation);
    return open;
}

QString ItemTableModel::text(const OpenItem& item, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number: return item.operation.toString(QUuid::WithoutBraces).right(8).toUpper();
    case Business: return nameOf(item);
    case Class: return MatchText::name(item.kind);
    case Stake: return item.stake.toString();
    case State: return pillOf(item).text;
    case Next: return item.signedBy.isNull() ? MatchText::action(item.kind) : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant ItemTableModel::look(const OpenItem& item, int column, int role) const
{
    if (role == PillRole && column == State)
        return QVariant::fromValue(pillOf(item));
    return {};
}

} // namespace hui::reconcile
