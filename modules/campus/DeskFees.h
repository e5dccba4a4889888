// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Tariff.h"
#include "app/core/CameFor.h"
#include "app/store/OutboxState.h"
#include "modules/campus/Fees.h"

#include <QUuid>

namespace hui::campus {

/// Where a payment stands for the teller.
enum class FeeState {
    Taken, ///< the cash is in the drawer, about to be sent
    Unclear, ///< sent, and nobody knows; asked for with the same id
    Paid, ///< the school has it
    Cancelling, ///< the school is being asked to let it go
    DueBack, ///< refused or taken back, and the cash is still ours
    Refunded,
    NotPaid, ///< refused, and the account has the money
    Review, ///< the platform and the desk disagree: a person decides
};

/// What the outbox tells of its operations.
struct FeeLegs {
    OutboxState pay = OutboxState::Recorded;
    std::optional<OutboxState> cancel = {};
    std::optional<OutboxState> refund = {};

    friend bool operator==(const FeeLegs&, const FeeLegs&) = default;
};

/// Where a payment stands, told by its operations alone.
FeeState stateOf(const FeeLegs& legs);

/// A payment as the desk knows it. Its state is read from the outbox every time.
struct DeskFees {
    QUuid id = {}; ///< the operation that pays it
    QUuid list = {}; ///< the class list it is a row of; null: paid by itself, as of the next two
    QUuid cancel = {};
    QUuid refund = {};
    StudentFees fees = {}; ///< the items that were paid of, as they stood before
    QList<FeePart> parts = {};
    QDate businessDate = {};
    Money tendered = Money::fen(0);
    Money change = Money::fen(0);
    QDateTime at = {}; ///< UTC
    FeeLegs legs = {};
    QString receiptNo = {}; ///< of the platform, once the school has it
    QString schoolRef = {}; ///< of the school
    QDateTime bookedAt = {}; ///< UTC, of the platform, once the school has it
    QString refusal = {}; ///< the code of what was refused last
    PayMode mode = PayMode::Cash; ///< how it was paid, and so how it goes back
    QString debited = {}; ///< masked card or account; empty for cash
    std::optional<CameFor> came = {}; ///< who came for the customer; nothing: they came

    /// Where it stands. A row that its list had no money for is for a person to decide: it took
    /// nothing that could be given back.
    FeeState state() const;
    Money due() const { return totalOf(parts).value_or(Money::fen(0)); }
};

/// Those whose money is due back before all others, which keep their order.
QList<DeskFees> dueBackFirst(QList<DeskFees> payments);

/// How many of them are due back, and what they come to.
struct FeesDue {
    int payments = 0;
    Money sum = Money::fen(0);
};
FeesDue dueBackOf(const QList<DeskFees>& payments);

} // namespace hui::campus
