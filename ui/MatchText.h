// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/ReconcileRepository.h"

#include <QCoreApplication>

namespace hui {

/// What the five classes and their actions are called on the screen, in the teller's language.
class MatchText {
    Q_DECLARE_TR_FUNCTIONS(hui::MatchText)

public:
    static QString name(MatchClass kind);

    /// The one thing to do next about an item of a class; empty for what is equal.
    static QString action(MatchClass kind);

    /// What the centre answered: "Booked so".
    static QString verdict(Verdict verdict);

    /// The end of its number, as it is told on the telephone.
    static QString number(const OpenItem& item);

    /// What was done: "Water", "Till opened".
    static QString business(const OpenItem& item);
};

} // namespace hui
