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
    Remote, ///< a manager at another desk than the one that asks (异地授权): never in its dialog
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

/// The bank's table, as it holds from a day on until the next one does.
struct ApprovalPolicy {
    QDate validFrom;
    QList<ApprovalRule> rules;

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

/// As the change stream `approval_policy` tells it; its key is the day from which it holds. A
/// Protocol error names the field that is wrong.
QJsonObject toJson(const ApprovalPolicy& policy);
Result<ApprovalPolicy> approvalPolicyFromJson(const QJsonObject& json);

} // namespace hui
