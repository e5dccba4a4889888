// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/UnknownTableModel.h"

#include "app/core/Assert.h"
#include "ui/EntryText.h"
#include "ui/PaletteEntries.h"
#include "ui/TableDelegate.h"

namespace hui::reports {

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
    case UnknownTableModel::Amount:
        return entry.operation.amount ? entry.operation.amount->toString() : QString();
    case UnknownTableModel::State: return EntryText::pill(entry).text;
    case UnknownTableModel::ColumnCount: break;
    }
    return {};
}

} // namespace

void UnknownTableModel::setEntries(QList<JournalEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int UnknownTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int UnknownTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnknownTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    switch (role) {
    case Qt::DisplayRole:
        return text(m_entries.at(index.row()), static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole: return alignment(index.column());
    case PillRole:
        return index.column() == State
            ? QVariant::fromValue(EntryText::pill(m_entries.at(index.row())))
            : QVariant();
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
    case Amount: return tr("Amount (CNY)");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::reports
