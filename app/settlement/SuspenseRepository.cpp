// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/SuspenseRepository.h"

#include "app/core/ChinaTime.h"
#include "app/store/Database.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

QUuid idOf(const QVariant& value)
{
    return QUuid::fromRfc4122(value.toByteArray()); // nothing: null
}

SuspenseItem itemOf(const QSqlQuery& row)
{
    const auto kind = matchClassOf(row.value(2).toString());
    HUI_ASSERT(kind); // written by nameOf()
    const Currency currency = Currency::fromCode(row.value(6).toString()).value_or(Currency::CNY);
    SuspenseItem item{{idOf(row.value(0)), *kind, row.value(3).toString(),
                          Money(row.value(5).toLongLong(), currency), idOf(row.value(9)),
                          row.value(4).toString(), Money::fen(row.value(7).toLongLong())},
        QDate::fromString(row.value(1).toString(), Qt::ISODate), row.value(8).toString(),
        idOf(row.value(10))};
    if (!item.clearedBy.isNull()) {
        item.clearedTo = clearingOf(row.value(11).toString());
        item.clearedOn = QDate::fromString(row.value(12).toString(), Qt::ISODate);
    }
    return item;
}

/// What the centre explained is out of suspense on the day of its answer.
Result<Done> addWhatWasAnswered(Database& database, SuspenseItem& item)
{
    const auto added = addAnswer(database, item.item);
    if (added && item.clearedBy.isNull() && item.item.isExplained())
        item.clearedOn = dateInChina(item.item.answer->at);
    return added;
}

} // namespace

QString nameOf(Clearing to)
{
    switch (to) {
    case Clearing::Found: return QStringLiteral("found");
    case Clearing::OverShort: return QStringLiteral("over_short");
    }
    return {};
}

std::optional<Clearing> clearingOf(QStringView name)
{
    for (const Clearing to : {Clearing::Found, Clearing::OverShort})
        if (nameOf(to) == name)
            return to;
    return std::nullopt;
}

Result<QList<SuspenseItem>> SuspenseRepository::read(
    const QString& where, const QVariantList& values) const
{
    auto rows = m_database.run(
        u"SELECT i.op_id, i.business_date, i.class, i.kind, i.till, i.stake_minor, i.currency,"
        " i.cash_minor, i.reason, i.signed_by, c.op_id, i.cleared_to, i.cleared_on"
        " FROM suspense_item i"
        " LEFT JOIN outbox s ON s.op_id = i.signed_by AND s.state = 'rejected'"
        " LEFT JOIN outbox c ON c.op_id = i.cleared_by AND c.state <> 'rejected'"
        " WHERE s.op_id IS NULL AND "_s
            + where + u" ORDER BY i.business_date, i.op_id"_s,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<SuspenseItem> items;
    while (rows->next())
        items.append(itemOf(*rows));
    for (SuspenseItem& item : items)
        if (const auto added = addWhatWasAnswered(m_database, item); !added)
            return std::unexpected(added.error());
    return items;
}

Result<QList<SuspenseItem>> SuspenseRepository::open() const
{
    auto items = read(u"c.op_id IS NULL"_s, {});
    if (items)
        items->removeIf([](const SuspenseItem& item) { return !item.isOpen(); });
    return items;
}

Result<QList<SuspenseItem>> SuspenseRepository::ofDay(const QDate& businessDate) const
{
    const QString date = businessDate.toString(Qt::ISODate);
    auto items
        = read(u"(i.business_date = ? OR c.op_id IS NULL OR i.cleared_on = ?)"_s, {date, date});
    if (items)
        items->removeIf([&businessDate](const SuspenseItem& item) {
            return item.businessDate != businessDate && item.clearedOn != businessDate;
        });
    return items;
}

Result<std::optional<SuspenseItem>> SuspenseRepository::byOperation(const QUuid& operation) const
{
    const auto items = read(u"i.op_id = ?"_s, {operation.toRfc4122()});
    if (!items)
        return std::unexpected(items.error());
    return items->isEmpty() ? std::nullopt : std::optional(items->first());
}

Result<Done> SuspenseRepository::put(const SuspenseItem& item)
{
    const OpenItem& what = item.item;
    const auto stored = m_database.run(
        u"INSERT INTO suspense_item(op_id, business_date, class, kind, till, stake_minor, currency,"
        " cash_minor, reason, signed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (op_id) DO UPDATE SET business_date = excluded.business_date,"
        " class = excluded.class, kind = excluded.kind, till = excluded.till,"
        " stake_minor = excluded.stake_minor, currency = excluded.currency,"
        " cash_minor = excluded.cash_minor, reason = excluded.reason,"
        " signed_by = excluded.signed_by, cleared_by = NULL, cleared_to = NULL,"
        " cleared_on = NULL"_s,
        {what.operation.toRfc4122(), item.businessDate.toString(Qt::ISODate), nameOf(what.kind),
            what.operationKind, what.till.isNull() ? u""_s : what.till, what.stake.minor(),
            what.stake.currency().code(), what.cash.minor(), item.reason,
            what.signedBy.toRfc4122()});
    if (!stored)
        return std::unexpected(stored.error());
    return Done{};
}

Result<Done> SuspenseRepository::clear(const SuspenseItem& item)
{
    HUI_ASSERT(item.clearedTo && !item.clearedBy.isNull());
    const auto noted
        = m_database.run(u"UPDATE suspense_item SET cleared_by = ?, cleared_to = ?, cleared_on = ?"
                         " WHERE op_id = ?"_s,
            {item.clearedBy.toRfc4122(), nameOf(*item.clearedTo),
                item.clearedOn.toString(Qt::ISODate), item.item.operation.toRfc4122()});
    if (!noted)
        return std::unexpected(noted.error());
    return Done{};
}

} // namespace hui
