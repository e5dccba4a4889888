// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/BookingState.h"
#include "modules/community/Hospital.h"

#include <QUuid>

namespace hui::community {

/// A number of a doctor for a patient. Of the patient it holds what is shown and nothing more: name
/// and document are masked, and stand in clear with the platform alone.
struct Booking {
    QUuid id = {}; ///< made by the desk before it asked for the hold
    BookingState state = BookingState::Held;
    BookingMoney money = BookingMoney::None;
    QString hospital = {};
    QString hospitalName = {};
    QString hospitalNameEn = {}; ///< empty: the directory has none; as the next two
    QString department = {};
    QString departmentName = {};
    QString departmentNameEn = {};
    QString place = {}; ///< "门诊楼 3 层 B 区"
    QString doctor = {};
    QString doctorName = {};
    QString doctorNameEn = {};
    DoctorTitle title = DoctorTitle::General;
    QDate date = {};
    QTime time = {}; ///< in China
    Money fee = Money::fen(0);
    Money insured = Money::fen(0); ///< of it, what the insurance pays, as the hospital has said
    QString patient = {}; ///< masked
    QString document = {}; ///< masked
    QDateTime heldUntil = {}; ///< UTC; after that it is paid or gone
    QDate cancelUntil = {}; ///< the last day on which it may be cancelled
    QString number = {}; ///< in the hospital's line, once booked
    InsuranceCover cover = InsuranceCover::NotAsked;

    /// What the customer pays.
    Money due() const { return Money::fen(fee.minor() - insured.minor()); }

    friend bool operator==(const Booking&, const Booking&) = default;
};

/// Who is to be seen: somebody with a record, or by their document.
struct Patient {
    QUuid customer = {}; ///< null: no record, then the others
    QString name = {};
    QString documentKind = {}; ///< "resident_id"
    QString documentNumber = {};
    bool isInsured = false; ///< wishes to use the medical insurance; the hospital says what it pays
    QString country = {}; ///< that issued a passport, ISO 3166-1 alpha-3; empty: China
    QDate birth = {}; ///< of a document whose number does not tell it
};

/// What a hold is asked for.
struct HoldNumber {
    QString hospital = {};
    QString department = {};
    QString doctor = {};
    QDate date = {};
    QTime time = {};
    Patient patient = {};
};

} // namespace hui::community
