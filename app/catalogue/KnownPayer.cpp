// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/KnownPayer.h"

#include "app/catalogue/PayPolicyRepository.h"

#include <QCoreApplication>

namespace hui {

Result<Done> checkKnownPayer(
    Database& database, const QDate& businessDate, Money cash, const QUuid& payer)
{
    if (!payer.isNull())
        return Done{};
    const auto policy = PayPolicyRepository(database).on(businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    if (cash.minor() >= policy->identifyCashFrom.minor())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP(
                "Error", "Much cash: identify the payer and call them as the customer first."));
    return Done{};
}

} // namespace hui
