// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/platform/ItemBookRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Columns.h"
#include "app/store/Database.h"

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

Money moneyOf(const QVariant& minor, const QVariant& currency)
{
    return server::amountOf(minor, currency).value_or(Money::fen(0));
}

QDate dateOf(const QVariant& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// Null: NULL.
QVariant idColumn(const QUuid& id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(idText(id));
}

} // namespace

Result<std::optional<SuspendedItem>> ItemBookRepository::suspended(const QUuid& item) const
{
    auto row = m_database.run(
        u"SELECT branch, business_date, device_id, class, till, stake_minor, currency,"
        " booked_minor, signed_by, cleared_by, cleared_to FROM reconcile_suspense WHERE item = ?"_s,
        {idText(item)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const auto kind = matchClassOf(row->value(3).toString());
    HUI_ASSERT(kind); // written by nameOf()
    return SuspendedItem{item, row->value(0).toString(), dateOf(row->value(1)),
        row->value(2).toString(), *kind, row->value(4).toString(),
        moneyOf(row->value(5), row->value(6)), Money::fen(row->value(7).toLongLong()),
        QUuid(row->value(8).toString()), QUuid(row->value(9).toString()),
        clearingOf(row->value(10).toString())};
}

Result<Done> ItemBookRepository::save(const SuspendedItem& item)
{
    const auto saved = m_database.run(
        u"INSERT INTO reconcile_suspense(item, branch, business_date, device_id, class, till,"
        " stake_minor, currency, booked_minor, signed_by, cleared_by, cleared_to)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (item) DO UPDATE SET"
        " class = excluded.class, till = excluded.till, stake_minor = excluded.stake_minor,"
        " currency = excluded.currency, booked_minor = excluded.booked_minor,"
        " signed_by = excluded.signed_by, cleared_by = excluded.cleared_by,"
        " cleared_to = excluded.cleared_to"_s,
        {idText(item.item), item.branch, item.businessDate.toString(Qt::ISODate), item.deviceId,
            nameOf(item.kind), server::notNull(item.till), item.stake.minor(),
            item.stake.currency().code(), item.booked.minor(), idText(item.signedBy),
            idColumn(item.clearedBy),
            item.clearedTo ? QVariant(nameOf(*item.clearedTo))
                           : QVariant(QMetaType::fromType<QString>())});
    if (!saved)
        return std::unexpected(saved.error());
    return Done{};
}

Result<Done> ItemBookRepository::add(const Correction& correction)
{
    const auto added = m_database.run(
        u"INSERT INTO reconcile_correction(operation, item, branch, business_date, minor, currency)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s,
        {idText(correction.operation), idText(correction.item), correction.branch,
            correction.businessDate.toString(Qt::ISODate), correction.amount.minor(),
            correction.amount.currency().code()});
    if (!added)
        return std::unexpected(added.error());
    return Done{};
}

Result<QList<Correction>> ItemBookRepository::read(
    const QString& where, const QVariantList& values) const
{
    auto rows = m_database.run(u"SELECT operation, item, branch, business_date, minor, currency"
                               " FROM reconcile_correction WHERE "_s
            + where + u" ORDER BY operation"_s,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Correction> corrections;
    while (rows->next())
        corrections.append({QUuid(rows->value(0).toString()), QUuid(rows->value(1).toString()),
            rows->value(2).toString(), dateOf(rows->value(3)),
            moneyOf(rows->value(4), rows->value(5))});
    return corrections;
}

Result<QList<Correction>> ItemBookRepository::correctionsOf(const QUuid& item) const
{
    return read(u"item = ?"_s, {idText(item)});
}

Result<QHash<QUuid, Money>> ItemBookRepository::corrections(
    const QString& branch, const QDate& date) const
{
    const auto found
        = read(u"branch = ? AND business_date = ?"_s, {branch, date.toString(Qt::ISODate)});
    if (!found)
        return std::unexpected(found.error());
    QHash<QUuid, Money> sums;
    for (const Correction& one : *found) {
        const Money before = sums.value(one.item, Money(0, one.amount.currency()));
        sums.insert(one.item, Money(before.minor() + one.amount.minor(), one.amount.currency()));
    }
    return sums;
}

} // namespace hui::reconcile
