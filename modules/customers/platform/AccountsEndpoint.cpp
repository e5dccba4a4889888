// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/AccountsEndpoint.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/core/Masking.h"
#include "app/customer/CustomerRepository.h"
#include "app/server/DailyUse.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/customers/platform/DealingsEndpoint.h"

#include <algorithm>
#include <utility>

namespace hui::customers {

using namespace Qt::StringLiterals;
using server::Context;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

constexpr qsizetype longestToken = 128;
const QString cardUse = u"customers.card"_s;
const QString balancesAct = u"customer.balances"_s;

server::Problem wrongCard()
{
    return {422, u"card_not_theirs"_s, u"这张卡不是该客户的。"_s,
        u"The card is not this customer's."_s, server::Retry::Never, u"card"_s};
}

/// One that is lost may be read by whoever found it.
server::Problem lostCard()
{
    return {422, u"card_unusable"_s, u"这张卡已挂失或销户，换一张卡。"_s,
        u"The card is lost or closed. Read another one."_s, server::Retry::Never, u"card"_s};
}

server::Problem tooManyCards()
{
    return {409, u"too_many_cards"_s, u"今天读错卡的次数已满，明天再试。"_s,
        u"Too many wrong cards were read today. Try again tomorrow."_s, server::Retry::Never,
        u"card"_s};
}

/// The accounts of a record, as the core has them.
Result<QList<CoreAccount>> accountsIn(
    Context& context, const Request& request, const BankCore& core)
{
    const CustomerRepository customers(context.database);
    const auto stands = customers.standingFor(QUuid::fromString(request.parameters.value(u"id"_s)));
    if (!stands)
        return std::unexpected(stands.error());
    const auto record = customers.byId(*stands);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return QList<CoreAccount>();
    auto accounts
        = core.accountsOf(context.database, **record, dateInChina(context.clock.nowUtc()));
    if (accounts && accounts->size() > mostAccountsTold)
        accounts->resize(mostAccountsTold);
    return accounts;
}

/// By which a desk tells one account from the others: of its number it says nothing to whoever does
/// not have the platform's keys.
QString accountKey(Context& context, const CoreAccount& account)
{
    return context.database.fieldKeys().index("bank_account.number", account.number);
}

Result<std::optional<QList<BankAccount>>> accountsFor(
    Context& context, const Request& request, const BankCore& core)
{
    const auto numbers = lookAt(context, request, u"customer.accounts"_s);
    if (!numbers)
        return std::unexpected(numbers.error());
    if (numbers->isEmpty())
        return std::nullopt;
    const auto accounts = accountsIn(context, request, core);
    if (!accounts)
        return std::unexpected(accounts.error());
    QList<BankAccount> told;
    for (const CoreAccount& account : *accounts) {
        BankAccount facts = account.facts;
        facts.key = accountKey(context, account);
        facts.number = maskCard(account.number);
        told.append(facts);
    }
    return told;
}

Response answerAccounts(Context& context, const Request& request, const BankCore& core)
{
    const auto told
        = context.database.transaction([&] { return accountsFor(context, request, core); });
    if (!told)
        return toResponse(told.error());
    return *told ? Response{200, toJson(**told)} : notOurs();
}

/// Whether the card is one of the accounts, and may be used; nothing when it is.
std::optional<server::Problem> refusalOfCard(
    const QList<CoreAccount>& accounts, const QString& token, const BankCore& core)
{
    const auto read = std::ranges::find_if(
        accounts, [&](const CoreAccount& account) { return core.isRead(account, token); });
    if (read == accounts.end())
        return wrongCard();
    const BankAccount::State state = read->facts.state;
    if (state == BankAccount::State::Lost || state == BankAccount::State::Closed)
        return lostCard();
    return std::nullopt;
}

/// Every card is counted before it is compared, so that those read at the same moment count;
/// one that is right is taken back.
Result<std::optional<server::Problem>> checkCard(Context& context, const Request& request,
    const QString& record, const std::function<std::optional<server::Problem>()>& compare)
{
    const QByteArray who = request.signedIn ? request.signedIn->id.toUtf8() : QByteArray();
    const QList<server::DailyLimit> limits{{"customer " + record.toUtf8(), mostWrongCards},
        {who.isEmpty() ? who : "operator " + who, mostWrongCardsOfOperator}};
    server::DailyUse use(context, cardUse);
    const Result<bool> hasRoom = use.count(limits);
    if (!hasRoom)
        return std::unexpected(hasRoom.error());
    if (!*hasRoom)
        return tooManyCards();
    const auto refusal = compare();
    if (refusal)
        return refusal;
    const Result<Done> taken = use.uncount(limits);
    return taken ? Result<std::optional<server::Problem>>(std::nullopt)
                 : std::unexpected(taken.error());
}

Result<QList<AccountBalance>> balancesOf(
    Context& context, const QList<CoreAccount>& accounts, const BankCore& core)
{
    QList<AccountBalance> balances;
    for (const CoreAccount& account : accounts) {
        const auto amounts = core.balanceOf(context.database, account);
        if (!amounts)
            return std::unexpected(amounts.error());
        balances.append({accountKey(context, account), *amounts});
    }
    return balances;
}

/// The answer, or the error of a database that lets nothing stand: the count and the audit are of
/// one transaction with what is told.
Result<Response> balancesFor(
    Context& context, const Request& request, const QString& token, const BankCore& core)
{
    const auto numbers = numbersOfOurs(context, request);
    if (!numbers)
        return std::unexpected(numbers.error());
    if (numbers->isEmpty()) {
        const auto noted = noteLookAt(context, request, balancesAct, u"customer_unknown"_s);
        return noted ? Result<Response>(notOurs()) : std::unexpected(noted.error());
    }
    const auto accounts = accountsIn(context, request, core);
    if (!accounts)
        return std::unexpected(accounts.error());
    const auto refusal = checkCard(
        context, request, numbers->first(), [&] { return refusalOfCard(*accounts, token, core); });
    if (!refusal)
        return std::unexpected(refusal.error());
    const QString outcome = *refusal ? (*refusal)->code : u"ok"_s;
    if (const auto noted = noteLookAt(context, request, balancesAct, outcome); !noted)
        return std::unexpected(noted.error());
    if (*refusal)
        return toResponse(**refusal);
    const auto balances = balancesOf(context, *accounts, core);
    return balances ? Result<Response>(Response{200, toJson(*balances)})
                    : std::unexpected(balances.error());
}

Response answerBalances(Context& context, const Request& request, const BankCore& core)
{
    JsonReader reader(request.body);
    const QString token = reader.string("card"_L1, longestToken, 1);
    if (const auto read = reader.finish(); !read)
        return toResponse(server::malformed(read.error()));
    const auto answer
        = context.database.transaction([&] { return balancesFor(context, request, token, core); });
    return answer ? *answer : toResponse(answer.error());
}

} // namespace

server::Handler listAccounts(const std::shared_ptr<const BankCore>& core)
{
    return [core](Context& context, const Request& request) {
        return answerAccounts(context, request, *core);
    };
}

server::Handler readBalances(const std::shared_ptr<const BankCore>& core)
{
    return [core](Context& context, const Request& request) {
        return answerBalances(context, request, *core);
    };
}

void addAccountRoutes(server::Router& router, const std::shared_ptr<const BankCore>& core)
{
    router.add(
        "GET", u"/v1/customers/{id}/accounts"_s, server::Access::Operator, listAccounts(core));
    router.add("POST", u"/v1/customers/{id}/accounts:balances"_s, server::Access::Operator,
        readBalances(core));
}

} // namespace hui::customers
