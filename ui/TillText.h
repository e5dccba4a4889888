// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "ui/Pill.h"

#include <QCoreApplication>

namespace hui {

/// What pages say about tills and counts, in the teller's language.
class TillText {
    Q_DECLARE_TR_FUNCTIONS(hui::TillText)

public:
    static PillLook pill(TillState state);

    /// "First count", "Recount".
    static QString attempt(int attempt);

    /// "+1.00", "−0.20", "0.00".
    static QString signedAmount(Money amount);
};

} // namespace hui
