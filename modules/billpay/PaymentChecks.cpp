// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/AmountRules.h"
#include "app/catalogue/KnownPayer.h"
#include "app/catalogue/PayLimits.h"
#include "app/catalogue/PayRules.h"
#include "app/customer/AtCounter.h"
#include "app/customer/OpenRecord.h"
#include "modules/billpay/PaymentCase.h"
#include "modules/billpay/PaymentRepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui::billpay {

namespace {

constexpr int recentEnough = 20; // payments of one account that are looked at for a twin

bool wasFetched(const PayBill& request)
{
    return !request.fetchId.isEmpty();
}

Result<Done> checkChoice(const PayBill& request, const BillerTerms& terms)
{
    if (request.bills.isEmpty() || request.offered.isEmpty())
        return Done{}; // on account, or typed from the customer's paper
    QStringList chosen;
    for (const Bill& bill : request.bills)
        chosen.append(bill.billNo);
    return checkPick(terms.pick, request.offered, chosen);
}

Result<Done> checkOnline(const PayBill& request, const BillerTerms& terms)
{
    const bool mustAsk
        = terms.fetch == FetchMode::MustFetch || terms.fetch == FetchMode::ValidateOnly;
    if (!wasFetched(request))
        return mustAsk ? Result<Done>(refused(QT_TRANSLATE_NOOP("Error", "Fetch the bill first.")))
                       : Done{};
    return checkFresh(
        terms, {request.fetchedAt, request.fetchExpires, request.termsVersion}, request.at);
}

/// Whether this biller may be paid while the line is down, and how old an answer may be for it.
Result<Done> checkOfflinePolicy(const PayBill& request, const Biller& biller)
{
    if (request.mode != PayMode::Cash)
        return failure(Error::Kind::Offline,
            QT_TRANSLATE_NOOP("Error", "While the line is down only cash can be taken."));
    const QDateTime oldest = request.at.addSecs(-3600LL * biller.terms.offlineMaxAgeHours);
    switch (biller.offline) {
    case OfflinePolicy::Never:
        return failure(Error::Kind::Offline,
            QT_TRANSLATE_NOOP("Error", "This biller cannot be paid while the line is down."));
    case OfflinePolicy::Captured:
        if (!wasFetched(request))
            return refused(QT_TRANSLATE_NOOP(
                "Error", "Only bills fetched before the line went down can be paid now."));
        break;
    case OfflinePolicy::Allowed: break;
    }
    if (wasFetched(request) && request.fetchedAt < oldest)
        return refused(QT_TRANSLATE_NOOP("Error", "The bill is too old. Fetch it again."));
    return Done{};
}

/// How much the platform and the biller let a desk take while the line is down.
Result<Done> checkOfflineLimits(Database& database, const PaymentCase& one)
{
    const qint64 due = one.payment.due.minor();
    const qint64 cap = std::min(one.biller.offlineCap.minor(), one.limits.offlinePerItem.minor());
    if (due > cap)
        return refused(
            QT_TRANSLATE_NOOP("Error", "This is more than may be taken while the line is down."));
    const Result<Money> before
        = PaymentRepository(database).takenOffline(one.payment.shift.businessDate);
    if (!before)
        return std::unexpected(before.error());
    if (due > one.limits.offlinePerDay.minor() - before->minor())
        return refused(QT_TRANSLATE_NOOP(
            "Error", "The limit of today for payments without the line is used up."));
    return Done{};
}

Result<Done> checkLine(Database& database, const PayBill& request, const PaymentCase& one)
{
    if (request.online)
        return checkOnline(request, one.biller.terms);
    const auto allowed = checkOfflinePolicy(request, one.biller);
    return allowed ? checkOfflineLimits(database, one) : allowed;
}

Result<Done> checkWay(Database& database, const PayBill& request, const PaymentCase& one)
{
    if (const auto came = checkCame(database, request.shift.businessDate,
            {request.customer, mayBeIdentified, {}, mightComeFor}, request.agent);
        !came)
        return came;
    const QList<PayLimit>& limits = one.biller.terms.limits;
    if (!takesMode(limits, PayChannel::Branch, request.mode))
        return refused(QT_TRANSLATE_NOOP("Error", "This biller is not paid in this way."));
    if (request.mode != PayMode::Cash && request.debit.token.isEmpty())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Read the customer's card or code first."));
    const auto limit = limitOf(limits, PayChannel::Branch, request.mode);
    if (!limit)
        return Done{};
    const Result<Money> before = PaymentRepository(database).paidOn(one.payment);
    return before ? checkLimit(limit, one.payment.due, *before)
                  : Result<Done>(std::unexpected(before.error()));
}

/// A bill is paid once; one that may be paid in parts, as often as there are parts.
Result<Done> checkNotPaid(Database& database, const PaymentCase& one)
{
    if (isAmountEntered(one.biller.terms))
        return Done{};
    const PaymentRepository payments(database);
    for (const Bill& bill : one.payment.bills) {
        const auto before = payments.forBill(one.payment.biller, one.payment.account, bill);
        if (!before)
            return std::unexpected(before.error());
        for (const Payment& paid : *before)
            if (!isGivenBack(paid.state))
                return refused(
                    QT_TRANSLATE_NOOP("Error", "This period has been paid already."), bill.period);
    }
    return Done{};
}

} // namespace

const char* const paidMinutesAgo
    = QT_TRANSLATE_NOOP("Error", "The same amount was paid for this account minutes ago.");
const char* const needsSupervisor
    = QT_TRANSLATE_NOOP("Error", "A payment of this size needs a supervisor.");

bool isGivenBack(PaymentState state)
{
    return state == PaymentState::Reversed || state == PaymentState::RefundDue
        || state == PaymentState::Refunded || state == PaymentState::Failed;
}

Result<Done> checkCase(Database& database, const PayBill& request, const PaymentCase& one)
{
    if (const auto payable = checkTakesPayments(one.biller, request.at); !payable)
        return payable;
    if (const auto picked = checkChoice(request, one.biller.terms); !picked)
        return picked;
    if (const auto way = checkWay(database, request, one); !way)
        return way;
    if (const auto line = checkLine(database, request, one); !line)
        return line;
    return checkNotPaid(database, one);
}

Result<bool> looksPaidTwice(Database& database, const PaymentCase& one)
{
    const Payment& payment = one.payment;
    const auto before
        = PaymentRepository(database).recent(payment.biller, payment.account, recentEnough);
    if (!before)
        return std::unexpected(before.error());
    return std::any_of(before->begin(), before->end(), [&](const Payment& paid) {
        const bool isTogether = !payment.basket.isNull() && paid.basket == payment.basket;
        return paid.due == payment.due && !isTogether && !isGivenBack(paid.state)
            && std::abs(paid.at.msecsTo(payment.at)) < 1000LL * one.policy.twinWithinSeconds;
    });
}

} // namespace hui::billpay
