// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Tariff.h"
#include "app/core/Result.h"

#include <QDate>
#include <QUuid>

#include <optional>

namespace hui {
class Database;
}

namespace hui::billpay {

/// A list of payments as the platform has it.
struct BookedBatch {
    QUuid operation;
    QString branch;
    QString till;
    QString operatorId;
    QDate businessDate;
    PayMode mode = PayMode::Cash;
    QString debitAccount = QLatin1StringView(""); ///< the customer's, when it is not cash
    qint64 rows = 0; ///< for which the money was taken
    Money total = Money::fen(0);
    Money passed = Money::fen(0); ///< what has gone to its rows
    Money returned = Money::fen(0);
    QString state = QLatin1StringView("open"); ///< "refused", "closed"
    qint64 paid = 0; ///< of its rows, as the desk says when it closes the list
    qint64 declined = 0;
    qint64 skipped = 0;

    Money left() const { return Money::fen(total.minor() - passed.minor() - returned.minor()); }
};

/// The table `billpay_batch`: the only place with its SQL.
class BatchBookRepository {
public:
    explicit BatchBookRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<BookedBatch>> byOperation(const QUuid& operation) const;
    Result<Done> add(const BookedBatch& batch);
    /// How it ended.
    Result<Done> close(const BookedBatch& batch);
    /// Passes money on to a row; false when there is not as much left.
    Result<bool> pass(const QUuid& operation, Money amount);

    /// The account that was debited for a list that is closed goes.
    Result<Done> forgetPayer(const QUuid& operation);

private:
    Database& m_database;
};

} // namespace hui::billpay
