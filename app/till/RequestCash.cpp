// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/CashBox.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CashRequestRepository.h"
#include "app/till/Repeat.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

const QString requestKind = u"cash.request"_s;
const QString withdrawKind = u"cash.request_withdraw"_s;
const QString refuseKind = u"cash.request_refuse"_s;

Result<CashRequest> known(Database& database, const QUuid& id)
{
    const auto found = CashRequestRepository(database).byId(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return refused(QT_TRANSLATE_NOOP("Error", "There is no such request for cash."));
    return **found;
}

/// One move of a request: journalled, once.
struct Move {
    Operation operation;
    QUuid request;
    CashRequestEvent event = CashRequestEvent::Refuse;
    QString reason = {};
};

template <class Check>
Result<CashRequest> moved(Database& database, const Move& move, Check check)
{
    return database.transaction([&]() -> Result<CashRequest> {
        const Operation& operation = move.operation;
        const Result<bool> repeat
            = isRepeat(database, operation.id, operation.kind, operation.body);
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<CashRequest> request = known(database, move.request);
        if (!request || *repeat)
            return request;
        if (const Result<Done> may = check(*request); !may)
            return std::unexpected(may.error());
        const Result<CashRequestState> state = next(request->state, move.event);
        if (!state)
            return std::unexpected(state.error());
        if (const auto noted = Journal(database).append(operation); !noted)
            return std::unexpected(noted.error());
        const auto saved = CashRequestRepository(database).move(request->id, *state, move.reason);
        return saved ? known(database, request->id) : std::unexpected(saved.error());
    });
}

} // namespace

Result<CashRequest> requestCash(Database& database, const RequestCash& request)
{
    const Result<Money> amount = totalOf(request.cash, Currency::CNY);
    if (!amount)
        return std::unexpected(amount.error());
    if (!amount->isPositive() || !request.cash.damaged.isEmpty())
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Enter the sound pieces you ask for."));
    if (isVault(request.shift.till))
        return refused(QT_TRANSLATE_NOOP("Error", "The vault asks nobody in the branch."));
    const QJsonObject body{{u"cash"_s, toJson(request.cash)}};
    return database.transaction([&]() -> Result<CashRequest> {
        const Result<bool> repeat = isRepeat(database, request.operation, requestKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return known(database, request.operation);
        const auto noted = Journal(database).append(
            {request.operation, requestKind, request.shift, std::nullopt, body, request.at});
        if (!noted)
            return std::unexpected(noted.error());
        const CashRequest made{request.operation, request.shift.businessDate, request.shift.till,
            request.shift.operatorId, request.cash, *amount, CashRequestState::Open, {},
            request.at};
        const auto added = CashRequestRepository(database).add(made);
        return added ? Result<CashRequest>(made) : std::unexpected(added.error());
    });
}

Result<CashRequest> withdrawCashRequest(Database& database, const WithdrawCashRequest& request)
{
    const QJsonObject body{{u"request"_s, request.request.toString(QUuid::WithoutBraces)}};
    return moved(database,
        {{request.operation, withdrawKind, request.shift, std::nullopt, body, request.at},
            request.request, CashRequestEvent::Withdraw},
        [&](const CashRequest& known) -> Result<Done> {
            if (known.operatorId == request.shift.operatorId)
                return Done{};
            return refused(QT_TRANSLATE_NOOP("Error", "Another teller asked for this cash."));
        });
}

Result<CashRequest> refuseCashRequest(Database& database, const RefuseCashRequest& request)
{
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty())
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why the cash is not sent."));
    const QJsonObject body{
        {u"request"_s, request.request.toString(QUuid::WithoutBraces)}, {u"reason"_s, reason}};
    return moved(database,
        {{request.operation, refuseKind, request.shift, std::nullopt, body, request.at},
            request.request, CashRequestEvent::Refuse, reason},
        [&](const CashRequest&) -> Result<Done> {
            if (isVault(request.shift.till))
                return Done{};
            return refused(QT_TRANSLATE_NOOP("Error", "Only the vault answers this."));
        });
}

} // namespace hui
