// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ApprovalPolicies.h"

#include "app/core/LargeCashRule.h"
#include "app/core/StrictJson.h"
#include "app/server/Branches.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"

#include <QCoreApplication>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

/// "rules[3] till.lock", of what names a kind that nobody signs.
QStringList deadRowsOf(const ApprovalPolicy& policy, const QSet<QString>& kinds)
{
    QStringList dead;
    const auto look = [&](const QString& list, qsizetype index, const QString& kind) {
        if (kind != u"*" && !kinds.contains(kind))
            dead.append(u"%1[%2] %3"_s.arg(list).arg(index).arg(kind));
    };
    for (qsizetype i = 0; i < policy.rules.size(); ++i)
        look(u"rules"_s, i, policy.rules[i].kind);
    for (qsizetype i = 0; i < policy.routes.size(); ++i)
        look(u"routes"_s, i, policy.routes[i].kind);
    return dead;
}

Result<ApprovalPolicy> policyIn(const QVariant& stored)
{
    const auto json = parseStrict(stored.toString().toUtf8());
    return json ? approvalPolicyFromJson(*json) : std::unexpected(json.error());
}

} // namespace

/// The table in force; before the first what the desks of the branch hold to then.
Result<ApprovalPolicy> ApprovalPolicies::on(const QDate& businessDate, const QString& branch) const
{
    auto row = m_database.run(u"SELECT value FROM approval_policy WHERE valid_from <= ?"
                              " ORDER BY valid_from DESC LIMIT 1"_s,
        {businessDate.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    if (row->next())
        return policyIn(row->value(0));
    const auto asking = Branches(m_database).byCode(branch);
    if (!asking)
        return std::unexpected(asking.error());
    return *asking ? largeCashRule((*asking)->policy.largeCash) : ApprovalPolicy();
}

Result<ApprovalLevel> ApprovalPolicies::levelOn(
    const QDate& businessDate, const QString& branch, const ApprovalMatter& matter) const
{
    const auto policy = on(businessDate, branch);
    return policy ? Result<ApprovalLevel>(levelFor(*policy, matter))
                  : std::unexpected(policy.error());
}

Result<SigningTerms> ApprovalPolicies::termsOn(
    const QDate& businessDate, const QString& branch, const ApprovalMatter& matter) const
{
    const auto policy = on(businessDate, branch);
    return policy ? Result<SigningTerms>(termsFor(*policy, branch, matter))
                  : std::unexpected(policy.error());
}

Result<Done> ApprovalPolicies::save(const ApprovalPolicy& policy, const QSet<QString>& kinds)
{
    if (const QStringList dead = deadRowsOf(policy, kinds); !dead.isEmpty())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "A row of the table names a kind that nobody signs."),
            dead.first());
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

Result<QStringList> ApprovalPolicies::deadRows(const QSet<QString>& kinds) const
{
    auto rows = m_database.run(u"SELECT valid_from, value FROM approval_policy"
                               " ORDER BY valid_from"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList dead;
    while (rows->next()) {
        const auto policy = policyIn(rows->value(1));
        if (!policy)
            return std::unexpected(policy.error());
        for (const QString& each : deadRowsOf(*policy, kinds))
            dead.append(rows->value(0).toString() + u' ' + each);
    }
    return dead;
}

} // namespace hui::server
