// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/ApprovalPolicy.h"

namespace hui {
class Database;
}

namespace hui::server {

/// The platform's table `approval_policy`: the only place with its SQL. The desks are told by the
/// change stream of the same name.
class ApprovalPolicies {
public:
    explicit ApprovalPolicies(Database& database)
        : m_database(database)
    {
    }

    /// The level that the table in force on a business day asks for; None before the first.
    Result<ApprovalLevel> levelOn(const QDate& businessDate, const ApprovalMatter& matter) const;

    /// What is asked of a signature that a branch needs, and where it may be given.
    Result<SigningTerms> termsOn(
        const QDate& businessDate, const QString& branch, const ApprovalMatter& matter) const;

    /// Adds a table or replaces that of the same day, and tells the desks. Inside the caller's
    /// transaction.
    Result<Done> save(const ApprovalPolicy& policy);

private:
    Result<ApprovalPolicy> on(const QDate& businessDate) const;

    Database& m_database;
};

} // namespace hui::server
