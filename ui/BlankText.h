// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Blank.h"

#include <QCoreApplication>
#include <QStringList>

namespace hui {

/// Controlled blank forms in words, in the teller's language.
struct BlankText {
    Q_DECLARE_TR_FUNCTIONS(hui::BlankText)

public:
    /// The kinds every branch has; a bank's own are named as they are called on the wire.
    static QStringList usualKinds();
    static QString name(const QString& kind);
    /// "101–120"; one form is "101".
    static QString numbers(const BlankRange& range);
    /// "101–120, 131".
    static QString numbers(const QList<BlankRange>& ranges);
};

} // namespace hui
