// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashPolicyRepository.h"

#include "app/store/Database.h"
#include "app/till/StoredCash.h"

namespace hui {

using namespace Qt::StringLiterals;

Result<CashPolicy> CashPolicyRepository::on(const QDate& businessDate) const
{
    auto found = m_database.run(
        u"SELECT valid_from, counts_per_day, review_required, seal_limit_fen, single_out_fen,"
        " counterfeit_report_pieces, counterfeit_appraisal_days, midday_from"
        " FROM cash_policy"
        " WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1"_s,
        {textOf(businessDate)});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return CashPolicy{};
    return CashPolicy{dateFromText(found->value(0).toString()), found->value(1).toInt(),
        found->value(2).toBool(), Money::fen(found->value(3).toLongLong()),
        Money::fen(found->value(4).toLongLong()), found->value(5).toInt(), found->value(6).toInt(),
        QTime::fromString(found->value(7).toString(), u"HH:mm"_s)};
}

Result<Done> CashPolicyRepository::apply(const QJsonObject& value)
{
    const Result<CashPolicy> policy = cashPolicyFromJson(value);
    if (!policy)
        return std::unexpected(policy.error());
    const auto saved = m_database.run(
        u"INSERT INTO cash_policy(valid_from, counts_per_day, review_required, seal_limit_fen,"
        " single_out_fen, counterfeit_report_pieces, counterfeit_appraisal_days,"
        " midday_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(valid_from) DO UPDATE SET"
        " counts_per_day = excluded.counts_per_day,"
        " review_required = excluded.review_required,"
        " seal_limit_fen = excluded.seal_limit_fen, single_out_fen = excluded.single_out_fen,"
        " counterfeit_report_pieces = excluded.counterfeit_report_pieces,"
        " counterfeit_appraisal_days = excluded.counterfeit_appraisal_days,"
        " midday_from = excluded.midday_from"_s,
        {textOf(policy->validFrom), policy->countsPerDay, policy->reviewRequired ? 1 : 0,
            policy->sealLimit.minor(), policy->singleOut.minor(), policy->counterfeitReportPieces,
            policy->counterfeitAppraisalDays, textOf(policy->middayFrom.toString(u"HH:mm"_s))});
    return saved ? Result<Done>(Done{}) : std::unexpected(saved.error());
}

} // namespace hui
