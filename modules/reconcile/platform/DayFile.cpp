// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/platform/DayFile.h"

#include "app/core/JsonReader.h"
#include "app/server/InboxDay.h"
#include "app/server/Problems.h"
#include "app/settlement/BookedDayWire.h"
#include "app/settlement/Matching.h"
#include "modules/reconcile/platform/DeskReports.h"
#include "modules/reconcile/platform/ItemBookRepository.h"
#include "modules/reconcile/platform/ReportRepository.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace hui::reconcile {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::Request;
using server::Response;
using server::toResponse;
using server::UploadedOperation;

namespace {

constexpr int mostClassed = 1'000'000; // entries of one desk on one day, far above any real one
constexpr int mostTheirs = 5'000; // what still fits into one request

/// The state of a row; an empty status is an open outcome.
BookedState stateOf(const QString& status)
{
    return bookedStateOf(status).value_or(BookedState::Pending);
}

using Corrections = QHash<QUuid, Money>;

/// The amount as it was corrected.
Money corrected(Money amount, const QUuid& id, const Corrections& corrections)
{
    const qint64 more = corrections.value(id, Money::fen(0)).minor();
    return Money(amount.minor() + more, amount.currency());
}

Result<Done> addEntries(
    const server::InboxDay& inbox, qint64 after, const Corrections& corrections, BookedPage& page)
{
    const auto rows = inbox.entries(after, bookedPageEntries);
    if (!rows)
        return std::unexpected(rows.error());
    for (const server::DayEntry& row : *rows)
        page.day.entries.append({row.id, row.deviceId, row.deviceSequence, row.kind, row.till,
            corrected(row.amount, row.id, corrections), stateOf(row.status)});
    page.next = rows->size() < bookedPageEntries ? 0 : rows->last().number;
    return Done{};
}

/// Only what was accepted is ever corrected.
Result<Done> addTotals(
    const server::InboxDay& inbox, const Corrections& corrections, BookedPage& page)
{
    const auto rows = inbox.totals();
    if (!rows)
        return std::unexpected(rows.error());
    for (const server::DayTotal& row : *rows)
        page.day.totals.append({stateOf(row.status), row.entries, row.amount});
    for (BookedSum& sum : page.day.totals)
        if (sum.state == BookedState::Accepted)
            for (const Money& more : corrections)
                if (more.currency() == sum.amount.currency())
                    sum.amount = Money(sum.amount.minor() + more.minor(), more.currency());
    std::stable_sort(page.day.totals.begin(), page.day.totals.end(),
        [](const BookedSum& a, const BookedSum& b) { return a.state < b.state; });
    return Done{};
}

/// One page. What is settled between its questions makes it not add up: checkWhole() finds that.
Result<BookedPage> pageOf(
    Database& database, const QString& branch, const QDate& businessDate, qint64 after)
{
    const server::InboxDay inbox(database, branch, businessDate);
    BookedPage page;
    page.day.branch = branch;
    page.day.businessDate = businessDate;
    const auto corrections = ItemBookRepository(database).corrections(branch, businessDate);
    if (!corrections)
        return std::unexpected(corrections.error());
    if (const auto added = addEntries(inbox, after, *corrections, page); !added)
        return std::unexpected(added.error());
    if (const auto added = addTotals(inbox, *corrections, page); !added)
        return std::unexpected(added.error());
    const auto desks = deskReports(database, branch, businessDate);
    if (!desks)
        return std::unexpected(desks.error());
    page.day.desks = *desks;
    return page;
}

Response wrong(const QString& field)
{
    server::Problem problem = server::problem("malformed");
    problem.field = field;
    return toResponse(problem);
}

Response answer(Context& context, const Request& request)
{
    const QDate date = QDate::fromString(request.query.queryItemValue(u"date"_s), Qt::ISODate);
    if (!date.isValid())
        return wrong(u"date"_s);
    const QString asked = request.query.queryItemValue(u"after"_s);
    bool isNumber = true;
    const qint64 after = asked.isEmpty() ? 0 : asked.toLongLong(&isNumber);
    if (!isNumber || after < 0)
        return wrong(u"after"_s);
    const auto page = pageOf(context.database, request.caller.branch, date, after);
    return page ? Response{200, toJson(*page)} : toResponse(page.error());
}

/// A desk of before does not tell them; each stands there once.
QList<QUuid> openTheirs(JsonReader& reader)
{
    QList<QUuid> items;
    QSet<QUuid> seen;
    if (!reader.isPresent("open_theirs"_L1))
        return items;
    for (const QString& text : reader.strings("open_theirs"_L1, mostTheirs, 36)) {
        const QUuid item = QUuid::fromString(text);
        if (item.isNull() || seen.contains(item))
            reader.refuse("open_theirs"_L1, QT_TRANSLATE_NOOP("Error", "A field is not a UUID."));
        items.append(item);
        seen.insert(item);
    }
    return items;
}

Result<OperationOutcome> noteDay(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QDate date = reader.date("business_date"_L1);
    (void)reader.boolean("fetched"_L1);
    qint64 classed = 0;
    for (int i = 0; i < matchClasses; ++i) {
        const auto kind = static_cast<MatchClass>(i);
        const QByteArray name = nameOf(kind).toLatin1();
        const qint64 count = reader.integer(QLatin1StringView(name), 0, mostClassed);
        classed += kind == MatchClass::Equal ? 0 : count;
    }
    const qint64 open = reader.integer("open"_L1, 0, mostClassed);
    if (open > classed)
        reader.refuse("open"_L1, QT_TRANSLATE_NOOP("Error", "More is open than differs."));
    const QList<QUuid> theirs = openTheirs(reader);
    if (theirs.size() > open)
        reader.refuse("open_theirs"_L1, QT_TRANSLATE_NOOP("Error", "More is open than differs."));
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const auto noted
        = ReportRepository(context.database).note(operation, date, DayReport{open, theirs});
    if (!noted)
        return std::unexpected(noted.error());
    const auto told = tellDesks(context.database, operation.branch, date);
    return told ? Result<OperationOutcome>(OperationOutcome{}) : std::unexpected(told.error());
}

} // namespace

server::Handler dayFile()
{
    return answer;
}

server::OperationKind dayOperation()
{
    return {u"reconcile.day"_s, server::SecondPerson::Never, noteDay};
}

} // namespace hui::reconcile
