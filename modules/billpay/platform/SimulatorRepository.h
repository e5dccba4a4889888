// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/platform/BillerAdapter.h"

#include <optional>

namespace hui::billpay {

/// A payment in a simulated biller's books.
struct SimulatedPayment {
    QUuid reference;
    QString biller;
    QString account;
    qint64 amount = 0;
    QString billerRef;
    int enquiriesUnanswered = 0; ///< how many more enquiries get no answer
    QString reversedBy; ///< empty, or the reference of the reversal
    bool posted = true; ///< false: the money is there, and the account is not credited
};

/// The tables `sim_…`: the only place with their SQL.
class SimulatorRepository {
public:
    explicit SimulatorRepository(Database& database)
        : m_database(database)
    {
    }

    Result<QString> behaviour(const QString& biller) const; ///< empty: none was set
    Result<Done> setBehaviour(const QString& biller, const QString& behaviour);
    Result<QString> complaintBehaviour(const QString& biller) const; ///< empty: none was set
    Result<Done> setComplaintBehaviour(const QString& biller, const QString& behaviour);

    /// Writes the bills that are not there yet; what is there stays as it is.
    Result<Done> addBills(
        const QString& biller, const QString& account, const QList<BillerBill>& bills);
    Result<QList<BillerBill>> openBills(const QString& biller, const QString& account) const;

    Result<std::optional<SimulatedPayment>> payment(const QUuid& reference) const;
    Result<Done> addPayment(const SimulatedPayment& payment);
    Result<Done> leaveUnanswered(const QUuid& reference, int enquiries);
    Result<Done> setPosted(const QUuid& reference);
    Result<Done> markReversed(const QUuid& original, const QUuid& reversal);

    /// Notes a complaint, once for a reference.
    Result<Done> addComplaint(const QUuid& reference, const QUuid& original, const QString& code);

    /// Whether one of the bills named is in the books and settled by somebody else.
    Result<bool> isSettledOtherwise(const BillerPayment& payment) const;

    /// Settles the bills named that are in the books.
    Result<Done> settleBills(const BillerPayment& payment);
    Result<Done> reopenBills(const QUuid& reference);

private:
    Result<Done> execute(const QString& sql, const QVariantList& values);

    Database& m_database;
};

} // namespace hui::billpay
