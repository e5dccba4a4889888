// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/Matching.h"

#include <QCoreApplication>

namespace hui::reconcile {

/// What the five classes and their actions are called on the screen, in the teller's language.
class MatchText {
    Q_DECLARE_TR_FUNCTIONS(hui::reconcile::MatchText)

public:
    static QString name(MatchClass kind);

    /// The one thing to do next about an item of a class; empty for what is equal.
    static QString action(MatchClass kind);
};

} // namespace hui::reconcile
