// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/CashBox.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CashRequestRepository.h"
#include "app/till/CurrentTill.h"
#include "app/till/EndTransfer.h"
#include "app/till/Repeat.h"
#include "app/till/TransferRepository.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

const QString issueKind = u"till.issue"_s;
const QString sendKind = u"cash.send"_s;

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
    if (fromVault || request.second)
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

Result<Done> writeSending(Database& database, const Operation& operation, const CashCount& cash)
{
    if (const auto noted = Journal(database).append(operation); !noted)
        return std::unexpected(noted.error());
    const auto moved = moveCash(
        database, {operation.id, operation.shift, operation.kind, {}, cash, operation.at, true});
    return moved ? Result<Done>(Done{}) : std::unexpected(moved.error());
}

/// The cash of a transfer into the drawer that took it in, or had sent it.
TransferRule intoDrawer(Database& database, const EndTransfer& end)
{
    return [&database, &end](const Transfer& transfer) -> Result<Done> {
        const auto moved = moveCash(
            database, {end.operation, end.shift, end.kind, transfer.cash, {}, end.at, true});
        return moved ? Result<Done>(Done{}) : std::unexpected(moved.error());
    };
}

Result<Done> fine(const Transfer&)
{
    return Done{};
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
            return keptTransfer(database, operation.id);
        if (const auto answered = answer(database, request); !answered)
            return std::unexpected(answered.error());
        if (const auto written = writeSending(database, operation, request.cash); !written)
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
    const EndTransfer end{request.operation, u"cash.receive"_s, request.shift, request.transfer,
        TransferEvent::Receive, {}, request.at};
    const auto isAsSent = [&request](const Transfer& transfer) -> Result<Done> {
        if (toJson(request.counted) == toJson(transfer.cash))
            return Done{};
        return refused(QT_TRANSLATE_NOOP(
            "Error", "This is not what was sent. Count again, or do not take it."));
    };
    return endTransfer(database, end, isAsSent, intoDrawer(database, end));
}

Result<Transfer> refuseCash(Database& database, const RefuseCash& request)
{
    return endTransfer(database,
        {request.operation, u"cash.refuse"_s, request.shift, request.transfer,
            TransferEvent::Refuse, request.reason.trimmed(), request.at},
        fine, fine);
}

Result<Transfer> takeBackCash(Database& database, const TakeBackCash& request)
{
    const EndTransfer end{request.operation, u"cash.take_back"_s, request.shift, request.transfer,
        TransferEvent::TakeBack, {}, request.at};
    return endTransfer(database, end, fine, intoDrawer(database, end));
}

Result<Transfer> takeOutCash(Database& database, const TakeOutAgain& request)
{
    return undoEnding(database, request, u"cash"_s, [&](const Transfer& transfer) -> Result<Done> {
        const auto moved = moveCash(database,
            {request.operation, request.shift, u"cash.take_out"_s, {}, transfer.cash, request.at,
                true});
        return moved ? Result<Done>(Done{}) : std::unexpected(moved.error());
    });
}

} // namespace hui
