// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/CashBox.h"
#include "app/store/AuditTrail.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CashRequestRepository.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "app/till/TransferRepository.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

const QString issueKind = u"till.issue"_s;
const QString sendKind = u"cash.send"_s;
const QString receiveKind = u"cash.receive"_s;
const QString refuseKind = u"cash.refuse"_s;
const QString takeBackKind = u"cash.take_back"_s;

std::unexpected<Error> refused(const char* text)
{
    return failure(Error::Kind::Refused, text);
}

Result<Done> maySend(const SendCash& request, Money amount)
{
    const bool fromVault = isVault(request.shift.till);
    if (amount.isZero())
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Enter the cash that is sent."));
    if (request.to.isEmpty() || request.to == request.shift.till)
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say where the cash is sent to."));
    if (!request.heir.isEmpty() && (!fromVault || isVault(request.to)))
        return refused(QT_TRANSLATE_NOOP("Error", "Only the vault hands out a till."));
    if (fromVault)
        return checkCountersign(request.second.value_or(Countersign{}), request.shift);
    return Done{};
}

QJsonObject bodyOf(const SendCash& request)
{
    QJsonObject body{{u"to"_s, request.to}, {u"cash"_s, toJson(request.cash)}};
    if (!request.heir.isEmpty())
        body.insert(u"heir"_s, request.heir);
    if (request.second)
        body.insert(u"approval"_s, toJson(*request.second));
    if (!request.request.isNull())
        body.insert(u"request"_s, request.request.toString(QUuid::WithoutBraces));
    return body;
}

/// A transfer of an operation that is in the journal or about to be.
Transfer transferOf(const Operation& operation, const QString& from, const QString& to,
    Transfer::Purpose purpose, const CashCount& cash)
{
    return {operation.id, operation.shift.businessDate, from, to, purpose, cash, *operation.amount,
        operation.shift.operatorId, TransferState::InTransit, {}, operation.at};
}

Result<Transfer> kept(Database& database, const QUuid& transfer)
{
    const auto found = TransferRepository(database).byId(transfer);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return refused(QT_TRANSLATE_NOOP("Error", "There is no such cash on its way."));
    return **found;
}

/// The request that is answered by a sending is open no more; inside its transaction.
Result<Done> answer(Database& database, const SendCash& request)
{
    if (request.request.isNull())
        return Done{};
    CashRequestRepository requests(database);
    const auto asked = requests.byId(request.request);
    if (!asked)
        return std::unexpected(asked.error());
    if (!*asked || !isVault(request.shift.till))
        return refused(QT_TRANSLATE_NOOP("Error", "There is no such request for cash."));
    const Result<CashRequestState> state = next((*asked)->state, CashRequestEvent::Allocate);
    return state ? requests.move(request.request, *state, {}) : std::unexpected(state.error());
}

/// Journal and drawer of one act on a transfer.
struct Act {
    Operation operation;
    CashCount in = {};
    CashCount out = {};
};

Result<Done> write(Database& database, const Act& act)
{
    const Operation& operation = act.operation;
    if (const auto noted = Journal(database).append(operation); !noted)
        return std::unexpected(noted.error());
    if (act.in == CashCount{} && act.out == CashCount{})
        return Done{};
    const auto moved = moveCash(database,
        {operation.id, operation.shift, operation.kind, act.in, act.out, operation.at, true});
    return moved ? Result<Done>(Done{}) : std::unexpected(moved.error());
}

Result<Transfer> moveOn(
    Database& database, const Transfer& transfer, TransferEvent event, const QString& reason = {})
{
    const Result<TransferState> state = next(transfer.state, event);
    if (!state)
        return std::unexpected(state.error());
    if (const auto moved = TransferRepository(database).move(transfer, *state, reason); !moved)
        return std::unexpected(moved.error());
    return kept(database, transfer.id);
}

QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Whether the platform refused to book that the cash was sent: nobody else knows of it.
Result<bool> wasNeverBooked(Database& database, const QUuid& transfer)
{
    const auto sent = Journal(database).byId(transfer);
    if (!sent)
        return std::unexpected(sent.error());
    return *sent && (*sent)->state == OutboxState::Rejected;
}

Result<Done> putBack(Database& database, const TakeBackCash& request, const Transfer& transfer)
{
    const auto moved = moveCash(database,
        {request.operation, request.shift, takeBackKind, transfer.cash, {}, request.at, true});
    if (!moved)
        return std::unexpected(moved.error());
    return AuditTrail(database).append({request.shift.operatorId, u"cash.put_back"_s, u"ok"_s,
        {{u"transfer"_s, idText(transfer.id)}}});
}

/// Back into the box it left. What the platform never booked is not told to it.
Result<Transfer> takeBack(
    Database& database, const TakeBackCash& request, Transfer transfer, const QJsonObject& body)
{
    if (transfer.from != request.shift.till || transfer.purpose != Transfer::Purpose::Move)
        return refused(QT_TRANSLATE_NOOP("Error", "This cash did not leave your box."));
    const Result<bool> neverBooked = wasNeverBooked(database, transfer.id);
    if (!neverBooked)
        return std::unexpected(neverBooked.error());
    if (*neverBooked)
        transfer.state = TransferState::Refused;
    const Operation operation{
        request.operation, takeBackKind, request.shift, transfer.amount, body, request.at};
    const Result<Transfer> after = moveOn(database, transfer, TransferEvent::TakeBack);
    if (!after)
        return after;
    const auto written = *neverBooked ? putBack(database, request, transfer)
                                      : write(database, {operation, transfer.cash});
    return written ? after : std::unexpected(written.error());
}

} // namespace

Result<Done> sendToVault(
    Database& database, const Operation& operation, const QString& till, const CashCount& cash)
{
    if (operation.amount->isZero())
        return Done{};
    return TransferRepository(database).add(
        transferOf(operation, till, vaultBox(), Transfer::Purpose::Return, cash));
}

Result<Transfer> sendCash(Database& database, const SendCash& request)
{
    const Result<Money> amount = totalOf(request.cash, Currency::CNY);
    if (!amount)
        return std::unexpected(amount.error());
    if (const auto may = maySend(request, *amount); !may)
        return std::unexpected(may.error());
    const bool issue = !request.heir.isEmpty();
    const Operation operation{request.operation, issue ? issueKind : sendKind, request.shift,
        *amount, bodyOf(request), request.at};
    return database.transaction([&]() -> Result<Transfer> {
        const Result<bool> repeat
            = isRepeat(database, operation.id, operation.kind, operation.body);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return kept(database, operation.id);
        if (const auto answered = answer(database, request); !answered)
            return std::unexpected(answered.error());
        if (const auto written = write(database, {operation, {}, request.cash}); !written)
            return std::unexpected(written.error());
        const Transfer sent = transferOf(operation, request.shift.till, request.to,
            issue ? Transfer::Purpose::Issue : Transfer::Purpose::Move, request.cash);
        if (const auto added = TransferRepository(database).add(sent); !added)
            return std::unexpected(added.error());
        return sent;
    });
}

Result<Transfer> receiveCash(Database& database, const ReceiveCash& request)
{
    const QJsonObject body{{u"transfer"_s, idText(request.transfer)}};
    return database.transaction([&]() -> Result<Transfer> {
        const Result<bool> repeat = isRepeat(database, request.operation, receiveKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Transfer> transfer = kept(database, request.transfer);
        if (!transfer || *repeat)
            return transfer;
        if (transfer->to != request.shift.till || transfer->purpose == Transfer::Purpose::Issue)
            return refused(QT_TRANSLATE_NOOP("Error", "This cash was not sent to your box."));
        if (toJson(request.counted) != toJson(transfer->cash))
            return refused(QT_TRANSLATE_NOOP(
                "Error", "This is not what was sent. Count again, or do not take it."));
        const Result<Transfer> after = moveOn(database, *transfer, TransferEvent::Receive);
        if (!after)
            return after;
        const auto written = write(database,
            {{request.operation, receiveKind, request.shift, transfer->amount, body, request.at},
                transfer->cash});
        return written ? after : std::unexpected(written.error());
    });
}

Result<Transfer> refuseCash(Database& database, const RefuseCash& request)
{
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty())
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why the cash is not taken."));
    const QJsonObject body{{u"transfer"_s, idText(request.transfer)}, {u"reason"_s, reason}};
    return database.transaction([&]() -> Result<Transfer> {
        const Result<bool> repeat = isRepeat(database, request.operation, refuseKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Transfer> transfer = kept(database, request.transfer);
        if (!transfer || *repeat)
            return transfer;
        if (transfer->to != request.shift.till || transfer->purpose != Transfer::Purpose::Move)
            return refused(QT_TRANSLATE_NOOP("Error", "This cash was not sent to your box."));
        const Result<Transfer> after = moveOn(database, *transfer, TransferEvent::Refuse, reason);
        if (!after)
            return after;
        const auto written = write(database,
            {{request.operation, refuseKind, request.shift, std::nullopt, body, request.at}});
        return written ? after : std::unexpected(written.error());
    });
}

Result<Transfer> takeBackCash(Database& database, const TakeBackCash& request)
{
    const QJsonObject body{{u"transfer"_s, idText(request.transfer)}};
    return database.transaction([&]() -> Result<Transfer> {
        const Result<bool> repeat = isRepeat(database, request.operation, takeBackKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Transfer> transfer = kept(database, request.transfer);
        if (!transfer || *repeat)
            return transfer;
        return takeBack(database, request, *transfer, body);
    });
}

} // namespace hui
