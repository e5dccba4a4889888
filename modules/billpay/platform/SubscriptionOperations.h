// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::billpay {

/// `billpay.subscribe` (签约代扣): one active agreement an account of a biller that takes them,
/// from an account that is good.
server::OperationKind subscribeOperation();

/// `billpay.change_subscription`: other terms from now on.
server::OperationKind changeSubscriptionOperation();

/// `billpay.skip_period`: leaves one period out. Refused when it has been paid or is being paid.
server::OperationKind skipPeriodOperation();

/// `billpay.unsubscribe` (解约).
server::OperationKind unsubscribeOperation();

} // namespace hui::billpay
