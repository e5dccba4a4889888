// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/UnknownTableModel.h"

#include "app/core/Assert.h"
#include "ui/EntryText.h"
#include "ui/PaletteEntries.h"
#include "ui/TableDelegate.h"

namespace hui::cash {

UnknownTableModel::UnknownTableModel(QObject* parent)
    : RowTableModel(
          {{tr("Journal no.")}, {tr("Business")}, {tr("Account")}, {tr("Amount (CNY)"), true}},
          parent)
{
}

void UnknownTableModel::setEntries(QList<JournalEntry> entries)
{
    QSet<QUuid> kept;
    for (const JournalEntry& entry : entries)
        if (m_acknowledged.contains(entry.operation.id))
            kept.insert(entry.operation.id);
    m_acknowledged = kept;
    setRows(std::move(entries));
}

bool UnknownTableModel::allAcknowledged() const
{
    return m_acknowledged.size() == rows().size();
}

QList<QUuid> UnknownTableModel::acknowledged() const
{
    QList<QUuid> named;
    for (const JournalEntry& entry : rows())
        if (m_acknowledged.contains(entry.operation.id))
            named.append(entry.operation.id);
    return named;
}

Qt::ItemFlags UnknownTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags given = QAbstractTableModel::flags(index);
    return index.column() == Number ? given | Qt::ItemIsUserCheckable : given;
}

bool UnknownTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (role != Qt::CheckStateRole || index.column() != Number)
        return false;
    const QUuid id = rows().at(index.row()).operation.id;
    if (value.toInt() == Qt::Checked)
        m_acknowledged.insert(id);
    else
        m_acknowledged.remove(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QString UnknownTableModel::text(const JournalEntry& entry, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number: return serialOf(entry);
    case Business: return EntryText::name(entry.operation);
    case Account: return EntryText::party(entry.operation);
    case Amount: return entry.operation.amount ? entry.operation.amount->toString() : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant UnknownTableModel::look(const JournalEntry& entry, int column, int role) const
{
    if (role == ElideRole && column == Account)
        return static_cast<int>(Qt::ElideMiddle);
    if (role == Qt::CheckStateRole && column == Number)
        return m_acknowledged.contains(entry.operation.id) ? Qt::Checked : Qt::Unchecked;
    return {};
}

} // namespace hui::cash
