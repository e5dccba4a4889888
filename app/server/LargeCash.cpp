// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/LargeCash.h"

#include "app/core/IdText.h"
#include "app/core/StrictJson.h"
#include "app/server/Audit.h"
#include "app/server/Changes.h"
#include "app/server/PayerNotice.h"
#include "app/server/Problems.h"

#include <algorithm>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

/// The careful reading until the bank has spoken.
constexpr qint64 identifyFromFen = 5'000'000;

/// From which amount of cash on the payer is identified on a business day, and by what.
struct CashRule {
    Money identifyFrom = Money::fen(identifyFromFen);
    QStringList basics = {};
};

Result<CashRule> ruleOn(Database& database, const QDate& businessDate)
{
    const auto told = toldOf(database, u"pay_policy"_s);
    if (!told)
        return std::unexpected(told.error());
    QString day;
    for (auto policy = told->cbegin(); policy != told->cend(); ++policy)
        if (policy.key() <= businessDate.toString(Qt::ISODate) && policy.key() > day)
            day = policy.key();
    if (day.isEmpty())
        return CashRule{.basics = basicsByLaw(businessDate)};
    const auto policy = parseStrict(told->value(day).toUtf8());
    if (!policy)
        return std::unexpected(policy.error());
    const QJsonObject from = policy->value("identify_cash_from"_L1).toObject();
    CashRule rule{Money::fen(from.value("minor"_L1).toInteger(identifyFromFen))};
    for (const QJsonValue& each : policy->value("payer_basics"_L1).toArray())
        rule.basics.append(each.toString());
    return rule;
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

/// Cash that lies in the drawer, and what is asked of who brought it.
struct Taking {
    const UploadedOperation& operation;
    Money cash;
    PayerAsk ask;
};

/// The refusal of another name than the record's; null when it is none, or money that lies in the
/// drawer is taken all the same and looked into.
Result<const char*> faultOfNames(
    Database& database, const Taking& taking, const QJsonObject& payer, const KnownPayers& known)
{
    if (!known.namesThatDiffer)
        return nullptr;
    const auto faults
        = known.namesThatDiffer(database, taking.operation.branch, payer, taking.ask.day);
    if (!faults)
        return std::unexpected(faults.error());
    if (faults->isEmpty())
        return nullptr;
    if (taking.ask.basics.contains(recordNameAsk())
        && std::ranges::any_of(*faults, &NameFault::wasKnown))
        return "payer_differs";
    const auto told = tellNamesDiffer(database, taking.operation, taking.cash, *faults);
    return told ? Result<const char*>(nullptr) : std::unexpected(told.error());
}

/// The refusal of who was seen on a document for this once; null when they are identified by it.
Result<const char*> faultOfSeen(
    Database& database, const Taking& taking, const QJsonObject& payer, const KnownPayers& known)
{
    if (!isSeen(payer))
        return "payer_missing";
    if (known.checkSeen)
        if (const auto good = known.checkSeen(payer, taking.ask); !good)
            return good.error().detail == "agent_expired"_L1 ? "agent_expired" : "payer_missing";
    return faultOfNames(database, taking, payer, known);
}

/// The refusal of who pays; null when they are identified.
Result<const char*> faultOfPayer(Database& database, const Taking& taking, const KnownPayers& known)
{
    if (const QJsonValue payer = taking.operation.body.value("payer"_L1); payer.isObject())
        return faultOfSeen(database, taking, payer.toObject(), known);
    const QUuid payer = recordOfPayer(taking.operation.body, known.customer);
    if (payer.isNull() || !known.isIdentified)
        return "payer_missing";
    const QUuid agent = idIn(taking.operation.body, "agent"_L1);
    const QUuid record = agent.isNull() ? payer : agent;
    const auto identified = known.isIdentified(
        database, taking.operation.branch, record, taking.operation.businessDate);
    if (!identified)
        return std::unexpected(identified.error());
    return *identified ? nullptr : "payer_missing";
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
    const auto rule = ruleOn(database, operation.businessDate);
    if (!rule)
        return std::unexpected(rule.error());
    if (cash.minor() < rule->identifyFrom.minor())
        return std::nullopt;
    const Taking taking{operation, cash, {operation.businessDate, rule->basics}};
    const auto fault = faultOfPayer(database, taking, known);
    if (!fault)
        return std::unexpected(fault.error());
    return *fault ? std::optional(rejected(*fault)) : std::nullopt;
}

} // namespace hui::server
