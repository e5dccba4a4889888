// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/CloseSheet.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/SpotCountRepository.h"
#include "app/till/TillRepository.h"
#include "modules/cash/ClosingSheetRepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeDay = 1'000'000; // more operations than a till has in a day

Money plus(Money a, Money b)
{
    return Money::fen(a.minor() + b.minor()); // parts of a sum the till has checked
}

void addService(ClosingSheet& sheet, const TillEntry& entry)
{
    auto line = std::find_if(sheet.services.begin(), sheet.services.end(),
        [&entry](const ServiceLine& one) { return one.kind == entry.reason; });
    if (line == sheet.services.end()) {
        sheet.services.append({entry.reason});
        line = sheet.services.end() - 1;
    }
    line->count += 1;
    line->in = plus(line->in, entry.in);
    line->out = plus(line->out, entry.out);
    sheet.received = plus(sheet.received, entry.in);
    sheet.paidOut = plus(sheet.paidOut, entry.out);
}

/// What a manager found and what the books said went out as one movement.
Result<Done> addForced(Database& database, ClosingSheet& sheet, const TillEntry& entry)
{
    const auto told = Journal(database).byId(entry.operation);
    if (!told)
        return std::unexpected(told.error());
    HUI_ASSERT(*told && (*told)->operation.amount); // written with the entry
    sheet.returned = *(*told)->operation.amount;
    sheet.difference
        = Money::fen(sheet.difference.minor() + sheet.returned.minor() - entry.out.minor());
    return Done{};
}

/// Hours and seals stand in the operation that opened the box.
Result<Done> addOpening(Database& database, ClosingSheet& sheet, const TillEntry& entry)
{
    sheet.opening = Money::fen(sheet.opening.minor() + entry.in.minor() - entry.out.minor());
    const auto told = Journal(database).byId(entry.operation);
    if (!told)
        return std::unexpected(told.error());
    HUI_ASSERT(*told); // written with the entry
    const QJsonValue duty = (*told)->operation.body.value(u"duty"_s);
    if (!duty.isObject())
        return Done{};
    JsonReader reader(duty.toObject());
    sheet.duty = dutyFromJson(reader);
    return reader.finish();
}

/// Every movement has its one place on the sheet.
Result<Done> addEntry(Database& database, ClosingSheet& sheet, const TillEntry& entry)
{
    sheet.lastEntry = entry.number;
    if (entry.reason == "till.force_close"_L1)
        return addForced(database, sheet, entry);
    if (entry.reason == "till.open"_L1)
        return addOpening(database, sheet, entry);
    if (entry.reason == "till.difference"_L1)
        sheet.difference
            = Money::fen(sheet.difference.minor() + entry.in.minor() - entry.out.minor());
    else if (entry.reason == "till.return"_L1)
        sheet.returned = plus(sheet.returned, entry.out);
    else
        addService(sheet, entry);
    return Done{};
}

/// The counts and movements since the part before, which left `sheet.opening`.
Result<Done> addPart(
    Database& database, ClosingSheet& sheet, const std::optional<ClosingSheet>& before)
{
    const TillRepository tills(database);
    const auto entries = tills.entries(sheet.till, sheet.businessDate);
    if (!entries)
        return std::unexpected(entries.error());
    const auto counts = tills.counts(sheet.till, sheet.businessDate);
    if (!counts)
        return std::unexpected(counts.error());
    const qint64 lastEntry = before ? before->lastEntry : 0;
    const int lastCount = before && !before->counts.isEmpty() ? before->counts.last().attempt : 0;
    for (const TillEntry& entry : *entries)
        if (entry.number > lastEntry)
            if (const auto added = addEntry(database, sheet, entry); !added)
                return added;
    for (const TillCount& count : *counts)
        if (count.attempt > lastCount)
            sheet.counts.append({count.attempt, count.expected, count.total, count.difference()});
    return Done{};
}

Result<Done> addUnknown(Database& database, ClosingSheet& sheet)
{
    const auto entries = Journal(database).ofDay(sheet.businessDate, wholeDay);
    if (!entries)
        return std::unexpected(entries.error());
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry)
        if (entry->state == OutboxState::Unknown && entry->operation.amount
            && entry->operation.shift.till == sheet.till)
            sheet.unknown.append(
                {entry->operation.id, entry->operation.kind, *entry->operation.amount});
    return Done{};
}

Result<Till> endedTill(Database& database, const Shift& shift)
{
    const auto till = TillRepository(database).of(shift.till, shift.businessDate);
    if (!till)
        return std::unexpected(till.error());
    if (!*till || !hasEnded((*till)->state))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The till has not been returned yet."));
    return **till;
}

Result<ClosingSheet> compute(Database& database, const CloseSheet& request, const Till& till)
{
    const auto before = ClosingSheetRepository(database).lastOf(till.id, till.businessDate);
    if (!before)
        return std::unexpected(before.error());
    ClosingSheet sheet;
    sheet.branch = request.shift.branch;
    sheet.till = till.id;
    sheet.operatorId = till.operatorId;
    sheet.businessDate = till.businessDate;
    sheet.at = request.at;
    sheet.closedBy = till.lastOperation;
    sheet.kept = till.balance; // nothing when it was returned
    sheet.opening = *before ? (*before)->kept : Money::fen(0);
    sheet.lastEntry = *before ? (*before)->lastEntry : 0;
    if (const auto added = addPart(database, sheet, *before); !added)
        return std::unexpected(added.error());
    const auto spots = SpotCountRepository(database).ofDay(till.id, till.businessDate);
    if (!spots)
        return std::unexpected(spots.error());
    sheet.spotCounts = static_cast<int>(spots->size());
    if (const auto added = addUnknown(database, sheet); !added)
        return std::unexpected(added.error());
    return sheet;
}

/// The sheet of what the till did last: made now, or read back.
Result<ClosingSheet> sheetOf(Database& database, const CloseSheet& request)
{
    const Result<Till> till = endedTill(database, request.shift);
    if (!till)
        return std::unexpected(till.error());
    ClosingSheetRepository sheets(database);
    const auto before = sheets.closedBy(till->lastOperation);
    if (!before)
        return std::unexpected(before.error());
    if (*before)
        return **before;
    Result<ClosingSheet> sheet = compute(database, request, *till);
    if (!sheet)
        return sheet;
    const Result<QString> last = sheets.lastHash();
    if (!last)
        return std::unexpected(last.error());
    sheet->previousHash = *last;
    sheet->hash = hashOf(toJson(*sheet), *last);
    if (const auto added = sheets.add(*sheet); !added)
        return std::unexpected(added.error());
    const auto kept = sheets.closedBy(sheet->closedBy);
    if (!kept)
        return std::unexpected(kept.error());
    return **kept; // as it reads back, with its number
}

} // namespace

QStringList cashMigrations()
{
    return {u":/schema/cash/001_closing_sheet.sql"_s, u":/schema/cash/002_counterfeit.sql"_s,
        u":/schema/cash/003_closing_sheet_part.sql"_s, u":/schema/cash/004_blank.sql"_s,
        u":/schema/cash/005_closing_sheet_print.sql"_s, u":/schema/cash/006_blank_form.sql"_s};
}

Result<ClosingSheet> closeSheet(Database& database, const CloseSheet& request)
{
    return database.transaction([&] { return sheetOf(database, request); });
}

Result<ClosingSheet> printSheet(Database& database, const CloseSheet& request)
{
    return database.transaction([&]() -> Result<ClosingSheet> {
        Result<ClosingSheet> sheet = sheetOf(database, request);
        if (!sheet)
            return sheet;
        sheet->printed += 1;
        const auto noted = ClosingSheetRepository(database).setPrinted(*sheet);
        if (!noted)
            return std::unexpected(noted.error());
        return sheet;
    });
}

Result<Done> verifySheets(Database& database)
{
    const auto sheets = ClosingSheetRepository(database).all();
    if (!sheets)
        return std::unexpected(sheets.error());
    QString previous;
    for (const ClosingSheet& sheet : *sheets) {
        if (sheet.previousHash != previous || sheet.hash != hashOf(toJson(sheet), previous))
            return failure(Error::Kind::Storage,
                QT_TRANSLATE_NOOP("Error", "A closing sheet was changed after it was made."),
                QString::number(sheet.number));
        previous = sheet.hash;
    }
    return Done{};
}

} // namespace hui::cash
