// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Payment.h"
#include "ui/Pill.h"
#include "ui/Token.h"

#include <QCoreApplication>

namespace hui::billpay {

/// What a teller is told about a payment: what happened, then what to do.
struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(hui::billpay::OutcomeText)

public:
    Mood mood = Mood::Info;
    QString headline;
    QString sentence;
    QString action; ///< what can be done now; empty = nothing
};
OutcomeText outcomeOf(const Payment& payment);

/// Of payments that were taken in one go: how many stand how.
OutcomeText outcomeOf(const QList<Payment>& payments);

/// How a payment stands, as a pill in the list of the day. What is on its way is called by the
/// operation that undoes it: 撤销 of a success, or 冲正 of an attempt nobody is sure of.
PillLook pillOf(const Payment& payment);

} // namespace hui::billpay
