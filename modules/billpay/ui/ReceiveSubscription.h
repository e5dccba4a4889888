// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Change.h"

namespace hui::billpay {

/// The sink of the stream "subscription": notes what the platform did about the periods of a
/// subscription of this desk, and puts the last one where tellers read notices when somebody has to
/// be told: a payment to come, one that needs the customer, one that failed.
Result<Done> receiveSubscription(Database& database, const Change& change);

} // namespace hui::billpay
