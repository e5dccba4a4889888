// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/HallTableModel.h"

#include "app/core/ChinaTime.h"
#include "ui/PaletteEntries.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"

#include <QLocale>

#include <algorithm>

namespace hui::home {

using namespace Qt::StringLiterals;
using queue::Ticket;
using queue::TicketState;

namespace {

constexpr qint64 fullMinutes = 20; // of a bar, where the bank does not say how long is long

bool isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString nameOfClass(const queue::TicketClass& ofClass)
{
    return isChinese() ? ofClass.nameZh : ofClass.nameEn;
}

QString channelText(const Ticket& ticket)
{
    if (ticket.channel == u"phone")
        return HallTableModel::tr("Phone");
    return ticket.channel == u"booking" ? HallTableModel::tr("Booked")
                                        : HallTableModel::tr("Counter");
}

/// Where the ticket stands, as long as that is what a teller has to know of it.
PillLook standingOf(const HallRow& row)
{
    const QString& window = row.ticket.window;
    switch (row.ticket.state) {
    case TicketState::Called:
        return {row.isHere ? HallTableModel::tr("Called") : HallTableModel::tr("To %1").arg(window),
            u"speakerphone"_s, Mood::Info};
    case TicketState::Serving:
        return {row.isHere ? HallTableModel::tr("Being served")
                           : HallTableModel::tr("At %1").arg(window),
            u"users"_s, Mood::Info};
    case TicketState::Parked:
        return {HallTableModel::tr("At %1").arg(window), u"player-pause"_s, Mood::Neutral};
    case TicketState::Transferred:
        return {HallTableModel::tr("For %1").arg(window), u"arrows-exchange"_s, Mood::Info};
    case TicketState::Waiting:
    case TicketState::Abandoned:
    case TicketState::Served: break;
    }
    return {};
}

PillLook hintOf(const HallRow& row)
{
    if (const PillLook standing = standingOf(row); !standing.text.isEmpty())
        return standing;
    if (row.isLong())
        return {HallTableModel::tr("Over %1 min").arg(row.longMinutes), u"alert-triangle"_s,
            Mood::Warn};
    if (!row.person.tier.isEmpty())
        return {row.person.tier, u"credit-card"_s, Mood::Warn};
    if (row.ofClass.fromAge > 0)
        return {nameOfClass(row.ofClass), u"users"_s, Mood::Neutral};
    return {};
}

QString matterOf(const HallRow& row)
{
    const QString matter = isChinese() ? row.person.matterZh : row.person.matterEn;
    return matter.isEmpty() ? nameOfClass(row.ofClass) : matter;
}

} // namespace

HallTableModel::HallTableModel(QObject* parent)
    : RowTableModel({{tr("Ticket")}, {tr("Customer")}, {tr("Business")}, {tr("Channel")},
                        {tr("Arrived"), true}, {tr("Waited"), true}, {tr("Note")}},
          parent)
{
}

void HallTableModel::showTickets(const QList<HallRow>& fresh)
{
    const auto idOf = [](const HallRow& row) { return row.ticket.id; };
    if (!std::ranges::equal(fresh, rows(), {}, idOf, idOf))
        return setRows(fresh);
    for (int row = 0; row < rowCount(); ++row)
        if (fresh.at(row) != rows().at(row))
            replaceRow(row, fresh.at(row));
}

int HallTableModel::rowOf(const QUuid& ticket) const
{
    const auto found
        = std::ranges::find(rows(), ticket, [](const HallRow& row) { return row.ticket.id; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QString HallTableModel::text(const HallRow& row, int column) const
{
    const Ticket& ticket = row.ticket;
    switch (static_cast<Column>(column)) {
    case Number: return ticket.number;
    case Name: return row.person.name;
    case Matter: return matterOf(row);
    case Channel: return channelText(ticket);
    case Arrived:
        return inChina(ticket.dueAt.isValid() ? ticket.dueAt : ticket.takenAt).toString(u"HH:mm");
    case Waited: return tr("%1 min").arg(row.minutes);
    case Hint: return hintOf(row).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant HallTableModel::look(const HallRow& row, int column, int role) const
{
    if (role == PillRole && column == Hint && !hintOf(row).text.isEmpty())
        return QVariant::fromValue(hintOf(row));
    if (role == StrongRole && column == Number)
        return true;
    if (role == TokenRole && column == Waited && row.isLong())
        return ink(Token::Warn);
    if (role == TokenRole && (column == Channel || column == Arrived))
        return ink(Token::Text2);
    if (role == meterRole && column == Waited) // full where somebody should have looked after them
        return static_cast<int>(qMin<qint64>(100,
            100 * row.minutes / (row.longMinutes > 0 ? row.longMinutes * 4 / 3 : fullMinutes)));
    return {};
}

} // namespace hui::home
