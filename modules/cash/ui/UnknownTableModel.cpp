// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/UnknownTableModel.h"

#include "app/core/Assert.h"
#include "ui/EntryText.h"
#include "ui/PaletteEntries.h"
#include "ui/TableDelegate.h"

namespace hui::cash {

namespace {

QVariant alignment(int column)
{
    const bool figures = column == UnknownTableModel::Amount;
    return QVariant((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString text(const JournalEntry& entry, UnknownTableModel::Column column)
{
    switch (column) {
    case UnknownTableModel::Number: return serialOf(entry);
    case UnknownTableModel::Business: return EntryText::name(entry.operation);
    case UnknownTableModel::Account: return EntryText::party(entry.operation);
    case UnknownTableModel::Amount:
        return entry.operation.amount ? entry.operation.amount->toString() : QString();
    case UnknownTableModel::ColumnCount: break;
    }
    return {};
}

} // namespace

void UnknownTableModel::setEntries(QList<JournalEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    QSet<QUuid> kept;
    for (const JournalEntry& entry : m_entries)
        if (m_acknowledged.contains(entry.operation.id))
            kept.insert(entry.operation.id);
    m_acknowledged = kept;
    endResetModel();
}

bool UnknownTableModel::allAcknowledged() const
{
    return m_acknowledged.size() == m_entries.size();
}

QList<QUuid> UnknownTableModel::acknowledged() const
{
    QList<QUuid> named;
    for (const JournalEntry& entry : m_entries)
        if (m_acknowledged.contains(entry.operation.id))
            named.append(entry.operation.id);
    return named;
}

int UnknownTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int UnknownTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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
    const QUuid id = m_entries.at(index.row()).operation.id;
    if (value.toInt() == Qt::Checked)
        m_acknowledged.insert(id);
    else
        m_acknowledged.remove(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant UnknownTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const JournalEntry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(entry, static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole: return alignment(index.column());
    case Qt::CheckStateRole:
        if (index.column() != Number)
            return {};
        return m_acknowledged.contains(entry.operation.id) ? Qt::Checked : Qt::Unchecked;
    case ElideRole:
        return index.column() == Account ? QVariant(static_cast<int>(Qt::ElideMiddle)) : QVariant();
    default: return {};
    }
}

QVariant UnknownTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number: return tr("Journal no.");
    case Business: return tr("Business");
    case Account: return tr("Account");
    case Amount: return tr("Amount (CNY)");
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::cash
