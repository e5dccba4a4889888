// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/community/Booking.h"
#include "modules/community/Charge.h"
#include "modules/community/Hospital.h"
#include "modules/community/Report.h"
#include "modules/community/Waiting.h"

#include <QUuid>

namespace hui {
class Database;
}

namespace hui::community {

/// A number of a doctor that a hospital is asked to give to a patient.
struct Registration {
    QUuid reference; ///< ours; the same on every attempt
    QString hospital;
    QString doctor;
    QDate date;
    QTime time;
};

/// What a hospital says.
struct HospitalAnswer {
    enum class Kind {
        Done, ///< it is so, now or since an earlier attempt
        Refused, ///< it is not so and will not be
        Silent, ///< nobody answered: it may be so or not
        Unheard, ///< the hospital does not know our reference: it surely did not happen
    };
    Kind kind = Kind::Silent;
    QString number = {}; ///< the number in the hospital's line, when done: "B014"
};

/// What a hospital tells of its line.
struct HospitalLine {
    WaitingState state = WaitingState::Unknown;
    int ahead = 0; ///< seen before, while waiting
    int minutes = 0; ///< its own estimate
};

/// A patient in clear, as a hospital knows them.
struct HospitalPatient {
    QString name;
    QString documentKey; ///< Certificate::key()
};

/// What the medical insurance of a patient pays, as their hospital knows by its line to it.
struct HospitalCover {
    InsuranceCover standing = InsuranceCover::NotAsked;
    Money pays = Money::fen(0); ///< of the fee, for who is insured
};

/// Money that a hospital is told of, or asked to give back.
struct HospitalCharge {
    QUuid reference; ///< ours; the same on every attempt
    QString hospital;
    QUuid subject; ///< the visit or the stay
    QStringList items; ///< of a visit
    Money amount;
    QUuid original = {}; ///< of a visit that is given back: the reference it was paid under
};

/// The door to the hospitals. The reference platform has a simulator behind it; a bank puts its own
/// lines here. What asks a hospital is called outside any transaction: it may take long.
class HospitalAdapter {
public:
    virtual ~HospitalAdapter() = default;

    /// The departments of a hospital, without what is free in them.
    virtual QList<Department> departments(const Hospital& hospital) const = 0;

    /// Who sees patients of a department; empty when the hospital has no such department.
    virtual QList<Doctor> doctors(const Hospital& hospital, const QString& department) const = 0;

    /// The half days of a doctor from a day on, each time with how many numbers the hospital leaves
    /// to the bank.
    virtual QList<ClinicSession> sessions(const Doctor& doctor, const QDate& from, int days) const
        = 0;

    /// Whether a patient is insured, and what that pays of the doctor's fee on a day. Silent, or an
    /// error, is no answer; it asks for nothing and changes nothing.
    virtual Result<HospitalCover> cover(Database& database, const Hospital& hospital,
        const HospitalPatient& patient, const Doctor& doctor, const QDate& date)
        = 0;

    /// Gives a number to a patient. The same reference again gives no second one.
    virtual Result<HospitalAnswer> book(Database& database, const Registration& registration) = 0;

    /// What became of a reference: of a number, of money paid or given back.
    virtual Result<HospitalAnswer> enquire(Database& database, const QUuid& reference) = 0;

    /// Takes a number back. The same reference again takes nothing back again.
    virtual Result<HospitalAnswer> cancel(Database& database, const QUuid& reference) = 0;

    /// What is to be paid for the visits of a patient, and the stays with their deposits.
    virtual Result<QList<Visit>> visits(Database& database, const Hospital& hospital,
        const HospitalPatient& patient, const QDate& today)
        = 0;
    virtual Result<QList<Stay>> stays(Database& database, const Hospital& hospital,
        const HospitalPatient& patient, const QDate& today)
        = 0;

    /// The reports of a patient. The bank shows them and keeps nothing.
    virtual Result<QList<MedicalReport>> reports(Database& database, const Hospital& hospital,
        const HospitalPatient& patient, const QDate& today)
        = 0;

    /// Tells of money, and asks for money back. The same reference again moves nothing again and
    /// says what became of it. Refused: it was paid already, comes to another amount, or is more
    /// than is left.
    virtual Result<HospitalAnswer> charge(Database& database, const HospitalCharge& asked) = 0;
    virtual Result<HospitalAnswer> giveBack(Database& database, const HospitalCharge& asked) = 0;

    /// The patient of a number is there: from now on they have a place in the line. The same again
    /// keeps the place.
    virtual Result<HospitalAnswer> checkIn(
        Database& database, const QUuid& reference, const QDateTime& now)
        = 0;

    /// Where the patient of a number stands in the line.
    virtual Result<HospitalLine> waiting(
        Database& database, const QUuid& reference, const QDateTime& now)
        = 0;
};

} // namespace hui::community
