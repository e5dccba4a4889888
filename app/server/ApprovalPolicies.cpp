// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ApprovalPolicies.h"

#include "app/core/StrictJson.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"

namespace hui::server {

using namespace Qt::StringLiterals;

/// The table in force; one without rows before the first.
Result<ApprovalPolicy> ApprovalPolicies::on(const QDate& businessDate) const
{
    auto row = m_database.run(u"SELECT value FROM approval_policy WHERE valid_from <= ?"
                              " ORDER BY valid_from DESC LIMIT 1"_s,
        {businessDate.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return ApprovalPolicy();
    const auto json = parseStrict(row->value(0).toString().toUtf8());
    if (!json)
        return std::unexpected(json.error());
    return approvalPolicyFromJson(*json);
}

Result<ApprovalLevel> ApprovalPolicies::levelOn(
    const QDate& businessDate, const ApprovalMatter& matter) const
{
    const auto policy = on(businessDate);
    return policy ? Result<ApprovalLevel>(levelFor(*policy, matter))
                  : std::unexpected(policy.error());
}

Result<SigningTerms> ApprovalPolicies::termsOn(
    const QDate& businessDate, const QString& branch, const ApprovalMatter& matter) const
{
    const auto policy = on(businessDate);
    return policy ? Result<SigningTerms>(termsFor(*policy, branch, matter))
                  : std::unexpected(policy.error());
}

Result<Done> ApprovalPolicies::save(const ApprovalPolicy& policy)
{
    const QString day = policy.validFrom.toString(Qt::ISODate);
    const QJsonObject value = toJson(policy);
    if (const auto told = publish(m_database, u"approval_policy"_s, day, value); !told)
        return told;
    const auto saved
        = m_database.run(u"INSERT INTO approval_policy(valid_from, value) VALUES (?, ?)"
                         " ON CONFLICT (valid_from) DO UPDATE SET value = excluded.value"_s,
            {day, QString::fromUtf8(canonicalJson(value))});
    if (!saved)
        return std::unexpected(saved.error());
    return Done{};
}

} // namespace hui::server
