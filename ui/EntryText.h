// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Journal.h"
#include "ui/Pill.h"

#include <QCoreApplication>

namespace hui {

/// What entries of the journal are called on the screen, in the teller's language. The kinds of all
/// services are known here, so that the pages which list the whole journal need none of them.
class EntryText {
    Q_DECLARE_TR_FUNCTIONS(hui::EntryText)

public:
    /// "Water", "Reversal", "Till opened"; the kind itself when it is not known.
    static QString name(const Operation& operation);

    /// The same for the operations of a kind together; payments are not told apart.
    static QString nameOfKind(const QString& kind);

    /// Whose it is, masked: the account with the biller, "******8642". Empty when it is nobody's.
    static QString party(const Operation& operation);

    /// How far it has come with the platform. `isReversed`: taken back by a later operation.
    static PillLook pill(const JournalEntry& entry, bool isReversed = false);

    /// What waits until a moment (UTC), as a payment for its biller to open: "Held to 08:00"; with
    /// the day when that is not the one of `since`.
    static PillLook held(const QDateTime& until, const QDateTime& since);

    /// Whether two readings of one entry are shown the same. What was recorded never changes, only
    /// how far it has come.
    static bool isAlike(const JournalEntry& a, const JournalEntry& b);

    /// Words for a stable code of the platform; the code itself when it is not known.
    static QString reason(const QString& code);
};

} // namespace hui
