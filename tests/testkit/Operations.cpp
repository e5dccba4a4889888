// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/Operations.h"

#include "app/store/Database.h"

namespace hui::testkit {

Operation operation(const QUuid& id)
{
    return {.id = id,
        .kind = QStringLiteral("billpay.pay"),
        .shift = shift(),
        .amount = Money(18740, Currency::CNY),
        .body = {{QStringLiteral("account"), QStringLiteral("3205018642")}},
        .at = FixedClock().nowUtc()};
}

Result<qint64> append(Database& database, const Operation& operation)
{
    return database.transaction([&] { return Journal(database).append(operation); });
}

qint64 rowsOf(Database& database, const QString& table)
{
    auto found = database.run(QStringLiteral("SELECT count(*) FROM ") + table);
    return found && found->next() ? found->value(0).toLongLong() : -1;
}

} // namespace hui::testkit
