// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hui::community {

/// How far a booking is. Where its money is stands beside it: BookingMoney.
enum class BookingState {
    Held, ///< nobody else can book the number until the hold is over
    Paid, ///< the money is there; the hospital has not been asked yet, or has not answered
    Booked, ///< the hospital has given the number
    Refused, ///< the hospital has not
    Cancelled, ///< taken back, and the hospital agreed
    Released, ///< given up before it was paid
    Expired, ///< not paid in time
};

/// What can happen to it.
enum class BookingStep { Pay, Confirm, Refuse, Cancel, Release, Expire };

/// The state after a step; nothing when the step is not to be made there.
std::optional<BookingState> next(BookingState state, BookingStep step);

/// Whether it keeps the number from others.
bool keepsNumber(BookingState state);

/// "held": as stored and on the wire.
QString nameOf(BookingState state);
std::optional<BookingState> bookingStateOf(QStringView name);
QList<BookingState> bookingStates();
QList<BookingStep> bookingSteps();

/// Where the money of a booking is.
enum class BookingMoney {
    None, ///< not taken
    Paid, ///< with the hospital
    DueBack, ///< taken and refused: the customer's
    Refunded, ///< given back
};

/// "none": as stored and on the wire.
QString nameOf(BookingMoney money);
std::optional<BookingMoney> bookingMoneyOf(QStringView name);

/// Whether the customer is to be given the money back.
bool isDueBack(BookingState state, BookingMoney money);

/// What the hospital has said of a patient's insurance.
enum class InsuranceCover {
    NotAsked, ///< the patient does not wish to use it, or the booking is from before it was asked
    Insured, ///< it pays what the booking says
    NotInsured, ///< the hospital knows of none
    Silent, ///< nobody answered: the patient pays all of it
};

/// "insured", "not_insured", "silent": as stored and on the wire; empty when nobody was asked.
QString nameOf(InsuranceCover cover);
std::optional<InsuranceCover> insuranceCoverOf(QStringView name);

} // namespace hui::community
