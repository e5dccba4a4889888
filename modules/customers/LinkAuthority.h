// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PaperCopy.h"
#include "app/core/Result.h"
#include "app/customer/CustomerLink.h"

namespace hui::customers {

/// The paper of which a copy goes along with a link by which one acts for another.
extern const QString authorityPaper;

/// Whether one of the two acts for the other: an agent or a guardian, from whichever side.
bool isAuthority(LinkRole role);

/// What a link is about, as the bank's table names its channels, the same from either side:
/// "agent", "guardian"; of the rest the role itself.
QString channelOf(LinkRole role);

/// A copy of the paper of an authority, and of nothing else: an Input error about `copy`.
Result<Done> checkAuthorityCopy(LinkRole role, const QList<NamedCopy>& copies);

} // namespace hui::customers
