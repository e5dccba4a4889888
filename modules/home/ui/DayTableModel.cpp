// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/DayTableModel.h"

#include "app/core/ChinaTime.h"
#include "ui/EntryText.h"
#include "ui/PaletteEntries.h"
#include "ui/TableDelegate.h"

#include <QSet>

#include <algorithm>

namespace hui::home {

namespace {

bool isShownAlike(const DayRow& a, const DayRow& b)
{
    return EntryText::isAlike(a.entry, b.entry) && a.isReversed == b.isReversed;
}

} // namespace

DayTableModel::DayTableModel(QObject* parent)
    : RowTableModel({{tr("Journal no.")}, {tr("Time")}, {tr("Business")}, {tr("Account")},
                        {tr("Amount (CNY)"), true}, {tr("State")}, {tr("Receipt no.")}},
          parent)
{
}

QList<DayRow> DayTableModel::rowsOf(const QList<JournalEntry>& entries)
{
    QSet<QUuid> reversed;
    for (const JournalEntry& entry : entries)
        if (entry.operation.kind == u"billpay.cancel" && entry.state == OutboxState::Accepted)
            reversed.insert(QUuid::fromString(entry.operation.body.value(u"original").toString()));
    QList<DayRow> rows;
    rows.reserve(entries.size());
    for (const JournalEntry& entry : entries)
        rows.append({entry, reversed.contains(entry.operation.id)});
    return rows;
}

bool DayTableModel::isAlike(const QList<DayRow>& rows, const QList<DayRow>& others)
{
    return std::ranges::equal(rows, others, [](const DayRow& a, const DayRow& b) {
        return a.entry.sequence == b.entry.sequence && isShownAlike(a, b);
    });
}

void DayTableModel::showRows(const QList<DayRow>& rows)
{
    mergeRows(rows, [](const DayRow& row) { return row.entry.sequence; }, isShownAlike);
}

QString DayTableModel::text(const DayRow& row, int column) const
{
    const JournalEntry& entry = row.entry;
    switch (static_cast<Column>(column)) {
    case Number: return serialOf(entry);
    case Time: return inChina(entry.operation.at).toString(u"HH:mm");
    case Business: return EntryText::name(entry.operation);
    case Party: return EntryText::party(entry.operation);
    case Amount: return entry.operation.amount ? entry.operation.amount->toString() : QString();
    case State: return EntryText::pill(entry, row.isReversed).text;
    case Receipt: return entry.result.value(u"receipt_no").toString();
    case ColumnCount: break;
    }
    return {};
}

QVariant DayTableModel::look(const DayRow& row, int column, int role) const
{
    switch (role) {
    case PillRole:
        return column == State ? QVariant::fromValue(EntryText::pill(row.entry, row.isReversed))
                               : QVariant();
    case TokenRole: return column == Time || column == Receipt ? ink(Token::Text2) : QVariant();
    case ElideRole:
        return column == Party || column == Receipt ? QVariant(static_cast<int>(Qt::ElideMiddle))
                                                    : QVariant();
    default: return {};
    }
}

} // namespace hui::home
