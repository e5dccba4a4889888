// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/BillEndpoints.h"

#include "app/catalogue/ParameterCheck.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/core/Masking.h"
#include "app/core/OperationId.h"
#include "app/server/Branches.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/billpay/BillWire.h"
#include "modules/billpay/platform/RateRepository.h"
#include "modules/billpay/platform/SimulatedBillers.h"
#include "modules/billpay/platform/TermsInForce.h"

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

QJsonObject toJson(const BillChoice& choice)
{
    return {{u"bill_no"_s, choice.billNo}, {u"text"_s, choice.text}};
}

/// What went wrong with the platform itself, or with the biller's line.
Response problemOf(const Error& error)
{
    if (error.kind == Error::Kind::Offline)
        return toResponse({503, u"biller_unavailable"_s, u"收费单位系统维护中，稍后再查。"_s,
            u"The biller is closed for maintenance. Try again later."_s, Retry::After, {}, 60});
    return toResponse(server::problem("temporary"));
}

/// The biller does not know what was asked about.
Problem unknownTo(const BillQuestion& question)
{
    if (!question.billNo.isEmpty())
        return {422, u"bill_unknown"_s, u"该户号下没有此项，请重新查询。"_s,
            u"The account has no such item. Ask again."_s, Retry::Never, u"bill_no"_s};
    return {422, u"account_unknown"_s, u"收费单位查无此户号，核对后重输。"_s,
        u"The biller does not know this account. Check the number."_s, Retry::Never, u"account"_s};
}

Response answerOf(Context& context, const BillerAccount& account, const QDate& today)
{
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
    QJsonArray choices;
    for (const BillChoice& choice : account.choices)
        choices += toJson(choice);
    if (!choices.isEmpty())
        body.insert(u"choices"_s, choices);
    return {200, body};
}

} // namespace

std::optional<Problem> faultOf(
    const BillQuestion& question, const Biller& biller, const QDate& today)
{
    if (biller.terms.fetch == FetchMode::Direct)
        return Problem{422, u"not_fetched"_s, u"该收费单位直接缴费，无需查询。"_s,
            u"This biller is paid without asking for bills."_s, Retry::Never, u"biller"_s};
    if (!question.billNo.isEmpty() && !biller.terms.secondQuery)
        return unknownTo(question);
    QMap<QString, QString> entries = question.parameters;
    entries.insert(biller.account().key, question.account);
    const auto values = parseParameters(entries, biller.terms.parameters, today);
    if (values)
        return std::nullopt;
    const QString key = values.error().detail.section(u':', 0, 0);
    const bool isAccount = key == biller.account().key;
    return Problem{422, u"entry_wrong"_s, u"填写内容不符合收费单位要求，核对后重输。"_s,
        u"An entry is not as the biller asks for it. Check it."_s, Retry::Never,
        isAccount ? u"account"_s : u"parameters."_s + key};
}

bool owesNothing(const BillerAccount& account, const BillerTerms& terms)
{
    const bool onAccount
        = terms.fetch == FetchMode::MayFetch && terms.amount.kind != AmountRule::Kind::Exact;
    return account.tellsBills && account.bills.isEmpty() && account.choices.isEmpty() && !onAccount;
}

namespace {

/// The biller's answer to a question that its terms allow.
Response ask(Context& context, BillerAdapter& adapter, const BillQuestion& question,
    const Biller& biller, const QDate& today)
{
    if (const auto fault = faultOf(question, biller, today))
        return toResponse(*fault);
    const QDateTime now = context.clock.nowUtc();
    const auto allowed = RateRepository(context.database)
                             .allows(RateKind::Query, biller.id, question.account,
                                 biller.terms.queriesPerMinute, now);
    if (!allowed)
        return problemOf(allowed.error());
    if (!*allowed)
        return toResponse({429, u"too_often"_s, u"该户号查询过于频繁，请稍候再查。"_s,
            u"This account was asked about too often. Wait a little."_s, Retry::After, {},
            secondsToNextMinute(now)});
    const auto found = adapter.fetch(context.database, question, today);
    if (!found && found.error().kind == Error::Kind::Refused)
        return toResponse(unknownTo(question));
    if (!found)
        return problemOf(found.error());
    if (owesNothing(*found, biller.terms))
        return toResponse({404, u"no_bill"_s, u"该户号没有待缴账单。"_s,
            u"There is no open bill for this account."_s, Retry::Never, u"account"_s});
    return answerOf(context, *found, today);
}

} // namespace

server::Handler fetchBills(std::shared_ptr<BillerAdapter> adapter)
{
    return [adapter](Context& context, const Request& request) -> Response {
        const Result<BillQuestion> question = billQuestionFromJson(request.body);
        if (!question)
            return toResponse(server::malformed(question.error()));
        const auto biller = billerInForce(context.database, question->biller);
        if (!biller)
            return problemOf(biller.error());
        if (!*biller)
            return toResponse({422, u"biller_unknown"_s, u"目录中没有该收费单位。"_s,
                u"The catalogue has no such biller."_s, Retry::Never, u"biller"_s});
        const auto branch = server::Branches(context.database).byCode(request.caller.branch);
        if (!branch)
            return problemOf(branch.error());
        HUI_ASSERT(*branch); // the caller's device belongs to it
        return ask(context, *adapter, *question, **biller, (*branch)->businessDate);
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
