// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/ServiceCase.h"
#include "modules/billpay/PaymentRequest.h"

namespace hui::billpay {

/// The step of a case that a payment is, for desk and platform: the money, and its entry at the
/// biller. One operation makes both, and they end apart.
CaseStep billStep(const QUuid& payment);

/// At the desk, within the transaction that takes the money for a bill of that category: the case
/// that this payment names, if it names one, goes on with it. Refused: it is over, another desk's,
/// of another kind of business, or is being paid already.
Result<Done> takeOnBillCase(Database& database, const PayBill& request, const QString& category);

/// At the desk, within the transaction that hands cash back: its leg is undone.
Result<Done> tellHandedBack(Database& database, const QUuid& payment, const CaseMover& mover);

} // namespace hui::billpay
