// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/DuesEndpoint.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/customer/AccountStanding.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/server/Audit.h"
#include "app/server/Branches.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/billpay/platform/BillEndpoints.h"
#include "modules/billpay/platform/RateRepository.h"
#include "modules/billpay/platform/SubscriptionBookRepository.h"
#include "modules/billpay/platform/TermsInForce.h"

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

constexpr int mostAccounts = 8; // as many as a desk shows
constexpr qint64 askingMs = 8'000; // for all of them: the desk waits no longer than for one bill

/// The accounts of a record, once the look is noted; nothing when the branch does not have it.
Result<std::optional<QList<PaidAccount>>> accountsFor(Context& context, const Request& request)
{
    const QUuid id = QUuid::fromString(request.parameters.value(u"id"_s));
    const auto stands = CustomerRepository(context.database).standingFor(id);
    if (!stands)
        return std::unexpected(stands.error());
    const auto isOurs = CustomerBranchRepository(context.database).has(request.caller.branch, id);
    if (!isOurs)
        return std::unexpected(isOurs.error());
    const bool isKnown = *isOurs && !stands->isNull();
    const auto noted = server::writeAudit(context.database,
        {request.receivedAt, request.caller.branch, request.caller.deviceId,
            request.signedIn ? request.signedIn->id : QString(), u"customer.dues"_s, idText(id),
            isKnown ? u"ok"_s : u"customer_unknown"_s});
    if (!noted)
        return std::unexpected(noted.error());
    if (!isKnown)
        return std::nullopt;
    return AccountRepository(context.database).of(*stands, mostAccounts);
}

/// What the open bills come to; unknown when that does not fit.
AccountStanding standingOf(const QList<BillerBill>& bills, const QDate& today)
{
    AccountStanding standing{.state = AccountStanding::State::Owes};
    for (const BillerBill& bill : bills) {
        const auto sum = add(standing.due, bill.due());
        if (!sum || bill.due().minor() < 0)
            return {.state = AccountStanding::State::Unknown};
        standing.due = *sum;
        const qint64 late = bill.dueDate.isValid() ? bill.dueDate.daysTo(today) : 0;
        standing.overdueDays = qMax(standing.overdueDays, static_cast<int>(late));
    }
    standing.bills = static_cast<int>(bills.size());
    if (!standing.due.isPositive())
        return {.state = AccountStanding::State::Clear};
    return standing;
}

/// Whether a question may be put to the biller now: by its terms and by its rate.
Result<bool> mayAsk(
    Context& context, const BillQuestion& question, const Biller& biller, const QDate& today)
{
    if (faultOf(question, biller, today))
        return false;
    return RateRepository(context.database)
        .allows(RateKind::Query, biller.id, question.account, biller.terms.queriesPerMinute,
            context.clock.nowUtc());
}

/// What the biller says of an account. An answer that it does not give leaves it unknown.
Result<AccountStanding> asked(
    Context& context, BillerAdapter& adapter, const PaidAccount& paid, const QDate& today)
{
    constexpr AccountStanding::State unknown = AccountStanding::State::Unknown;
    const auto biller = billerInForce(context.database, paid.biller);
    if (!biller)
        return std::unexpected(biller.error());
    if (!*biller)
        return AccountStanding{.state = unknown};
    const BillQuestion question{paid.biller, paid.account};
    const auto isAsked = mayAsk(context, question, **biller, today);
    if (!isAsked)
        return std::unexpected(isAsked.error());
    const auto told = *isAsked
        ? adapter.fetch(context.database, question, today)
        : Result<BillerAccount>(std::unexpected(Error{Error::Kind::Offline}));
    if (!told)
        return AccountStanding{.state = unknown};
    AccountStanding standing{.state = unknown};
    if (!told->bills.isEmpty())
        standing = standingOf(told->bills, today);
    else if (owesNothing(*told, (*biller)->terms))
        standing.state = AccountStanding::State::Clear;
    standing.nextBill = told->nextBill;
    return standing;
}

Result<QList<KnownAccount>> duesOf(Context& context, BillerAdapter& adapter,
    const QList<PaidAccount>& accounts, const QDate& today)
{
    const QDateTime until = context.clock.nowUtc().addMSecs(askingMs);
    const SubscriptionBookRepository agreements(context.database);
    QList<KnownAccount> known;
    for (const PaidAccount& paid : accounts) {
        const auto standing = context.clock.nowUtc() < until
            ? asked(context, adapter, paid, today)
            : Result<AccountStanding>(AccountStanding{.state = AccountStanding::State::Unknown});
        if (!standing)
            return std::unexpected(standing.error());
        const auto isDebited = agreements.hasActive(paid.biller, paid.account);
        if (!isDebited)
            return std::unexpected(isDebited.error());
        known.append({paid, *standing});
        known.last().standing.isDebited = *isDebited;
    }
    return known;
}

Response list(Context& context, const Request& request, BillerAdapter& adapter)
{
    const auto accounts
        = context.database.transaction([&] { return accountsFor(context, request); });
    if (!accounts)
        return toResponse(accounts.error());
    if (!*accounts)
        return toResponse({404, u"customer_unknown"_s, u"本网点没有该客户。"_s,
            u"The branch has no such customer."_s, server::Retry::Never, u"id"_s});
    const auto branch = server::Branches(context.database).byCode(request.caller.branch);
    if (!branch)
        return toResponse(branch.error());
    HUI_ASSERT(*branch); // the caller's device belongs to it
    const auto known = duesOf(context, adapter, **accounts, (*branch)->businessDate);
    return known ? Response{200, toJson(*known)} : toResponse(known.error());
}

} // namespace

server::Handler listDues(std::shared_ptr<BillerAdapter> adapter)
{
    return [adapter](Context& context, const Request& request) {
        return list(context, request, *adapter);
    };
}

} // namespace hui::billpay
