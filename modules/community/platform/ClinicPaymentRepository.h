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
    QString means = QStringLiteral("cash"); ///< how it came, and so how it goes back
    QString debitAccount = {}; ///< of a customer; empty of cash

    bool isCash() const { return means == u"cash"; }
};

/// A paper of a booking or a payment that came out of a printer.
struct PrintedPaper {
    QUuid operation; ///< of the printing
    QUuid subject; ///< the booking, or the operation of the payment
    QString paper; ///< "slip", "paid"
    int count = 1; ///< of this paper, this time counted
    QString operatorId;
    QDateTime at; ///< the desk's wall clock, UTC
};

/// The tables `community_payment`, `community_receipt` and `community_paper`: the only place with
/// their SQL.
class ClinicPaymentRepository {
public:
    explicit ClinicPaymentRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<ClinicPayment>> byOperation(const QUuid& operation) const;
    Result<Done> add(const ClinicPayment& payment);
    /// False when it does not stand at `from` any more: of two refunds at once one is paid.
    Result<bool> markRefunded(const QUuid& operation, BookingMoney from);
    /// The hospital has given it back; false when it was not paid, or is due back already.
    Result<bool> markDueBack(const QUuid& operation);

    Result<Done> addPrint(const PrintedPaper& printed);
    /// How often a paper was printed, as far as the desks have told.
    Result<int> printsOf(const QUuid& subject, const QString& paper) const;

    /// "0512-08-20260318-H00001": the next of a branch and business day.
    Result<QString> nextReceipt(const QString& branch, const QDate& businessDate);

    /// The account that paid goes, unless money is due back to it.
    Result<Done> forgetAccount(const QUuid& operation);

private:
    Database& m_database;
};

} // namespace hui::community
