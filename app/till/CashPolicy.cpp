// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashPolicy.h"

#include "app/core/JsonReader.h"

namespace hui {

using namespace Qt::StringLiterals;

bool isLargeOut(const CashPolicy& policy, Money out)
{
    return policy.singleOut.isPositive() && out.minor() > policy.singleOut.minor();
}

QJsonObject toJson(const CashPolicy& policy)
{
    QJsonObject json{{u"valid_from"_s, policy.validFrom.toString(Qt::ISODate)},
        {u"counts_per_day"_s, policy.countsPerDay}, {u"review_required"_s, policy.reviewRequired},
        {u"seal_limit"_s, moneyToJson(policy.sealLimit)},
        {u"single_out"_s, moneyToJson(policy.singleOut)},
        {u"counterfeit_report_pieces"_s, policy.counterfeitReportPieces},
        {u"counterfeit_appraisal_days"_s, policy.counterfeitAppraisalDays}};
    if (policy.middayFrom.isValid())
        json.insert(u"midday_from"_s, policy.middayFrom.toString(u"HH:mm"_s));
    return json;
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
    const QString midday = reader.optionalString("midday_from"_L1, 5).value_or(QString());
    policy.middayFrom = QTime::fromString(midday, u"HH:mm"_s);
    if (!midday.isEmpty() && !policy.middayFrom.isValid())
        reader.refuse("midday_from"_L1, "Not a time of the day.");
    if (const auto fine = reader.finish(); !fine)
        return std::unexpected(fine.error());
    return policy;
}

} // namespace hui
