// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CarriedCashRepository.h"

#include "app/store/Database.h"
#include "app/till/StoredCash.h"

namespace hui {

using namespace Qt::StringLiterals;

Result<QList<CarriedCash>> CarriedCashRepository::read(
    const QString& where, const QVariantList& values) const
{
    auto rows = m_database.run(u"SELECT operation, carried_by, kind, till, amount_fen, carried_on"
                               " FROM till_carried_cash "_s
            + where + u" ORDER BY number"_s,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<CarriedCash> carried;
    while (rows->next())
        carried.append({QUuid::fromRfc4122(rows->value(0).toByteArray()),
            QUuid::fromRfc4122(rows->value(1).toByteArray()), rows->value(2).toString(),
            rows->value(3).toString(), Money::fen(rows->value(4).toLongLong()),
            dateFromText(rows->value(5).toString())});
    return carried;
}

Result<Done> CarriedCashRepository::add(const CarriedCash& carried)
{
    const auto added
        = m_database.run(u"INSERT INTO till_carried_cash(operation, carried_by, kind, till,"
                         " amount_fen, carried_on) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {carried.operation.toRfc4122(), carried.carriedBy.toRfc4122(), textOf(carried.kind),
                textOf(carried.till), carried.amount.minor(), textOf(carried.carriedOn)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<QSet<QUuid>> CarriedCashRepository::all() const
{
    const auto rows = read(u"WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.op_id = carried_by"
                           " AND o.state = 'rejected')"_s,
        {});
    if (!rows)
        return std::unexpected(rows.error());
    QSet<QUuid> operations;
    for (const CarriedCash& each : *rows)
        operations.insert(each.operation);
    return operations;
}

Result<QList<CarriedCash>> CarriedCashRepository::ofDay(const QDate& businessDate) const
{
    return read(u"WHERE carried_on = ?"_s, {textOf(businessDate)});
}

Result<QList<CarriedCash>> CarriedCashRepository::by(const QUuid& carrying) const
{
    return read(u"WHERE carried_by = ?"_s, {carrying.toRfc4122()});
}

} // namespace hui
