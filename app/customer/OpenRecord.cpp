// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/OpenRecord.h"

#include "app/core/IdText.h"
#include "app/customer/CustomerRepository.h"
#include "app/store/AuditTrail.h"
#include "app/store/Database.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

Result<Customer> openRecordHere(Database& database, const OpenRecord& request)
{
    const auto record = CustomerRepository(database).byId(request.customer);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "There is no such customer."));
    QJsonObject detail = request.why;
    detail.insert(u"customer"_s, idText((*record)->id));
    const auto noted
        = AuditTrail(database).append({request.shift.operatorId, request.event, u"ok"_s, detail});
    if (!noted)
        return std::unexpected(noted.error());
    return **record;
}

Result<Customer> openRecord(Database& database, const OpenRecord& request)
{
    return database.transaction([&] { return openRecordHere(database, request); });
}

Result<Customer> recordForForm(
    Database& database, const Shift& shift, const QUuid& customer, const QString& form)
{
    const auto known = CustomerRepository(database).byId(customer);
    if (!known)
        return std::unexpected(known.error());
    if (*known && lacksGuardian(**known, shift.businessDate))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Somebody under 14: a guardian consents first."));
    return openRecord(database, {shift, customer, u"customer.fill"_s, {{u"form"_s, form}}});
}

namespace {

bool hasGoodDocument(const Customer& record, const QDate& day)
{
    return std::ranges::any_of(
        record.certificates, [&day](const Certificate& one) { return !one.isExpired(day); });
}

} // namespace

Result<bool> isRecordIdentified(Database& database, const QUuid& customer, const QDate& day)
{
    const auto known = CustomerRepository(database).byId(customer);
    if (!known)
        return std::unexpected(known.error());
    return *known && hasGoodDocument(**known, day);
}

Result<bool> mayBeIdentified(Database& database, const QUuid& customer, const QDate& day)
{
    const auto known = CustomerRepository(database).byId(customer);
    if (!known)
        return std::unexpected(known.error());
    return !*known || hasGoodDocument(**known, day);
}

std::optional<Certificate> documentOf(const Customer& record, const QDate& day)
{
    const auto rank = [&](const Certificate& certificate) {
        return (certificate.isExpired(day) ? 2 : 0)
            + (certificate.kind == CertificateKind::ResidentId ? 0 : 1);
    };
    const auto best = std::ranges::min_element(record.certificates, {}, rank);
    return best == record.certificates.end() ? std::nullopt : std::optional(*best);
}

} // namespace hui
