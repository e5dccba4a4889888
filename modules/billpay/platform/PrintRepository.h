// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace hui {
class Database;
}

namespace hui::billpay {

/// A paper of a payment that came out of a printer.
struct PrintedPaper {
    QUuid operation; ///< of the printing
    QUuid payment;
    QString paper; ///< "final", "provisional" …
    int count = 1; ///< of this paper, this time counted
    QString operatorId;
    QDateTime at; ///< the desk's wall clock, UTC
};

/// The table `billpay_print`: the only place with its SQL.
class PrintRepository {
public:
    explicit PrintRepository(Database& database)
        : m_database(database)
    {
    }

    Result<Done> add(const PrintedPaper& printed);

    /// How often a paper of a payment was printed; 0: never, as far as the desks have told.
    Result<int> count(const QUuid& payment, const QString& paper) const;

private:
    Database& m_database;
};

} // namespace hui::billpay
