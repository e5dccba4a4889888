// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashRequest.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

Result<CashRequestState> next(CashRequestState state, CashRequestEvent event)
{
    if (state != CashRequestState::Open)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This request is not open any more."), nameOf(state));
    switch (event) {
    case CashRequestEvent::Allocate: return CashRequestState::Allocated;
    case CashRequestEvent::Refuse: return CashRequestState::Refused;
    case CashRequestEvent::Withdraw: return CashRequestState::Withdrawn;
    }
    Q_UNREACHABLE();
}

QString nameOf(CashRequestState state)
{
    switch (state) {
    case CashRequestState::Open: return u"open"_s;
    case CashRequestState::Allocated: return u"allocated"_s;
    case CashRequestState::Refused: return u"refused"_s;
    case CashRequestState::Withdrawn: return u"withdrawn"_s;
    }
    return {};
}

QJsonObject toJson(const CashRequest& request)
{
    return {{u"request"_s, request.id.toString(QUuid::WithoutBraces)},
        {u"business_date"_s, request.businessDate.toString(Qt::ISODate)}, {u"box"_s, request.box},
        {u"operator"_s, request.operatorId}, {u"cash"_s, toJson(request.cash)},
        {u"amount"_s, moneyToJson(request.amount)}, {u"state"_s, nameOf(request.state)},
        {u"reason"_s, request.reason}, {u"at"_s, timestampToJson(request.at)}};
}

Result<CashRequest> cashRequestFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"cash_request"_s);
    CashRequest request;
    request.id = reader.uuid("request"_L1);
    request.businessDate = reader.date("business_date"_L1);
    request.box = reader.string("box"_L1, 8);
    request.operatorId = reader.string("operator"_L1, 20, 1);
    const QJsonArray cash = reader.array("cash"_L1, 32);
    request.amount = reader.money("amount"_L1);
    const QString state = reader.string("state"_L1, 16, 1);
    request.reason = reader.string("reason"_L1, 200);
    request.at = reader.timestamp("at"_L1);
    bool isKnown = false;
    using enum CashRequestState;
    for (const CashRequestState one : {Open, Allocated, Refused, Withdrawn})
        if (nameOf(one) == state) {
            request.state = one;
            isKnown = true;
        }
    if (!isKnown)
        reader.refuse("state"_L1, "Not a state of a request.");
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const Result<CashCount> count = cashCountFromJson(cash);
    if (!count)
        return std::unexpected(count.error());
    request.cash = *count;
    return request;
}

} // namespace hui
