// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "modules/billpay/platform/BillerAdapter.h"

#include <memory>

namespace hui::billpay {

/// Completes a kind of operation that has the biller take a payment back: until it has answered the
/// operation is pending. `neverHad` is what becomes of it when the biller does not have the payment
/// and never will.
server::OperationKind reversedBy(std::shared_ptr<BillerAdapter> biller, server::OperationKind kind,
    const server::OperationOutcome& neverHad);

} // namespace hui::billpay
