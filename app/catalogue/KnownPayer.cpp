// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/KnownPayer.h"

#include "app/catalogue/PayPolicyRepository.h"

#include <QCoreApplication>

namespace hui {

const QString agentExpired = QStringLiteral("agent_expired");

namespace {

/// Who was seen on a document, by what the day asks and by the records that are here.
Result<Done> checkSeen(
    Database& database, const PayerRecord& called, const Payer& seen, const PayerAsk& ask)
{
    const QJsonObject told = toJson(seen);
    if (called.checkSeen)
        if (const auto good = called.checkSeen(told, ask); !good)
            return good;
    return called.checkNames ? called.checkNames(database, told, ask.day) : Done{};
}

} // namespace

Result<Done> checkKnownPayer(Database& database, const QDate& businessDate, Money cash,
    const PayerRecord& called, const std::optional<Payer>& seen)
{
    if (seen && seen->agentName.isEmpty() != seen->agentDocumentNumber.isEmpty())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Note the agent's name and document, too."),
            seen->agentName.isEmpty() ? QStringLiteral("agent_name")
                                      : QStringLiteral("agent_document_no"));
    const auto policy = PayPolicyRepository(database).on(businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    if (cash.minor() < policy->identifyCashFrom.minor())
        return Done{};
    if (seen && seen->isSeen())
        return checkSeen(database, called, *seen, {businessDate, policy->payerBasics});
    if (called.record.isNull())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error",
                "Much cash: call the payer as the customer, or note them from the document."));
    const auto identified = called.isIdentified
        ? called.isIdentified(database, called.record, businessDate)
        : Result<bool>(true);
    if (!identified)
        return std::unexpected(identified.error());
    if (!*identified)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error",
                "Much cash: the documents on record have run out. Renew one, or note the payer "
                "from a valid document."));
    return Done{};
}

Result<Done> checkCame(
    Database& database, const QDate& businessDate, const PayerRecord& called, const QUuid& agent)
{
    if (agent.isNull())
        return Done{};
    const auto may = called.record.isNull() || !called.mayComeFor
        ? Result<bool>(false)
        : called.mayComeFor(database, agent, called.record, businessDate);
    if (!may)
        return std::unexpected(may.error());
    if (!*may)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error",
                "Who came may not act for the customer: their link is over. Record it anew."));
    const auto identified = called.isIdentified ? called.isIdentified(database, agent, businessDate)
                                                : Result<bool>(true);
    if (!identified)
        return std::unexpected(identified.error());
    if (!*identified)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP(
                "Error", "The document of who came has run out: renew it in their record first."),
            agentExpired);
    return Done{};
}

Result<Done> checkWay(Database& database, const QDate& businessDate, Money amount,
    const PayerRecord& called, const PayWay& way)
{
    if (const auto came = checkCame(database, businessDate, called, way.agent); !came)
        return came;
    PayerRecord known = called;
    if (!way.agent.isNull())
        known.record = way.agent;
    if (way.isCash())
        return checkKnownPayer(database, businessDate, amount, known, way.payer);
    if (way.debit.token.isEmpty())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Read the customer's card or code first."));
    return Done{};
}

} // namespace hui
