// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/CashRequestBookRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Changes.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/till/StoredCash.h"

#include <QJsonDocument>

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

ClosedRow rowOf(const Database& database, const QUuid& request)
{
    return {database, "cash_request", idText(request)};
}

} // namespace

Result<std::optional<BranchRequest>> CashRequestBookRepository::byId(const QUuid& request) const
{
    auto found = m_database.run(u"SELECT branch, business_date, box, operator, cash, amount_minor,"
                                " state, reason, at FROM cash_request WHERE request = ?"_s,
        {idText(request)});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    ClosedRow row = rowOf(m_database, request);
    const QString reason = row.open("reason", found->value(7));
    if (const Result<Done> opened = row.finish(); !opened)
        return std::unexpected(opened.error());
    const auto text = [&found](int column) { return found->value(column).toString(); };
    // the row as it would be told, so that there is one reader for both
    const auto read = cashRequestFromJson({{u"request"_s, idText(request)},
        {u"business_date"_s, text(1)}, {u"box"_s, text(2)}, {u"operator"_s, text(3)},
        {u"cash"_s, QJsonDocument::fromJson(text(4).toUtf8()).array()},
        {u"amount"_s, moneyToJson(Money::fen(found->value(5).toLongLong()))}, {u"state"_s, text(6)},
        {u"reason"_s, reason}, {u"at"_s, text(8)}});
    if (!read)
        return std::unexpected(read.error());
    return BranchRequest{text(0), *read};
}

Result<Done> CashRequestBookRepository::add(const BranchRequest& asked)
{
    const CashRequest& request = asked.request;
    const auto added = m_database.run(
        u"INSERT INTO cash_request(request, branch, business_date, box, operator, cash,"
        " amount_minor, state, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {idText(request.id), asked.branch, textOf(request.businessDate), textOf(request.box),
            request.operatorId, textOf(request.cash), request.amount.minor(), nameOf(request.state),
            rowOf(m_database, request.id).close("reason", textOf(request.reason)),
            textOf(request.at)});
    return added ? tell(asked) : std::unexpected(added.error());
}

Result<Done> CashRequestBookRepository::move(
    BranchRequest asked, CashRequestState state, const QString& reason)
{
    asked.request.state = state;
    asked.request.reason = reason;
    const auto moved
        = m_database.run(u"UPDATE cash_request SET state = ?, reason = ? WHERE request = ?"_s,
            {nameOf(state), rowOf(m_database, asked.request.id).close("reason", textOf(reason)),
                idText(asked.request.id)});
    return moved ? tell(asked) : std::unexpected(moved.error());
}

Result<Done> CashRequestBookRepository::tell(const BranchRequest& asked) const
{
    return server::publish(m_database, server::ofBranch(u"cash_request"_s, asked.branch),
        idText(asked.request.id), toJson(asked.request));
}

} // namespace hui::cash
