// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/ConsentTextRepository.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/CustomerWire.h"
#include "app/server/BookHeld.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "modules/customers/CustomerBodies.h"
#include "modules/customers/platform/ConsentTexts.h"
#include "modules/customers/platform/CustomerOperations.h"
#include "modules/customers/platform/SimulatedCore.h"
#include "tests/testkit/Platform.h"

#include <QTest>

namespace hui::testkit {

using namespace Qt::StringLiterals;
using namespace hui::customers;
using namespace hui::server;

const inline Certificate certificate{
    CertificateKind::ResidentId, u"11010519491231002X"_s, u"CHN"_s, QDate(2035, 4, 30)};
/// Of a girl of ten.
const inline Certificate childsCard{
    CertificateKind::ResidentId, u"320508201505042024"_s, u"CHN"_s, QDate(2030, 4, 30)};
const inline QString elsewhere = u"0512-09"_s;

inline QStringList migrations()
{
    return customerMigrations() << customerBranchMigration()
                                << u":/schema/platform/customers/002_retention.sql"_s;
}

inline UploadedOperation operationOf(const QString& kind, const QJsonObject& body)
{
    UploadedOperation made;
    made.id = operationId();
    made.kind = kind;
    made.deviceId = sampleCaller().deviceId;
    made.branch = sampleCaller().branch;
    made.operatorId = u"0217"_s;
    made.businessDate = QDate(2026, 3, 18);
    made.at = FixedClock().nowUtc();
    made.body = body;
    return made;
}

inline UploadedOperation creation(const QString& name, const QString& phone)
{
    QList<FieldChange> fields{{CustomerField::Name, {}, name}};
    if (!phone.isEmpty())
        fields.append({CustomerField::Phone, {}, phone});
    return operationOf(u"customer.create"_s, toJson(CreateBody{certificate, fields}));
}

inline UploadedOperation phoneChange(const QUuid& customer, const QUuid& base, const QString& phone)
{
    return operationOf(
        u"customer.change"_s, toJson(ChangeBody{customer, {{CustomerField::Phone, base, phone}}}));
}

inline UploadedOperation consentTo(const QUuid& customer, ConsentKind kind)
{
    ConsentBody body{customer, {}};
    body.consent.kind = kind;
    body.consent.service
        = kind == ConsentKind::Health ? ConsentPurpose::Reports : serviceFromBefore(kind);
    if (kind == ConsentKind::Health)
        body.consent.recipient = u"320500-h1"_s;
    body.consent.purpose = u"报告查询"_s;
    body.consent.text = u"2026-01"_s;
    return operationOf(u"customer.consent"_s, toJson(body));
}

/// Publishes the texts of the sample bank.
inline void publishTexts(Platform& platform)
{
    const auto published = platform.database().transaction([&]() -> Result<Done> {
        for (const ConsentText& text : sampleConsentTexts())
            if (const auto told = publishConsentText(platform.database(), text); !told)
                return told;
        return Done{};
    });
    HUI_ASSERT(published.has_value());
}

inline OperationOutcome outcomeOf(
    Platform& platform, const OperationKind& kind, const UploadedOperation& made)
{
    const auto outcome = platform.database().transaction(
        [&]() -> Result<OperationOutcome> { return bookHeld(platform.context(), kind, made); });
    return outcome ? *outcome
                   : OperationOutcome{OperationOutcome::Status::Rejected, u"error"_s, {}, {}, {}};
}

inline Customer recordOf(Platform& platform, const QUuid& id)
{
    const auto record = CustomerRepository(platform.database()).byId(id);
    HUI_ASSERT(record && *record);
    return **record;
}

/// What the desks of a branch were told of a record.
inline std::optional<ToldCustomer> toldOf(
    Platform& platform, const QString& branch, const QUuid& id)
{
    const auto value = lastTold(
        platform.database(), ofBranch(u"customer"_s, branch), id.toString(QUuid::WithoutBraces));
    if (!value || !*value)
        return std::nullopt;
    const auto told = toldCustomerFromJson(**value);
    HUI_ASSERT(told.has_value());
    return *told;
}

/// The core of the sample bank.
inline std::shared_ptr<const BankCore> sampleCore()
{
    return std::make_shared<SimulatedCore>();
}

inline Response post(
    Platform& platform, const Handler& handler, const QJsonObject& body, const QString& id = {})
{
    Request request = platform.request("POST", u"/v1/customers:find"_s, body);
    request.parameters.insert(u"id"_s, id);
    return handler(platform.context(), request);
}

} // namespace hui::testkit
