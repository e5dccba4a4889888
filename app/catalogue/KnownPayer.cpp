// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/KnownPayer.h"

#include "app/catalogue/PayPolicyRepository.h"

#include <QCoreApplication>

namespace hui {

Result<Done> checkKnownPayer(Database& database, const QDate& businessDate, Money cash,
    const QUuid& record, const std::optional<Payer>& seen)
{
    if (seen && seen->agentName.isEmpty() != seen->agentDocumentNumber.isEmpty())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Note the agent's name and document, too."));
    if (!record.isNull() || (seen && seen->isSeen()))
        return Done{};
    const auto policy = PayPolicyRepository(database).on(businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    if (cash.minor() >= policy->identifyCashFrom.minor())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error",
                "Much cash: call the payer as the customer, or note them from the document."));
    return Done{};
}

Result<Done> checkWay(Database& database, const QDate& businessDate, Money amount,
    const QUuid& record, const PayWay& way)
{
    if (way.isCash())
        return checkKnownPayer(database, businessDate, amount, record, way.payer);
    if (way.debit.token.isEmpty())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Read the customer's card or code first."));
    return Done{};
}

} // namespace hui
