// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/ApprovalPolicy.h"

#include <QSet>

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

    /// The level that the table in force on a business day asks for; before the first one what
    /// largeCashRule() asks for at the branch.
    Result<ApprovalLevel> levelOn(
        const QDate& businessDate, const QString& branch, const ApprovalMatter& matter) const;

    /// What is asked of a signature that a branch needs, and where it may be given.
    Result<SigningTerms> termsOn(
        const QDate& businessDate, const QString& branch, const ApprovalMatter& matter) const;

    /// Adds a table or replaces that of the same day, and tells the desks. An Input error that
    /// names the first row whose kind is none of `kinds`, those that can be signed (see
    /// signedKinds()): it would hold nothing. Inside the caller's transaction.
    Result<Done> save(const ApprovalPolicy& policy, const QSet<QString>& kinds);

    /// The rows of the stored tables that hold nothing, because their kind is none of `kinds` any
    /// more: "2026-01-01 rules[3] till.lock".
    Result<QStringList> deadRows(const QSet<QString>& kinds) const;

private:
    Result<ApprovalPolicy> on(const QDate& businessDate, const QString& branch) const;

    Database& m_database;
};

} // namespace hui::server
