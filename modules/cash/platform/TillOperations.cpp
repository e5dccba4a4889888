// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/TillOperations.h"

#include "app/server/Audit.h"
#include "app/server/Duties.h"
#include "modules/cash/platform/Boxes.h"
#include "modules/cash/platform/CashTransferRepository.h"

namespace hui::cash {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::RegisteredTill;
using server::UploadedOperation;

namespace {

/// The box of the operation when it is the operator's own and waits to be opened.
Result<std::optional<RegisteredTill>> boxToOpen(
    Context& context, const UploadedOperation& operation)
{
    auto found = server::TillRegistry(context.database)
                     .byId(operation.branch, operation.till, operation.businessDate);
    if (!found)
        return found;
    const bool waits = *found
        && ((*found)->state == RegisteredTill::State::Issued
            || (*found)->state == RegisteredTill::State::Sealed);
    if (!waits || (*found)->operatorId != operation.operatorId)
        return std::nullopt;
    return found;
}

struct OpenBody {
    Money issued = Money::fen(0);
    Money counted = Money::fen(0);
    Money difference = Money::fen(0);
    Duty duty;
};

Result<OpenBody> openBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QJsonArray issued = reader.array("issued"_L1, 32);
    const QJsonArray counted = reader.array("counted"_L1, 32);
    OpenBody body;
    body.difference = reader.money("difference"_L1);
    body.duty = reader.optionalObject("duty"_L1, dutyFromJson).value_or(Duty{});
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const Result<WorthyCash> issuedWorth = worthOf(issued);
    const Result<WorthyCash> countedWorth = worthOf(counted);
    if (!issuedWorth)
        return std::unexpected(issuedWorth.error());
    if (!countedWorth)
        return std::unexpected(countedWorth.error());
    body.issued = issuedWorth->total;
    body.counted = countedWorth->total;
    return body;
}

/// What was handed out for this opening has arrived. The sample tills have no such row.
Result<Done> endIssue(Context& context, const UploadedOperation& operation)
{
    CashTransferRepository transfers(context.database);
    const auto issued
        = transfers.issuedTo(operation.branch, operation.till, operation.businessDate);
    if (!issued)
        return std::unexpected(issued.error());
    return *issued ? transfers.move(**issued, TransferState::Received) : Result<Done>(Done{});
}

/// The seals go into the hands of the operator. No money hangs on them: a seal that another answers
/// for keeps no till shut, the audit tells of it.
Result<Done> takeSeals(
    Context& context, const UploadedOperation& operation, const QList<BranchSeal>& seals)
{
    server::Duties duties(context.database);
    for (const BranchSeal& seal : seals) {
        const auto taken
            = duties.take(operation.branch, seal, operation.operatorId, operation.businessDate);
        if (!taken)
            return std::unexpected(taken.error());
        if (const auto noted = server::writeAudit(context.database,
                {context.clock.nowUtc(), operation.branch, operation.deviceId, operation.operatorId,
                    u"seal.take"_s, seal.kind + u' ' + seal.number,
                    *taken ? u"ok"_s : u"not_theirs"_s});
            !noted)
            return noted;
    }
    return Done{};
}

/// Cash that was issued comes from its way here; what was sealed has been in the box all along.
Result<OperationOutcome> bookOpening(
    Context& context, const UploadedOperation& operation, const RegisteredTill& till, OpenBody body)
{
    const QString account = server::tillAccount(operation.branch, operation.till);
    const bool sealed = till.state == RegisteredTill::State::Sealed;
    const Money gone = Money::fen(-body.issued.minor());
    const Money found = Money::fen(-body.difference.minor()); // over is a credit
    if (const auto posted = post(context, operation,
            {{account, sealed ? body.difference : body.counted},
                {inTransitAccount(operation.branch), sealed ? Money::fen(0) : gone},
                {server::overShortAccount(operation.branch), found}});
        !posted)
        return std::unexpected(posted.error());
    if (const auto arrived = endIssue(context, operation); !arrived)
        return std::unexpected(arrived.error());
    if (const auto moved
        = server::TillRegistry(context.database).advance(till, RegisteredTill::State::Open);
        !moved)
        return std::unexpected(moved.error());
    if (const auto taken = takeSeals(context, operation, body.duty.seals); !taken)
        return std::unexpected(taken.error());
    return accepted();
}

Result<OperationOutcome> bookOpen(Context& context, const UploadedOperation& operation)
{
    const Result<OpenBody> body = openBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    const auto till = boxToOpen(context, operation);
    if (!till)
        return std::unexpected(till.error());
    if (!*till || (*till)->issuedTotal != body->issued)
        return notYours();
    if (operation.amount != body->counted
        || body->counted.minor() - body->issued.minor() != body->difference.minor())
        return notAddingUp();
    return bookOpening(context, operation, **till, *body);
}

/// Kept in the inbox; there is nothing to post.
Result<OperationOutcome> keep(Context&, const UploadedOperation&)
{
    return accepted();
}

/// A count whose difference is that of what was counted and what was in the books.
Result<OperationOutcome> keepAdded(const QJsonArray& counted, Money expected, Money difference)
{
    const Result<WorthyCash> worth = worthOf(counted);
    if (!worth)
        return std::unexpected(worth.error());
    if (worth->total.minor() - expected.minor() != difference.minor())
        return notAddingUp();
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
    return keepAdded(counted, expected, difference);
}

Result<OperationOutcome> keepReview(Context& context, const UploadedOperation& operation)
{
    UploadedOperation count = operation;
    count.body.remove(u"approval"_s);
    return keepCount(context, count);
}

Result<OperationOutcome> keepSpotCount(Context&, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    (void)reader.optionalObject("approval"_L1);
    const QJsonArray counted = reader.array("counted"_L1, 32);
    const Money expected = reader.money("expected"_L1);
    const Money difference = reader.money("difference"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return keepAdded(counted, expected, difference);
}

server::SignedFor ofItsBox(const UploadedOperation& operation)
{
    return {.channel = channelOf(operation.till)};
}

Result<OperationOutcome> keepReopening(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const auto till = usedBoxOf(context, operation);
    if (!till)
        return std::unexpected(till.error());
    return *till ? accepted() : till->error();
}

/// What one payment that is carried comes to.
Result<Money> carriedItem(const QJsonObject& item)
{
    JsonReader reader(item, u"item"_s);
    (void)reader.uuid("operation"_L1);
    (void)reader.text("kind"_L1, 64);
    (void)reader.text("till"_L1, 16);
    const Money amount = reader.money("amount"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return amount;
}

Result<OperationOutcome> keepCarrying(Context&, const UploadedOperation& operation)
{
    constexpr int mostCarried = 10'000;
    JsonReader reader(operation.body, u"body"_s);
    (void)reader.object("approval"_L1);
    (void)reader.text("reason"_L1, 100);
    const QJsonArray named = reader.array("owed"_L1, mostCarried);
    const QJsonArray items = reader.array("items"_L1, mostCarried);
    const Money sum = reader.money("sum"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    qint64 added = 0;
    for (const QJsonValue& each : items) {
        const Result<Money> amount = carriedItem(each.toObject());
        if (!amount)
            return std::unexpected(amount.error());
        added += amount->minor();
    }
    if (items.isEmpty() || items.size() != named.size() || added != sum.minor())
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
    const auto till = usedBoxOf(context, operation);
    if (!till)
        return std::unexpected(till.error());
    if (!*till)
        return till->error();
    const auto posted = post(context, operation,
        {{server::tillAccount(operation.branch, operation.till), difference},
            {server::overShortAccount(operation.branch), Money::fen(-difference.minor())}});
    if (!posted)
        return std::unexpected(posted.error());
    return accepted();
}

} // namespace

server::OperationKind openOperation()
{
    return {u"till.open"_s, server::SecondPerson::Always, bookOpen};
}

server::OperationKind lockOperation()
{
    return {u"till.lock"_s, server::SecondPerson::Never, keep};
}

server::OperationKind unlockOperation()
{
    return {u"till.unlock"_s, server::SecondPerson::Never, keep};
}

server::OperationKind countOperation()
{
    return {u"till.count"_s, server::SecondPerson::Never, keepCount};
}

server::OperationKind differenceOperation()
{
    return {u"till.difference"_s, server::SecondPerson::Always, bookDifference};
}

server::OperationKind reviewOperation()
{
    return {u"till.review"_s, server::SecondPerson::Always, keepReview};
}

server::OperationKind spotCountOperation()
{
    return {u"till.spot_count"_s, server::SecondPerson::ByTable, keepSpotCount, {}, {}, ofItsBox};
}

server::OperationKind carryOperation()
{
    return {u"till.carry"_s, server::SecondPerson::Always, keepCarrying};
}

server::OperationKind reopenOperation()
{
    return {u"till.reopen"_s, server::SecondPerson::Always, keepReopening};
}

} // namespace hui::cash
