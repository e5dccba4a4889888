// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Subscription.h"
#include "ui/Pill.h"

#include <QCoreApplication>

namespace hui::billpay {

/// What a teller is told about an agreement.
struct SubscriptionText {
    Q_DECLARE_TR_FUNCTIONS(hui::billpay::SubscriptionText)

public:
    static QString name(SubscriptionState state);
    static QString name(RunStatus status);
    static QString name(SubscriptionMode mode);
    static QString name(CapKind cap);
    /// "Up to 200.00" or "Exactly 58.00".
    static QString agreed(const SubscriptionTerms& terms);
    /// The day on which it is paid next, or that it is left out; empty when there is none.
    static QString nextDay(const Subscription& subscription, const QDate& today);
    /// What was done about its periods, one a line, the latest first.
    static QString course(const Subscription& subscription);
};

/// How an agreement stands.
PillLook pillOf(const Subscription& subscription);

} // namespace hui::billpay
