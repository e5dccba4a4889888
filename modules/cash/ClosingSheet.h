// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Duty.h"
#include "app/core/Money.h"
#include "app/core/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUuid>

namespace hui::cash {

/// What one kind of operation brought into the till and took out of it.
struct ServiceLine {
    QString kind; ///< "billpay.pay"
    int count = 0;
    Money in = Money::fen(0);
    Money out = Money::fen(0);
};

/// One closing count on the sheet.
struct CountLine {
    int attempt = 0;
    Money expected = Money::fen(0);
    Money counted = Money::fen(0);
    Money difference = Money::fen(0);
};

/// An operation of which nobody knew the outcome when the till was closed.
struct UnknownLine {
    QUuid operation;
    QString kind;
    Money amount = Money::fen(0);
};

/// The closing sheet 轧账单 of a cash box and a business day, or of the part of a day that ended
/// with its sealing. Opening + received − paid out + over or short = returned + kept.
struct ClosingSheet {
    qint64 number = 0;
    QString branch;
    QString till;
    QString operatorId;
    QDate businessDate;
    Money opening = Money::fen(0);
    QList<ServiceLine> services;
    Money received = Money::fen(0);
    Money paidOut = Money::fen(0);
    QList<CountLine> counts;
    Money difference = Money::fen(0); ///< booked over (+) or short (−)
    Money returned = Money::fen(0); ///< handed to the vault
    Money kept = Money::fen(0); ///< sealed in the box
    int spotCounts = 0; ///< counts in the middle of the day
    Duty duty = {}; ///< of whoever opened the box: hours, and seals that go back into the safe
    QList<UnknownLine> unknown;
    QDateTime at; ///< UTC
    QString previousHash; ///< of the sheet before; empty for the first
    QString hash; ///< lower-case hex
    QUuid closedBy = {}; ///< the operation that ended this part; not on the sheet
    qint64 lastEntry = 0; ///< the last movement that is on it; not on the sheet
    int printed = 0; ///< how often; not part of what is hashed
};

/// The sheet without its number and hashes: what is hashed and stored.
QJsonObject toJson(const ClosingSheet& sheet);
Result<ClosingSheet> closingSheetFromJson(const QJsonObject& body);

/// SHA-256 over "HDS1", the hash before and the canonical body; lower-case hex.
QString hashOf(const QJsonObject& body, const QString& previousHash);

} // namespace hui::cash
