// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayPolicy.h"
#include "app/core/BusinessDate.h"
#include "modules/billpay/Payment.h"

namespace hui::billpay {

/// What a customer complains of (anchors §2.3). The first six are disputes with a due date.
enum class ComplaintReason {
    NotReceived, ///< D11
    Disconnected, ///< D12
    LateSurcharge, ///< D13
    WrongAccount, ///< D21
    PaidTwice, ///< D22
    WrongAmount, ///< D23
    InformedLate, ///< D31
    NotUpdated, ///< D32
};

inline constexpr int complaintReasons = static_cast<int>(ComplaintReason::NotUpdated) + 1;

/// "D11" …: as on the wire and on paper.
QString codeOf(ComplaintReason reason);
std::optional<ComplaintReason> complaintReasonOf(QStringView code);

/// Whether the biller owes an answer by a day: D1x and D2x. The others are complaints of how
/// somebody was told.
bool isDispute(ComplaintReason reason);

/// Where a complaint stands.
enum class ComplaintStatus {
    Open, ///< recorded here, not with the platform yet
    Assigned, ///< the biller looks into it
    Resolved,
    Rejected,
    Defaulted, ///< its due date passed without an answer
    PendingRefund, ///< the biller has given the money back; the customer has not got it yet
    Refunded,
    Failed, ///< could not be raised
};

/// "assigned" …: as on the wire and as stored.
QString nameOf(ComplaintStatus status);
std::optional<ComplaintStatus> complaintStatusOf(QStringView name);

/// Whether nothing more is to be done. Money that lies ready for the customer is to be handed out.
bool isSettled(ComplaintStatus status);

/// A move of a complaint, as the platform told it.
struct ComplaintStep {
    ComplaintStatus status = ComplaintStatus::Open;
    QDateTime at; ///< UTC

    friend bool operator==(const ComplaintStep&, const ComplaintStep&) = default;
};

/// The handing out, by this desk, of what a biller gave back on a complaint of another desk.
struct PayOut {
    QUuid operation;
    QDateTime at; ///< UTC
    OutboxState state = OutboxState::Recorded; ///< the platform decides: it is paid out once
    bool isPutBack = false; ///< refused, and the cash is in the drawer again

    friend bool operator==(const PayOut&, const PayOut&) = default;
};

/// A complaint with the payment it is about. Its status is read from the outbox every time.
struct Complaint {
    QUuid operation;
    ComplaintReason reason = ComplaintReason::NotReceived;
    QString text; ///< in the customer's words
    QDateTime raisedAt; ///< UTC
    QDate dueOn = {}; ///< when the biller must have answered; invalid: no due date
    ComplaintStatus status = ComplaintStatus::Open;
    QList<ComplaintStep> steps = {}; ///< oldest first, from the raising on
    Payment payment = {}; ///< of one that was raised elsewhere only what the branch is told
    QString raisedBy = {}; ///< operator number
    QString handler = {}; ///< who looks after it: who raised it, until somebody takes it over
    bool isElsewhere = false; ///< raised at another desk of the branch
    bool isCash = false; ///< of one raised elsewhere: what is given back is handed out in cash
    std::optional<PayOut> payOut = {}; ///< of one raised elsewhere, when this desk pays it out
};

/// Whether this desk may hand out what a biller gave back on a complaint of another desk: nobody is
/// known to have done so.
bool canPayOut(const Complaint& complaint);

/// Whether the platform refused that this desk handed it out, and the cash is not in the drawer
/// yet.
bool mustPutBack(const Complaint& complaint);

/// The status of a complaint, told by its own operation and by the state of its payment.
ComplaintStatus statusOf(const Correction& complaint, PaymentState payment);

/// By which day a complaint raised on a business day must be answered: so many working days after
/// it as the policy in force gives for the reason. Invalid when there is no such day.
QDate complaintDueOn(const PayPolicy& policy, ComplaintReason reason, const QDate& raisedOn,
    const HolidayCalendar& calendar);

/// Whether the answer of the biller is due within so many working days and not here yet.
bool isDueSoon(
    const Complaint& complaint, const QDate& today, int warnDays, const HolidayCalendar& calendar);

/// Whether the biller is late with its answer.
bool isOverdue(const Complaint& complaint, const QDate& today);

} // namespace hui::billpay
