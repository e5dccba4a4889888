// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/RevealCustomer.h"

#include "app/customer/OpenRecord.h"

#include <QCoreApplication>

namespace hui::customers {

using namespace Qt::StringLiterals;

Result<Customer> revealCustomer(Database& database, const RevealCustomer& request)
{
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why."), u"reason"_s);
    return openRecord(
        database, {request.shift, request.customer, u"customer.reveal"_s, {{u"reason"_s, reason}}});
}

} // namespace hui::customers
