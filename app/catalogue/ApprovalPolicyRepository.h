// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/ApprovalPolicy.h"

namespace hui {

class Database;

/// The table `approval_policy`: what the platform's change stream "approval_policy" has brought, a
/// row for each day from which something else holds.
class ApprovalPolicyRepository {
public:
    explicit ApprovalPolicyRepository(Database& database)
        : m_database(database)
    {
    }

    /// The table in force on a business day. Before the platform has told one, a supervisor signs
    /// for large cash, as the counter limits have it, and for nothing else.
    Result<ApprovalPolicy> on(const QDate& businessDate) const;

    /// Applies one change; `value` is empty when the row was deleted. Its key is its day.
    Result<Done> apply(const QString& key, const QJsonObject& value);

private:
    Database& m_database;
};

/// What the table in force asks of a signature that a branch needs, and where it may be given.
Result<SigningTerms> termsOn(Database& database, const QDate& businessDate, const QString& branch,
    const ApprovalMatter& matter);

/// The level that the table in force asks for.
Result<ApprovalLevel> levelOn(
    Database& database, const QDate& businessDate, const ApprovalMatter& matter);

/// NeedsApproval when the table in force asks for a second person: of what nobody has signed yet.
Result<Done> checkUnsigned(
    Database& database, const QDate& businessDate, const ApprovalMatter& matter);

} // namespace hui
