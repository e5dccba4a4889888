// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Complaint.h"
#include "ui/Pill.h"

#include <QCoreApplication>

namespace hui::billpay {

/// What a teller is told about a complaint.
struct ComplaintText {
    Q_DECLARE_TR_FUNCTIONS(hui::billpay::ComplaintText)

public:
    static QString name(ComplaintStatus status);
    /// By when it must be answered; empty when there is no such day.
    static QString due(const Complaint& complaint, const QDate& today);
    /// Its moves, one a line with the time before it, oldest first.
    static QString timeline(const Complaint& complaint);
};

/// How a complaint stands, as a pill; one whose answer is late, or due within so many working days,
/// says so.
PillLook pillOf(const Complaint& complaint, const QDate& today, int warnDays = 0);

} // namespace hui::billpay
