// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "modules/billpay/platform/BillerAdapter.h"

#include <memory>

namespace hui::billpay {

/// Does what is due of all subscriptions by the clock: reminds of a payment some days before, as
/// the policy says; on the day pays what the customer has agreed to, under an id that follows from
/// subscription and period, along the same road as a payment at a counter; asks instead of paying
/// when it is more than agreed. Harmless to repeat, and to run twice at once: a period is begun by
/// one of them. A biller that does not answer is asked again at the next run.
Result<Done> runSubscriptions(
    server::Context& context, const std::shared_ptr<BillerAdapter>& biller);

} // namespace hui::billpay
