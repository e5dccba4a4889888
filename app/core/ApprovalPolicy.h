// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace hui {

/// Who must sign beside the teller, from nobody to the strictest.
enum class ApprovalLevel {
    None,
    Review, ///< any other person of the branch (复核)
    Supervisor, ///< 主管, within the limit of the person
    Manager, ///< 网点负责人, within the limit of the person
    Remote, ///< never in the dialog of the desk that asks (异地授权): a manager at another desk, or
            ///< where the table names places elsewhere, who signs there
};

/// "none", "review", "supervisor", "manager", "remote": as stored and on the wire.
QString nameOf(ApprovalLevel level);
std::optional<ApprovalLevel> approvalLevelOf(QStringView name);

/// One row of the bank's table: what needs whom. The currency is that of the amount; a row without
/// an amount holds for every amount and for what has none.
struct ApprovalRule {
    QString kind; ///< of the operation, "billpay.pay"; "*" for every kind
    QString channel = {}; ///< how it is paid, "cash"; empty for every channel
    std::optional<Money> from = {}; ///< from this amount on, whichever its sign
    ApprovalLevel level = ApprovalLevel::Supervisor;

    friend bool operator==(const ApprovalRule&, const ApprovalRule&) = default;
};

/// A place beside the asking branch where signatures of some levels may be given (远程授权):
/// another branch, or the centre of approvers.
struct ApprovalRoute {
    QString from = QStringLiteral("*"); ///< the branch that asks; "*" for every one
    QString to; ///< the branch where it is signed
    QString name; ///< of that place, as tellers know it
    QString kind = QStringLiteral("*"); ///< of the operation; "*" for every kind
    QString channel = {}; ///< how it is paid; empty for every channel
    std::optional<Money> most = {}; ///< up to this amount, whichever its sign
    QList<ApprovalLevel> levels; ///< that may be given there

    friend bool operator==(const ApprovalRoute&, const ApprovalRoute&) = default;
};

/// The bank's table, as it holds from a day on until the next one does.
struct ApprovalPolicy {
    QDate validFrom;
    QList<ApprovalRule> rules;
    QList<ApprovalRoute> routes = {};

    friend bool operator==(const ApprovalPolicy&, const ApprovalPolicy&) = default;
};

/// What is to be done, as the table sees it.
struct ApprovalMatter {
    QString kind;
    QString channel = {}; ///< empty when it is not known: then the rows of every channel hold
    std::optional<Money> amount = {};
};

/// The strictest level of the rows that fit, so that their order says nothing; None when none does.
ApprovalLevel levelFor(const ApprovalPolicy& policy, const ApprovalMatter& matter);

/// What is asked of a signature, and where it may be given.
struct SigningTerms {
    ApprovalLevel level = ApprovalLevel::Supervisor;
    QList<ApprovalRoute> elsewhere = {}; ///< each place once, in the order of the table

    /// Whether a desk of the branch that asks may give it, be it another one.
    bool isGivenInBranch() const { return level != ApprovalLevel::Remote || elsewhere.isEmpty(); }
};

/// The terms of what a branch asks to have signed: a supervisor signs where the rules say nothing.
/// A route with a limit does not hold for an amount of another currency, nor one with a channel
/// where the channel is not known.
SigningTerms termsFor(
    const ApprovalPolicy& policy, const QString& branch, const ApprovalMatter& matter);

/// As the change stream `approval_policy` tells it; its key is the day from which it holds. A
/// Protocol error names the field that is wrong.
QJsonObject toJson(const ApprovalPolicy& policy);
Result<ApprovalPolicy> approvalPolicyFromJson(const QJsonObject& json);

} // namespace hui
