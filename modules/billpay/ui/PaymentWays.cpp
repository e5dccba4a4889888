// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PaymentWays.h"

#include "modules/billpay/Complain.h"
#include "modules/billpay/GiveBack.h"
#include "modules/billpay/Unclear.h"

#include <array>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

bool hasCashToPutBack(const Payment& payment)
{
    for (const Correction& one : payment.followed)
        if ((one.kind == "billpay.cancel"_L1 || one.kind == "billpay.refund"_L1)
            && one.state == OutboxState::Rejected && !one.putBack)
            return payment.isCash();
    return false;
}

bool isBeingResolved(const Payment& payment)
{
    for (const Correction& one : payment.followed)
        if (one.kind == "billpay.resolve"_L1 && one.state != OutboxState::Rejected)
            return true;
    return false;
}

QList<Way> unclearWays(const Payment& payment, bool canSuspend)
{
    if (isBeingResolved(payment))
        return {};
    QList<Way> ways{Way::Reverse, Way::ConfirmPaid, Way::ConfirmNotPaid};
    if (canSuspend)
        ways.append(Way::Suspend);
    return ways;
}

} // namespace

QList<Way> waysOf(const Payment& payment)
{
    if (hasCashToPutBack(payment))
        return {Way::PutBack};
    switch (payment.state) {
    case PaymentState::Succeeded: return {Way::Cancel, Way::Complain};
    case PaymentState::ReversalRefused:
    case PaymentState::ComplaintFailed: return {Way::Complain};
    case PaymentState::RefundDue:
    case PaymentState::PendingRefund: return {Way::Refund};
    case PaymentState::Uncertain: return unclearWays(payment, true);
    case PaymentState::Suspense: return unclearWays(payment, false);
    case PaymentState::Manual: return {Way::ConfirmPaid, Way::ConfirmNotPaid};
    case PaymentState::PaidNotPosted: return {Way::Repost, Way::Reverse};
    default: return {};
    }
}

WayNeeds needsOf(Way way, const Payment& payment)
{
    switch (way) {
    case Way::Cancel: return {.reason = true, .signature = true, .cash = payment.isCash()};
    case Way::Refund: return {.cash = true};
    case Way::PutBack:
    case Way::Repost: return {};
    case Way::Reverse:
    case Way::Suspend: return {.reason = true, .signature = true};
    case Way::ConfirmPaid:
    case Way::ConfirmNotPaid: return {.reason = true, .reference = true, .signature = true};
    case Way::Complain: return {.reason = true, .code = true};
    }
    Q_UNREACHABLE();
}

QString kindOf(Way way)
{
    switch (way) {
    case Way::Cancel: return u"billpay.cancel"_s;
    case Way::Refund: return u"billpay.refund"_s;
    case Way::PutBack: return u"billpay.put_back"_s;
    case Way::Reverse: return u"billpay.reverse"_s;
    case Way::Suspend: return u"billpay.suspend"_s;
    case Way::ConfirmPaid:
    case Way::ConfirmNotPaid: return u"billpay.resolve"_s;
    case Way::Repost: return u"billpay.repost"_s;
    case Way::Complain: return u"billpay.complain"_s;
    }
    Q_UNREACHABLE();
}

QString WayText::name(Way way)
{
    switch (way) {
    case Way::Cancel: return tr("Cancel the payment");
    case Way::Refund: return tr("Give the cash back");
    case Way::PutBack: return tr("Put the cash back");
    case Way::Reverse: return tr("Reverse the attempt");
    case Way::Suspend: return tr("Put in suspense");
    case Way::ConfirmPaid: return tr("Confirm as paid");
    case Way::ConfirmNotPaid: return tr("Confirm as not paid");
    case Way::Repost: return tr("Have it posted again");
    case Way::Complain: return tr("Raise a complaint");
    }
    Q_UNREACHABLE();
}

QString WayText::action(Way way, Money amount)
{
    const QString sum = amount.toString();
    switch (way) {
    case Way::Cancel: return tr("Cancel %1").arg(sum);
    case Way::Refund: return tr("Give back %1").arg(sum);
    case Way::PutBack: return tr("Put %1 back").arg(sum);
    case Way::Reverse: return tr("Reverse %1").arg(sum);
    case Way::Suspend: return tr("Suspend %1").arg(sum);
    case Way::ConfirmPaid: return tr("Confirm %1 paid").arg(sum);
    case Way::ConfirmNotPaid: return tr("Confirm %1 not paid").arg(sum);
    case Way::Repost: return tr("Post %1 again").arg(sum);
    case Way::Complain: return tr("Complain of %1").arg(sum);
    }
    Q_UNREACHABLE();
}

QString WayText::title(Way way)
{
    switch (way) {
    case Way::Cancel: return tr("Cancel and give the money back");
    case Way::Reverse: return tr("Reverse an attempt that is not clear");
    case Way::Suspend: return tr("Carry over the day in suspense");
    case Way::ConfirmPaid: return tr("Confirm an unclear payment as paid");
    case Way::ConfirmNotPaid: return tr("Confirm an unclear payment as not paid");
    case Way::Refund:
    case Way::PutBack:
    case Way::Repost:
    case Way::Complain: break;
    }
    return name(way); // nobody signs it
}

QString WayText::afterwards(Way way, Money amount)
{
    const QString sum = amount.toString();
    switch (way) {
    case Way::Cancel: return tr("The cancellation is recorded, being booked.");
    case Way::Refund: return tr("%1 is out of the drawer.").arg(sum);
    case Way::PutBack: return tr("%1 is in the drawer again.").arg(sum);
    case Way::Reverse: return tr("The reversal is recorded, being booked.");
    case Way::Suspend: return tr("%1 is in suspense.").arg(sum);
    case Way::ConfirmPaid:
    case Way::ConfirmNotPaid: return tr("The finding is recorded, being booked.");
    case Way::Repost: return tr("The biller is asked to post it again.");
    case Way::Complain: return tr("The complaint is recorded.");
    }
    Q_UNREACHABLE();
}

QString WayText::complaint(int reason)
{
    static const std::array words{
        QT_TR_NOOP("Service not received"),
        QT_TR_NOOP("Cut off after paying"),
        QT_TR_NOOP("Late charge after paying"),
        QT_TR_NOOP("Wrong account"),
        QT_TR_NOOP("Paid twice"),
        QT_TR_NOOP("Wrong amount"),
        QT_TR_NOOP("Biller informed late"),
        QT_TR_NOOP("Account not updated"),
    };
    return codeOf(static_cast<ComplaintReason>(reason)) + u' '
        + tr(words.at(static_cast<std::size_t>(reason)));
}

Result<Payment> goWay(Database& database, Way way, const WayEntry& entry)
{
    const Evidence evidence{Evidence::Kind::BillerStatement, entry.reference};
    switch (way) {
    case Way::Cancel: return cancelPayment(database, {entry.of, entry.cash});
    case Way::Refund: return refundPayment(database, {entry.of, entry.cash});
    case Way::PutBack:
        return putBackCancelled(database,
            {entry.of.operation, entry.of.shift, entry.of.original, entry.cash, entry.of.at});
    case Way::Reverse: return reverseAttempt(database, entry.of);
    case Way::Suspend: return suspendPayment(database, entry.of);
    case Way::ConfirmPaid: return resolveUncertain(database, {entry.of, true, evidence});
    case Way::ConfirmNotPaid: return resolveUncertain(database, {entry.of, false, evidence});
    case Way::Repost: return repostPayment(database, entry.of);
    case Way::Complain:
        return raiseComplaint(database, {entry.of, static_cast<ComplaintReason>(entry.complaint)});
    }
    Q_UNREACHABLE();
}

} // namespace hui::billpay
