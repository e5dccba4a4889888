// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/ui/TicketTableModel.h"

#include "app/core/ChinaTime.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"

#include <QLocale>

namespace hui::queue {

namespace {

bool isLong(const TicketRow& row)
{
    return row.longMinutes > 0 && row.minutes >= row.longMinutes;
}

QString channelText(const Ticket& ticket)
{
    if (ticket.channel == u"phone")
        return TicketTableModel::tr("Phone");
    if (ticket.channel == u"booking")
        return TicketTableModel::tr("Booking %1").arg(inChina(ticket.dueAt).toString(u"HH:mm"));
    return TicketTableModel::tr("Counter");
}

PillLook hintOf(const TicketRow& row)
{
    const Ticket& ticket = row.ticket;
    switch (ticket.state) {
    case TicketState::Called:
        return {TicketTableModel::tr("Called to %1").arg(ticket.window),
            QStringLiteral("speakerphone"), Mood::Info};
    case TicketState::Serving:
        return {TicketTableModel::tr("At window %1").arg(ticket.window), QStringLiteral("users"),
            Mood::Info};
    case TicketState::Parked:
        return {TicketTableModel::tr("Parked at %1").arg(ticket.window),
            QStringLiteral("player-pause"), Mood::Neutral};
    case TicketState::Transferred:
        return {TicketTableModel::tr("For window %1").arg(ticket.window),
            QStringLiteral("arrows-exchange"), Mood::Info};
    case TicketState::Abandoned:
        return {TicketTableModel::tr("Missed"), QStringLiteral("clock"), Mood::Neutral};
    case TicketState::Served:
        return {TicketTableModel::tr("Served"), QStringLiteral("circle-check"), Mood::Ok};
    case TicketState::Waiting: break;
    }
    if (isLong(row))
        return {TicketTableModel::tr("Over %1 min").arg(row.longMinutes),
            QStringLiteral("alert-triangle"), Mood::Warn};
    return {};
}

} // namespace

TicketTableModel::TicketTableModel(QObject* parent)
    : RowTableModel({{tr("Ticket")}, {tr("Class")}, {tr("Customer")}, {tr("Drawn at")},
                        {tr("Arrived")}, {tr("Waited"), true}, {tr("Note")}},
          parent)
{
}

void TicketTableModel::setTickets(const QList<TicketRow>& fresh)
{
    if (fresh != rows())
        setRows(fresh);
}

void TicketTableModel::tick(const QDateTime& now)
{
    for (int row = 0; row < rowCount(); ++row) {
        const qint64 minutes = waitedSeconds(rows().at(row).ticket, now) / 60;
        if (minutes == rows().at(row).minutes)
            continue;
        TicketRow later = rows().at(row);
        later.minutes = minutes;
        replaceRow(row, later);
    }
}

int TicketTableModel::rowOf(const QUuid& ticket) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rows().at(row).ticket.id == ticket)
            return row;
    return -1;
}

QString TicketTableModel::text(const TicketRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number: return row.ticket.number;
    case Class: return nameOf(row.ofClass);
    case Name: return row.name.isEmpty() ? QStringLiteral("—") : row.name;
    case Channel: return channelText(row.ticket);
    case TakenAt: // nobody waits since they booked
        return inChina(waitsSince(row.ticket)).toString(u"HH:mm");
    case Waited: return minutesText(row.minutes);
    case Hint: return hintOf(row).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant TicketTableModel::look(const TicketRow& row, int column, int role) const
{
    if (role == PillRole && column == Hint && !hintOf(row).text.isEmpty())
        return QVariant::fromValue(hintOf(row));
    if (role == StrongRole && column == Number)
        return true;
    if (role == TokenRole && column == Waited && isLong(row))
        return ink(Token::Warn);
    return {};
}

QString nameOf(const TicketClass& ofClass)
{
    return QLocale().language() == QLocale::Chinese ? ofClass.nameZh : ofClass.nameEn;
}

QString minutesText(qint64 minutes)
{
    if (minutes < 60)
        return TicketTableModel::tr("%1 min").arg(minutes);
    return TicketTableModel::tr("%1 h %2 min")
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString clockText(qint64 seconds)
{
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? rest : QString::number(seconds / 3600) + u':' + rest;
}

} // namespace hui::queue
