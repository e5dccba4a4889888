// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/KnownAgreements.h"

#include "modules/billpay/SubscriptionRepository.h"

#include <algorithm>

namespace hui::billpay {

Result<Done> knownAgreements(Database& database, QList<KnownAccount>& accounts, const QDate& today)
{
    const SubscriptionRepository agreements(database);
    for (KnownAccount& account : accounts) {
        const auto made = agreements.ofAccount(account.paid.biller, account.paid.account, today);
        if (!made)
            return std::unexpected(made.error());
        if (std::ranges::any_of(*made, isOpen))
            account.standing.isDebited = true;
    }
    return Done{};
}

} // namespace hui::billpay
