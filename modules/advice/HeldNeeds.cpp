// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/HeldNeeds.h"

#include "modules/advice/DeskAdviceRepository.h"

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

constexpr int needsLookedAt = 200; // the newest of a customer

LineStanding standingOf(ReferralState state)
{
    switch (state) {
    case ReferralState::Sending:
    case ReferralState::Asking: return LineStanding::InHand;
    case ReferralState::Unclear:
    case ReferralState::Review: return LineStanding::Unknown;
    case ReferralState::Registered: return LineStanding::Waits;
    case ReferralState::Booked: return LineStanding::Fixed;
    case ReferralState::Advised:
    case ReferralState::Followed: return LineStanding::Done;
    case ReferralState::Refused:
    case ReferralState::Cancelled:
    case ReferralState::NoShow: return LineStanding::Ended;
    }
    Q_UNREACHABLE();
}

ServiceLine lineOf(const DeskReferral& each)
{
    const Referral& referral = each.referral;
    const bool isWealth = referral.need.line == AdviceLine::Wealth;
    return {.family = ServiceFamily::Advice,
        .standing = standingOf(each.state()),
        .nameZh = isWealth ? u"惠理财 咨询转介"_s : u"惠保障 咨询转介"_s,
        .nameEn = isWealth ? u"Wealth, referred"_s : u"Protection, referred"_s,
        .aboutZh = referral.personName,
        .aboutEn = referral.personName,
        .at = referral.meeting ? referral.meeting->begins : referral.need.registeredAt,
        .module = u"advice"_s,
        .argument = nameOf(referral.need.line),
        .since = referral.need.registeredAt};
}

} // namespace

Result<QList<ServiceLine>> heldNeeds(
    Database& database, const QStringList& records, const QDate& /*today*/)
{
    // Those that were kept before there was an index get theirs the first time anybody looks.
    const auto indexed = DeskAdviceRepository(database).indexOlder();
    if (!indexed)
        return std::unexpected(indexed.error());
    const auto referrals = DeskAdviceRepository(database).ofCustomer(records, needsLookedAt);
    if (!referrals)
        return std::unexpected(referrals.error());
    QList<ServiceLine> lines;
    for (const DeskReferral& each : *referrals) {
        const Need& need = each.referral.need;
        if (need.line == AdviceLine::Wealth || need.line == AdviceLine::Protection)
            lines.append(lineOf(each));
    }
    return lines;
}

} // namespace hui::advice
