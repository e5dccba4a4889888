// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashRequestRepository.h"

#include "app/store/Database.h"
#include "app/store/RunDone.h"
#include "app/till/StoredCash.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

CashRequestState stateOf(const QString& name)
{
    using enum CashRequestState;
    for (const CashRequestState state : {Allocated, Refused, Withdrawn})
        if (nameOf(state) == name)
            return state;
    return Open;
}

} // namespace

Result<QList<CashRequest>> CashRequestRepository::read(
    const QString& where, const QVariantList& values) const
{
    auto found = m_database.run(u"SELECT operation, business_date, box, operator, cash, amount_fen,"
                                " state, reason, at FROM cash_request WHERE "_s
            + where,
        values);
    if (!found)
        return std::unexpected(found.error());
    QList<CashRequest> requests;
    while (found->next()) {
        const Result<CashCount> cash = cashFromText(found->value(4).toString());
        if (!cash)
            return std::unexpected(cash.error());
        requests.append({QUuid::fromRfc4122(found->value(0).toByteArray()),
            dateFromText(found->value(1).toString()), found->value(2).toString(),
            found->value(3).toString(), *cash, Money::fen(found->value(5).toLongLong()),
            stateOf(found->value(6).toString()), found->value(7).toString(),
            momentFromText(found->value(8).toString())});
    }
    return requests;
}

Result<std::optional<CashRequest>> CashRequestRepository::byId(const QUuid& request) const
{
    const auto found = read(u"operation = ?"_s, {request.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<CashRequest>> CashRequestRepository::ofDay(const QDate& businessDate) const
{
    return read(u"business_date = ? ORDER BY CASE state WHEN 'open' THEN 0 ELSE 1 END,"
                " at DESC, operation DESC"_s,
        {textOf(businessDate)});
}

Result<Done> CashRequestRepository::add(const CashRequest& request)
{
    return done(m_database.run(
        u"INSERT INTO cash_request(operation, business_date, box, operator, cash, amount_fen,"
        " state, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {request.id.toRfc4122(), textOf(request.businessDate), textOf(request.box),
            textOf(request.operatorId), textOf(request.cash), request.amount.minor(),
            nameOf(request.state), textOf(request.reason), textOf(request.at)}));
}

Result<Done> CashRequestRepository::move(
    const QUuid& request, CashRequestState state, const QString& reason)
{
    return done(
        m_database.run(u"UPDATE cash_request SET state = ?, reason = ? WHERE operation = ?"_s,
            {nameOf(state), textOf(reason), request.toRfc4122()}));
}

Result<Done> CashRequestRepository::apply(const QJsonObject& value)
{
    const Result<CashRequest> told = cashRequestFromJson(value);
    if (!told)
        return std::unexpected(told.error());
    const auto here = byId(told->id);
    if (!here)
        return std::unexpected(here.error());
    if (!*here)
        return add(*told);
    const bool isBehind = told->state == CashRequestState::Open;
    return isBehind ? Result<Done>(Done{}) : move(told->id, told->state, told->reason);
}

} // namespace hui
