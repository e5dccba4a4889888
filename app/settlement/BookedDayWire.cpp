// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/BookedDayWire.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTotals = 30;
constexpr qsizetype mostDesks = 200;

QJsonObject toJson(const BookedEntry& entry)
{
    return {{u"op_id"_s, entry.operation.toString(QUuid::WithoutBraces)},
        {u"device_id"_s, entry.device}, {u"device_seq"_s, entry.sequence}, {u"kind"_s, entry.kind},
        {u"till"_s, entry.till}, {u"amount"_s, moneyToJson(entry.amount)},
        {u"status"_s, nameOf(entry.state)}};
}

QJsonObject toJson(const BookedSum& sum)
{
    return {{u"status"_s, nameOf(sum.state)}, {u"entries"_s, sum.entries},
        {u"amount"_s, moneyToJson(sum.amount)}};
}

QJsonObject toJson(const DeskReport& desk)
{
    return {{u"device_id"_s, desk.device},
        {u"open"_s, desk.open ? QJsonValue(*desk.open) : QJsonValue()}};
}

BookedState readState(JsonReader& reader)
{
    const auto state = bookedStateOf(reader.string("status"_L1, 16, 1));
    if (!state)
        reader.refuse("status"_L1, QT_TRANSLATE_NOOP("Error", "Not a state of an operation."));
    return state.value_or(BookedState::Pending);
}

BookedEntry readEntry(JsonReader& reader)
{
    BookedEntry entry;
    entry.operation = reader.uuid("op_id"_L1);
    entry.device = reader.string("device_id"_L1, 64, 1);
    entry.sequence = reader.integer("device_seq"_L1, 1);
    entry.kind = reader.string("kind"_L1, 64, 1);
    entry.till = reader.string("till"_L1, 16);
    entry.amount = reader.money("amount"_L1);
    entry.state = readState(reader);
    return entry;
}

BookedSum readSum(JsonReader& reader)
{
    BookedSum sum;
    sum.state = readState(reader);
    sum.entries = reader.integer("entries"_L1, 1);
    sum.amount = reader.money("amount"_L1);
    return sum;
}

DeskReport readDesk(JsonReader& reader)
{
    DeskReport desk;
    desk.device = reader.string("device_id"_L1, 64, 1);
    desk.open = reader.optionalInteger("open"_L1, 0);
    return desk;
}

template <class Value>
QJsonArray listOf(const QList<Value>& values)
{
    QJsonArray list;
    for (const Value& value : values)
        list.append(toJson(value));
    return list;
}

} // namespace

QJsonObject toJson(const BookedPage& page)
{
    return {{u"branch"_s, page.day.branch},
        {u"business_date"_s, page.day.businessDate.toString(Qt::ISODate)},
        {u"entries"_s, listOf(page.day.entries)}, {u"totals"_s, listOf(page.day.totals)},
        {u"desks"_s, listOf(page.day.desks)}, {u"next"_s, page.next}};
}

Result<BookedPage> bookedPageFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    BookedPage page;
    page.day.branch = reader.string("branch"_L1, 16, 1);
    page.day.businessDate = reader.date("business_date"_L1);
    page.day.entries = reader.list("entries"_L1, bookedPageEntries, readEntry);
    page.day.totals = reader.list("totals"_L1, mostTotals, readSum);
    page.day.desks = reader.list("desks"_L1, mostDesks, readDesk);
    page.next = reader.integer("next"_L1, 0);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return page;
}

QJsonObject toJson(const DeskReports& reports)
{
    return {{u"business_date"_s, reports.businessDate.toString(Qt::ISODate)},
        {u"desks"_s, listOf(reports.desks)}};
}

Result<DeskReports> deskReportsFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    DeskReports reports;
    reports.businessDate = reader.date("business_date"_L1);
    reports.desks = reader.list("desks"_L1, mostDesks, readDesk);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return reports;
}

Result<Done> append(BookedDay& day, const BookedPage& page)
{
    if (day.branch.isEmpty()) {
        day = page.day;
        return Done{};
    }
    if (day.branch != page.day.branch || day.businessDate != page.day.businessDate)
        return failure(Error::Kind::Protocol,
            QT_TRANSLATE_NOOP("Error", "The platform's file is of another day."));
    day.entries += page.day.entries;
    day.totals = page.day.totals;
    day.desks = page.day.desks;
    return Done{};
}

Result<Done> checkWhole(const BookedDay& day)
{
    const auto sums = sumsOf(day.entries);
    if (!sums)
        return std::unexpected(sums.error());
    if (*sums != day.totals)
        return failure(Error::Kind::Protocol,
            QT_TRANSLATE_NOOP("Error", "The platform's file does not add up. Fetch it again."));
    return Done{};
}

} // namespace hui
