// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/LinkRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/ClosedRow.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui {

using namespace Qt::StringLiterals;

Result<QList<CustomerLink>> LinkRepository::of(const QUuid& customer) const
{
    const QString id = idText(customer);
    auto row = m_database.run(
        u"SELECT operation, role, other, name, paper, at, valid_until, ended_by, ended_at"
        " FROM customer_link WHERE customer = ? ORDER BY at, operation"_s,
        {id});
    if (!row)
        return std::unexpected(row.error());
    QList<CustomerLink> links;
    while (row->next()) {
        const QString operation = row->value(0).toString();
        const auto role = linkRoleOf(row->value(1).toString());
        if (!role)
            continue; // of a later version of this program
        ClosedRow closed(m_database, "customer_link", id + u'/' + operation);
        links.append(
            {QUuid::fromString(operation), *role, QUuid::fromString(row->value(2).toString()),
                closed.open("name", row->value(3)), closed.open("paper", row->value(4)),
                momentIn(row->value(5)), QDate::fromString(row->value(6).toString(), Qt::ISODate),
                QUuid::fromString(row->value(7).toString()), momentIn(row->value(8))});
        if (const Result<Done> opened = closed.finish(); !opened)
            return std::unexpected(opened.error());
    }
    return links;
}

Result<Done> LinkRepository::add(const QUuid& customer, const QList<CustomerLink>& links)
{
    const QString id = idText(customer);
    for (const CustomerLink& link : links)
        if (const Result<Done> added = add(id, link); !added)
            return added;
    return Done{};
}

Result<QList<QUuid>> LinkRepository::linkedTo(const QUuid& customer) const
{
    auto row = m_database.run(
        u"SELECT DISTINCT customer FROM customer_link WHERE other = ? ORDER BY customer"_s,
        {idText(customer)});
    if (!row)
        return std::unexpected(row.error());
    QList<QUuid> ids;
    while (row->next())
        ids.append(QUuid::fromString(row->value(0).toString()));
    return ids;
}

Result<Done> LinkRepository::add(const QString& customer, const CustomerLink& link)
{
    const QString operation = idText(link.operation);
    const ClosedRow row(m_database, "customer_link", customer + u'/' + operation);
    const bool hasEnded = !link.endedBy.isNull();
    return done(m_database.run(
        u"INSERT INTO customer_link(customer, operation, role, other, name, paper, at, valid_until,"
        " ended_by, ended_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {customer, operation, nameOf(link.role), idText(link.other), row.close("name", link.name),
            row.close("paper", link.paper), timestampToJson(link.at), dayColumn(link.until),
            hasEnded ? idText(link.endedBy) : u""_s,
            hasEnded ? timestampToJson(link.endedAt) : u""_s}));
}

} // namespace hui
