// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/SamplePayPolicies.h"

#include "app/catalogue/PayPolicyRepository.h"
#include "app/server/Changes.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

Result<Done> publishPayPolicies(server::Context& context)
{
    // The days of the large cash rule: 50,000 since 2017-07-01 (Order 〔2016〕3); since 2026-01-01
    // identity basics and a copy, and no more the source and use of the money (Order 〔2025〕11).
    for (const QDate& day : {QDate(2017, 7, 1), QDate(2026, 1, 1)}) {
        PayPolicy policy;
        policy.validFrom = day;
        policy.payerBasics = basicsByLaw(day);
        if (!policy.payerBasics.isEmpty()) // every desk of the sample can tell them
            policy.payerBasics << agentDocumentAsk() << recordNameAsk();
        // Disconnection is the most urgent; a wrong account has to be looked up on both sides.
        policy.complaintWorkdays = {{u"D11"_s, 5}, {u"D12"_s, 2}, {u"D13"_s, 5}, {u"D21"_s, 7},
            {u"D22"_s, 5}, {u"D23"_s, 5}};
        if (const auto published = server::publish(
                context.database, u"pay_policy"_s, day.toString(Qt::ISODate), toJson(policy));
            !published)
            return published;
    }
    return Done{};
}

} // namespace hui::billpay
