// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Tariff.h"
#include "app/core/Result.h"
#include "modules/campus/Fees.h"

#include <QMap>
#include <QUuid>

namespace hui {
class Database;
}

namespace hui::campus {

/// Where the money of a payment is.
enum class FeeMoney {
    Asking, ///< with us; the school has not answered
    Paid, ///< the school's
    DueBack, ///< the customer's: refused or taken back
    Refunded, ///< given back
};

/// "asking": as stored.
QString nameOf(FeeMoney money);

/// Money that was taken for a student.
struct BookedFees {
    QUuid operation = {}; ///< that brought it
    QString school = {};
    QString student = {}; ///< the number, in clear
    QString branch = {};
    QString till = {};
    QDate businessDate = {};
    Money amount = Money::fen(0);
    FeeMoney state = FeeMoney::Asking;
    QUuid list = {}; ///< the class list it is a row of; null: none
    QString receipt = {}; ///< of a paid one
    PayMode mode = PayMode::Cash; ///< how it came, and so how it goes back
    QString debitAccount = {}; ///< of a customer; empty of cash
    QList<FeePart> parts = {}; ///< none: nobody has checked yet whether they can be paid
};

/// Where the money is that the school does not have: due back in cash, or on its account again.
inline FeeMoney backStateOf(const BookedFees& payment)
{
    return payment.debitAccount.isEmpty() ? FeeMoney::DueBack : FeeMoney::Refunded;
}

/// The money of a class list.
struct BookedList {
    QUuid operation = {};
    QString branch = {};
    QString till = {};
    QString operatorId = {}; ///< who took the money
    Money total = Money::fen(0);
    Money passed = Money::fen(0); ///< to its rows
    Money returned = Money::fen(0);
    QString state = {}; ///< "open", "refused", "closed"
    PayMode mode = PayMode::Cash; ///< how it came, and so how what is left goes back
    QString debitAccount = {}; ///< of a customer; empty of cash

    Money left() const { return Money::fen(total.minor() - passed.minor() - returned.minor()); }
};

/// The tables `campus_payment…`, `campus_student`, `campus_list` and `campus_receipt`: the only
/// place with their SQL. It decides nothing.
class FeePaymentRepository {
public:
    explicit FeePaymentRepository(Database& database)
        : m_database(database)
    {
    }

    /// Waits until nobody else pays for the student, to the end of the transaction.
    Result<Done> lock(const QString& school, const QString& student);

    /// What was paid of each item, also what the school has not confirmed yet. What nobody has
    /// checked yet (a payment without parts) counts as nothing.
    Result<QMap<QString, Money>> paidOf(const QString& school, const QString& student) const;

    Result<std::optional<BookedFees>> byOperation(const QUuid& operation) const;
    Result<Done> add(const BookedFees& payment);
    /// Writes state and receipt.
    Result<Done> save(const BookedFees& payment);
    /// What it pays of, in place of what stood there.
    Result<Done> saveParts(const BookedFees& payment);

    /// "0512-08-20260318-S00001": the next of a branch and business day.
    Result<QString> nextReceipt(const QString& branch, const QDate& businessDate);

    Result<std::optional<BookedList>> listBy(const QUuid& operation) const;
    Result<Done> addList(const BookedList& list);
    /// Ends a list that is not ended, and of which exactly that much is left; false: it is not so.
    Result<bool> closeList(const QUuid& list, Money returned);
    /// Takes a row's money out of an open list, for who took it at their till; false: the list is
    /// not theirs, or does not hold as much.
    Result<bool> pass(const BookedList& whose, Money amount);

private:
    QString indexOf(const QString& school, const QString& student) const;
    Result<Done> addParts(const BookedFees& payment);
    Result<Done> change(const QString& sql, const QVariantList& values);

    Database& m_database;
};

} // namespace hui::campus
