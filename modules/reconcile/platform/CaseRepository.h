// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "app/settlement/CentreAnswer.h"

namespace hui::reconcile {

/// A difference that was reported to the centre, as the platform keeps it.
struct ReportedCase {
    QString number; ///< "DZ20260318-1", one row of numbers for each branch and day
    QString branch;
    QDate businessDate;
    QString deviceId;
    QUuid item;
    MatchClass kind = MatchClass::TheirsOnly;
    Money stake = Money::fen(0);
    QUuid report; ///< the operation that reported it; why stands in the inbox
    QDateTime at; ///< UTC
    std::optional<CentreAnswer> answer = {};
    QUuid answeredBy = {}; ///< the operation that answered; null: nobody has
};

/// The table `reconcile_case`: the only place with its SQL. It decides nothing.
class CaseRepository {
public:
    explicit CaseRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<ReportedCase>> about(const QUuid& item) const;

    /// Those without an answer first, each the latest first, at most `limit`.
    Result<QList<ReportedCase>> latest(int limit) const;

    /// Opens a case under the next number of its branch and day, and gives that number.
    Result<QString> open(const server::UploadedOperation& report, const QDate& businessDate,
        const QUuid& item, MatchClass kind, Money stake);

    /// Notes the answer.
    Result<Done> answer(const CentreAnswer& answer, const QUuid& answeredBy);

private:
    Result<QList<ReportedCase>> read(const QString& rest, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui::reconcile
