// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/TillOperations.h"

#include "app/core/JsonReader.h"
#include "app/server/Approvals.h"
#include "app/server/Ledger.h"
#include "app/server/Problems.h"
#include "app/server/TillRegistry.h"

#include <QCoreApplication>

namespace hui::cash {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::RegisteredTill;
using server::UploadedOperation;

namespace {

OperationOutcome accepted(const QJsonObject& result = {})
{
    return {OperationOutcome::Status::Accepted, {}, {}, {}, result};
}

OperationOutcome rejected(const QString& code, const QString& zh, const QString& en)
{
    return {OperationOutcome::Status::Rejected, code, zh, en, {}};
}

OperationOutcome notYours()
{
    return rejected(u"till_not_issued"_s, u"平台没有把该尾箱交给本柜员。"_s,
        u"The platform did not hand this till to the teller."_s);
}

OperationOutcome notAddingUp()
{
    return rejected(u"amount_differs"_s, u"金额与券别合计不符。"_s,
        u"The amount is not what the pieces are worth."_s);
}

QString vaultAccount(const QString& branch)
{
    return u"vault:"_s + branch;
}

QString overShortAccount(const QString& branch)
{
    return u"over_short:"_s + branch;
}

/// The till of the operation when it is the operator's own and stands at `state`.
Result<std::optional<RegisteredTill>> tillOf(
    Context& context, const UploadedOperation& operation, RegisteredTill::State state)
{
    auto found = server::TillRegistry(context.database)
                     .byId(operation.branch, operation.till, operation.businessDate);
    if (!found)
        return found;
    if (!*found || (*found)->operatorId != operation.operatorId || (*found)->state != state)
        return std::nullopt;
    return found;
}

/// Posts lines, leaving out those of zero; they must balance.
Result<Done> post(
    Context& context, const UploadedOperation& operation, QList<server::LedgerLine> lines)
{
    lines.removeIf([](const server::LedgerLine& line) { return line.amount.isZero(); });
    if (lines.isEmpty())
        return Done{};
    return server::Ledger(context.database)
        .post({operation.id, operation.kind, operation.businessDate, operation.branch, lines});
}

struct OpenBody {
    Money issued = Money::fen(0);
    Money counted = Money::fen(0);
    Money difference = Money::fen(0);
};

Result<OpenBody> openBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QJsonArray issued = reader.array("issued"_L1, 32);
    const QJsonArray counted = reader.array("counted"_L1, 32);
    OpenBody body;
    body.difference = reader.money("difference"_L1);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const Result<Money> issuedWorth = server::worthOf(issued);
    const Result<Money> countedWorth = server::worthOf(counted);
    if (!issuedWorth)
        return std::unexpected(issuedWorth.error());
    if (!countedWorth)
        return std::unexpected(countedWorth.error());
    body.issued = *issuedWorth;
    body.counted = *countedWorth;
    return body;
}

Result<OperationOutcome> bookOpening(
    Context& context, const UploadedOperation& operation, const RegisteredTill& till, OpenBody body)
{
    const Money fromVault = Money::fen(-body.issued.minor());
    const Money found = Money::fen(-body.difference.minor()); // over is a credit
    if (const auto posted = post(context, operation,
            {{server::tillAccount(operation.branch, operation.till), body.counted},
                {vaultAccount(operation.branch), fromVault},
                {overShortAccount(operation.branch), found}});
        !posted)
        return std::unexpected(posted.error());
    if (const auto moved
        = server::TillRegistry(context.database).advance(till, RegisteredTill::State::Open);
        !moved)
        return std::unexpected(moved.error());
    return accepted();
}

Result<OperationOutcome> bookOpen(Context& context, const UploadedOperation& operation)
{
    const Result<OpenBody> body = openBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    const auto till = tillOf(context, operation, RegisteredTill::State::Issued);
    if (!till)
        return std::unexpected(till.error());
    if (!*till || (*till)->issuedTotal != body->issued)
        return notYours();
    if (operation.amount != body->counted
        || body->counted.minor() - body->issued.minor() != body->difference.minor())
        return notAddingUp();
    const auto signature = server::checkApproval(context.database, operation);
    if (!signature)
        return std::unexpected(signature.error());
    if (*signature)
        return **signature;
    return bookOpening(context, operation, **till, *body);
}

/// Kept in the inbox; there is nothing to post.
Result<OperationOutcome> keep(Context&, const UploadedOperation&)
{
    return accepted();
}

Result<OperationOutcome> keepCount(Context&, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QJsonArray counted = reader.array("counted"_L1, 32);
    const Money expected = reader.money("expected"_L1);
    const Money difference = reader.money("difference"_L1);
    (void)reader.integer("attempt"_L1, 1, 100);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const Result<Money> worth = server::worthOf(counted);
    if (!worth)
        return std::unexpected(worth.error());
    if (worth->minor() - expected.minor() != difference.minor())
        return notAddingUp();
    return accepted();
}

Result<OperationOutcome> bookDifference(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const Money difference = reader.money("difference"_L1);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    if (difference.isZero() || !operation.amount
        || operation.amount->minor() != qAbs(difference.minor()))
        return notAddingUp();
    const auto till = tillOf(context, operation, RegisteredTill::State::Open);
    if (!till)
        return std::unexpected(till.error());
    if (!*till)
        return notYours();
    const auto signature = server::checkApproval(context.database, operation);
    if (!signature)
        return std::unexpected(signature.error());
    if (*signature)
        return **signature;
    const auto posted = post(context, operation,
        {{server::tillAccount(operation.branch, operation.till), difference},
            {overShortAccount(operation.branch), Money::fen(-difference.minor())}});
    if (!posted)
        return std::unexpected(posted.error());
    return accepted();
}

Result<Money> cashReturned(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QJsonArray cash = reader.array("cash"_L1, 32);
    (void)reader.array("unknown"_L1, 1000);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return server::worthOf(cash);
}

Result<OperationOutcome> bookReturn(Context& context, const UploadedOperation& operation)
{
    const Result<Money> cash = cashReturned(operation);
    if (!cash)
        return std::unexpected(cash.error());
    if (operation.amount != *cash)
        return notAddingUp();
    const auto till = tillOf(context, operation, RegisteredTill::State::Open);
    if (!till)
        return std::unexpected(till.error());
    if (!*till)
        return notYours();
    const auto signature = server::checkApproval(context.database, operation);
    if (!signature)
        return std::unexpected(signature.error());
    if (*signature)
        return **signature;
    const QString account = server::tillAccount(operation.branch, operation.till);
    if (const auto posted = post(context, operation,
            {{vaultAccount(operation.branch), *cash}, {account, Money::fen(-cash->minor())}});
        !posted)
        return std::unexpected(posted.error());
    if (const auto moved
        = server::TillRegistry(context.database).advance(**till, RegisteredTill::State::Returned);
        !moved)
        return std::unexpected(moved.error());
    const auto left = server::Ledger(context.database).balance(account, Currency::CNY);
    if (!left)
        return std::unexpected(left.error());
    return accepted({{u"ledger_balance"_s, moneyToJson(*left)}});
}

} // namespace

server::OperationKind openOperation()
{
    return {u"till.open"_s, bookOpen};
}

server::OperationKind lockOperation()
{
    return {u"till.lock"_s, keep};
}

server::OperationKind unlockOperation()
{
    return {u"till.unlock"_s, keep};
}

server::OperationKind countOperation()
{
    return {u"till.count"_s, keepCount};
}

server::OperationKind differenceOperation()
{
    return {u"till.difference"_s, bookDifference};
}

server::OperationKind returnOperation()
{
    return {u"till.return"_s, bookReturn};
}

} // namespace hui::cash
