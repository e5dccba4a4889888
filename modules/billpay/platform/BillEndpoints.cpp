// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/BillEndpoints.h"

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/core/Masking.h"
#include "app/core/OperationId.h"
#include "app/server/Branches.h"
#include "app/server/Changes.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/billpay/platform/SimulatedBillers.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;
using server::Request;
using server::Response;
using server::Retry;
using server::toResponse;

namespace {

constexpr int fetchValidSeconds = 30 * 60;

QJsonObject toJson(const BillerBill& bill, const QDate& today)
{
    return {{u"bill_no"_s, bill.number}, {u"period"_s, bill.period}, {u"usage"_s, bill.usage},
        {u"unit"_s, bill.unit}, {u"principal"_s, moneyToJson(bill.principal)},
        {u"late_fee"_s, moneyToJson(bill.lateCharge)}, {u"due"_s, moneyToJson(bill.due())},
        {u"due_date"_s, bill.dueDate.toString(Qt::ISODate)},
        {u"overdue_days"_s, qMax<qint64>(0, bill.dueDate.daysTo(today))}};
}

Response problemOf(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Refused:
        return toResponse({422, u"account_unknown"_s, u"收费单位查无此户号，核对后重输。"_s,
            u"The biller does not know this account. Check the number."_s, Retry::Never,
            u"account"_s});
    case Error::Kind::Offline:
        return toResponse({503, u"biller_unavailable"_s, u"收费单位系统维护中，稍后再查。"_s,
            u"The biller is closed for maintenance. Try again later."_s, Retry::After, {}, 60});
    case Error::Kind::Input:
    case Error::Kind::NeedsApproval:
    case Error::Kind::Unknown:
    case Error::Kind::Storage:
    case Error::Kind::Protocol: break;
    }
    return toResponse(server::problem("temporary"));
}

Response answerOf(Context& context, const BillerAccount& account, const QDate& today)
{
    if (account.tellsBills && account.bills.isEmpty())
        return toResponse({404, u"no_bill"_s, u"该户号没有待缴账单。"_s,
            u"There is no open bill for this account."_s, Retry::Never, u"account"_s});
    QJsonArray bills;
    for (const BillerBill& bill : account.bills)
        bills += toJson(bill, today);
    const QDateTime now = context.clock.nowUtc();
    const QUuid fetch = newOperationId(context.clock, context.random);
    QJsonObject body{{u"fetch_id"_s, fetch.toString(QUuid::WithoutBraces)},
        {u"holder"_s, maskName(account.holder)}, {u"address"_s, maskAddress(account.address)},
        {u"fetched_at"_s, timestampToJson(now)},
        {u"expires_at"_s, timestampToJson(now.addSecs(fetchValidSeconds))}, {u"bills"_s, bills}};
    if (!account.network.isEmpty())
        body.insert(u"network"_s, account.network);
    return {200, body};
}

} // namespace

server::Handler fetchBills(std::shared_ptr<BillerAdapter> adapter)
{
    return [adapter](Context& context, const Request& request) -> Response {
        JsonReader reader(request.body);
        const QString biller = reader.string("biller"_L1, 64, 1);
        const QString account = reader.string("account"_L1, 64, 1);
        (void)reader.optionalObject("parameters"_L1);
        (void)reader.optionalString("bill_no"_L1, 64);
        if (const auto read = reader.finish(); !read)
            return toResponse(server::malformed(read.error()));
        const auto known = server::lastTold(context.database, u"biller"_s, biller);
        if (!known)
            return problemOf(known.error());
        if (!*known)
            return toResponse({422, u"biller_unknown"_s, u"目录中没有该收费单位。"_s,
                u"The catalogue has no such biller."_s, Retry::Never, u"biller"_s});
        const auto branch = server::Branches(context.database).byCode(request.caller.branch);
        if (!branch)
            return problemOf(branch.error());
        HUI_ASSERT(*branch); // the caller's device belongs to it
        const QDate today = (*branch)->businessDate;
        const auto found = adapter->fetch(context.database, biller, account, today);
        return found ? answerOf(context, *found, today) : problemOf(found.error());
    };
}

server::Handler switchBiller()
{
    return [](Context& context, const Request& request) -> Response {
        JsonReader reader(request.body);
        const auto behaviour = billerBehaviourOf(reader.string("behaviour"_L1, 32, 1));
        if (!behaviour)
            reader.refuse("behaviour"_L1, "Not a behaviour of a simulated biller.");
        const QString asked = reader.optionalString("complaints"_L1, 32).value_or(u"by_reason"_s);
        const auto complaints = complaintBehaviourOf(asked);
        if (!complaints)
            reader.refuse("complaints"_L1, "Not a way of deciding complaints.");
        if (const auto read = reader.finish(); !read)
            return toResponse(server::malformed(read.error()));
        const QString biller = request.parameters.value(u"biller"_s);
        const auto switched = SimulatedBillers::behave(context.database, biller, *behaviour);
        if (!switched)
            return problemOf(switched.error());
        const auto decides
            = SimulatedBillers::decideComplaints(context.database, biller, *complaints);
        if (!decides)
            return problemOf(decides.error());
        return {200,
            {{u"biller"_s, biller}, {u"behaviour"_s, nameOf(*behaviour)},
                {u"complaints"_s, nameOf(*complaints)}}};
    };
}

} // namespace hui::billpay
