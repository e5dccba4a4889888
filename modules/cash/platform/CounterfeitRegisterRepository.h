// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDate>
#include <QString>
#include <QUuid>

#include <optional>

namespace hui {
class Database;
}

namespace hui::cash {

/// A line of the register: one document 假币收缴凭证.
struct RegisteredSeizure {
    QString number;
    QUuid operation;
    QString branch;
    QDate businessDate;
    QString denominations; ///< "CNY-10000 CNY-5000"
    int pieces = 0;
    QString holder; ///< masked
    QString teller;
    QDate appraisalUntil;
};

/// The table `counterfeit_register`: append-only.
class CounterfeitRegisterRepository {
public:
    explicit CounterfeitRegisterRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<RegisteredSeizure>> byNumber(const QString& number) const;
    Result<Done> add(const RegisteredSeizure& seizure);

private:
    Database& m_database;
};

} // namespace hui::cash
