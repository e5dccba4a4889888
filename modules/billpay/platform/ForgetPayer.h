// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

#include <QStringList>

namespace hui::billpay {

/// Payments, lists, complaints and agreements that were made for one of these records keep what the
/// books need, not whose account it was. What has not come to its end stays as it is: an agreement
/// that stands is one with a customer. Inside the transaction that forgets them.
Result<Done> forgetPayersOf(server::Context& context, const QStringList& records);

} // namespace hui::billpay
