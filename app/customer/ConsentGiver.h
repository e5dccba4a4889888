// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Consent.h"
#include "app/customer/CustomerLink.h"

namespace hui {

/// Whether who is linked so may consent in the person's place: a guardian, and an agent to what a
/// written authority can be for. A credit enquiry asks for the person's own written word (征信业管
/// 理条例 §18), and advertising for that of who gets it.
bool mayConsent(LinkRole role, ConsentKind kind);

/// By what link of the record a consent was given in the person's place; nothing: by the person.
/// What a record has from before links were named was a guardian's.
std::optional<LinkRole> giverOf(const QList<CustomerLink>& links, const Consent& consent);

/// The link itself; null when the record does not have it.
const CustomerLink* givingLink(const QList<CustomerLink>& links, const Consent& consent);

} // namespace hui
