// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "modules/customers/CustomerAccounts.h"
#include "modules/customers/Underway.h"

namespace hui::customers {

/// What may be done next for a customer (下一步建议), each from a fact that stands in the books; it
/// is proposed, and nothing is done by it.
struct NextStep {
    enum class Kind {
        GiveBack, ///< cash of theirs lies in a drawer
        ContinueCase, ///< a case is open
        RenewDocument, ///< it has expired, or does so within 60 days
        EnterDocument, ///< the record has none
        AskGuardian, ///< under 14, and no guardian has consented
        RenewConsent, ///< one ends within 60 days, or has just ended
        PayOverdue, ///< bills of an account are late
        PayBill, ///< bills are open, or nobody can say and a month has passed since it was paid
    };
    Kind kind = Kind::PayBill;
    QDate day = {}; ///< when it ends, or was paid last
    Money amount = Money::fen(0); ///< that is given back, or due; zero: not known
    int document = -1; ///< its place in the record
    int consent = -1; ///< its place in the record
    int account = -1; ///< its place among the accounts
    bool canDebit = false; ///< the biller takes an agreement, and none stands
    int other = -1; ///< the place of the case, or of what is owed, in what is under way

    friend bool operator==(const NextStep&, const NextStep&) = default;
};

/// The steps by their weight, at most six: cash of the customer first, then what is late; a bill
/// that is not comes last.
QList<NextStep> nextSteps(const Customer& record, const QList<AccountLine>& accounts,
    const Underway& underway, const QDate& today);

} // namespace hui::customers
