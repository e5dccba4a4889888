// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/CustomerRepository.h"
#include "app/store/Journal.h"
#include "modules/customers/ChangeCustomer.h"
#include "modules/customers/CreateCustomer.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

namespace hui::testkit {

using namespace Qt::StringLiterals;

const inline QDateTime noon(QDate(2026, 3, 18), QTime(4, 0), Qt::UTC);
const inline Certificate certificate{
    CertificateKind::ResidentId, u"11010519491231002X"_s, u"CHN"_s, QDate(2035, 4, 30)};

/// A person at the counter.
inline customers::CreateCustomer creation()
{
    return {operationId(), shift(), certificate,
        {{CustomerField::Name, u"王例明"_s}, {CustomerField::Phone, u"138 0000 5678"_s}}, noon};
}

inline std::unique_ptr<Database> emptyDesk()
{
    return memoryDatabase(customerMigrations());
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
