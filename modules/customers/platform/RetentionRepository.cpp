// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/RetentionRepository.h"

#include "app/core/ChinaTime.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerRepository.h"
#include "app/server/Inbox.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <QCoreApplication>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfDealings = 50;
const QStringList aboutData{u"customer.export"_s, u"customer.erase"_s, u"customer.reveal"_s};

} // namespace

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
    const Result<QDate> last = lastDealing(record);
    if (!last)
        return last;
    return last->addYears(*years).addDays(1);
}

Result<QDate> RetentionRepository::firstDayKept(const QDate& today) const
{
    const Result<int> years = yearsOn(today);
    return years ? Result<QDate>(today.addYears(-*years)) : std::unexpected(years.error());
}

Result<QDate> RetentionRepository::lastDealing(const Customer& record) const
{
    auto row = m_database.run(
        u"SELECT last_on FROM customer_dealing WHERE customer = ?"_s, {idText(record.id)});
    if (!row)
        return std::unexpected(row.error());
    QDate last = row->next() ? QDate::fromString(row->value(0).toString(), Qt::ISODate)
                             : dateInChina(record.createdAt);
    const auto numbers = CustomerRepository(m_database).numbersOf(record.id);
    if (!numbers)
        return std::unexpected(numbers.error());
    const server::Inbox inbox(m_database);
    for (qint64 before = 0;;) {
        const auto page = inbox.ofCustomer(*numbers, before, pageOfDealings);
        if (!page)
            return std::unexpected(page.error());
        for (const server::InboxRow& one : *page)
            if (!aboutData.contains(one.operation.kind))
                return qMax(last, one.operation.businessDate); // the newest of them
        if (page->size() < pageOfDealings)
            return last;
        before = page->last().number;
    }
}

Result<Done> RetentionRepository::forget(const QUuid& customer)
{
    return done(
        m_database.run(u"DELETE FROM customer_dealing WHERE customer = ?"_s, {idText(customer)}));
}

} // namespace hui::customers
