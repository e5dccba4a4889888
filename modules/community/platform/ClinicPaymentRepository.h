// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/community/Booking.h"

namespace hui {
class Database;
}

namespace hui::community {

/// Money that was taken for a hospital.
struct ClinicPayment {
    QUuid operation = {}; ///< that brought it
    QUuid subject = {}; ///< what it was for: a booking
    QString hospital = {};
    QString branch = {}; ///< whose till has it
    Money amount = Money::fen(0);
    BookingMoney state = BookingMoney::Paid;
    QString receipt = {}; ///< of a paid one
};

/// The tables `community_payment` and `community_receipt`: the only place with their SQL.
class ClinicPaymentRepository {
public:
    explicit ClinicPaymentRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<ClinicPayment>> byOperation(const QUuid& operation) const;
    Result<Done> add(const ClinicPayment& payment);
    Result<Done> markRefunded(const QUuid& operation);

    /// "0512-08-20260318-H00001": the next of a branch and business day.
    Result<QString> nextReceipt(const QString& branch, const QDate& businessDate);

private:
    Database& m_database;
};

} // namespace hui::community
