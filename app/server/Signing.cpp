// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Signing.h"

#include "app/server/ApprovalPolicies.h"
#include "app/server/Branches.h"
#include "app/server/Problems.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

/// The level that the table asks of a signature: a supervisor's where it says nothing.
Result<ApprovalLevel> levelOf(Database& database, const Approval& approval)
{
    const auto branch = Branches(database).byCode(approval.branch);
    if (!branch)
        return std::unexpected(branch.error());
    HUI_ASSERT(*branch); // a device is of a branch
    const auto level = ApprovalPolicies(database).levelOn(
        (*branch)->businessDate, {approval.kind, {}, approval.amount});
    if (!level)
        return level;
    return *level == ApprovalLevel::None ? ApprovalLevel::Supervisor : *level;
}

bool isWithin(const std::optional<Money>& amount, Money limit)
{
    if (!amount)
        return true;
    return amount->currency() == limit.currency() && amount->minor() <= limit.minor()
        && amount->minor() >= -limit.minor();
}

/// Why this person may not sign it; nothing when they may.
std::optional<Problem> refusal(
    const Approval& approval, const OperatorAccount& approver, ApprovalLevel level, SignedAt where)
{
    if (level == ApprovalLevel::Remote && where == SignedAt::AskingDesk)
        return problem("remote_only");
    const bool here = approver.who.branch == approval.branch;
    if (here && level == ApprovalLevel::Review)
        return std::nullopt; // another pair of eyes; a limit is for those who authorise
    if (!here || !approver.who.roles.contains(u"supervisor"_s))
        return problem("not_a_supervisor");
    if (!isWithin(approval.amount, approver.limit))
        return problem("over_limit");
    if (level >= ApprovalLevel::Manager && !approver.who.roles.contains(u"manager"_s))
        return problem("not_a_manager");
    return std::nullopt;
}

} // namespace

Result<std::optional<Problem>> signingRefusal(
    Database& database, const Approval& approval, const OperatorAccount& approver, SignedAt where)
{
    const Result<ApprovalLevel> level = levelOf(database, approval);
    if (!level)
        return std::unexpected(level.error());
    return refusal(approval, approver, *level, where);
}

} // namespace hui::server
