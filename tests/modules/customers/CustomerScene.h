// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseRepository.h"
#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/catalogue/CatalogueRepository.h"
#include "app/customer/ConsentTextRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/PaperCopyRepository.h"
#include "app/store/Journal.h"
#include "modules/customers/ChangeCustomer.h"
#include "modules/customers/CreateCustomer.h"
#include "tests/app/customer/CustomerDay.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

namespace hui::testkit {

using namespace Qt::StringLiterals;

const inline Certificate certificate{
    CertificateKind::ResidentId, u"11010519491231002X"_s, u"CHN"_s, QDate(2035, 4, 30)};

/// A person at the counter.
inline customers::CreateCustomer creation()
{
    return {operationId(), shift(), certificate,
        {{CustomerField::Name, u"王例明"_s}, {CustomerField::Phone, u"138 0000 5678"_s}}, noon};
}

/// A text of the bank for a kind of consent.
inline ConsentText consentText(
    ConsentKind kind, const QString& version = u"2026-01"_s, const QDate& from = QDate(2026, 1, 1))
{
    return {kind, version, from, u"征信查询授权书"_s, {u"一、仅为上述用途查询。"_s}};
}

/// Enters the texts of all kinds, as the platform would have told them.
inline Result<Done> enterTexts(Database& database)
{
    for (const ConsentKind kind : consentKinds())
        if (const auto saved = ConsentTextRepository(database).save(consentText(kind)); !saved)
            return saved;
    return Done{};
}

/// What a desk keeps of customers.
inline QStringList deskMigrations()
{
    return customerMigrations() + paperCopyMigrations() + caseMigrations()
        << u":/schema/customers/001_consent_print.sql"_s;
}

/// A desk that knows nobody, with the bank's texts.
inline std::unique_ptr<Database> emptyDesk()
{
    auto database = memoryDatabase(deskMigrations() + catalogueMigrations());
    const Result<Done> entered = enterTexts(*database);
    HUI_ASSERT(entered.has_value());
    return database;
}

/// The bank's table asks a supervisor for a kind, of one channel or of every one.
inline void askToSign(Database& database, const QString& kind, const QString& channel = {})
{
    const ApprovalPolicy policy{
        QDate(2026, 3, 1), {{kind, channel, {}, ApprovalLevel::Supervisor}}};
    HUI_ASSERT(ApprovalPolicyRepository(database).apply(u"2026-03-01"_s, toJson(policy)));
}

/// Of supervisor 0102, for whatever it is asked.
inline Countersign supervisorSigned()
{
    return {u"AP-1"_s, u"0102"_s, u"周文静"_s, QString(64, u'f'), QString(64, u'e')};
}

/// What a statement that fails gives; of a COMMIT nobody knows.
inline bool isOfTheDisk(const Error& error)
{
    return error.kind == Error::Kind::Storage || error.kind == Error::Kind::Unknown;
}

/// The record as it stands.
inline std::optional<Customer> recordOf(Database& database, const QUuid& id)
{
    const auto record = CustomerRepository(database).byId(id);
    HUI_ASSERT(record.has_value());
    return *record;
}

} // namespace hui::testkit
