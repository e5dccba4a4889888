// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/platform/BillerAdapter.h"

#include <optional>

namespace hui::billpay {

/// How a simulated biller behaves, switchable for each.
enum class BillerBehaviour {
    Normal, ///< answers at once
    Late, ///< books, answers only at the second enquiry
    Never, ///< neither books nor answers
    Twice, ///< hears every payment twice, as a repeating line does
    Silent, ///< books, but the answer is lost; the first enquiry finds it
    Refuses, ///< says no
    NotPosted, ///< takes the money and does not post it, until it behaves otherwise
    Maintenance, ///< is closed: cannot be fetched from, does not answer
};

/// How a simulated biller decides complaints, switchable for each.
enum class ComplaintBehaviour {
    ByReason, ///< see SimulatedBillers::complain
    Resolves,
    Rejects,
    Refunds,
    Silent, ///< never answers
};

/// "by_reason", "resolves" …: as in the route that switches it.
QString nameOf(ComplaintBehaviour behaviour);
std::optional<ComplaintBehaviour> complaintBehaviourOf(QStringView name);

/// "normal", "late" …: as in the route that switches it.
QString nameOf(BillerBehaviour behaviour);
std::optional<BillerBehaviour> billerBehaviourOf(QStringView name);

/// Billers that do not exist, with books of their own in the tables `sim_…`. What they are like -
/// whether they tell bills, one or several, at the first or the second query - follows from their
/// terms in the catalogue in force; what an account owes from its number and the day, so that
/// tests and pictures repeat.
class SimulatedBillers final : public BillerAdapter {
public:
    Result<BillerAccount> fetch(
        Database& database, const BillQuestion& question, const QDate& today) override;
    Result<BillerAnswer> pay(Database& database, const BillerPayment& payment) override;
    Result<BillerAnswer> enquire(Database& database, const QUuid& reference) override;
    Result<BillerAnswer> reverse(
        Database& database, const QUuid& reference, const QUuid& original) override;
    Result<BillerAnswer> repost(Database& database, const QUuid& original) override;
    /// Money comes back for a wrong account, a wrong amount and what was paid twice; the other
    /// disputes are resolved, and complaints of the books are rejected.
    Result<ComplaintAnswer> complain(Database& database, const BillerComplaint& complaint) override;

    /// Switches a biller; from now on, also for references it has heard already.
    static Result<Done> behave(
        Database& database, const QString& biller, BillerBehaviour behaviour);
    static Result<Done> decideComplaints(
        Database& database, const QString& biller, ComplaintBehaviour behaviour);
};

} // namespace hui::billpay
