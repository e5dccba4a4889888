// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/WriteCase.h"

#include "app/casework/CaseDraftRepository.h"
#include "app/casework/CaseRepository.h"
#include "app/casework/CaseWire.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

const QString openKind = u"case.open"_s;
const QString moveKind = u"case.move"_s;

/// What became of an operation of this desk, as far as its journal knows.
enum class Fate { UnderWay, Accepted, Refused };

Result<Fate> fateOf(Database& database, const QUuid& operation, QString* code = nullptr)
{
    const auto entry = Journal(database).byId(operation);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry) // a journal that was put back: what the platform has counts
        return Fate::Refused;
    if (code)
        *code = (*entry)->resultCode;
    switch ((*entry)->state) {
    case OutboxState::Accepted: return Fate::Accepted;
    case OutboxState::Rejected:
    case OutboxState::Poison:
    case OutboxState::Review: return Fate::Refused; // not sent, unless somebody decides so
    case OutboxState::Recorded:
    case OutboxState::Sending:
    case OutboxState::RetryWait:
    case OutboxState::Unknown: break;
    }
    return Fate::UnderWay;
}

/// Whether the operation is in the journal already; Refused when it says something else there.
Result<bool> isRepeat(
    Database& database, const QUuid& operation, const QString& kind, const QJsonObject& body)
{
    const auto entry = Journal(database).byId(operation);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return false;
    if ((*entry)->operation.kind == kind && (*entry)->operation.body == body)
        return true;
    return refused(QT_TRANSLATE_NOOP("Error", "This form was recorded already with other values."));
}

Result<Case> standing(Database& database, const QUuid& id)
{
    auto found = CaseRepository(database).byId(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return refused(QT_TRANSLATE_NOOP("Error", "This desk does not have the case."));
    return **std::move(found);
}

bool knows(const Case& told, const QUuid& operation)
{
    return std::ranges::any_of(
        told.history, [&](const CaseEvent& event) { return event.operation == operation; });
}

/// Ends the way of a case whose last move was answered; what came of it.
Result<std::optional<RefusedMove>> settle(Database& database, const QUuid& id)
{
    CaseDraftRepository ways(database);
    CaseRepository cases(database);
    const auto way = ways.onItsWay(id);
    if (!way)
        return std::unexpected(way.error());
    if (!*way)
        return std::nullopt;
    QString code;
    const Result<Fate> fate = fateOf(database, (*way)->pending, &code);
    if (!fate)
        return std::unexpected(fate.error());
    if (*fate == Fate::UnderWay)
        return std::nullopt;
    const std::optional<Case>& told = (*way)->told;
    const bool isRefused = *fate == Fate::Refused;
    Result<Done> done = ways.arrived(id);
    if (done && told && (isRefused || knows(*told, (*way)->pending)))
        done = cases.save(*told);
    else if (done && isRefused)
        done = cases.remove(id);
    if (!done)
        return std::unexpected(done.error());
    return isRefused ? std::optional(RefusedMove{told.value_or(Case{.id = id}), code})
                     : std::nullopt;
}

/// The same where nobody is there to hear it: a refusal waits for settleCases().
Result<Done> settleSilently(Database& database, const QUuid& id)
{
    const auto settled = settle(database, id);
    if (!settled)
        return std::unexpected(settled.error());
    return *settled ? CaseDraftRepository(database).keepUnsaid(id, (*settled)->code)
                    : Result<Done>(Done{});
}

/// Those that waited, with the cases as they stand by now.
Result<QList<RefusedMove>> takeUnsaid(Database& database)
{
    const auto unsaid = CaseDraftRepository(database).takeUnsaid();
    if (!unsaid)
        return std::unexpected(unsaid.error());
    QList<RefusedMove> refusals;
    for (const auto& [id, code] : *unsaid) {
        const auto now = CaseRepository(database).byId(id);
        if (!now)
            return std::unexpected(now.error());
        refusals.append({now->value_or(Case{.id = id}), code});
    }
    return refusals;
}

} // namespace

Result<std::optional<Case>> caseNowWithin(Database& database, const QUuid& id)
{
    HUI_ASSERT(database.inTransaction());
    if (const auto settled = settleSilently(database, id); !settled)
        return std::unexpected(settled.error());
    return CaseRepository(database).byId(id);
}

Result<Case> keepMovedWithin(
    Database& database, const Case& changed, const std::optional<Case>& before)
{
    CaseDraftRepository ways(database);
    const auto way = ways.onItsWay(changed.id);
    if (!way)
        return std::unexpected(way.error());
    const std::optional<Case> told = *way ? (*way)->told : before;
    if (const auto set = ways.setOnItsWay(changed.id, {changed.lastMove, told}); !set)
        return std::unexpected(set.error());
    if (const auto saved = CaseRepository(database).save(changed); !saved)
        return std::unexpected(saved.error());
    return changed;
}

Result<Case> openCaseWithin(Database& database, const OpenCase& request)
{
    HUI_ASSERT(!request.operation.isNull() && database.inTransaction());
    const QJsonObject body = openingToJson(request.opened);
    const Result<bool> repeat = isRepeat(database, request.operation, openKind, body);
    if (!repeat)
        return std::unexpected(repeat.error());
    if (*repeat)
        return standing(database, request.operation);
    const auto noted = Journal(database).append(
        {request.operation, openKind, request.shift, {}, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    const CaseMover mover{request.operation, request.device, request.shift.operatorId, request.at};
    return keepMovedWithin(
        database, openedAs(request.opened, request.shift.branch, mover), std::nullopt);
}

Result<Case> moveCaseWithin(Database& database, const MoveCase& request)
{
    HUI_ASSERT(!request.operation.isNull() && database.inTransaction());
    const QUuid id = request.move.caseId;
    if (const auto settled = settleSilently(database, id); !settled)
        return std::unexpected(settled.error());
    const Result<Case> before = standing(database, id);
    const QJsonObject body = toJson(request.move);
    const Result<bool> repeat = isRepeat(database, request.operation, moveKind, body);
    if (!before || !repeat)
        return std::unexpected(before ? repeat.error() : before.error());
    if (*repeat)
        return before;
    Case changed = *before;
    const auto made = applyMove(changed, request.move,
        {request.operation, request.device, request.shift.operatorId, request.at});
    if (!made)
        return std::unexpected(made.error());
    if (const auto may = mayMoveByHand(*before, request.move, request.serves); !may)
        return std::unexpected(may.error());
    const auto way = CaseDraftRepository(database).onItsWay(id);
    if (!way)
        return std::unexpected(way.error());
    const auto noted = Journal(database).append({request.operation, moveKind, request.shift, {},
        body, request.at, *way ? std::optional((*way)->pending) : std::nullopt});
    if (!noted)
        return std::unexpected(noted.error());
    if (request.move.entries)
        if (const auto dropped = CaseDraftRepository(database).drop(id); !dropped)
            return std::unexpected(dropped.error());
    return keepMovedWithin(database, changed, *before);
}

Result<Case> openCase(Database& database, const OpenCase& request)
{
    return database.transaction([&] { return openCaseWithin(database, request); });
}

Result<Case> moveCase(Database& database, const MoveCase& request)
{
    return database.transaction([&] { return moveCaseWithin(database, request); });
}

Result<Done> receiveCase(Database& database, const QString& key, const QJsonObject& value)
{
    const QUuid id = QUuid::fromString(key);
    CaseRepository cases(database);
    CaseDraftRepository ways(database);
    if (value.isEmpty()) {
        Result<Done> ended = ways.arrived(id);
        if (ended)
            ended = ways.dropUnsaid(id);
        return ended ? cases.remove(id) : ended;
    }
    const auto told = caseFromJson(value);
    if (!told)
        return std::unexpected(told.error());
    const auto way = ways.onItsWay(id);
    if (!way)
        return std::unexpected(way.error());
    if (*way) {
        const Result<Fate> fate = fateOf(database, (*way)->pending);
        if (!fate)
            return std::unexpected(fate.error());
        if (*fate == Fate::UnderWay)
            return ways.setOnItsWay(id, {(*way)->pending, *told});
        // a refusal is still to be said to the teller (settleCases)
        const auto kept = *fate == Fate::Refused ? ways.setOnItsWay(id, {(*way)->pending, *told})
                                                 : ways.arrived(id);
        if (!kept)
            return kept;
    }
    return cases.save(*told);
}

Result<QList<RefusedMove>> settleCases(Database& database)
{
    return database.transaction([&]() -> Result<QList<RefusedMove>> {
        const auto ids = CaseDraftRepository(database).allOnTheirWay();
        if (!ids)
            return std::unexpected(ids.error());
        auto refusals = takeUnsaid(database);
        if (!refusals)
            return refusals;
        for (const QUuid& id : *ids) {
            const auto settled = settle(database, id);
            if (!settled)
                return std::unexpected(settled.error());
            if (*settled)
                refusals->append(**settled);
        }
        return refusals;
    });
}

} // namespace hui
