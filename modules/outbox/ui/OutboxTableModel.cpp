// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ui/OutboxTableModel.h"

#include "app/core/ChinaTime.h"
#include "ui/EntryText.h"
#include "ui/PaletteEntries.h"
#include "ui/TableDelegate.h"

namespace hui::outbox {

OutboxTableModel::OutboxTableModel(QObject* parent)
    : RowTableModel({{tr("Journal no.")}, {tr("Recorded")}, {tr("Business")}, {tr("Account")},
                        {tr("Amount (CNY)"), true}, {tr("State")}, {tr("Tries"), true}},
          parent)
{
}

void OutboxTableModel::setItems(const QList<OutboxItem>& items)
{
    mergeRows(
        items, [](const OutboxItem& item) { return item.entry.sequence; },
        [](const OutboxItem& a, const OutboxItem& b) {
            return EntryText::isAlike(a.entry, b.entry) && a.isReversed == b.isReversed
                && a.isRefunded == b.isRefunded && a.nextAtMonoMs == b.nextAtMonoMs;
        });
}

int OutboxTableModel::rowOf(const QUuid& operation) const
{
    for (int row = 0; row < rows().size(); ++row)
        if (rows().at(row).entry.operation.id == operation)
            return row;
    return -1;
}

QString OutboxTableModel::text(const OutboxItem& item, int column) const
{
    const JournalEntry& entry = item.entry;
    switch (static_cast<Column>(column)) {
    case Number: return serialOf(entry);
    case Time: return inChina(entry.operation.at).toString(u"HH:mm");
    case Business: return EntryText::name(entry.operation);
    case Party: return EntryText::party(entry.operation);
    case Amount: return entry.operation.amount ? entry.operation.amount->toString() : QString();
    case State: return EntryText::pill(entry, item.isReversed).text;
    case Attempts: return QString::number(entry.attempts);
    case ColumnCount: break;
    }
    return {};
}

QVariant OutboxTableModel::look(const OutboxItem& item, int column, int role) const
{
    switch (role) {
    case PillRole:
        return column == State ? QVariant::fromValue(EntryText::pill(item.entry, item.isReversed))
                               : QVariant();
    case TokenRole: return column == Time || column == Attempts ? ink(Token::Text2) : QVariant();
    case ElideRole:
        return column == Party ? QVariant(static_cast<int>(Qt::ElideMiddle)) : QVariant();
    default: return {};
    }
}

} // namespace hui::outbox
