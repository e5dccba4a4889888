// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/MovementTableModel.h"

#include "app/core/ChinaTime.h"
#include "ui/EntryText.h"
#include "ui/PaletteEntries.h"
#include "ui/TableDelegate.h"

namespace hui::cash {

namespace {

QString figure(Money amount)
{
    return amount.isZero() ? QString() : amount.toString();
}

} // namespace

MovementTableModel::MovementTableModel(QObject* parent)
    : RowTableModel({{tr("Journal no.")}, {tr("Time")}, {tr("Business")}, {tr("In"), true},
                        {tr("Out"), true}, {tr("Balance"), true}},
          parent)
{
}

void MovementTableModel::setMovements(const QList<Movement>& movements)
{
    setRows({movements.crbegin(), movements.crend()});
}

void MovementTableModel::setMasked(bool masked)
{
    m_masked = masked;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Balance), index(rowCount() - 1, Balance));
}

QString MovementTableModel::text(const Movement& movement, int column) const
{
    const TillEntry& entry = movement.entry;
    switch (static_cast<Column>(column)) {
    case Number: return movement.journal ? serialOf(*movement.journal) : QString();
    case Time: return inChina(entry.at).toString(u"HH:mm:ss");
    case Business:
        return movement.journal ? EntryText::name(movement.journal->operation) : entry.reason;
    case In: return figure(entry.in);
    case Out: return figure(entry.out);
    case Balance: return m_masked ? QStringLiteral("***") : entry.balanceAfter.toString();
    case ColumnCount: break;
    }
    return {};
}

QVariant MovementTableModel::look(const Movement&, int column, int role) const
{
    return role == TokenRole && (column == Time || column == Balance) ? ink(Token::Text2)
                                                                      : QVariant();
}

} // namespace hui::cash
