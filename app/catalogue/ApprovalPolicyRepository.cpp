// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/ApprovalPolicyRepository.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/LargeCashRule.h"
#include "app/core/StrictJson.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hui {

using namespace Qt::StringLiterals;

Result<ApprovalPolicy> ApprovalPolicyRepository::on(const QDate& businessDate) const
{
    auto row = m_database.run(u"SELECT value FROM approval_policy WHERE valid_from <= ?"
                              " ORDER BY valid_from DESC LIMIT 1"_s,
        {businessDate.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    if (row->next())
        return approvalPolicyFromJson(
            QJsonDocument::fromJson(row->value(0).toString().toUtf8()).object());
    const Result<CounterLimits> limits = CatalogueRepository(m_database).policy();
    if (!limits)
        return std::unexpected(limits.error());
    return largeCashRule(limits->largeCash);
}

Result<Done> ApprovalPolicyRepository::apply(const QString& key, const QJsonObject& value)
{
    if (value.isEmpty())
        return done(m_database.run(u"DELETE FROM approval_policy WHERE valid_from = ?"_s, {key}));
    const Result<ApprovalPolicy> policy = approvalPolicyFromJson(value);
    if (!policy)
        return std::unexpected(policy.error());
    return done(m_database.run(u"INSERT INTO approval_policy(valid_from, value) VALUES (?, ?)"
                               " ON CONFLICT(valid_from) DO UPDATE SET value = excluded.value"_s,
        {policy->validFrom.toString(Qt::ISODate), QString::fromUtf8(canonicalJson(value))}));
}

Result<SigningTerms> termsOn(Database& database, const QDate& businessDate, const QString& branch,
    const ApprovalMatter& matter)
{
    const Result<ApprovalPolicy> policy = ApprovalPolicyRepository(database).on(businessDate);
    return policy ? Result<SigningTerms>(termsFor(*policy, branch, matter))
                  : std::unexpected(policy.error());
}

Result<ApprovalLevel> levelOn(
    Database& database, const QDate& businessDate, const ApprovalMatter& matter)
{
    const Result<ApprovalPolicy> policy = ApprovalPolicyRepository(database).on(businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    return levelFor(*policy, matter);
}

Result<Done> checkUnsigned(
    Database& database, const QDate& businessDate, const ApprovalMatter& matter)
{
    const auto level = levelOn(database, businessDate, matter);
    if (!level)
        return std::unexpected(level.error());
    if (*level == ApprovalLevel::None)
        return Done{};
    return failure(
        Error::Kind::NeedsApproval, QT_TRANSLATE_NOOP("Error", "A second person must sign."));
}

} // namespace hui
