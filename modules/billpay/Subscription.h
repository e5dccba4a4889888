// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/core/Shift.h"
#include "app/store/OutboxState.h"

#include <QUuid>

#include <optional>

namespace hui::billpay {

/// What happens on the day: the customer is asked to pay, or the account is debited (UPMS).
enum class SubscriptionMode { ViewAndPay, Auto };

/// How far the customer has agreed: to this amount and no other, or to any up to it.
enum class CapKind { Fixed, Max };

/// Where a subscription stands.
enum class SubscriptionState {
    Pending, ///< recorded here, not confirmed by the platform
    Active,
    Failed, ///< refused by the platform
    Cancelled, ///< by the customer
    Ended, ///< its last day has passed
};

enum class SubscriptionEvent { Accept, Refuse, Cancel, End };

/// The next state, or Refused: the whole life of a subscription as a pure function.
Result<SubscriptionState> next(SubscriptionState state, SubscriptionEvent event);

/// What the customer has agreed to. A month has one payment.
struct SubscriptionTerms {
    SubscriptionMode mode = SubscriptionMode::Auto;
    CapKind cap = CapKind::Max;
    Money amount = Money::fen(0); ///< the fixed one, or the most
    int day = 10; ///< of the month, 1 to 28: every month has it
    QDate startsOn; ///< no payment falls due before
    QDate endsOn = {}; ///< nor after; invalid: until it is cancelled

    friend bool operator==(const SubscriptionTerms&, const SubscriptionTerms&) = default;
};

/// Whether these terms make sense and the biller takes them. Input or Refused.
Result<Done> checkTerms(const SubscriptionTerms& terms, const Biller& biller, const QDate& today);

/// The period a day belongs to: "2026-04".
QString periodOf(const QDate& day);

/// The day on which a period is paid; invalid when the terms do not cover it.
QDate dueDayOf(const SubscriptionTerms& terms, const QString& period);

/// The first period whose day has not passed: the one that "skip the next payment" skips. Empty
/// when none is left.
QString nextPeriod(const SubscriptionTerms& terms, const QDate& today);

/// What is done about a period that is due.
struct DueStep {
    enum class Kind {
        Nothing, ///< no bill is open
        Pay,
        Ask, ///< over what the customer has agreed to, or agreed to be asked only
    };
    Kind kind = Kind::Nothing;
    Money amount = Money::fen(0);

    friend bool operator==(const DueStep&, const DueStep&) = default;
};

/// What the terms say of what the biller asks for; nothing: the biller tells no bills, and only a
/// fixed amount can be paid.
DueStep dueStepOf(const SubscriptionTerms& terms, const std::optional<Money>& billed);

/// How far the payment of one period has come.
enum class RunStatus {
    Reminded, ///< the customer is told that it will be paid
    Paying, ///< sent; the biller has not answered
    Paid,
    Asked, ///< not paid: the customer decides
    Skipped,
    NoBill,
    Failed, ///< refused by the biller or by the account
};

/// A period of a subscription as the platform told of it.
struct SubscriptionRun {
    QString period; ///< "2026-04"
    RunStatus status = RunStatus::Reminded;
    Money amount = Money::fen(0);
    QDateTime at; ///< UTC

    friend bool operator==(const SubscriptionRun&, const SubscriptionRun&) = default;
};

/// A later operation about a subscription.
struct SubscriptionStep {
    QUuid operation;
    QString kind; ///< "billpay.change_subscription", "billpay.skip_period", "billpay.unsubscribe"
    OutboxState state = OutboxState::Recorded;
};

/// A subscription as the desk knows it. Terms and state are read from the journal every time.
struct Subscription {
    QUuid operation;
    Shift shift; ///< who took it
    QString biller;
    QString billerName;
    QString category;
    QString account; ///< in clear; mask it before it is shown
    QString holder; ///< masked by the platform
    QString debited; ///< masked: whose account pays
    SubscriptionTerms terms; ///< as last changed
    int remindDaysBefore = 0; ///< a payment is announced so many days before
    QString skipped = {}; ///< the period that is left out
    QString agreementNo = {}; ///< of the platform, once accepted
    QString resultCode = {}; ///< why the platform refused it
    QDateTime at; ///< UTC
    SubscriptionState state = SubscriptionState::Pending;
    QList<SubscriptionStep> followed = {}; ///< oldest first
    QList<SubscriptionRun> runs = {}; ///< oldest first
};

/// Whether payments may still come of it.
inline bool isOpen(const Subscription& one)
{
    return one.state == SubscriptionState::Pending || one.state == SubscriptionState::Active;
}

/// The state, told by the outbox of its own operation, by those that followed and by the day.
SubscriptionState stateOf(OutboxState own, const QList<SubscriptionStep>& followed,
    const SubscriptionTerms& terms, const QDate& today);

// As on the wire and as stored: "auto", "max", "active", "paid" …
QString nameOf(SubscriptionMode mode);
QString nameOf(CapKind cap);
QString nameOf(SubscriptionState state);
QString nameOf(RunStatus status);
std::optional<SubscriptionMode> subscriptionModeOf(QStringView name);
std::optional<CapKind> capKindOf(QStringView name);
std::optional<SubscriptionState> subscriptionStateOf(QStringView name);
std::optional<RunStatus> runStatusOf(QStringView name);

} // namespace hui::billpay
