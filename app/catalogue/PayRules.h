// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"

#include <QStringList>

namespace hui {

/// Whether those bills may be paid together: `offered` are all that are open, oldest first.
/// Input, so that the teller chooses again.
Result<Done> checkPick(BillPick pick, const QStringList& offered, const QStringList& chosen);

/// An answer of a biller, and the catalogue it was asked by.
struct Fetched {
    QDateTime at; ///< UTC
    QDateTime expires; ///< UTC, as the platform says; invalid: only the biller's own rule holds
    qint64 termsVersion = 0; ///< of the terms at that moment
};

/// Whether a payment may still be made by an answer: within the time the biller gives, on the same
/// day in China when it asks for that, and with the rules it was fetched under (EXPIRED).
Result<Done> checkFresh(const BillerTerms& terms, const Fetched& fetched, const QDateTime& now);

/// Whether a payment that succeeded on the business day `taken` may be cancelled (撤销) on
/// `today` at the counter. Refused with the way that is left.
Result<Done> checkCancellable(const Biller& biller, const QDate& taken, const QDate& today);

/// From when on (UTC) a complaint about a payment may be raised with the biller.
QDateTime complaintFrom(const BillerTerms& terms, const QDateTime& paidAt);

} // namespace hui
