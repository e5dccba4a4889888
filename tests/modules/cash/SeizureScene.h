// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/CashPolicyRepository.h"
#include "modules/cash/CloseSheet.h"
#include "modules/cash/Seizure.h"
#include "tests/app/till/TillScene.h"

namespace hui::testkit {

/// Two notes and a coin that a sample person brought.
inline cash::SeizeCounterfeit seizing()
{
    return {operationId(), shift(),
        {{QStringLiteral("CNY-10000"), QStringLiteral("TJ38 462117"), 1},
            {QStringLiteral("CNY-10000"), QStringLiteral("TJ38 462118"), 1},
            {QStringLiteral("CNY-50"), {}, 3}},
        {QStringLiteral("样例持有人"), QStringLiteral("320500199001010015")}, true, true, true,
        signature(), morning};
}

/// The bank's rules: three working days for an appraisal, from five pieces on the police is told.
inline void applyCashPolicy(Database& database, int reportPieces = 5)
{
    CashPolicy policy;
    policy.validFrom = QDate(2026, 1, 1);
    policy.countsPerDay = 3;
    policy.sealLimit = Money::fen(5'000'000);
    policy.singleOut = Money::fen(5'000'000);
    policy.counterfeitReportPieces = reportPieces;
    policy.counterfeitAppraisalDays = 3;
    HUI_ASSERT(CashPolicyRepository(database).apply(toJson(policy)).has_value());
}

} // namespace hui::testkit
