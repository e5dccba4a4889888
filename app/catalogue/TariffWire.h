// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Tariff.h"

#include <QJsonObject>

namespace hui {

class JsonReader;

/// Amounts, fees, limits, hours and plans of a biller, as the contract writes them
/// (resources/openapi: AmountRule, FeeSlab, PayLimit, CutOff, Plan). Each reader marks as a fault
/// what cannot be meant: an end before its beginning, a list without amounts.
QJsonObject amountRuleToJson(const AmountRule& rule);
AmountRule amountRuleFromJson(JsonReader& reader);

QJsonObject feeSlabToJson(const FeeSlab& slab);
FeeSlab feeSlabFromJson(JsonReader& reader);

QJsonObject payLimitToJson(const PayLimit& limit);
PayLimit payLimitFromJson(JsonReader& reader);

QJsonObject cutOffToJson(const CutOff& cutOff);
CutOff cutOffFromJson(JsonReader& reader);

QJsonObject planToJson(const Plan& plan);
Plan planFromJson(JsonReader& reader);

} // namespace hui
