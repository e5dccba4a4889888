// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/RevealCustomer.h"

#include "app/customer/CustomerRepository.h"
#include "app/store/AuditTrail.h"
#include "app/store/Database.h"

#include <QCoreApplication>

namespace hui::customers {

using namespace Qt::StringLiterals;

Result<Customer> revealCustomer(Database& database, const RevealCustomer& request)
{
    if (request.reason.trimmed().isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why."), u"reason"_s);
    return database.transaction([&]() -> Result<Customer> {
        const auto record = CustomerRepository(database).byId(request.customer);
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            return failure(
                Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "There is no such customer."));
        const auto noted
            = AuditTrail(database).append({request.shift.operatorId, u"customer.reveal"_s, u"ok"_s,
                {{u"customer"_s, (*record)->id.toString(QUuid::WithoutBraces)},
                    {u"reason"_s, request.reason.trimmed()}}});
        if (!noted)
            return std::unexpected(noted.error());
        return **record;
    });
}

} // namespace hui::customers
