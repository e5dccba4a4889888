// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/store/Journal.h"

namespace hui::reports {

/// What a second person signed on a day, of one kind of operation. Who signed each is in the audit
/// of the platform: the journal holds the number of the signature.
struct ApprovalFigures {
    QString kind; ///< of the operation: "billpay.pay"
    int count = 0; ///< that carry a signature
    Money amount = Money::fen(0); ///< of those in yuan that have one
    int refused = 0; ///< by the platform, for their signature or for want of one
    int offline = 0; ///< of the count, that were given offline
    int unconfirmed = 0; ///< of those, that the platform has not taken yet

    friend bool operator==(const ApprovalFigures&, const ApprovalFigures&) = default;
};

/// By kind, from the journal of a day: kinds that were neither signed nor refused for it are left
/// out.
QList<ApprovalFigures> approvalFigures(const QList<JournalEntry>& ofDay);

} // namespace hui::reports
