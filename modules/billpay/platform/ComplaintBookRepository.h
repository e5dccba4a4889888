// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Complaint.h"

#include <optional>

namespace hui {
class Database;
}

namespace hui::billpay {

/// A complaint as the platform has it.
struct BookedComplaint {
    QUuid operation;
    QUuid original;
    QString branch;
    QString code; ///< "D21"
    QDate dueOn; ///< invalid: no due date
    bool isOpen = true;
    QString words = QLatin1StringView(""); ///< of the customer
    QDateTime raisedAt; ///< UTC; invalid: before anything was told
    QString raisedBy = QLatin1StringView("");
    QString handler = QLatin1StringView(""); ///< empty: who raised it
};

/// The tables `billpay_complaint…`: the only place with their SQL.
class ComplaintBookRepository {
public:
    explicit ComplaintBookRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<BookedComplaint>> byOperation(const QUuid& operation) const;

    /// The complaint on which the biller gave a payment back; nothing when it did not.
    Result<std::optional<BookedComplaint>> grantedFor(const QUuid& original) const;

    /// Whether a payment has a complaint that is not decided.
    Result<bool> hasOpen(const QUuid& original) const;

    Result<Done> add(const BookedComplaint& complaint);
    Result<Done> close(const QUuid& operation);

    /// Another teller looks after it from now on; tells the desks of the branch.
    Result<Done> setHandler(BookedComplaint complaint, const QString& handler);

    /// Notes a move and tells the desks of the branch all moves. Inside the caller's transaction.
    Result<Done> move(const BookedComplaint& complaint, const ComplaintStep& step);
    Result<QList<ComplaintStep>> stepsOf(const QUuid& operation) const;

    /// What the customer said in a complaint that is closed, it or one about this payment, goes.
    Result<Done> forgetPayer(const QUuid& operation);

private:
    Result<Done> tell(const BookedComplaint& complaint) const;

    Database& m_database;
};

} // namespace hui::billpay
