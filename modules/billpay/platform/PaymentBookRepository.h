// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Tariff.h"
#include "app/server/Operations.h"
#include "modules/billpay/platform/BillerAdapter.h"

#include <optional>

namespace hui::billpay {

/// Where a payment stands on the platform.
enum class BookedState { Processing, Accepted, Rejected, Reversing, Reversed };

/// A payment as the platform has it.
struct BookedPayment {
    QUuid operation;
    QString biller;
    QString account;
    Money amount = Money::fen(0);
    QString branch;
    QString till;
    QDate businessDate;
    BookedState state = BookedState::Processing;
    bool sent = false; ///< the biller may have heard of it
    QString billerRef;
    QString receiptNumber;
    QString refundedBy; ///< the operation that gave the cash back, when one did
    PayMode mode = PayMode::Cash;
    Money fee = Money::fen(0); ///< of the customer, beside the amount
    Money billerFee = Money::fen(0); ///< the part the biller bears; not taken here
    Money bankFee = Money::fen(0); ///< the part the bank bears
    QString debitAccount = QLatin1StringView(""); ///< the customer's, when it is not cash
    QString basket = QLatin1StringView(""); ///< empty: paid alone
    QString batch = QLatin1StringView(""); ///< the list it is a row of; empty: none
    bool posted = true; ///< false: accepted, and the biller has not posted it
    bool isCarried = false; ///< its money lies with what was carried over the day (挂账)
    QString resolution; ///< "paid", "not_paid" by evidence, "void": the attempt was reversed
    QString resolvedBy; ///< the operation that says so
    bool isGranted = false; ///< the biller has returned the money after a complaint

    Money taken() const { return Money::fen(amount.minor() + fee.minor()); }
};

/// The tables `billpay_…` of the platform: the only place with their SQL.
class PaymentBookRepository {
public:
    explicit PaymentBookRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<BookedPayment>> byOperation(const QUuid& operation) const;

    /// Whether another payment holds one of these bills.
    Result<bool> isTaken(const BillerPayment& payment) const;

    Result<Done> add(const BookedPayment& payment);

    /// Binds the bills to the payment; two payments cannot hold one bill.
    Result<Done> take(const BillerPayment& payment);
    Result<Done> release(const QUuid& operation);
    Result<QStringList> billsOf(const QUuid& operation) const;

    Result<Done> markSent(const QUuid& operation);
    Result<Done> save(const BookedPayment& payment);

    /// What the payments of a basket that are known come to, with their fees.
    Result<Money> totalOfBasket(const QString& basket) const;

    /// Attempts that were reversed before they arrived.
    Result<Done> addVoid(const QUuid& operation, const QUuid& reversal);
    Result<bool> isVoid(const QUuid& operation) const;

    /// The next receipt number of a branch's day: "0512-08-20260318-000042".
    Result<QString> nextReceiptNumber(const QString& branch, const QDate& businessDate);

    /// Of a payment that has come to its end stays what was paid to which biller, not for whom.
    Result<Done> forgetPayer(const QUuid& operation);

private:
    Result<Done> execute(const QString& sql, const QVariantList& values);

    Database& m_database;
};

} // namespace hui::billpay
