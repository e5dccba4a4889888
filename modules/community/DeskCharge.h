// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Tariff.h"
#include "app/core/CameFor.h"
#include "app/core/Shift.h"
#include "app/store/OutboxState.h"
#include "modules/community/Charge.h"

namespace hui::community {

/// Where a charge stands for the teller.
enum class ChargeState {
    Taken, ///< the cash is in the drawer; the hospital is told
    Unclear, ///< nobody knows; asked for with the same id
    Paid,
    Undoing, ///< the hospital is asked to give it back
    DueBack, ///< refused or given back by the hospital: the cash is the customer's
    Refunded,
    Refused, ///< the hospital gives nothing back of the deposit
    NotPaid, ///< refused, and the account has the money
    Review, ///< the platform and the desk disagree: a person decides
};

/// What the outbox tells of its operations.
struct ChargeLegs {
    OutboxState first = OutboxState::Recorded; ///< `community.charge`; of a release the other one
    std::optional<OutboxState> undo = {}; ///< `community.uncharge`
    std::optional<OutboxState> refund = {}; ///< `community.refund`

    friend bool operator==(const ChargeLegs&, const ChargeLegs&) = default;
};

/// Cash for a visit or a stay as the desk knows it; or, a release, a part of a deposit that is to
/// be given back. Its state is read from the outbox every time.
struct DeskCharge {
    Charge charge = {};
    bool isRelease = false;
    QUuid operation = {}; ///< that began it
    QUuid undo = {}; ///< null: never asked for, as of the next
    QUuid refund = {};
    QDate businessDate = {};
    Money tendered = Money::fen(0);
    Money change = Money::fen(0);
    QDateTime at = {}; ///< UTC
    ChargeLegs legs = {};
    QString receiptNo = {}; ///< of the platform, once it is booked
    QString refusal = {}; ///< the code of what was refused last
    QDate refundedOn = {}; ///< the business day it was given back; invalid: it was not
    QStringList originals = {}; ///< receipts of what a part of a deposit was taken from
    PayMode mode = PayMode::Cash; ///< how it was paid, and so how it goes back
    QString debited = {}; ///< masked card or account; empty for cash
    std::optional<Money> cashPart = {}; ///< of a release: how much of it was paid in cash
    std::optional<CameFor> came = {}; ///< who came for the customer; nothing: they came

    ChargeState state() const;
    /// What goes back in cash, when it goes back; the rest is on its account again by itself.
    Money cashBack() const;
};

/// What of a list is to be handed out in cash.
struct ChargesDue {
    int count = 0;
    Money sum = Money::fen(0);
};
ChargesDue dueBackOf(const QList<DeskCharge>& charges);

/// The same list with what is due back before all else.
QList<DeskCharge> dueBackFirst(QList<DeskCharge> charges);

/// Where it stands, told by its legs alone.
ChargeState chargeStateOf(const ChargeLegs& legs, bool isRelease);

} // namespace hui::community
