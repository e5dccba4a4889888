// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/DayTableModel.h"

#include "app/core/Assert.h"
#include "ui/EntryText.h"
#include "ui/PaletteEntries.h"
#include "ui/StatusBar.h"
#include "ui/TableDelegate.h"

namespace hui::home {

namespace {

QVariant alignment(int column)
{
    return QVariant(
        (column == DayTableModel::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void DayTableModel::setEntries(QList<JournalEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_reversed.clear();
    for (const JournalEntry& entry : m_entries)
        if (entry.operation.kind == u"billpay.cancel" && entry.state == OutboxState::Accepted)
            m_reversed.insert(
                QUuid::fromString(entry.operation.body.value(u"original").toString()));
    endResetModel();
}

bool DayTableModel::isReversed(const JournalEntry& entry) const
{
    return m_reversed.contains(entry.operation.id);
}

int DayTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int DayTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DayTableModel::text(const JournalEntry& entry, Column column) const
{
    switch (column) {
    case Number: return serialOf(entry);
    case Time: return bankTime(entry.operation.at).toString(u"HH:mm");
    case Business: return EntryText::name(entry.operation);
    case Party: return EntryText::party(entry.operation);
    case Amount: return entry.operation.amount ? entry.operation.amount->toString() : QString();
    case State: return EntryText::pill(entry, isReversed(entry)).text;
    case Receipt: return entry.result.value(u"receipt_no").toString();
    case ColumnCount: break;
    }
    return {};
}

QVariant DayTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const JournalEntry& entry = m_entries.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(entry, static_cast<Column>(column));
    case Qt::TextAlignmentRole: return alignment(column);
    case PillRole:
        return column == State ? QVariant::fromValue(EntryText::pill(entry, isReversed(entry)))
                               : QVariant();
    case TokenRole:
        return column == Time || column == Receipt ? QVariant(static_cast<int>(Token::Text2))
                                                   : QVariant();
    case ElideRole:
        return column == Party || column == Receipt ? QVariant(static_cast<int>(Qt::ElideMiddle))
                                                    : QVariant();
    default: return {};
    }
}

QVariant DayTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number: return tr("Journal no.");
    case Time: return tr("Time");
    case Business: return tr("Business");
    case Party: return tr("Account");
    case Amount: return tr("Amount (CNY)");
    case State: return tr("State");
    case Receipt: return tr("Receipt no.");
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::home
