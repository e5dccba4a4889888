// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueWire.h"
#include "modules/billpay/Subscribe.h"
#include "modules/billpay/SubscriptionRepository.h"
#include "tests/modules/billpay/BillpayScene.h"

namespace hui::testkit {

/// The branch of BillpayScene whose biller takes subscriptions.
inline std::unique_ptr<Database> branchWithSubscriptions()
{
    auto database = branch();
    Biller biller = **CatalogueRepository(*database).byId(u"w1"_s);
    biller.terms.subscribable = true;
    HUI_ASSERT(CatalogueRepository(*database)
            .apply(u"biller"_s, u"w1"_s, billerToJson(biller))
            .has_value());
    return database;
}

/// Up to 200.00 on the 10th of each month, signed on paper.
inline Subscribe subscribing()
{
    return {operationId(), shift(), u"w1"_s, account, u"王*明"_s,
        {u"SIM-123456"_s, u"6222 **** 0186"_s},
        {SubscriptionMode::Auto, CapKind::Max, Money::fen(20000), 10, shift().businessDate, {}},
        {CustomerSignature::Kind::Paper, u"QY-0001"_s}, noon};
}

inline SubscriptionRequest about(const Subscribe& made)
{
    return {
        operationId(), shift(), made.operation, {CustomerSignature::Kind::Code, u"SMS-42"_s}, noon};
}

inline Subscription storedSubscription(Database& database, const QUuid& operation)
{
    const auto found
        = SubscriptionRepository(database).byOperation(operation, shift().businessDate);
    HUI_ASSERT(found && *found);
    return **found;
}

} // namespace hui::testkit
