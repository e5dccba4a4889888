// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/Complaint.h"

#include "modules/billpay/NameList.h"

namespace hui::billpay {

namespace {

constexpr std::array codes{"D11", "D12", "D13", "D21", "D22", "D23", "D31", "D32"};
constexpr std::array statusNames{
    "open", "assigned", "resolved", "rejected", "defaulted", "refund", "refunded", "failed"};

} // namespace

QString codeOf(ComplaintReason reason)
{
    return nameIn(codes, reason);
}

std::optional<ComplaintReason> complaintReasonOf(QStringView code)
{
    return valueIn<ComplaintReason>(codes, code);
}

bool isDispute(ComplaintReason reason)
{
    return reason < ComplaintReason::InformedLate;
}

QString nameOf(ComplaintStatus status)
{
    return nameIn(statusNames, status);
}

std::optional<ComplaintStatus> complaintStatusOf(QStringView name)
{
    return valueIn<ComplaintStatus>(statusNames, name);
}

bool isSettled(ComplaintStatus status)
{
    return status != ComplaintStatus::Open && status != ComplaintStatus::Assigned
        && status != ComplaintStatus::PendingRefund;
}

bool canPayOut(const Complaint& complaint)
{
    return complaint.isElsewhere && complaint.isCash
        && complaint.status == ComplaintStatus::PendingRefund
        && (!complaint.payOut || complaint.payOut->isPutBack);
}

bool mustPutBack(const Complaint& complaint)
{
    return complaint.payOut && complaint.payOut->state == OutboxState::Rejected
        && !complaint.payOut->isPutBack;
}

ComplaintStatus statusOf(const Correction& complaint, PaymentState payment)
{
    switch (complaint.state) {
    case OutboxState::Recorded:
    case OutboxState::RetryWait:
    case OutboxState::Sending: return ComplaintStatus::Open;
    case OutboxState::Rejected: return ComplaintStatus::Failed;
    case OutboxState::Unknown:
    case OutboxState::Review:
    case OutboxState::Poison: return ComplaintStatus::Assigned;
    case OutboxState::Accepted: break;
    }
    const ComplaintStatus decided
        = complaintStatusOf(complaint.decision).value_or(ComplaintStatus::Assigned);
    const bool isPaidBack
        = decided == ComplaintStatus::PendingRefund && payment == PaymentState::Refunded;
    return isPaidBack ? ComplaintStatus::Refunded : decided;
}

QDate complaintDueOn(const PayPolicy& policy, ComplaintReason reason, const QDate& raisedOn,
    const HolidayCalendar& calendar)
{
    const int days = policy.complaintWorkdays.value(codeOf(reason));
    return isDispute(reason) && days > 0 ? calendar.addWorkingDays(raisedOn, days) : QDate();
}

namespace {

bool isAwaited(const Complaint& complaint)
{
    return complaint.dueOn.isValid()
        && (complaint.status == ComplaintStatus::Open
            || complaint.status == ComplaintStatus::Assigned);
}

} // namespace

bool isDueSoon(
    const Complaint& complaint, const QDate& today, int warnDays, const HolidayCalendar& calendar)
{
    return isAwaited(complaint) && today <= complaint.dueOn
        && calendar.workingDaysBetween(today, complaint.dueOn) <= warnDays;
}

bool isOverdue(const Complaint& complaint, const QDate& today)
{
    return isAwaited(complaint) && today > complaint.dueOn;
}

} // namespace hui::billpay
