// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Payment.h"

#include <QVariant>

namespace hui {
class Database;
}

namespace hui::billpay {

/// The tables `payment`, `payment_period`, `payment_basket` and `payment_print`: the only place
/// with their SQL. Account, holder and bills are closed by the envelope; where a payment stands
/// comes from the journal. It decides nothing.
class PaymentRepository {
public:
    explicit PaymentRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<Payment>> byOperation(const QUuid& operation) const;
    /// The payment that a later operation is about.
    Result<std::optional<Payment>> correctedBy(const QUuid& correction) const;
    /// The payments of a business day, newest first.
    Result<QList<Payment>> ofDay(const QDate& businessDate, int limit) const;
    /// Cash payments that were refused or asked to be reversed, and that nobody has begun to
    /// refund: what is due back is among them. Newest first.
    Result<QList<Payment>> notBooked() const;
    /// The last payments for an account, newest first.
    Result<QList<Payment>> recent(const QString& biller, const QString& account, int limit) const;
    /// The payments of an account that cover a bill: its period, or its number when it has none;
    /// whatever became of them.
    Result<QList<Payment>> forBill(
        const QString& biller, const QString& account, const Bill& bill) const;
    /// What was paid for an account on a business day in one way of paying, given back or not.
    Result<Money> paidOn(const Payment& like) const;
    /// What was taken on a business day while the line was down.
    Result<Money> takenOffline(const QDate& businessDate) const;

    /// Writes what payBill() has decided; the state is not written, the journal has it.
    Result<Done> add(const Payment& payment);
    Result<Done> addBasket(const Basket& basket);
    Result<std::optional<Basket>> basket(const QUuid& id) const;
    /// The payments of a basket, in the order they were put in.
    Result<QList<Payment>> ofBasket(const QUuid& id) const;

    /// Counts a printed paper ("final", "provisional" …) and gives how often it was printed.
    Result<int> countPrint(const QUuid& operation, const QString& paper);

private:
    Result<QList<Payment>> read(const QString& where, const QVariantList& values) const;
    Result<Payment> readOne(const QVariantList& row) const;
    Result<Done> readExtras(Payment& payment, const QByteArray& closed) const;
    Result<Done> readFollowed(Payment& payment, const JournalEntry& entry) const;
    QByteArray sealed(const Payment& payment, const char* column, const QByteArray& value) const;
    Result<QString> opened(
        const QUuid& operation, const char* column, const QByteArray& value) const;
    QByteArray indexOf(const QString& account) const;
    QString termOf(const Bill& bill) const;
    Result<Done> done(const QString& sql, const QVariantList& values);

    Database& m_database;
};

} // namespace hui::billpay
