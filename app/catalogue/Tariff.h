// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Parameter.h"
#include "app/core/Money.h"

#include <QDate>
#include <QList>
#include <QTime>

namespace hui {

/// What may be paid against a bill, or without one (anchors §2.2, AmountRule).
struct AmountRule {
    enum class Kind { Exact, UpTo, AtLeast, Any, Range, List, Unknown };
    Kind kind = Kind::Exact;
    Money min = Money::fen(0); ///< AtLeast, Range
    Money max = Money::fen(0); ///< UpTo, Range; zero: none
    Money multiple = Money::fen(0); ///< of this; zero: any
    QList<Money> list = {}; ///< List: the face values

    friend bool operator==(const AmountRule&, const AmountRule&) = default;
};

/// Who bears a fee.
enum class FeePayer { Customer, Biller, Bank, Unknown };

/// The fee for amounts from `from` to `to`, both included, on the days it holds. A fee is never
/// inside the amount of the bill.
struct FeeSlab {
    Money from = Money::fen(0);
    Money to = Money::fen(0); ///< zero: no upper end
    Money flat = Money::fen(0);
    int perMyriad = 0; ///< ten-thousandths of the amount, rounded half up to the fen, beside flat
    QDate validFrom = {}; ///< invalid: always
    QDate validTo = {};
    FeePayer payer = FeePayer::Customer;

    friend bool operator==(const FeeSlab&, const FeeSlab&) = default;
};

/// Through which door a payment comes.
enum class PayChannel { Branch, Kiosk, Online, Unknown };

/// How it is paid.
enum class PayMode { Cash, Card, Account, CustomerQr, Transfer, Unknown };

/// What one payment, and one payer's day, may be worth.
struct PayLimit {
    PayChannel channel = PayChannel::Branch;
    PayMode mode = PayMode::Cash;
    Money min = Money::fen(0);
    Money max = Money::fen(0); ///< zero: none
    Money dayMax = Money::fen(0); ///< zero: none

    friend bool operator==(const PayLimit&, const PayLimit&) = default;
};

/// When a biller takes payments, and what becomes of one outside those hours.
struct CutOff {
    enum class Days { Every, Workdays, Holidays, Unknown };
    enum class Action { Refuse, NextDay, Queue, Unknown };
    Days days = Days::Every;
    QTime open = QTime(0, 0);
    QTime close = QTime(23, 59, 59);
    Action action = Action::Refuse;

    friend bool operator==(const CutOff&, const CutOff&) = default;
};

/// One thing a top-up sells.
struct Plan {
    QString code;
    Money price = Money::fen(0);
    LocalText text;
    int validDays = 0; ///< zero: until it is used
    QString network = {}; ///< operator it holds for: "mobile", "unicom", "telecom", "broadnet"

    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace hui
