// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"

namespace hui {

/// Where a teller's wish for cash stands (领用申请). It leaves Open once.
enum class CashRequestState {
    Open, ///< the custodian of the vault sees it
    Allocated, ///< the vault has sent the cash
    Refused,
    Withdrawn ///< by who asked
};

/// What can happen to it.
enum class CashRequestEvent { Allocate, Refuse, Withdraw };

/// The next state, or Refused.
Result<CashRequestState> next(CashRequestState state, CashRequestEvent event);

/// Cash by denomination that a teller asks the vault for: more for an open drawer, or that of a
/// drawer which is not open yet.
struct CashRequest {
    QUuid id; ///< the operation that asked
    QDate businessDate;
    QString box; ///< of who asks; empty: a drawer is still to be handed out
    QString operatorId; ///< who asks
    CashCount cash; ///< sound pieces only
    Money amount = Money::fen(0); ///< what `cash` is worth
    CashRequestState state = CashRequestState::Open;
    QString reason = {}; ///< why it was refused
    QDateTime at = {};
};

/// Asks the vault for cash. It moves nothing: the vault answers with a transfer, which is counted
/// in as any other. Input: nothing, or damaged pieces, are asked for. Refused: by the vault itself.
struct RequestCash {
    QUuid operation;
    Shift shift;
    CashCount cash;
    QDateTime at;
};
Result<CashRequest> requestCash(Database& database, const RequestCash& request);

/// Takes the own wish back. Refused when it is not open any more or another's.
struct WithdrawCashRequest {
    QUuid operation;
    Shift shift;
    QUuid request;
    QDateTime at;
};
Result<CashRequest> withdrawCashRequest(Database& database, const WithdrawCashRequest& request);

/// The vault does not send the cash, and says why. What it does send names the request
/// (SendCash::request). Refused at any other box.
struct RefuseCashRequest {
    QUuid operation;
    Shift shift;
    QUuid request;
    QString reason;
    QDateTime at;
};
Result<CashRequest> refuseCashRequest(Database& database, const RefuseCashRequest& request);

/// "open", "allocated" …: as stored and on the wire.
QString nameOf(CashRequestState state);

/// A request as the platform's change stream "cash_request" of a branch tells it.
QJsonObject toJson(const CashRequest& request);
Result<CashRequest> cashRequestFromJson(const QJsonObject& json);

} // namespace hui
