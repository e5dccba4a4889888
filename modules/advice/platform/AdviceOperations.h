// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"
#include "modules/advice/Referral.h"

#include <QStringList>

namespace hui::advice {

/// `advice.register`: a need, checked against the bands and the risk notice of the day it was
/// registered on. `advice.book`: a meeting with a licensed person, whose row is taken first, so
/// that nobody is booked twice. `advice.mark`: called off, took place, nobody came, asked again; by
/// the time it was done at the desk.
///
/// An amount, a product or an account in any of them is a sale and refused: `sale_refused`.
server::OperationKind registerOperation();
server::OperationKind bookOperation();
server::OperationKind markOperation();

/// The needs of customers that are forgotten, with their meetings; the desks drop them too.
Result<Done> forgetNeedsOf(server::Context& context, const QStringList& records);

/// Needs are dropped when they are of no use any more, by the dated policy, whosever they are.
server::PlatformJob needSweep();

} // namespace hui::advice
