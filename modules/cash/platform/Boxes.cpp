// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/Boxes.h"

#include "app/server/Approvals.h"

namespace hui::cash {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::RegisteredTill;
using server::UploadedOperation;

QString inTransitAccount(const QString& branch)
{
    return u"in_transit:"_s + branch;
}

OperationOutcome accepted(const QJsonObject& result)
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

OperationOutcome transferGone()
{
    return rejected(u"transfer_gone"_s, u"该笔已不在途。"_s, u"This is not on its way any more."_s);
}

OperationOutcome receiverNotOpen()
{
    return rejected(u"receiver_not_open"_s, u"对方尾箱未在使用中。"_s,
        u"The box this is sent to is not open."_s);
}

Result<std::optional<RegisteredTill>> openBoxOf(
    Context& context, const UploadedOperation& operation)
{
    auto found = server::TillRegistry(context.database)
                     .byId(operation.branch, operation.till, operation.businessDate);
    if (!found)
        return found;
    if (!*found || (*found)->operatorId != operation.operatorId
        || (*found)->state != RegisteredTill::State::Open)
        return std::nullopt;
    return found;
}

Result<std::expected<RegisteredTill, OperationOutcome>> usedBoxOf(
    Context& context, const UploadedOperation& operation)
{
    using Found = std::expected<RegisteredTill, OperationOutcome>;
    const auto till = openBoxOf(context, operation);
    if (!till)
        return std::unexpected(till.error());
    if (!*till)
        return Found(std::unexpected(notYours()));
    return Found(**till);
}

Result<std::optional<OperationOutcome>> leavingFault(
    Context& context, const UploadedOperation& operation)
{
    const server::SignedFor what{.channel = channelOf(operation.till)};
    return isVault(operation.till) ? server::checkApproval(context.database, operation, what)
                                   : server::checkByTable(context.database, operation, what);
}

Result<bool> isInUse(Context& context, const UploadedOperation& operation, const QString& box)
{
    const auto found = server::TillRegistry(context.database)
                           .byId(operation.branch, box, operation.businessDate);
    if (!found)
        return std::unexpected(found.error());
    return *found && (*found)->state == RegisteredTill::State::Open;
}

Result<Done> post(
    Context& context, const UploadedOperation& operation, QList<server::LedgerLine> lines)
{
    lines.removeIf([](const server::LedgerLine& line) { return line.amount.isZero(); });
    if (lines.isEmpty())
        return Done{};
    return server::Ledger(context.database)
        .post({operation.id, operation.kind, operation.businessDate, operation.branch, lines});
}

Result<WorthyCash> worthOf(const QJsonArray& cash)
{
    const Result<CashCount> count = cashCountFromJson(cash);
    if (!count)
        return std::unexpected(count.error());
    const Result<Money> total = totalOf(*count, Currency::CNY);
    if (!total)
        return std::unexpected(total.error());
    return WorthyCash{*count, *total};
}

} // namespace hui::cash
