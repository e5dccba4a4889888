// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ui/OutboxTableModel.h"

#include "app/core/Assert.h"
#include "ui/EntryText.h"
#include "ui/PaletteEntries.h"
#include "ui/StatusBar.h"
#include "ui/TableDelegate.h"

namespace hui::outbox {

namespace {

bool isNumber(int column)
{
    return column == OutboxTableModel::Amount || column == OutboxTableModel::Attempts;
}

QVariant alignment(int column)
{
    return QVariant((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void OutboxTableModel::setItems(QList<OutboxItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int OutboxTableModel::rowOf(const QUuid& operation) const
{
    for (int row = 0; row < m_items.size(); ++row)
        if (m_items.at(row).entry.operation.id == operation)
            return row;
    return -1;
}

int OutboxTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int OutboxTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutboxTableModel::text(const OutboxItem& item, Column column)
{
    const JournalEntry& entry = item.entry;
    switch (column) {
    case Number: return serialOf(entry);
    case Time: return bankTime(entry.operation.at).toString(u"HH:mm");
    case Business: return EntryText::name(entry.operation);
    case Party: return EntryText::party(entry.operation);
    case Amount: return entry.operation.amount ? entry.operation.amount->toString() : QString();
    case State: return EntryText::pill(entry, item.isReversed).text;
    case Attempts: return QString::number(entry.attempts);
    case ColumnCount: break;
    }
    return {};
}

QVariant OutboxTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const OutboxItem& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(item, static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole: return alignment(index.column());
    case PillRole:
        return index.column() == State
            ? QVariant::fromValue(EntryText::pill(item.entry, item.isReversed))
            : QVariant();
    case TokenRole:
        return index.column() == Time || index.column() == Attempts
            ? QVariant(static_cast<int>(Token::Text2))
            : QVariant();
    case ElideRole:
        return index.column() == Party ? QVariant(static_cast<int>(Qt::ElideMiddle)) : QVariant();
    default: return {};
    }
}

QVariant OutboxTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number: return tr("Journal no.");
    case Time: return tr("Recorded");
    case Business: return tr("Business");
    case Party: return tr("Account");
    case Amount: return tr("Amount (CNY)");
    case State: return tr("State");
    case Attempts: return tr("Tries");
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::outbox
