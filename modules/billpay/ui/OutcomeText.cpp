// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/OutcomeText.h"

namespace hui::billpay {

OutcomeText outcomeOf(const Payment& payment)
{
    const QString amount = payment.due.toString();
    switch (payment.state) {
    case PaymentState::Succeeded:
        return {Mood::Ok, OutcomeText::tr("%1 is booked.").arg(amount),
            OutcomeText::tr("Receipt %1.").arg(payment.receiptNo), {}};
    case PaymentState::QueuedOffline:
        return {Mood::Warn, OutcomeText::tr("%1 is taken, waiting for the line.").arg(amount),
            OutcomeText::tr("Hand over the provisional slip. The receipt follows once the platform "
                            "has booked."),
            {}};
    case PaymentState::Uncertain:
        return {Mood::Warn, OutcomeText::tr("The outcome is unknown."),
            OutcomeText::tr("Check first; do not take the money again."),
            OutcomeText::tr("Check now")};
    case PaymentState::Failed:
    case PaymentState::RefundDue:
        return {Mood::Bad, OutcomeText::tr("Refused: %1 is due back to the customer.").arg(amount),
            {}, OutcomeText::tr("Give back %1").arg(amount)};
    default: break;
    }
    return {Mood::Info, OutcomeText::tr("%1 is recorded, being booked.").arg(amount),
        OutcomeText::tr("Go on with the next one; the outcome shows here."), {}};
}

PillLook pillOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Succeeded:
    case PaymentState::ReversalRefused: return hui::pillOf(PillState::Done);
    case PaymentState::QueuedOffline: return hui::pillOf(PillState::Queued);
    case PaymentState::FundsTaken:
    case PaymentState::Submitting: return hui::pillOf(PillState::Sending);
    case PaymentState::Uncertain: return hui::pillOf(PillState::Unknown);
    case PaymentState::Failed: return hui::pillOf(PillState::Failed);
    case PaymentState::RefundDue:
        return {OutcomeText::tr("Refund due"), QStringLiteral("alert-circle"), Mood::Bad, false};
    case PaymentState::Refunded:
        return {OutcomeText::tr("Refunded"), QStringLiteral("arrow-back-up"), Mood::Neutral, false};
    case PaymentState::ReversalPending:
        return {OutcomeText::tr("Reversing"), QStringLiteral("cloud-up"), Mood::Info, false};
    case PaymentState::Reversed: return hui::pillOf(PillState::Reversed);
    case PaymentState::AwaitApproval: return hui::pillOf(PillState::NeedsApproval);
    case PaymentState::Draft:
    case PaymentState::Fetching:
    case PaymentState::BillReady:
    case PaymentState::NoBill:
    case PaymentState::FetchFailed:
    case PaymentState::Expired:
    case PaymentState::ApprovalRefused: break;
    }
    return hui::pillOf(PillState::Draft);
}

} // namespace hui::billpay
