// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/UnknownTableModel.h"

#include "ui/EntryText.h"
#include "ui/PaletteEntries.h"
#include "ui/TableDelegate.h"

namespace hui::reports {

UnknownTableModel::UnknownTableModel(QObject* parent)
    : RowTableModel(
          {{tr("Journal no.")}, {tr("Business")}, {tr("Amount (CNY)"), true}, {tr("State")}},
          parent)
{
}

void UnknownTableModel::setEntries(QList<JournalEntry> entries)
{
    setRows(std::move(entries));
}

QString UnknownTableModel::text(const JournalEntry& entry, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number: return serialOf(entry);
    case Business: return EntryText::name(entry.operation);
    case Amount: return entry.operation.amount ? entry.operation.amount->toString() : QString();
    case State: return EntryText::pill(entry).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant UnknownTableModel::look(const JournalEntry& entry, int column, int role) const
{
    return role == PillRole && column == State ? QVariant::fromValue(EntryText::pill(entry))
                                               : QVariant();
}

} // namespace hui::reports
