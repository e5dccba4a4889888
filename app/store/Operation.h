// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/core/Shift.h"
#include "app/store/OutboxState.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <optional>

namespace hui {

/// One thing a teller did, as the central platform will be told. Append-only: it is never edited
/// and never deleted; a mistake is corrected by a later, opposite operation.
struct Operation {
    QUuid id; ///< UUIDv7 made by the page before the first attempt: the idempotency key
    QString kind; ///< "billpay.pay": module, dot, verb
    Shift shift; ///< who, where, for which business day
    std::optional<Money> amount; ///< what moved, when money moved; never negative
    QJsonObject body; ///< what the platform needs to book it, in the words of the contract
    QDateTime at; ///< UTC, wall clock of the desk
    std::optional<QUuid> dependsOn = {}; ///< is sent only after that one was accepted
};

/// A row of the journal with its way to the platform.
struct JournalEntry {
    qint64 sequence = 0; ///< gapless number of this device, from 1
    Operation operation;
    OutboxState state = OutboxState::Recorded;
    int attempts = 0;
    QString serverRef; ///< the platform's number once accepted
    QString resultCode; ///< stable code of a refusal
    QJsonObject result; ///< the platform's answer: receipt number, biller's reference …
    QString lastError; ///< why the last attempt did not settle it; for the log and the sync page
    QDateTime firstSent; ///< UTC; invalid as long as nothing was sent
    QDateTime heldUntil = {}; ///< UTC; not sent before: nobody would book it now; else invalid
};

} // namespace hui
