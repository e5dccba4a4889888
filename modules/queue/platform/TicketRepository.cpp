// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/platform/TicketRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Columns.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"

namespace hui::queue {

using namespace Qt::StringLiterals;

namespace {

QString momentColumn(const QDateTime& moment)
{
    return moment.isValid() ? timestampToJson(moment) : QString(""_L1);
}

QString idColumn(const QUuid& id)
{
    return id.isNull() ? QString(""_L1) : idText(id);
}

BranchTicket ticketIn(const QSqlQuery& row)
{
    BranchTicket read;
    Ticket& ticket = read.ticket;
    ticket.id = QUuid::fromString(row.value(0).toString());
    read.branch = row.value(1).toString();
    ticket.businessDate = QDate::fromString(row.value(2).toString(), Qt::ISODate);
    ticket.classId = row.value(3).toString();
    ticket.number = ticketNumber(row.value(4).toString(), row.value(5).toInt());
    const auto state = ticketStateOf(row.value(6).toString());
    HUI_ASSERT(state); // the table checks it
    ticket.state = *state;
    ticket.channel = row.value(7).toString();
    ticket.customer = QUuid::fromString(row.value(8).toString());
    read.device = row.value(9).toString();
    ticket.window = row.value(10).toString();
    ticket.calls = row.value(11).toInt();
    ticket.takenAt = momentIn(row.value(12));
    ticket.dueAt = momentIn(row.value(13));
    ticket.calledAt = momentIn(row.value(14));
    ticket.servedAt = momentIn(row.value(15));
    ticket.endedAt = momentIn(row.value(16));
    return read;
}

} // namespace

Result<QList<TicketClass>> TicketRepository::classesOn(const QDate& day) const
{
    auto rows = m_database.run(
        u"SELECT c.class, c.letter, c.name_zh, c.name_en, c.head_start, c.calls, c.early, c.hold,"
        " c.from_age, c.for_label FROM queue_class c WHERE c.valid_from = (SELECT "
        "MAX(l.valid_from) FROM"
        " queue_class l WHERE l.class = c.class AND l.valid_from <= ?) ORDER BY c.place, c.class"_s,
        {dayColumn(day)});
    if (!rows)
        return std::unexpected(rows.error());
    QList<TicketClass> classes;
    while (rows->next()) {
        const auto text = [&rows](int column) { return rows->value(column).toString(); };
        const auto number = [&rows](int column) { return rows->value(column).toInt(); };
        classes.append({text(0), text(1), text(2), text(3), number(4), number(5), number(6),
            number(7), number(8), number(9) != 0});
    }
    return classes;
}

Result<std::optional<BookingPolicy>> TicketRepository::bookingOn(const QDate& day) const
{
    auto row = m_database.run(
        u"SELECT first_time, last_time, step_minutes, most, days_ahead FROM queue_booking_policy"
        " WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1"_s,
        {day.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const auto time = [&row](int column) {
        return QTime::fromString(row->value(column).toString(), u"HH:mm"_s);
    };
    return BookingPolicy{
        time(0), time(1), row->value(2).toInt(), row->value(3).toInt(), row->value(4).toInt()};
}

Result<std::optional<WaitPolicy>> TicketRepository::waitOn(const QDate& day) const
{
    auto row = m_database.run(
        u"SELECT minutes_each, from_served, quiet_minutes, long_minutes"
        " FROM queue_wait_policy WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1"_s,
        {day.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return WaitPolicy{
        row->value(0).toInt(), row->value(1).toInt(), row->value(2).toInt(), row->value(3).toInt()};
}

Result<qint64> TicketRepository::lock(const QString& branch, const QDate& day)
{
    auto counted = m_database.run(
        u"INSERT INTO queue_day(branch, business_date, steps) VALUES (?, ?, 1)"
        " ON CONFLICT(branch, business_date) DO UPDATE SET steps = queue_day.steps + 1"
        " RETURNING steps"_s,
        {branch, dayColumn(day)});
    if (!counted)
        return std::unexpected(counted.error());
    HUI_ASSERT(counted->next());
    return counted->value(0).toLongLong();
}

Result<Done> TicketRepository::add(BranchTicket& ticket, const QString& letter)
{
    Ticket& added = ticket.ticket;
    auto row = m_database.run(
        u"INSERT INTO queue_ticket(ticket, branch, business_date, class, letter, number, state,"
        " channel, customer, taken_at, due_at) SELECT ?, ?, ?, ?, ?, COALESCE(MAX(number), 0) + 1,"
        " ?, ?, ?, ?, ? FROM queue_ticket WHERE branch = ? AND business_date = ? AND letter = ?"
        " RETURNING number"_s,
        {idText(added.id), ticket.branch, dayColumn(added.businessDate), added.classId, letter,
            nameOf(added.state), added.channel, idColumn(added.customer),
            momentColumn(added.takenAt), momentColumn(added.dueAt), ticket.branch,
            dayColumn(added.businessDate), letter});
    if (!row)
        return std::unexpected(row.error());
    HUI_ASSERT(row->next());
    added.number = ticketNumber(letter, row->value(0).toInt());
    return Done{};
}

Result<Done> TicketRepository::save(const BranchTicket& saved)
{
    const Ticket& ticket = saved.ticket;
    const auto changed
        = m_database.run(u"UPDATE queue_ticket SET state = ?, class = ?, customer = ?, device = ?, "
                         u"window_name = ?, calls = ?,"
                         " called_at = ?, served_at = ?, ended_at = ? WHERE ticket = ?"_s,
            {nameOf(ticket.state), ticket.classId, idColumn(ticket.customer),
                server::notNull(saved.device), server::notNull(ticket.window), ticket.calls,
                momentColumn(ticket.calledAt), momentColumn(ticket.servedAt),
                momentColumn(ticket.endedAt), idText(ticket.id)});
    return changed ? Result<Done>(Done{}) : std::unexpected(changed.error());
}

Result<std::optional<BranchTicket>> TicketRepository::byId(const QUuid& id) const
{
    const auto found = where(u"ticket = ?"_s, {idText(id)});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<BranchTicket>> TicketRepository::ofDay(const QString& branch, const QDate& day) const
{
    return where(u"branch = ? AND business_date = ? ORDER BY taken_at, letter, number"_s,
        {branch, dayColumn(day)});
}

Result<std::optional<BranchTicket>> TicketRepository::heldBy(
    const QString& device, const QDate& day) const
{
    const auto found
        = where(u"device = ? AND business_date = ? AND state IN ('called', 'serving')"_s,
            {device, dayColumn(day)});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<BranchTicket>> TicketRepository::where(
    const QString& condition, const QVariantList& values) const
{
    auto rows = m_database.run(
        u"SELECT ticket, branch, business_date, class, letter, number, state, channel, customer,"
        " device, window_name, calls, taken_at, due_at, called_at, served_at, ended_at"
        " FROM queue_ticket WHERE "_s
            + condition,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<BranchTicket> tickets;
    while (rows->next())
        tickets.append(ticketIn(*rows));
    return tickets;
}

Result<std::optional<MadeStep>> TicketRepository::step(const QUuid& id) const
{
    auto row = m_database.run(
        u"SELECT ticket, asked, device, operator, at FROM queue_step WHERE step = ?"_s,
        {idText(id)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return MadeStep{id, QUuid::fromString(row->value(0).toString()), row->value(1).toString(),
        row->value(2).toString(), row->value(3).toString(), momentIn(row->value(4))};
}

Result<Done> TicketRepository::note(const MadeStep& step)
{
    const auto noted
        = m_database.run(u"INSERT INTO queue_step(step, ticket, asked, device, operator, at)"
                         " VALUES (?, ?, ?, ?, ?, ?)"_s,
            {idText(step.id), idText(step.ticket), step.asked, server::notNull(step.device),
                server::notNull(step.operatorId), momentColumn(step.at)});
    return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
}

} // namespace hui::queue
