// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashPolicy.h"

#include "app/core/JsonReader.h"

namespace hui {

using namespace Qt::StringLiterals;

QJsonObject toJson(const CashPolicy& policy)
{
    return {{u"valid_from"_s, policy.validFrom.toString(Qt::ISODate)},
        {u"counts_per_day"_s, policy.countsPerDay}, {u"review_required"_s, policy.reviewRequired},
        {u"seal_limit"_s, moneyToJson(policy.sealLimit)},
        {u"single_out"_s, moneyToJson(policy.singleOut)},
        {u"counterfeit_report_pieces"_s, policy.counterfeitReportPieces},
        {u"counterfeit_appraisal_days"_s, policy.counterfeitAppraisalDays}};
}

Result<CashPolicy> cashPolicyFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    CashPolicy policy;
    policy.validFrom = reader.date("valid_from"_L1);
    policy.countsPerDay = static_cast<int>(reader.integer("counts_per_day"_L1, 0, 100));
    policy.reviewRequired = reader.boolean("review_required"_L1);
    policy.sealLimit = reader.money("seal_limit"_L1);
    policy.singleOut = reader.money("single_out"_L1);
    policy.counterfeitReportPieces
        = static_cast<int>(reader.integer("counterfeit_report_pieces"_L1, 0, 1'000'000));
    policy.counterfeitAppraisalDays
        = static_cast<int>(reader.integer("counterfeit_appraisal_days"_L1, 0, 366));
    if (const auto fine = reader.finish(); !fine)
        return std::unexpected(fine.error());
    return policy;
}

} // namespace hui
