// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayPolicy.h"

#include <QJsonObject>

namespace hui {

class Database;

/// The table `pay_policy`: what the platform's change stream "pay_policy" has brought, a row for
/// each day from which something else holds.
class PayPolicyRepository {
public:
    explicit PayPolicyRepository(Database& database)
        : m_database(database)
    {
    }

    /// The policy in force on a business day; the careful reading (PayPolicy, basicsByLaw()) when
    /// the platform has not spoken of it.
    Result<PayPolicy> on(const QDate& businessDate) const;

    /// Applies one change; `value` is empty when the row was deleted. Its key is its day.
    Result<Done> apply(const QString& key, const QJsonObject& value);

private:
    Database& m_database;
};

/// A policy as it travels.
QJsonObject toJson(const PayPolicy& policy);

} // namespace hui
