// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/WhoCame.h"

#include "app/core/Masking.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/OpenRecord.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

QUuid recordUnder(const QJsonObject& body, QLatin1StringView key)
{
    return QUuid::fromString(body.value(key).toString());
}

/// By its kind when that was told.
QString maskedDocument(const QJsonObject& payer, const QString& kind, const QDate& day)
{
    const QString typed = payer.value("agent_document_no"_L1).toString().trimmed();
    const auto told = certificateKindOf(kind);
    const auto document = told
        ? parseCertificate(*told, typed, payer.value("agent_country"_L1).toString().toUpper(), day)
        : Result<Certificate>(Certificate{});
    return told && document ? maskedNumber(*document) : maskIdNumber(typed);
}

/// What the link of the one they came for calls them; empty when it is not here.
QString nameOnLink(const std::optional<Customer>& principal, const QUuid& agent)
{
    if (principal)
        for (const CustomerLink& link : principal->links)
            if (link.other == agent)
                return link.name;
    return {};
}

QString maskedNameOf(const Customer& record)
{
    return masked(CustomerField::Name, record.value(CustomerField::Name));
}

} // namespace

std::optional<CameFor> cameAsNoted(const QJsonObject& payer, const QDate& day)
{
    const QString name = payer.value("agent_name"_L1).toString().trimmed();
    if (name.isEmpty())
        return std::nullopt;
    const QString kind = payer.value("agent_document_kind"_L1).toString();
    return CameFor{maskName(payer.value("name"_L1).toString().trimmed()), maskName(name), kind,
        maskedDocument(payer, kind, day)};
}

Result<std::optional<CameFor>> whoCame(
    Database& database, const QJsonObject& body, const QDate& day)
{
    const QUuid agent = recordUnder(body, "agent"_L1);
    if (agent.isNull())
        return cameAsNoted(body.value("payer"_L1).toObject(), day);
    const QUuid payer = recordUnder(body, "payer"_L1);
    const CustomerRepository records(database);
    const auto who = records.byId(agent);
    if (!who)
        return std::unexpected(who.error());
    const auto principal = records.byId(payer.isNull() ? recordUnder(body, "customer"_L1) : payer);
    if (!principal)
        return std::unexpected(principal.error());
    CameFor came;
    came.name = *who ? maskedNameOf(**who) : nameOnLink(*principal, agent);
    if (came.name.isEmpty())
        return std::nullopt;
    if (*principal)
        came.principal = maskedNameOf(**principal);
    if (const auto document = *who ? documentOf(**who, day) : std::nullopt) {
        came.documentKind = nameOf(document->kind);
        came.documentNumber = maskedNumber(*document);
    }
    return came;
}

Result<Done> nameWhoCame(Database& database, QJsonObject& body, const QDate& day)
{
    const auto came = whoCame(database, body, day);
    if (!came)
        return std::unexpected(came.error());
    addTo(body, *came);
    return Done{};
}

} // namespace hui
