// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/OutcomeText.h"

#include "app/core/ChinaTime.h"
#include "ui/EntryText.h"

namespace hui::billpay {

namespace {

/// Taken outside the hours of its biller, and not sent yet.
bool isHeld(const Payment& payment)
{
    return payment.heldUntil.isValid()
        && (payment.state == PaymentState::FundsTaken || payment.state == PaymentState::Submitting
            || payment.state == PaymentState::QueuedOffline);
}

} // namespace

OutcomeText outcomeOf(const Payment& payment)
{
    const QString amount = payment.taken().toString();
    if (isHeld(payment))
        return {Mood::Info, OutcomeText::tr("%1 is taken; the biller is closed now.").arg(amount),
            OutcomeText::tr("Hand over the provisional slip. It is sent when the biller opens, %1.")
                .arg(inChina(payment.heldUntil).toString(QStringLiteral("MM-dd HH:mm"))),
            {}};
    switch (payment.state) {
    case PaymentState::Succeeded:
        return {Mood::Ok, OutcomeText::tr("%1 is booked.").arg(amount),
            OutcomeText::tr("Receipt %1.").arg(payment.receiptNo), {}};
    case PaymentState::QueuedOffline:
        return {Mood::Warn, OutcomeText::tr("%1 is taken, waiting for the line.").arg(amount),
            OutcomeText::tr("Hand over the provisional slip. The receipt follows once the platform "
                            "has booked."),
            {}};
    case PaymentState::PaidNotPosted:
        return {Mood::Warn, OutcomeText::tr("The biller has the money and has not posted it."),
            OutcomeText::tr("Have it posted again, or reverse it; do not take the money again."),
            OutcomeText::tr("Show the payment")};
    case PaymentState::Failed:
        return {Mood::Bad, OutcomeText::tr("Refused: nothing was debited."),
            OutcomeText::tr("Another card or account, or cash, may be tried."), {}};
    case PaymentState::Uncertain:
        return {Mood::Warn, OutcomeText::tr("The outcome is unknown."),
            OutcomeText::tr("Check first; do not take the money again."),
            OutcomeText::tr("Check now")};
    case PaymentState::RefundDue:
        return {Mood::Bad, OutcomeText::tr("Refused: %1 is due back to the customer.").arg(amount),
            {}, OutcomeText::tr("Give back %1").arg(amount)};
    default: break;
    }
    return {Mood::Info, OutcomeText::tr("%1 is recorded, being booked.").arg(amount),
        OutcomeText::tr("Go on with the next one; the outcome shows here."), {}};
}

OutcomeText outcomeOf(const QList<Payment>& payments)
{
    if (payments.size() == 1)
        return outcomeOf(payments.first());
    int booked = 0;
    int refused = 0;
    int unclear = 0;
    for (const Payment& one : payments) {
        booked += one.state == PaymentState::Succeeded ? 1 : 0;
        refused
            += one.state == PaymentState::RefundDue || one.state == PaymentState::Failed ? 1 : 0;
        unclear += one.state == PaymentState::Uncertain ? 1 : 0;
    }
    const int all = static_cast<int>(payments.size());
    const QString headline = OutcomeText::tr("%1 of %2 payments are booked.").arg(booked).arg(all);
    const QString show = OutcomeText::tr("Show the payments");
    if (refused > 0)
        return {Mood::Bad, headline,
            OutcomeText::tr("%n are refused: give their money back.", nullptr, refused), show};
    if (unclear > 0)
        return {Mood::Warn, headline,
            OutcomeText::tr(
                "Of %n the outcome is unknown: do not take the money again.", nullptr, unclear),
            show};
    return {booked == all ? Mood::Ok : Mood::Info, headline, {}, {}};
}

namespace {

/// What became of a complaint, or of a way that is not clear.
PillLook unclearPill(PaymentState state)
{
    const auto look = [](const QString& text, const char* icon, Mood mood) {
        return PillLook{text, QString::fromLatin1(icon), mood, false};
    };
    switch (state) {
    case PaymentState::Suspense: return look(OutcomeText::tr("In suspense"), "clock", Mood::Warn);
    case PaymentState::Manual:
        return look(OutcomeText::tr("To be decided"), "alert-triangle", Mood::Warn);
    case PaymentState::PaidNotPosted:
        return look(OutcomeText::tr("Not posted"), "alert-triangle", Mood::Warn);
    case PaymentState::ComplaintOpen:
    case PaymentState::ComplaintAssigned:
        return look(OutcomeText::tr("Complaint"), "speakerphone", Mood::Info);
    case PaymentState::ComplaintResolved:
    case PaymentState::ComplaintDefaulted:
        return look(OutcomeText::tr("Complaint settled"), "circle-check", Mood::Ok);
    case PaymentState::ComplaintRejected:
    case PaymentState::ComplaintFailed:
        return look(OutcomeText::tr("Complaint rejected"), "alert-circle", Mood::Bad);
    case PaymentState::PendingRefund:
        return look(OutcomeText::tr("Refund due"), "alert-circle", Mood::Bad);
    default: return hui::pillOf(PillState::Draft);
    }
}

/// Whether the attempt is being made void (冲正), rather than a success cancelled (撤销).
bool isReversing(const Payment& payment)
{
    return payment.correction && payment.correction->kind == QStringLiteral("billpay.reverse");
}

} // namespace

PillLook pillOf(const Payment& payment)
{
    const PaymentState state = payment.state;
    if (isHeld(payment))
        return EntryText::held(payment.heldUntil, payment.at);
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
        return {isReversing(payment) ? OutcomeText::tr("Reversing") : OutcomeText::tr("Cancelling"),
            QStringLiteral("cloud-up"), Mood::Info, false};
    case PaymentState::Reversed:
        return {
            OutcomeText::tr("Cancelled"), QStringLiteral("arrow-back-up"), Mood::Neutral, false};
    case PaymentState::ReversalUncertain: return hui::pillOf(PillState::Unknown);
    case PaymentState::Suspense:
    case PaymentState::Manual:
    case PaymentState::PaidNotPosted:
    case PaymentState::ComplaintOpen:
    case PaymentState::ComplaintAssigned:
    case PaymentState::ComplaintResolved:
    case PaymentState::ComplaintRejected:
    case PaymentState::ComplaintDefaulted:
    case PaymentState::ComplaintFailed:
    case PaymentState::PendingRefund: return unclearPill(state);
    case PaymentState::AwaitApproval: return hui::pillOf(PillState::NeedsApproval);
    case PaymentState::Draft:
    case PaymentState::Fetching:
    case PaymentState::Validating:
    case PaymentState::BillReady:
    case PaymentState::NoBill:
    case PaymentState::FetchFailed:
    case PaymentState::Expired:
    case PaymentState::ApprovalRefused: break;
    }
    return hui::pillOf(PillState::Draft);
}

} // namespace hui::billpay
