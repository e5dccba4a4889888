// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Signing.h"

#include "app/server/ApprovalPolicies.h"
#include "app/server/Branches.h"
#include "app/server/Problems.h"

#include <algorithm>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

bool isWithin(const std::optional<Money>& amount, Money limit)
{
    if (!amount)
        return true;
    return amount->currency() == limit.currency() && amount->minor() <= limit.minor()
        && amount->minor() >= -limit.minor();
}

/// Of another branch: whether the table leads there, and to whom.
std::optional<Problem> refusalElsewhere(
    const Approval& approval, const OperatorAccount& approver, const SigningTerms& terms)
{
    const bool leads = std::ranges::any_of(terms.elsewhere,
        [&](const ApprovalRoute& route) { return route.to == approver.who.branch; });
    const bool ofCentre = approver.who.roles.contains(u"approver"_s);
    if (!leads || (!ofCentre && !approver.who.roles.contains(u"supervisor"_s)))
        return problem("not_a_supervisor");
    if (!isWithin(approval.amount, approver.limit))
        return problem("over_limit");
    if (terms.level >= ApprovalLevel::Manager && !ofCentre
        && !approver.who.roles.contains(u"manager"_s))
        return problem("not_a_manager");
    return std::nullopt;
}

/// Why this person may not sign it; nothing when they may.
std::optional<Problem> refusal(const Approval& approval, const OperatorAccount& approver,
    const SigningTerms& terms, SignedAt where)
{
    const ApprovalLevel level = terms.level;
    if (level == ApprovalLevel::Remote && where == SignedAt::AskingDesk)
        return problem("remote_only");
    const bool here = approver.who.branch == approval.branch;
    if (!here && where == SignedAt::OtherDesk)
        return refusalElsewhere(approval, approver, terms);
    if (here && !terms.isGivenInBranch())
        return problem("elsewhere_only");
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

Result<SigningTerms> signingTerms(Database& database, const Approval& approval)
{
    const auto branch = Branches(database).byCode(approval.branch);
    if (!branch)
        return std::unexpected(branch.error());
    HUI_ASSERT(*branch); // a device is of a branch
    return ApprovalPolicies(database).termsOn((*branch)->businessDate, approval.branch,
        {approval.kind, approval.channel, approval.amount});
}

Result<std::optional<Problem>> signingRefusal(
    Database& database, const Approval& approval, const OperatorAccount& approver, SignedAt where)
{
    const Result<SigningTerms> terms = signingTerms(database, approval);
    if (!terms)
        return std::unexpected(terms.error());
    return refusal(approval, approver, *terms, where);
}

} // namespace hui::server
