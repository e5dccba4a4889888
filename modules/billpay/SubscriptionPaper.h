// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/ReceiptDocument.h"
#include "modules/billpay/Subscription.h"

namespace hui::billpay {

/// 签约协议: what the customer agrees to, with a line for the signature. It is printed before the
/// agreement is recorded, under the code it will have, and again as a copy afterwards. Chinese,
/// with accounts masked.
ReceiptDocument agreementPaper(
    const Subscription& subscription, const QString& bank, bool isCopy = false);

/// The number of the paper on which an agreement is signed: 协议编号, "QY-0195A7D4".
QString agreementNumber(const QUuid& subscription);

} // namespace hui::billpay
