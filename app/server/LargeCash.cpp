// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/LargeCash.h"

#include "app/core/IdText.h"
#include "app/core/StrictJson.h"
#include "app/server/Audit.h"
#include "app/server/Changes.h"
#include "app/server/Problems.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

/// The careful reading until the bank has spoken.
constexpr qint64 identifyFromFen = 5'000'000;

/// From which amount of cash on the payer is identified on a business day.
Result<Money> identifyFrom(Database& database, const QDate& businessDate)
{
    const auto told = toldOf(database, u"pay_policy"_s);
    if (!told)
        return std::unexpected(told.error());
    QString day;
    for (auto policy = told->cbegin(); policy != told->cend(); ++policy)
        if (policy.key() <= businessDate.toString(Qt::ISODate) && policy.key() > day)
            day = policy.key();
    if (day.isEmpty())
        return Money::fen(identifyFromFen);
    const auto policy = parseStrict(told->value(day).toUtf8());
    if (!policy)
        return std::unexpected(policy.error());
    const QJsonObject from = policy->value("identify_cash_from"_L1).toObject();
    return Money::fen(from.value("minor"_L1).toInteger(identifyFromFen));
}

bool isSeen(const QJsonObject& payer)
{
    return !payer.value("name"_L1).toString().trimmed().isEmpty()
        && !payer.value("document_no"_L1).toString().trimmed().isEmpty()
        && payer.value("copy_kept"_L1).toBool();
}

QUuid idIn(const QJsonObject& body, QLatin1StringView key)
{
    return QUuid::fromString(body.value(key).toString());
}

/// The record by which the payer is known; null when none is named.
QUuid recordOfPayer(const QJsonObject& body, KnownPayers::Customer customer)
{
    if (const QJsonValue payer = body.value("payer"_L1); payer.isString())
        return QUuid::fromString(payer.toString());
    return customer == KnownPayers::Customer::Pays ? idIn(body, "customer"_L1) : QUuid();
}

Result<bool> isPayerIdentified(
    Database& database, const UploadedOperation& operation, const KnownPayers& known)
{
    if (const QJsonValue payer = operation.body.value("payer"_L1); payer.isObject())
        return isSeen(payer.toObject())
            && (!known.checkSeen || known.checkSeen(payer.toObject(), operation.businessDate));
    const QUuid payer = recordOfPayer(operation.body, known.customer);
    if (payer.isNull() || !known.isIdentified)
        return false;
    const QUuid agent = idIn(operation.body, "agent"_L1);
    const QUuid record = agent.isNull() ? payer : agent;
    return known.isIdentified(database, operation.branch, record, operation.businessDate);
}

/// The trail of either record says that one came for the other.
Result<Done> noteCame(
    Database& database, const UploadedOperation& operation, const QUuid& agent, const QUuid& other)
{
    AuditEntry entry{operation.at, operation.branch, operation.deviceId, operation.operatorId,
        u"customer.agent"_s, idText(agent), u"ok"_s};
    for (const QUuid& record : {agent, other}) {
        entry.subject = idText(record);
        if (const auto noted = writeAudit(database, entry); !noted)
            return noted;
    }
    return Done{};
}

} // namespace

Result<std::optional<OperationOutcome>> checkAgent(
    Database& database, const UploadedOperation& operation, const KnownPayers& known)
{
    const QUuid agent = idIn(operation.body, "agent"_L1);
    if (agent.isNull())
        return std::nullopt;
    const QUuid other = recordOfPayer(operation.body, KnownPayers::Customer::Pays);
    if (other.isNull() || !known.mayComeFor)
        return rejected("agent_refused");
    const auto may = known.mayComeFor(database, agent, other, operation.businessDate);
    if (!may)
        return std::unexpected(may.error());
    if (!*may)
        return rejected("agent_refused");
    const auto good = known.hasGoodDocument
        ? known.hasGoodDocument(database, agent, operation.businessDate)
        : Result<bool>(false);
    if (!good)
        return std::unexpected(good.error());
    if (!*good)
        return rejected("agent_expired");
    const auto noted = noteCame(database, operation, agent, other);
    return noted ? Result<std::optional<OperationOutcome>>(std::nullopt)
                 : std::unexpected(noted.error());
}

Result<std::optional<OperationOutcome>> checkPayer(
    Database& database, const UploadedOperation& operation, Money cash, const KnownPayers& known)
{
    if (auto agent = checkAgent(database, operation, known); !agent || *agent)
        return agent;
    const auto from = identifyFrom(database, operation.businessDate);
    if (!from)
        return std::unexpected(from.error());
    if (cash.minor() < from->minor())
        return std::nullopt;
    const auto identified = isPayerIdentified(database, operation, known);
    if (!identified)
        return std::unexpected(identified.error());
    return *identified ? std::nullopt : std::optional(rejected("payer_missing"));
}

} // namespace hui::server
