// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/community/Booking.h"

#include <QMap>
#include <QVariant>

#include <tuple>

namespace hui {
class Database;
}

namespace hui::community {

/// A booking with what only the platform knows of it.
struct BranchBooking {
    Booking booking = {};
    QString branch = {};
    QString device = {};
    QString operatorId = {};
    QString asked = {}; ///< a fingerprint of what the hold was asked for
    int place = 0; ///< which of the numbers of its time, from 1
    QString patientName = {}; ///< in clear
    QString documentKey = {}; ///< Certificate::key(), in clear
    QStringList identities = {}; ///< of a new one: see KnownPatient
    QUuid customer = {};
    QUuid payment = {}; ///< the operation that brought its money; null: none has
    QUuid caseId = {}; ///< whose step it is; null: of none
};

constexpr int bookingsAtOnce = 200; ///< that a desk is told in one answer

/// How many numbers of a doctor's time are kept from others.
using TakenNumbers = QMap<std::tuple<QString, QDate, QTime>, qsizetype>;

/// The tables `community_booking` and `community_clinic_day`: the only place with their SQL. It
/// decides nothing.
class BookingRepository {
public:
    explicit BookingRepository(Database& database)
        : m_database(database)
    {
    }

    /// Waits until nobody else takes a number of the doctor's day, to the end of the transaction.
    Result<Done> lock(const QString& doctor, const QDate& date);

    /// Lets go what is held no longer at `now`: all of it, or of a doctor's day and of a patient.
    Result<Done> expire(const QDateTime& now);
    Result<Done> expireFor(const BranchBooking& wanted, const QDateTime& now);

    /// Which numbers of a time are kept, from 1; only with the day locked it stays so.
    Result<QList<int>> placesTaken(
        const QString& doctor, const QDate& date, const QTime& time) const;

    /// What is kept of a hospital's numbers at `now`, in the days from `from` to `to`.
    Result<TakenNumbers> takenIn(
        const QString& hospital, const QDate& from, const QDate& to, const QDateTime& now) const;

    /// Whether the patient, by whichever of their documents, is taken at the booking's time or has
    /// a number of its department on its day.
    Result<bool> isBusy(const BranchBooking& wanted) const;

    /// Adds a booking; false when the patient or the number is taken already.
    Result<bool> add(const BranchBooking& booking);

    /// Writes state, number, payment and case.
    Result<Done> save(const BranchBooking& booking);

    /// Bookings of one of these records, or by one of these documents (Certificate::key()), keep
    /// nothing of their patient.
    Result<Done> forget(const QStringList& records, const QStringList& documentKeys);

    /// The same for those of nobody with a record whose day of the clinic was before a day; some of
    /// them.
    Result<Done> forgetUnrecorded(const QDate& day);

    /// The same for numbers that were held until before a moment (UTC) and never paid; some of
    /// them.
    Result<Done> forgetLeft(const QDateTime& moment);

    Result<std::optional<BranchBooking>> byId(const QUuid& id) const;

    /// Those of a branch for a day of the clinic or later, by time, those after one (null: from the
    /// first), at most `bookingsAtOnce`.
    Result<QList<BranchBooking>> ofBranch(
        const QString& branch, const QDate& from, const QUuid& after) const;

    /// What is paid or booked under one of these numbers of a record for a day of the clinic or
    /// later, whatever branch took it; by time.
    Result<QList<BranchBooking>> ahead(const QStringList& records, const QDate& from) const;

private:
    Result<QList<BranchBooking>> where(const QString& condition, const QVariantList& values) const;
    Result<Done> change(const QString& sql, const QVariantList& values);
    Result<Done> forgetWhere(const QString& condition, const QVariantList& values);

    Database& m_database;
};

} // namespace hui::community
