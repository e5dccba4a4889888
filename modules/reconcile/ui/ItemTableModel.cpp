// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/ItemTableModel.h"

#include "ui/MatchText.h"
#include "ui/TableDelegate.h"

namespace hui::reconcile {

namespace {

PillLook pillOf(const OpenItem& item)
{
    if (item.isExplained())
        return {ItemTableModel::tr("Explained"), QStringLiteral("circle-check"), Mood::Ok};
    if (!item.signedBy.isNull())
        return {ItemTableModel::tr("In suspense"), QStringLiteral("writing-sign"), Mood::Auth};
    if (item.actedBy.isNull())
        return {ItemTableModel::tr("Open"), QStringLiteral("alert-circle"), Mood::Warn};
    if (nextAction(item.kind) == NextAction::BookCorrection)
        return {ItemTableModel::tr("Corrected"), QStringLiteral("edit"), Mood::Info};
    if (item.answer)
        return {ItemTableModel::tr("To be corrected"), QStringLiteral("edit"), Mood::Warn};
    return {ItemTableModel::tr("Reported"), QStringLiteral("speakerphone"), Mood::Info};
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
        if (item.isOpen())
            open.append(item.operation);
    return open;
}

void ItemTableModel::setItems(QList<OpenItem> items, const QHash<QUuid, QString>& cases)
{
    m_cases = cases;
    setRows(std::move(items));
}

QString ItemTableModel::nextOf(const OpenItem& item) const
{
    if (item.isExplained() || (item.answer && item.isOpen()))
        return tr("Centre: %1").arg(item.answer->words);
    if (!item.signedBy.isNull())
        return {};
    if (item.actedBy.isNull())
        return MatchText::action(item.kind);
    if (nextAction(item.kind) == NextAction::BookCorrection)
        return tr("Compare again");
    const QString number = m_cases.value(item.operation);
    return number.isEmpty() ? tr("Keep in suspense, signed")
                            : tr("Case %1: keep in suspense, signed").arg(number);
}

QString ItemTableModel::text(const OpenItem& item, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number: return MatchText::number(item);
    case Business: return MatchText::business(item);
    case Class: return MatchText::name(item.kind);
    case Stake: return item.stake.toString();
    case State: return pillOf(item).text;
    case Next: return nextOf(item);
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
