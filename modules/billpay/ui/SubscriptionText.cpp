// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/SubscriptionText.h"

#include <ranges>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeriods = 6; // half a year stands in the card

} // namespace

QString SubscriptionText::name(SubscriptionState state)
{
    switch (state) {
    case SubscriptionState::Pending: return tr("Being signed up");
    case SubscriptionState::Active: return tr("In force");
    case SubscriptionState::Failed: return tr("Refused");
    case SubscriptionState::Cancelled: return tr("Ended by the customer");
    case SubscriptionState::Ended: return tr("Run out");
    }
    Q_UNREACHABLE();
}

QString SubscriptionText::name(RunStatus status)
{
    switch (status) {
    case RunStatus::Reminded: return tr("Announced");
    case RunStatus::Paying: return tr("Being paid");
    case RunStatus::Paid: return tr("Paid");
    case RunStatus::Asked: return tr("The customer decides");
    case RunStatus::Skipped: return tr("Left out");
    case RunStatus::NoBill: return tr("Nothing open");
    case RunStatus::Failed: return tr("Failed");
    }
    Q_UNREACHABLE();
}

QString SubscriptionText::name(SubscriptionMode mode)
{
    switch (mode) {
    case SubscriptionMode::Auto: return tr("Debit by itself");
    case SubscriptionMode::ViewAndPay: return tr("Ask each time");
    }
    Q_UNREACHABLE();
}

QString SubscriptionText::name(CapKind cap)
{
    switch (cap) {
    case CapKind::Max: return tr("Up to");
    case CapKind::Fixed: return tr("Exactly");
    }
    Q_UNREACHABLE();
}

QString SubscriptionText::agreed(const SubscriptionTerms& terms)
{
    return name(terms.cap) + u' ' + terms.amount.toString();
}

QString SubscriptionText::nextDay(const Subscription& subscription, const QDate& today)
{
    const bool isOver = subscription.state != SubscriptionState::Pending
        && subscription.state != SubscriptionState::Active;
    const QString period = isOver ? QString() : nextPeriod(subscription.terms, today);
    if (period.isEmpty())
        return {};
    const QString day = dueDayOf(subscription.terms, period).toString(Qt::ISODate);
    return period == subscription.skipped ? tr("%1, left out").arg(day) : day;
}

QString SubscriptionText::course(const Subscription& subscription)
{
    QStringList lines;
    for (const SubscriptionRun& run : subscription.runs | std::views::reverse) {
        if (lines.size() == mostPeriods)
            break;
        lines += u"%1   %2   %3"_s.arg(run.period, name(run.status), run.amount.toString());
    }
    return lines.join(u'\n');
}

PillLook pillOf(const Subscription& subscription)
{
    const QString name = SubscriptionText::name(subscription.state);
    switch (subscription.state) {
    case SubscriptionState::Pending: return {name, u"clock"_s, Mood::Neutral};
    case SubscriptionState::Active: return {name, u"circle-check"_s, Mood::Ok};
    case SubscriptionState::Failed: return {name, u"alert-circle"_s, Mood::Bad};
    case SubscriptionState::Cancelled:
    case SubscriptionState::Ended: return {name, u"ban"_s, Mood::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace hui::billpay
