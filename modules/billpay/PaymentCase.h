// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/catalogue/PayPolicy.h"
#include "modules/billpay/PaymentRequest.h"

namespace hui {
class Database;
}

namespace hui::billpay {

/// One payment as it was asked for, with what the rules need beside it.
struct PaymentCase {
    Biller biller;
    CounterLimits limits;
    PayPolicy policy;
    Payment payment; ///< amounts, fee and account worked out; `tendered` and `change` not yet
};

/// What holds for every payment of one business day.
struct DayRules {
    CounterLimits limits;
    PayPolicy policy;
};
Result<DayRules> dayRulesOf(Database& database, const QDate& businessDate);

/// Works a request out by its biller's terms. Input or Refused when it makes no sense.
Result<PaymentCase> caseOf(Database& database, const PayBill& request);

/// The same for one of many, whose biller and day are known.
Result<PaymentCase> caseOf(const PayBill& request, const Biller& biller, const DayRules& day);

/// Whether the biller, the line, the hours and the limits allow it, and whether it is the first
/// payment of its bills. Everything but the cash and the signature.
Result<Done> checkCase(Database& database, const PayBill& request, const PaymentCase& one);

/// Whether the payment looks like one that was made minutes ago: same biller, account and amount.
/// What is paid together, in one basket or list, is no twin of each other: those are told apart by
/// their bills.
Result<bool> looksPaidTwice(Database& database, const PaymentCase& one);

/// What a second person is asked about, of the context "Error".
extern const char* const paidMinutesAgo;
extern const char* const needsSupervisor;

/// Whether the money of a payment is with the customer again, or was never taken.
bool isGivenBack(PaymentState state);

} // namespace hui::billpay
