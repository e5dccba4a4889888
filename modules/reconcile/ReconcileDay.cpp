// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ReconcileDay.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/settlement/BookedDayWire.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Repeat.h"
#include "app/till/TillRepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

const QString dayKind = u"reconcile.day"_s;
constexpr qsizetype mostTheirsTold = 5'000; // beyond them the desk compares again

Result<Done> checkFile(const ReconcileDay& request)
{
    if (!request.file)
        return Done{};
    if (request.file->branch != request.shift.branch
        || request.file->businessDate != request.businessDate)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The platform's file is of another day."));
    return checkWhole(*request.file);
}

bool isFinal(OutboxState state)
{
    return state == OutboxState::Accepted || state == OutboxState::Rejected;
}

/// What the journal alone tells: only what has no final outcome is open.
QList<Match> matchAlone(const QList<OwnEntry>& journal)
{
    QList<Match> matches;
    for (const OwnEntry& ours : journal) {
        const MatchClass open = isFinal(ours.state) ? MatchClass::Equal : MatchClass::OursOnly;
        matches.append({ours.operation, open, ours, {}});
    }
    return matches;
}

/// Takes over what was done about the same item after the last comparison.
void keepWhatWasDone(const std::optional<Reconciliation>& last, OpenItem& item)
{
    if (!last)
        return;
    for (const OpenItem& before : last->items)
        if (before.operation == item.operation && before.kind == item.kind
            && before.stake == item.stake) {
            item.signedBy = before.signedBy;
            item.actedBy = before.actedBy;
        }
}

OpenItem itemOf(const Match& match)
{
    OpenItem item;
    item.operation = match.operation;
    item.kind = match.kind;
    item.operationKind = match.ours ? match.ours->kind : match.theirs->kind;
    item.till = match.ours ? match.ours->till : match.theirs->till;
    item.stake = atStake(match);
    if (match.theirs && match.theirs->amount.currency() == item.stake.currency())
        item.booked = match.theirs->amount;
    return item;
}

/// The part of a bill in the cash of its basket, which is counted once for all of them.
Result<Done> addShareOfBasket(Database& database, OpenItem& item)
{
    const auto ours = Journal(database).byId(item.operation);
    if (!ours)
        return std::unexpected(ours.error());
    if (!*ours || !(*ours)->operation.amount)
        return Done{};
    const QJsonObject body = (*ours)->operation.body;
    const QUuid basket(body.value(u"basket").toObject().value(u"id").toString());
    const auto shared = TillRepository(database).entryOf(basket);
    if (!shared)
        return std::unexpected(shared.error());
    JsonReader reader(body, u"body"_s);
    const Money fee = reader.optionalMoney("fee"_L1).value_or(Money::fen(0));
    if (*shared)
        item.cash = Money::fen((*ours)->operation.amount->minor() + fee.minor());
    return Done{};
}

/// What an operation moved in our drawers; nothing when it moved no cash there.
Result<Done> addCash(Database& database, OpenItem& item)
{
    const auto entry = TillRepository(database).entryOf(item.operation);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return addShareOfBasket(database, item);
    item.cash = Money::fen((*entry)->in.minor() - (*entry)->out.minor());
    return Done{};
}

Result<Done> addWhatIsKnown(Database& database, OpenItem& item)
{
    const auto cash = addCash(database, item);
    return cash ? addAnswer(database, item) : cash;
}

Reconciliation summary(const ReconcileDay& request, const QList<OwnEntry>& journal,
    const std::optional<Reconciliation>& last)
{
    Reconciliation made{request.operation, request.businessDate, request.file.has_value(),
        journal.isEmpty() ? 0 : journal.last().sequence, 0,
        request.file ? othersOpen(request.file->desks, request.device) : 0, request.at, {},
        request.device}; // without the file nobody can say of the others
    const QList<Match> matches = request.file
        ? matchDay(journal, request.file->entries, request.device)
        : matchAlone(journal);
    for (const Match& match : matches) {
        if (match.kind == MatchClass::Equal) {
            ++made.equal;
            continue;
        }
        OpenItem item = itemOf(match);
        keepWhatWasDone(last, item);
        made.items.append(item);
    }
    return made;
}

/// The change stream may have overtaken the file, which was read page by page.
Result<Done> takeNewerReports(Database& database, const ReconcileDay& request, Reconciliation& made)
{
    if (!request.file || !request.askedAt.isValid())
        return Done{};
    const auto told
        = ReconcileRepository(database).toldSince(request.businessDate, request.askedAt);
    if (!told)
        return std::unexpected(told.error());
    if (*told)
        made.othersOpen = othersOpen((*told)->desks, request.device);
    return Done{};
}

/// What is open and only the platform has: what the centre may explain.
QJsonArray openTheirs(const Reconciliation& made)
{
    QJsonArray open;
    for (const OpenItem& item : made.items)
        if (item.isOpen() && nextAction(item.kind) == NextAction::ReportToCentre
            && open.size() < mostTheirsTold)
            open.append(idText(item.operation));
    return open;
}

/// What the platform is told of it: how many are in each class, how many nobody answers for, and
/// which of these the centre may explain.
QJsonObject bodyOf(const Reconciliation& made)
{
    QJsonObject body{{u"business_date"_s, made.businessDate.toString(Qt::ISODate)},
        {u"fetched"_s, made.fetched}, {nameOf(MatchClass::Equal), made.equal}};
    for (const MatchClass one : {MatchClass::AmountDiffers, MatchClass::OursOnly,
             MatchClass::TheirsOnly, MatchClass::StateDiffers})
        body.insert(nameOf(one),
            std::count_if(made.items.cbegin(), made.items.cend(),
                [one](const OpenItem& item) { return item.kind == one; }));
    body.insert(u"open"_s,
        std::count_if(made.items.cbegin(), made.items.cend(),
            [](const OpenItem& item) { return item.isOpen(); }));
    body.insert(u"open_theirs"_s, openTheirs(made));
    return body;
}

Result<Reconciliation> record(Database& database, const ReconcileDay& request)
{
    ReconcileRepository repository(database);
    const auto last = repository.ofDay(request.businessDate);
    if (!last)
        return std::unexpected(last.error());
    const auto journal = repository.journalOf(request.shift.branch, request.businessDate);
    if (!journal)
        return std::unexpected(journal.error());
    Reconciliation made = summary(request, *journal, *last);
    if (const auto newer = takeNewerReports(database, request, made); !newer)
        return std::unexpected(newer.error());
    for (OpenItem& item : made.items)
        if (const auto added = addWhatIsKnown(database, item); !added)
            return std::unexpected(added.error());
    const auto noted = Journal(database).append(
        {request.operation, dayKind, request.shift, {}, bodyOf(made), request.at});
    if (!noted)
        return std::unexpected(noted.error());
    if (const auto stored = repository.replace(made); !stored)
        return std::unexpected(stored.error());
    return made;
}

/// The answer to a repeated request.
Result<Reconciliation> lastOf(Database& database, const QDate& businessDate)
{
    auto last = ReconcileRepository(database).ofDay(businessDate);
    if (!last)
        return std::unexpected(last.error());
    HUI_ASSERT(last->has_value()); // written with the journal entry
    return *std::move(*last);
}

} // namespace

Result<Reconciliation> reconcileDay(Database& database, const ReconcileDay& request)
{
    if (const auto file = checkFile(request); !file)
        return std::unexpected(file.error());
    const QJsonObject said{{u"business_date"_s, request.businessDate.toString(Qt::ISODate)},
        {u"fetched"_s, request.file.has_value()}};
    return database.transaction([&]() -> Result<Reconciliation> {
        const Result<bool> repeat = isRepeat(database, request.operation, dayKind, said);
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? lastOf(database, request.businessDate) : record(database, request);
    });
}

} // namespace hui::reconcile
