// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/Subscription.h"

#include "modules/billpay/NameList.h"

#include <QCoreApplication>

namespace hui::billpay {

namespace {

constexpr int lastDay = 28; // the last one that every month has

constexpr std::array subscriptionModeNames{"view_and_pay", "auto"};
constexpr std::array capNames{"fixed", "max"};
constexpr std::array subscriptionStateNames{"pending", "active", "failed", "cancelled", "ended"};
constexpr std::array runStatusNames{
    "reminded", "paying", "paid", "asked", "skipped", "no_bill", "failed"};

struct SubscriptionMove {
    SubscriptionState from;
    SubscriptionEvent event;
    SubscriptionState to;
};

/// Every step there is; what is not here is refused.
constexpr std::array subscriptionMoves{
    SubscriptionMove{
        SubscriptionState::Pending, SubscriptionEvent::Accept, SubscriptionState::Active},
    SubscriptionMove{
        SubscriptionState::Pending, SubscriptionEvent::Refuse, SubscriptionState::Failed},
    SubscriptionMove{
        SubscriptionState::Pending, SubscriptionEvent::Cancel, SubscriptionState::Cancelled},
    SubscriptionMove{SubscriptionState::Pending, SubscriptionEvent::End, SubscriptionState::Ended},
    SubscriptionMove{
        SubscriptionState::Active, SubscriptionEvent::Cancel, SubscriptionState::Cancelled},
    SubscriptionMove{SubscriptionState::Active, SubscriptionEvent::End, SubscriptionState::Ended},
};

std::unexpected<Error> wrongTerms(const char* text)
{
    return failure(Error::Kind::Input, text);
}

QList<SubscriptionEvent> eventsOf(OutboxState own)
{
    if (own == OutboxState::Accepted)
        return {SubscriptionEvent::Accept};
    return own == OutboxState::Rejected ? QList{SubscriptionEvent::Refuse}
                                        : QList<SubscriptionEvent>{};
}

} // namespace

Result<SubscriptionState> next(SubscriptionState state, SubscriptionEvent event)
{
    for (const SubscriptionMove& step : subscriptionMoves)
        if (step.from == state && step.event == event)
            return step.to;
    return failure(Error::Kind::Refused,
        QT_TRANSLATE_NOOP("Error", "The subscription is not in a state for this."));
}

Result<Done> checkTerms(const SubscriptionTerms& terms, const Biller& biller, const QDate& today)
{
    if (!biller.isActive() || !biller.terms.subscribable)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This biller takes no subscriptions."));
    if (!terms.amount.isPositive())
        return wrongTerms(QT_TRANSLATE_NOOP("Error", "Say how much may be paid at a time."));
    if (terms.day < 1 || terms.day > lastDay)
        return wrongTerms(QT_TRANSLATE_NOOP("Error", "Choose a day from 1 to 28."));
    if (!terms.startsOn.isValid() || terms.startsOn < today)
        return wrongTerms(QT_TRANSLATE_NOOP("Error", "A subscription starts today or later."));
    if (terms.endsOn.isValid() && terms.endsOn < terms.startsOn)
        return wrongTerms(
            QT_TRANSLATE_NOOP("Error", "A subscription cannot end before it starts."));
    return Done{};
}

QString periodOf(const QDate& day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

QDate dueDayOf(const SubscriptionTerms& terms, const QString& period)
{
    const QDate first = QDate::fromString(period + QStringLiteral("-01"), Qt::ISODate);
    const QDate due = first.addDays(terms.day - 1);
    const bool isCovered
        = due >= terms.startsOn && (!terms.endsOn.isValid() || due <= terms.endsOn);
    return isCovered ? due : QDate();
}

QString nextPeriod(const SubscriptionTerms& terms, const QDate& today)
{
    const QDate from = qMax(today, terms.startsOn);
    QString period = periodOf(from);
    if (from.day() > terms.day)
        period = periodOf(from.addMonths(1));
    return dueDayOf(terms, period).isValid() ? period : QString();
}

DueStep dueStepOf(const SubscriptionTerms& terms, const std::optional<Money>& billed)
{
    using Kind = DueStep::Kind;
    const bool isFixed = terms.cap == CapKind::Fixed;
    if (!billed && !isFixed)
        return {Kind::Ask, terms.amount};
    const Money amount = billed.value_or(terms.amount);
    if (!amount.isPositive())
        return {};
    const bool isAgreed = isFixed ? amount == terms.amount : amount.minor() <= terms.amount.minor();
    const bool isPaid = isAgreed && terms.mode == SubscriptionMode::Auto;
    return {isPaid ? Kind::Pay : Kind::Ask, amount};
}

SubscriptionState stateOf(OutboxState own, const QList<SubscriptionStep>& followed,
    const SubscriptionTerms& terms, const QDate& today)
{
    QList<SubscriptionEvent> events = eventsOf(own);
    for (const SubscriptionStep& step : followed)
        if (step.kind == QStringLiteral("billpay.unsubscribe")
            && step.state != OutboxState::Rejected)
            events << SubscriptionEvent::Cancel;
    if (terms.endsOn.isValid() && terms.endsOn < today)
        events << SubscriptionEvent::End;
    SubscriptionState state = SubscriptionState::Pending;
    for (const SubscriptionEvent event : std::as_const(events)) // what is over stays what it is
        state = next(state, event).value_or(state);
    return state;
}

QString nameOf(SubscriptionMode mode)
{
    return nameIn(subscriptionModeNames, mode);
}

QString nameOf(CapKind cap)
{
    return nameIn(capNames, cap);
}

QString nameOf(SubscriptionState state)
{
    return nameIn(subscriptionStateNames, state);
}

QString nameOf(RunStatus status)
{
    return nameIn(runStatusNames, status);
}

std::optional<SubscriptionMode> subscriptionModeOf(QStringView name)
{
    return valueIn<SubscriptionMode>(subscriptionModeNames, name);
}

std::optional<CapKind> capKindOf(QStringView name)
{
    return valueIn<CapKind>(capNames, name);
}

std::optional<SubscriptionState> subscriptionStateOf(QStringView name)
{
    return valueIn<SubscriptionState>(subscriptionStateNames, name);
}

std::optional<RunStatus> runStatusOf(QStringView name)
{
    return valueIn<RunStatus>(runStatusNames, name);
}

} // namespace hui::billpay
