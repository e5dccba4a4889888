// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/CustomerRepository.h"
#include "app/store/Database.h"
#include "tests/testkit/Fixed.h"

namespace hui::testkit {

using namespace Qt::StringLiterals;

/// 王例明, with a resident ID card that is valid and a telephone.
inline Customer person()
{
    const QUuid id = operationId();
    return {id,
        {{CertificateKind::ResidentId, u"11010519491231002X"_s, u"CHN"_s, QDate(2035, 4, 30)}},
        {{CustomerField::Name, {u"王例明"_s, id}}, {CustomerField::Phone, {u"13800005678"_s, id}},
            {CustomerField::Tier, {u"金卡"_s, id}}},
        {}, QDateTime(QDate(2026, 3, 18), QTime(2, 0), Qt::UTC)};
}

/// Writes the record, as the platform would have told it.
inline Result<Done> keep(Database& database, const Customer& record)
{
    return database.transaction([&] { return CustomerRepository(database).save(record); });
}

} // namespace hui::testkit
