// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ConsentGiver.h"

#include <algorithm>

namespace hui {

bool mayConsent(LinkRole role, ConsentKind kind)
{
    return role == LinkRole::Guardian || (role == LinkRole::Agent && kind == ConsentKind::Health);
}

const CustomerLink* givingLink(const QList<CustomerLink>& links, const Consent& consent)
{
    if (consent.guardianLink.isNull())
        return nullptr;
    const auto link = std::ranges::find(links, consent.guardianLink, &CustomerLink::operation);
    return link == links.end() ? nullptr : &*link;
}

std::optional<LinkRole> giverOf(const QList<CustomerLink>& links, const Consent& consent)
{
    if (consent.guardian.isEmpty())
        return std::nullopt;
    const CustomerLink* link = givingLink(links, consent);
    return link ? link->role : LinkRole::Guardian;
}

} // namespace hui
