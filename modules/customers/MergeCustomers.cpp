// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/MergeCustomers.h"

#include "app/customer/CheckJoin.h"
#include "app/customer/CustomerRepository.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Repeat.h"
#include "modules/customers/CustomerBodies.h"

#include <QCoreApplication>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

const QString mergeKind = u"customer.merge"_s;

Result<Done> checkPair(Database& database, const MergeCustomers& request)
{
    const CustomerRepository customers(database);
    const auto into = customers.byId(request.into);
    if (!into)
        return std::unexpected(into.error());
    const auto from = customers.byId(request.from);
    if (!from)
        return std::unexpected(from.error());
    if (!*into || !*from)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "There is no such customer."));
    if ((*into)->id == (*from)->id)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "These two are one record already."));
    return checkJoin(**into, **from, request.shift.businessDate);
}

} // namespace

Result<Done> mergeCustomers(Database& database, const MergeCustomers& request)
{
    const QString reason = request.reason.simplified();
    if (reason.isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why."), u"reason"_s);
    if (request.approval.approvalId.isEmpty())
        return failure(Error::Kind::NeedsApproval,
            QT_TRANSLATE_NOOP("Error", "A supervisor signs before records are merged."));
    const QJsonObject body
        = toJson(MergeBody{request.into, request.from, reason, toJson(request.approval)});
    return database.transaction([&]() -> Result<Done> {
        const Result<bool> repeat = isRepeat(database, request.operation, mergeKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return Done{};
        if (const Result<Done> checked = checkPair(database, request); !checked)
            return checked;
        const auto noted = Journal(database).append(
            {request.operation, mergeKind, request.shift, {}, body, request.at});
        if (!noted)
            return std::unexpected(noted.error());
        return Done{};
    });
}

} // namespace hui::customers
