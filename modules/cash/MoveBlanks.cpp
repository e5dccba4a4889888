// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/MoveBlanks.h"

#include "app/core/CashBox.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/BlankRepository.h"
#include "app/till/CurrentTill.h"
#include "app/till/EndTransfer.h"
#include "app/till/Repeat.h"
#include "app/till/TransferRepository.h"

#include <QCoreApplication>

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

Result<Done> maySend(const SendBlanks& request)
{
    if (const auto range = checkRange(request.range); !range)
        return range;
    if (request.to.isEmpty() || request.to == request.shift.till)
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say where the forms are sent to."));
    if (isVault(request.shift.till) || request.second)
        return checkCountersign(request.second.value_or(Countersign{}), request.shift);
    return Done{};
}

QJsonObject bodyOf(const SendBlanks& request)
{
    QJsonObject body = hui::toJson(request.range);
    body.insert(u"to"_s, request.to);
    if (request.second)
        body.insert(u"approval"_s, hui::toJson(*request.second));
    return body;
}

/// Inside the transaction of the sending.
Result<Transfer> send(Database& database, const SendBlanks& request, const Operation& operation)
{
    if (const auto till = currentTill(database, request.shift); !till)
        return std::unexpected(till.error());
    const auto moved = BlankRepository(database).move(
        request.range, request.shift.till, BlankState::Sent, request.operation);
    if (!moved)
        return std::unexpected(moved.error());
    if (*moved != request.range.count())
        return refused(QT_TRANSLATE_NOOP("Error", "Not all of these forms are in the box."));
    if (const auto noted = Journal(database).append(operation); !noted)
        return std::unexpected(noted.error());
    const Transfer sent{operation.id, request.shift.businessDate, request.shift.till, request.to,
        Transfer::Purpose::Move, {}, worthOf(request.range), request.shift.operatorId,
        TransferState::InTransit, {}, request.at, request.range};
    if (const auto added = TransferRepository(database).add(sent); !added)
        return std::unexpected(added.error());
    return sent;
}

/// The forms of a transfer lie in the box that took them in, or had sent them.
TransferRule intoBox(Database& database, const EndTransfer& end)
{
    return [&database, &end](const Transfer& transfer) {
        return BlankRepository(database).add(*transfer.blanks, end.shift.till, end.operation);
    };
}

/// Whoever ends a transfer of forms has the box in hand.
TransferRule inHand(Database& database, const Shift& shift)
{
    return [&database, &shift](const Transfer&) -> Result<Done> {
        const auto till = currentTill(database, shift);
        return till ? Result<Done>(Done{}) : std::unexpected(till.error());
    };
}

Result<Done> nothingMoves(const Transfer&)
{
    return Done{};
}

} // namespace

Result<Transfer> sendBlanks(Database& database, const SendBlanks& request)
{
    if (const auto may = maySend(request); !may)
        return std::unexpected(may.error());
    const Operation operation{request.operation, u"blank.send"_s, request.shift, std::nullopt,
        bodyOf(request), request.at};
    return database.transaction([&]() -> Result<Transfer> {
        const Result<bool> repeat
            = isRepeat(database, operation.id, operation.kind, operation.body);
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? keptTransfer(database, operation.id) : send(database, request, operation);
    });
}

Result<Transfer> receiveBlanks(Database& database, const ReceiveBlanks& request)
{
    const EndTransfer end{request.operation, u"blank.receive"_s, request.shift, request.transfer,
        TransferEvent::Receive, {}, request.at};
    const auto isAsSent = [&](const Transfer& transfer) -> Result<Done> {
        if (request.counted != *transfer.blanks)
            return refused(QT_TRANSLATE_NOOP(
                "Error", "This is not what was sent. Count again, or do not take it."));
        return inHand(database, request.shift)(transfer);
    };
    return endTransfer(database, end, isAsSent, intoBox(database, end));
}

Result<Transfer> refuseBlanks(Database& database, const RefuseBlanks& request)
{
    const EndTransfer end{request.operation, u"blank.refuse"_s, request.shift, request.transfer,
        TransferEvent::Refuse, request.reason.trimmed(), request.at};
    return endTransfer(database, end, inHand(database, request.shift), nothingMoves);
}

Result<Transfer> takeBackBlanks(Database& database, const TakeBackBlanks& request)
{
    const EndTransfer end{request.operation, u"blank.take_back"_s, request.shift, request.transfer,
        TransferEvent::TakeBack, {}, request.at};
    return endTransfer(database, end, inHand(database, request.shift), intoBox(database, end));
}

Result<Transfer> takeOutBlanks(Database& database, const TakeOutAgain& request)
{
    return undoEnding(database, request, u"blank"_s, [&](const Transfer& transfer) -> Result<Done> {
        if (const auto held = inHand(database, request.shift)(transfer); !held)
            return held;
        const auto moved = BlankRepository(database).move(
            *transfer.blanks, request.shift.till, BlankState::Sent, request.operation);
        if (!moved)
            return std::unexpected(moved.error());
        if (*moved != transfer.blanks->count())
            return refused(QT_TRANSLATE_NOOP("Error", "Not all of these forms are in the box."));
        return Done{};
    });
}

} // namespace hui::cash
