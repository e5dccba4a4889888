// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ticket/TicketWire.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"

#include <QJsonArray>

namespace hui::queue {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTickets = 2'000;
constexpr qsizetype mostClasses = 40;
constexpr qsizetype mostWindows = 200;
constexpr qint64 mostMinutes = 1'000'000;
constexpr qint64 most = 1'000'000'000;

void insertMoment(QJsonObject& json, QLatin1StringView key, const QDateTime& moment)
{
    if (moment.isValid())
        json.insert(key, timestampToJson(moment));
}

QJsonObject classToJson(const TicketClass& each)
{
    return {{u"id"_s, each.id}, {u"letter"_s, each.letter}, {u"name_zh"_s, each.nameZh},
        {u"name_en"_s, each.nameEn}, {u"head_start"_s, each.headStartMinutes},
        {u"calls"_s, each.calls}, {u"early"_s, each.earlyMinutes}, {u"hold"_s, each.holdMinutes},
        {u"from_age"_s, each.fromAge}};
}

TicketClass readClass(JsonReader& reader)
{
    const auto small = [&reader](QLatin1StringView key) {
        return static_cast<int>(reader.integer(key, 0, 10'000));
    };
    TicketClass read;
    read.id = reader.string("id"_L1, 40, 1);
    read.letter = reader.string("letter"_L1, 4, 1);
    read.nameZh = reader.string("name_zh"_L1, 40, 1);
    read.nameEn = reader.string("name_en"_L1, 40, 1);
    read.headStartMinutes = small("head_start"_L1);
    read.calls = small("calls"_L1);
    read.earlyMinutes = small("early"_L1);
    read.holdMinutes = small("hold"_L1);
    read.fromAge = small("from_age"_L1);
    return read;
}

QJsonObject figuresToJson(const ClassFigures& figures)
{
    QJsonObject json{{u"class"_s, figures.classId}, {u"taken"_s, figures.taken},
        {u"in_line"_s, figures.inLine}, {u"booked"_s, figures.booked}, {u"open"_s, figures.open},
        {u"served"_s, figures.served}, {u"abandoned"_s, figures.abandoned},
        {u"called"_s, figures.called}, {u"waited_s"_s, figures.waitedSeconds},
        {u"longest_s"_s, figures.longestSeconds}, {u"served_s"_s, figures.servedSeconds}};
    insertMoment(json, "waiting_since"_L1, figures.waitingSince);
    return json;
}

ClassFigures readFigures(JsonReader& reader)
{
    const auto count = [&reader](QLatin1StringView key) {
        return static_cast<int>(reader.integer(key, 0, most));
    };
    ClassFigures read;
    read.classId = reader.string("class"_L1, 40);
    read.taken = count("taken"_L1);
    read.inLine = count("in_line"_L1);
    read.booked = count("booked"_L1);
    read.open = count("open"_L1);
    read.served = count("served"_L1);
    read.abandoned = count("abandoned"_L1);
    read.called = count("called"_L1);
    read.waitedSeconds = reader.integer("waited_s"_L1, 0);
    read.longestSeconds = reader.integer("longest_s"_L1, 0);
    read.servedSeconds = reader.integer("served_s"_L1, 0);
    read.waitingSince = reader.optionalTimestamp("waiting_since"_L1).value_or(QDateTime());
    return read;
}

Ticket readTicket(JsonReader& reader)
{
    Ticket read;
    read.id = reader.uuid("ticket"_L1);
    read.businessDate = reader.date("business_date"_L1);
    read.classId = reader.string("class"_L1, 40, 1);
    read.number = reader.string("number"_L1, 12, 1);
    const auto state = ticketStateOf(reader.string("state"_L1, 20, 1));
    if (state)
        read.state = *state;
    else
        reader.refuse("state"_L1, QT_TRANSLATE_NOOP("Error", "This word is not known here."));
    read.channel = reader.string("channel"_L1, 20, 1);
    read.customer = reader.optionalUuid("customer"_L1).value_or(QUuid());
    read.window = reader.string("window"_L1, 40);
    read.calls = static_cast<int>(reader.integer("calls"_L1, 0, 1'000));
    read.takenAt = reader.timestamp("taken_at"_L1);
    read.dueAt = reader.optionalTimestamp("due_at"_L1).value_or(QDateTime());
    read.calledAt = reader.optionalTimestamp("called_at"_L1).value_or(QDateTime());
    read.servedAt = reader.optionalTimestamp("served_at"_L1).value_or(QDateTime());
    read.endedAt = reader.optionalTimestamp("ended_at"_L1).value_or(QDateTime());
    return read;
}

} // namespace

QJsonObject toJson(const Ticket& ticket)
{
    QJsonObject json{{u"ticket"_s, idText(ticket.id)},
        {u"business_date"_s, ticket.businessDate.toString(Qt::ISODate)},
        {u"class"_s, ticket.classId}, {u"number"_s, ticket.number},
        {u"state"_s, nameOf(ticket.state)}, {u"channel"_s, ticket.channel},
        {u"window"_s, ticket.window}, {u"calls"_s, ticket.calls},
        {u"taken_at"_s, timestampToJson(ticket.takenAt)}};
    if (!ticket.customer.isNull())
        json.insert(u"customer"_s, idText(ticket.customer));
    insertMoment(json, "due_at"_L1, ticket.dueAt);
    insertMoment(json, "called_at"_L1, ticket.calledAt);
    insertMoment(json, "served_at"_L1, ticket.servedAt);
    insertMoment(json, "ended_at"_L1, ticket.endedAt);
    return json;
}

QJsonObject toJson(const QueueView& view)
{
    QJsonArray classes;
    for (const TicketClass& each : view.classes)
        classes.append(classToJson(each));
    QJsonArray tickets;
    for (const Ticket& ticket : view.tickets)
        tickets.append(toJson(ticket));
    QJsonArray figures;
    for (const ClassFigures& each : view.figures)
        figures.append(figuresToJson(each));
    QJsonObject json{{u"business_date"_s, view.businessDate.toString(Qt::ISODate)},
        {u"window"_s, view.window}, {u"windows"_s, QJsonArray::fromStringList(view.windows)},
        {u"classes"_s, classes}, {u"tickets"_s, tickets}, {u"figures"_s, figures},
        {u"long_min"_s, view.longMinutes}};
    if (view.clearMinutes)
        json.insert(u"clear_min"_s, *view.clearMinutes);
    return json;
}

Result<Ticket> ticketFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Ticket ticket = readTicket(reader);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return ticket;
}

Result<QueueView> queueViewFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    QueueView view;
    view.businessDate = reader.date("business_date"_L1);
    view.window = reader.string("window"_L1, 40);
    view.windows = reader.strings("windows"_L1, mostWindows, 40);
    view.classes = reader.list("classes"_L1, mostClasses, readClass);
    view.tickets = reader.list("tickets"_L1, mostTickets, readTicket);
    view.figures = reader.list("figures"_L1, mostClasses + 1, readFigures);
    view.longMinutes = static_cast<int>(reader.integer("long_min"_L1, 0, mostMinutes));
    if (const auto minutes = reader.optionalInteger("clear_min"_L1, 0, mostMinutes))
        view.clearMinutes = static_cast<int>(*minutes);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return view;
}

} // namespace hui::queue
