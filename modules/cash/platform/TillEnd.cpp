// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/TillEnd.h"

#include "app/core/CashBox.h"
#include "app/core/Clock.h"
#include "app/server/ApprovalRequestRepository.h"
#include "app/server/Duties.h"
#include "app/server/Operators.h"
#include "modules/cash/platform/Boxes.h"
#include "modules/cash/platform/CashTransferRepository.h"
#include "modules/cash/platform/Heir.h"

namespace hui::cash {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::RegisteredTill;
using server::UploadedOperation;

namespace {

/// What the books say is in a box, as an answer.
Result<OperationOutcome> acceptedWithBalance(
    Context& context, const UploadedOperation& operation, const QString& box)
{
    const auto left = server::Ledger(context.database)
                          .balance(server::tillAccount(operation.branch, box), Currency::CNY);
    if (!left)
        return std::unexpected(left.error());
    return accepted({{u"ledger_balance"_s, moneyToJson(*left)}});
}

/// What a till held is on its way to the vault; nothing when it was empty.
Result<Done> sendToVault(Context& context, const UploadedOperation& operation, const QString& till,
    const WorthyCash& cash)
{
    if (cash.total.isZero())
        return Done{};
    const Transfer sent{operation.id, operation.businessDate, till, vaultBox(),
        Transfer::Purpose::Return, cash.cash, cash.total, operation.operatorId,
        TransferState::InTransit, {}, operation.at};
    return CashTransferRepository(context.database).add({operation.branch, sent});
}

/// The operator is done: the box has its new state, their seals are in the safe again.
Result<Done> endDuty(Context& context, const RegisteredTill& till, RegisteredTill::State state)
{
    if (const auto moved = server::TillRegistry(context.database).advance(till, state); !moved)
        return moved;
    return server::Duties(context.database).giveBack(till.branch, till.operatorId);
}

/// What every end of a box is told: the signature and the cash.
struct EndBody {
    WorthyCash cash;
    QString heir;
};

Result<EndBody> endBodyOf(const UploadedOperation& operation, bool seals)
{
    JsonReader reader(operation.body, u"body"_s);
    const QJsonArray cash = reader.array("cash"_L1, 32);
    (void)reader.array("unknown"_L1, 1000);
    (void)reader.object("approval"_L1);
    const QString heir = seals ? reader.string("heir"_L1, 20) : QString();
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const Result<WorthyCash> worth = worthOf(cash);
    if (!worth)
        return std::unexpected(worth.error());
    return EndBody{*worth, heir};
}

/// The open box when the operation fits it and nobody may still sign for its operator; else why
/// not. What they asked for after it counts for nothing: a box handed back without the line comes
/// later than that.
Result<std::expected<RegisteredTill, OperationOutcome>> boxToEnd(
    Context& context, const UploadedOperation& operation, const WorthyCash& cash)
{
    if (operation.amount != cash.total)
        return std::expected<RegisteredTill, OperationOutcome>(std::unexpected(notAddingUp()));
    const auto asked = server::ApprovalRequestRepository(context.database)
                           .isAnyOpenOf(operation.branch, operation.operatorId, operation.at,
                               context.clock.nowUtc());
    if (!asked)
        return std::unexpected(asked.error());
    if (*asked)
        return std::expected<RegisteredTill, OperationOutcome>(std::unexpected(
            rejected(u"requests_open"_s, u"还有授权申请未处理，先授权、退回或撤回。"_s,
                u"A request for a signature is open. Decide or withdraw it first."_s)));
    return usedBoxOf(context, operation);
}

Result<OperationOutcome> bookReturn(Context& context, const UploadedOperation& operation)
{
    const Result<EndBody> body = endBodyOf(operation, false);
    if (!body)
        return std::unexpected(body.error());
    const auto till = boxToEnd(context, operation, body->cash);
    if (!till)
        return std::unexpected(till.error());
    if (!*till)
        return till->error();
    const Money cash = body->cash.total;
    if (const auto posted = post(context, operation,
            {{inTransitAccount(operation.branch), cash},
                {server::tillAccount(operation.branch, operation.till),
                    Money::fen(-cash.minor())}});
        !posted)
        return std::unexpected(posted.error());
    if (const auto sent = sendToVault(context, operation, operation.till, body->cash); !sent)
        return std::unexpected(sent.error());
    if (const auto ended = endDuty(context, **till, RegisteredTill::State::Returned); !ended)
        return std::unexpected(ended.error());
    return acceptedWithBalance(context, operation, operation.till);
}

Result<OperationOutcome> bookSeal(Context& context, const UploadedOperation& operation)
{
    const Result<EndBody> body = endBodyOf(operation, true);
    if (!body)
        return std::unexpected(body.error());
    const auto till = boxToEnd(context, operation, body->cash);
    if (!till)
        return std::unexpected(till.error());
    if (!*till)
        return till->error();
    const Result<NextHolder> next = nextHolder(context, operation, **till, body->heir);
    if (!next)
        return std::unexpected(next.error());
    RegisteredTill sealed = **till;
    sealed.issued = toJson(body->cash.cash);
    sealed.issuedTotal = body->cash.total;
    sealed.operatorId = next->operatorId;
    if (const auto done = server::TillRegistry(context.database).seal(sealed); !done)
        return std::unexpected(done.error());
    if (const auto given
        = server::Duties(context.database).giveBack(operation.branch, operation.operatorId);
        !given)
        return std::unexpected(given.error());
    if (!next->refused.isEmpty())
        if (const auto told = tellHeirRefused(context, operation, body->heir, *next); !told)
            return std::unexpected(told.error());
    auto answer = acceptedWithBalance(context, operation, operation.till);
    if (answer && !next->refused.isEmpty())
        answer->result.insert(u"heir_refused"_s, next->refused);
    return answer;
}

struct ForcedBody {
    QString till;
    QDate opened; ///< the business day of the till
    WorthyCash counted;
    Money difference = Money::fen(0);
};

Result<ForcedBody> forcedBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    ForcedBody body;
    body.till = reader.string("till"_L1, 8, 1);
    body.opened = reader.date("opened"_L1);
    const QJsonArray counted = reader.array("counted"_L1, 32);
    body.difference = reader.money("difference"_L1);
    (void)reader.string("reason"_L1, 200, 1);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const Result<WorthyCash> worth = worthOf(counted);
    if (!worth)
        return std::unexpected(worth.error());
    body.counted = *worth;
    return body;
}

Result<OperationOutcome> bookForced(Context& context, const UploadedOperation& operation,
    const ForcedBody& body, const RegisteredTill& till)
{
    const Money counted = body.counted.total;
    const Money inBooks = Money::fen(body.difference.minor() - counted.minor()); // leaves the till
    if (const auto posted = post(context, operation,
            {{inTransitAccount(operation.branch), counted},
                {server::tillAccount(operation.branch, body.till), inBooks},
                {server::overShortAccount(operation.branch),
                    Money::fen(-body.difference.minor())}});
        !posted)
        return std::unexpected(posted.error());
    if (const auto sent = sendToVault(context, operation, body.till, body.counted); !sent)
        return std::unexpected(sent.error());
    if (const auto ended = endDuty(context, till, RegisteredTill::State::Returned); !ended)
        return std::unexpected(ended.error());
    return acceptedWithBalance(context, operation, body.till);
}

Result<OperationOutcome> bookForceClose(Context& context, const UploadedOperation& operation)
{
    const Result<ForcedBody> body = forcedBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    if (operation.amount != body->counted.total)
        return notAddingUp();
    const Result<bool> manager
        = server::Operators(context.database).hasRole(operation.operatorId, u"manager"_s);
    if (!manager)
        return std::unexpected(manager.error());
    if (!*manager)
        return rejected(u"not_a_manager"_s, u"只有网点负责人可以强制关箱。"_s,
            u"Only a manager may close another's till."_s);
    const auto till
        = server::TillRegistry(context.database).byId(operation.branch, body->till, body->opened);
    if (!till)
        return std::unexpected(till.error());
    if (!*till || (*till)->state != RegisteredTill::State::Open || isVault(body->till)
        || (*till)->operatorId == operation.operatorId)
        return notYours();
    return bookForced(context, operation, *body, **till);
}

} // namespace

server::OperationKind returnOperation()
{
    return {u"till.return"_s, server::SecondPerson::Always, bookReturn};
}

server::OperationKind sealOperation()
{
    return {u"till.seal"_s, server::SecondPerson::Always, bookSeal};
}

server::OperationKind forceCloseOperation()
{
    return {u"till.force_close"_s, server::SecondPerson::Always, bookForceClose};
}

} // namespace hui::cash
