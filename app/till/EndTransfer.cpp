// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/EndTransfer.h"

#include "app/core/IdText.h"
#include "app/store/AuditTrail.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Repeat.h"
#include "app/till/TransferRepository.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

QJsonObject bodyOf(const EndTransfer& request)
{
    QJsonObject body{{u"transfer"_s, idText(request.transfer)}};
    if (request.event == TransferEvent::Refuse)
        body.insert(u"reason"_s, request.reason);
    return body;
}

/// Whether the platform refused to book that it was sent: nobody else knows of it.
Result<bool> wasNeverBooked(Database& database, const QUuid& transfer)
{
    const auto sent = Journal(database).byId(transfer);
    if (!sent)
        return std::unexpected(sent.error());
    return *sent && (*sent)->state == OutboxState::Rejected;
}

/// What was handed out is received by the opening of its till, and what a till held at its end is
/// never refused: it is in the vault's hands.
Result<Done> standsAtTheEnd(const EndTransfer& request, const Transfer& transfer)
{
    const bool takesBack = request.event == TransferEvent::TakeBack;
    const bool isBlank = request.kind.startsWith("blank."_L1);
    const bool fits = request.event == TransferEvent::Receive
        ? transfer.purpose != Transfer::Purpose::Issue
        : transfer.purpose == Transfer::Purpose::Move;
    const QString& end = takesBack ? transfer.from : transfer.to;
    if (end == request.shift.till && fits && transfer.blanks.has_value() == isBlank)
        return Done{};
    return takesBack ? refused(QT_TRANSLATE_NOOP("Error", "This did not leave your box."))
                     : refused(QT_TRANSLATE_NOOP("Error", "This was not sent to your box."));
}

/// Tells the platform, or, when it never knew, the audit trail.
Result<Done> note(
    Database& database, const EndTransfer& request, const Transfer& transfer, bool neverBooked)
{
    if (neverBooked)
        return AuditTrail(database).append({request.shift.operatorId, u"cash.put_back"_s, u"ok"_s,
            {{u"transfer"_s, idText(transfer.id)}}});
    const bool moves = request.event != TransferEvent::Refuse && !transfer.blanks;
    const auto noted = Journal(database).append({request.operation, request.kind, request.shift,
        moves ? std::optional(transfer.amount) : std::nullopt, bodyOf(request), request.at});
    return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
}

Result<Transfer> moveOn(
    Database& database, const EndTransfer& request, Transfer transfer, const TransferRule& carryOut)
{
    Result<bool> neverBooked = false;
    if (request.event == TransferEvent::TakeBack)
        neverBooked = wasNeverBooked(database, transfer.id);
    if (!neverBooked)
        return std::unexpected(neverBooked.error());
    if (*neverBooked && transfer.state == TransferState::InTransit)
        transfer.state = TransferState::Refused;
    const Result<TransferState> state = next(transfer.state, request.event);
    if (!state)
        return std::unexpected(state.error());
    if (const auto moved
        = TransferRepository(database).move(transfer, *state, request.reason, request.operation);
        !moved)
        return std::unexpected(moved.error());
    if (const auto noted = note(database, request, transfer, *neverBooked); !noted)
        return std::unexpected(noted.error());
    if (const auto done = carryOut(transfer); !done)
        return std::unexpected(done.error());
    return keptTransfer(database, transfer.id);
}

Result<Done> checkVain(
    const TakeOutAgain& request, const QString& service, const Transfer& transfer)
{
    if (!transfer.vainKind.startsWith(service + u'.'))
        return refused(QT_TRANSLATE_NOOP("Error", "The platform has not refused this."));
    const bool tookBack = transfer.vainKind.endsWith(".take_back"_L1);
    if ((tookBack ? transfer.from : transfer.to) != request.shift.till)
        return refused(QT_TRANSLATE_NOOP("Error", "This does not lie in your box."));
    return Done{};
}

} // namespace

Result<Transfer> endTransfer(Database& database, const EndTransfer& request,
    const TransferRule& may, const TransferRule& carryOut)
{
    if (request.event == TransferEvent::Refuse && request.reason.isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why it is not taken."));
    return database.transaction([&]() -> Result<Transfer> {
        const Result<bool> repeat
            = isRepeat(database, request.operation, request.kind, bodyOf(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Transfer> transfer = keptTransfer(database, request.transfer);
        // what the platform never knew is not in the journal: the transfer says what ended it
        if (!transfer || *repeat || transfer->endedBy == request.operation)
            return transfer;
        if (const auto stands = standsAtTheEnd(request, *transfer); !stands)
            return std::unexpected(stands.error());
        if (const auto allowed = may(*transfer); !allowed)
            return std::unexpected(allowed.error());
        return moveOn(database, request, *transfer, carryOut);
    });
}

Result<Transfer> undoEnding(Database& database, const TakeOutAgain& request, const QString& service,
    const TransferRule& carryOut)
{
    return database.transaction([&]() -> Result<Transfer> {
        const Result<Transfer> transfer = keptTransfer(database, request.transfer);
        if (!transfer || transfer->endedBy == request.operation)
            return transfer;
        if (const auto may = checkVain(request, service, *transfer); !may)
            return std::unexpected(may.error());
        if (const auto moved = transfer->liesInVain() ? carryOut(*transfer) : Result<Done>(Done{});
            !moved)
            return std::unexpected(moved.error());
        if (const auto put = TransferRepository(database).moveAsTold(*transfer, request.operation);
            !put)
            return std::unexpected(put.error());
        const auto noted = AuditTrail(database).append({request.shift.operatorId,
            service + u".take_out"_s, u"ok"_s,
            {{u"transfer"_s, idText(transfer->id)}, {u"refused"_s, idText(transfer->endedBy)}}});
        return noted ? keptTransfer(database, request.transfer) : std::unexpected(noted.error());
    });
}

Result<Transfer> keptTransfer(Database& database, const QUuid& transfer)
{
    const auto found = TransferRepository(database).byId(transfer);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return refused(QT_TRANSLATE_NOOP("Error", "There is nothing of this on its way."));
    return **found;
}

} // namespace hui
