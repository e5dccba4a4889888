// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/RetentionRepository.h"

#include "app/core/IdText.h"
#include "app/customer/Customer.h"
#include "app/server/Branches.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <QCoreApplication>

namespace hui::customers {

using namespace Qt::StringLiterals;

Result<Done> RetentionRepository::noteDealing(const QUuid& customer, const QDate& day)
{
    return done(m_database.run(u"INSERT INTO customer_dealing(customer, last_on) VALUES (?, ?)"
                               " ON CONFLICT (customer) DO UPDATE SET last_on = excluded.last_on"
                               " WHERE customer_dealing.last_on < excluded.last_on"_s,
        {idText(customer), day.toString(Qt::ISODate)}));
}

Result<int> RetentionRepository::yearsOn(const QDate& day) const
{
    auto row = m_database.run(u"SELECT years FROM retention_policy WHERE valid_from <= ?"
                              " ORDER BY valid_from DESC LIMIT 1"_s,
        {day.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next()) // without a law nobody is forgotten
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "No rule says how long customers are kept."));
    return row->value(0).toInt();
}

Result<QDate> RetentionRepository::keptUntil(const Customer& record, const QDate& today) const
{
    const Result<int> years = yearsOn(today);
    if (!years)
        return std::unexpected(years.error());
    auto row = m_database.run(
        u"SELECT last_on FROM customer_dealing WHERE customer = ?"_s, {idText(record.id)});
    if (!row)
        return std::unexpected(row.error());
    const QDate last = row->next() ? QDate::fromString(row->value(0).toString(), Qt::ISODate)
                                   : server::chinaDate(record.createdAt);
    return last.addYears(*years).addDays(1);
}

Result<Done> RetentionRepository::forget(const QUuid& customer)
{
    return done(
        m_database.run(u"DELETE FROM customer_dealing WHERE customer = ?"_s, {idText(customer)}));
}

} // namespace hui::customers
