// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/RevealCustomer.h"

#include "app/core/IdText.h"
#include "app/customer/OpenRecord.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Repeat.h"
#include "modules/customers/CustomerBodies.h"

#include <QCoreApplication>

namespace hui::customers {

using namespace Qt::StringLiterals;

Result<Customer> revealCustomer(Database& database, const RevealCustomer& request)
{
    const QString reason = request.reason.simplified();
    if (reason.isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why."), u"reason"_s);
    const QString kind = u"customer.reveal"_s;
    const QJsonObject body = toJson(RevealBody{request.customer, reason});
    return database.transaction([&]() -> Result<Customer> {
        const Result<bool> repeat = isRepeat(database, request.operation, kind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        auto record = openRecordHere(database,
            {request.shift, request.customer, kind,
                {{u"reason"_s, reason}, {u"operation"_s, idText(request.operation)}}});
        if (!record || *repeat)
            return record;
        const auto noted = Journal(database).append(
            {request.operation, kind, request.shift, {}, body, request.at});
        if (!noted)
            return std::unexpected(noted.error());
        return record;
    });
}

} // namespace hui::customers
