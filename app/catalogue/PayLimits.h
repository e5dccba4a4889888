// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Tariff.h"
#include "app/core/Result.h"

#include <optional>

namespace hui {

/// The limit for a way of paying; nothing when the biller states none.
std::optional<PayLimit> limitOf(const QList<PayLimit>& limits, PayChannel channel, PayMode mode);

/// Whether a biller is paid that way. One that states no limits is paid in every way.
bool takesMode(const QList<PayLimit>& limits, PayChannel channel, PayMode mode);

/// Whether a payment of `amount` is within the limits, when the payer has paid `before` that way
/// today. Refused when the biller is not paid that way or the day is used up, Input when a single
/// payment is too small or too large.
Result<Done> checkLimit(const std::optional<PayLimit>& limit, Money amount, Money before);

/// "cash", "card", "account", "qr", "transfer": as stored, on the wire and in reports.
QString nameOf(PayMode mode);
PayMode payModeOf(QStringView name); ///< Unknown for a word of a later platform

} // namespace hui
