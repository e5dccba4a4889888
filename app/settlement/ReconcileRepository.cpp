// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/ReconcileRepository.h"

#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/settlement/CentreAnswerRepository.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

Money moneyOf(const QVariant& minor, const QVariant& currency)
{
    return Money(
        minor.toLongLong(), Currency::fromCode(currency.toString()).value_or(Currency::CNY));
}

/// Null: NULL.
QVariant idColumn(const QUuid& id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(id.toRfc4122());
}

} // namespace

QStringList settlementMigrations()
{
    return {u":/schema/settlement/001_settlement.sql"_s, u":/schema/settlement/002_suspense.sql"_s,
        u":/schema/settlement/003_centre_answer.sql"_s, u":/schema/settlement/004_device.sql"_s,
        u":/schema/settlement/005_desks_told.sql"_s};
}

Result<Done> addAnswer(Database& database, OpenItem& item)
{
    if (nextAction(item.kind) != NextAction::ReportToCentre)
        return Done{};
    auto answer = CentreAnswerRepository(database).about(item.operation, item.kind, item.stake);
    if (!answer)
        return std::unexpected(answer.error());
    item.answer = *std::move(answer);
    return Done{};
}

Result<QList<OwnEntry>> ReconcileRepository::journalOf(
    const QString& branch, const QDate& businessDate) const
{
    auto rows = m_database.run(
        u"SELECT j.op_id, j.device_seq, j.kind, j.till, j.amount_minor, j.currency, o.state"
        " FROM journal j JOIN outbox o ON o.device_seq = j.device_seq"
        " WHERE j.business_date = ? AND j.branch = ? AND j.amount_minor IS NOT NULL"
        " ORDER BY j.device_seq"_s,
        {businessDate.toString(Qt::ISODate), branch});
    if (!rows)
        return std::unexpected(rows.error());
    QList<OwnEntry> entries;
    while (rows->next()) {
        const auto state = outboxStateOf(rows->value(6).toString());
        HUI_ASSERT(state); // the table checks it
        entries.append({QUuid::fromRfc4122(rows->value(0).toByteArray()),
            rows->value(1).toLongLong(), rows->value(2).toString(), rows->value(3).toString(),
            moneyOf(rows->value(4), rows->value(5)), *state});
    }
    return entries;
}

Result<QList<OpenItem>> ReconcileRepository::itemsOf(const QDate& businessDate) const
{
    auto rows = m_database.run(
        u"SELECT i.op_id, i.class, i.kind, i.stake_minor, i.currency,"
        " CASE WHEN s.state = 'rejected' THEN NULL ELSE i.signed_by END, i.till, i.cash_minor,"
        " i.booked_minor, CASE WHEN a.state = 'rejected' THEN NULL ELSE i.acted_by END"
        " FROM reconciliation_item i LEFT JOIN outbox s ON s.op_id = i.signed_by"
        " LEFT JOIN outbox a ON a.op_id = i.acted_by"
        " WHERE i.business_date = ? ORDER BY i.op_id"_s,
        {businessDate.toString(Qt::ISODate)});
    if (!rows)
        return std::unexpected(rows.error());
    QList<OpenItem> items;
    while (rows->next()) {
        const auto kind = matchClassOf(rows->value(1).toString());
        HUI_ASSERT(kind); // written by nameOf()
        const QVariant currency = rows->value(4);
        items.append(
            {QUuid::fromRfc4122(rows->value(0).toByteArray()), *kind, rows->value(2).toString(),
                moneyOf(rows->value(3), currency), QUuid::fromRfc4122(rows->value(5).toByteArray()),
                rows->value(6).toString(), Money::fen(rows->value(7).toLongLong()),
                rows->isNull(8) ? std::nullopt : std::optional(moneyOf(rows->value(8), currency)),
                QUuid::fromRfc4122(rows->value(9).toByteArray())});
    }
    return items;
}

Result<std::optional<Reconciliation>> ReconcileRepository::ofDay(const QDate& businessDate) const
{
    Reconciliation found;
    {
        auto row = m_database.run(u"SELECT op_id, fetched, reached, equal, others_open, at,"
                                  " device FROM reconciliation WHERE business_date = ?"_s,
            {businessDate.toString(Qt::ISODate)});
        if (!row)
            return std::unexpected(row.error());
        if (!row->next())
            return std::nullopt;
        found = {QUuid::fromRfc4122(row->value(0).toByteArray()), businessDate,
            row->value(1).toBool(), row->value(2).toLongLong(), row->value(3).toLongLong(),
            row->value(4).toLongLong(),
            QDateTime::fromString(row->value(5).toString(), Qt::ISODateWithMs), {},
            row->value(6).toString()};
    }
    auto items = itemsOf(businessDate);
    if (!items)
        return std::unexpected(items.error());
    for (OpenItem& item : *items)
        if (const auto added = addAnswer(m_database, item); !added)
            return std::unexpected(added.error());
    found.items = *std::move(items);
    return found;
}

Result<Done> ReconcileRepository::replace(const Reconciliation& made)
{
    const QString date = made.businessDate.toString(Qt::ISODate);
    if (const auto gone
        = m_database.run(u"DELETE FROM reconciliation_item WHERE business_date = ?"_s, {date});
        !gone)
        return std::unexpected(gone.error());
    const auto day = m_database.run(
        u"INSERT INTO reconciliation(business_date, op_id, fetched, reached, equal, others_open, "
        u"at,"
        " device) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (business_date) DO UPDATE SET"
        " op_id = excluded.op_id, fetched = excluded.fetched, reached = excluded.reached,"
        " equal = excluded.equal, others_open = excluded.others_open, at = excluded.at,"
        " device = excluded.device, printed = 0"_s,
        {date, made.operation.toRfc4122(), made.fetched ? 1 : 0, made.reached, made.equal,
            made.othersOpen, timestampToJson(made.at), made.device.isNull() ? u""_s : made.device});
    if (!day)
        return std::unexpected(day.error());
    for (const OpenItem& item : made.items)
        if (const auto added = add(date, item); !added)
            return added;
    return Done{};
}

Result<Done> ReconcileRepository::add(const QString& date, const OpenItem& item)
{
    const auto added = m_database.run(
        u"INSERT INTO reconciliation_item(business_date, op_id, class, kind, stake_minor,"
        " currency, signed_by, till, cash_minor, booked_minor, acted_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {date, item.operation.toRfc4122(), nameOf(item.kind), item.operationKind,
            item.stake.minor(), item.stake.currency().code(), idColumn(item.signedBy),
            item.till.isNull() ? u""_s : item.till, item.cash.minor(),
            item.booked ? QVariant(item.booked->minor()) : QVariant(QMetaType::fromType<qint64>()),
            idColumn(item.actedBy)});
    if (!added)
        return std::unexpected(added.error());
    return Done{};
}

Result<Done> ReconcileRepository::noteOthers(const QDate& businessDate, qint64 open)
{
    return done(
        m_database.run(u"UPDATE reconciliation SET others_open = ? WHERE business_date = ?"_s,
            {open, businessDate.toString(Qt::ISODate)}));
}

Result<Done> ReconcileRepository::noteTold(const DeskReports& told, const QDateTime& heardAt)
{
    return done(m_database.run(u"INSERT INTO desks_told(business_date, desks, heard_at)"
                               " VALUES (?, ?, ?) ON CONFLICT (business_date) DO UPDATE SET"
                               " desks = excluded.desks, heard_at = excluded.heard_at"_s,
        {told.businessDate.toString(Qt::ISODate), QString::fromUtf8(canonicalJson(toJson(told))),
            timestampToJson(heardAt)}));
}

Result<std::optional<DeskReports>> ReconcileRepository::toldSince(
    const QDate& businessDate, const QDateTime& since) const
{
    auto row = m_database.run(
        u"SELECT desks FROM desks_told WHERE business_date = ? AND heard_at >= ?"_s,
        {businessDate.toString(Qt::ISODate), timestampToJson(since)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const auto json = parseStrict(row->value(0).toString().toUtf8());
    if (!json)
        return std::unexpected(json.error());
    const auto told = deskReportsFromJson(*json);
    return told ? Result<std::optional<DeskReports>>(*told) : std::unexpected(told.error());
}

Result<Done> ReconcileRepository::note(
    const QString& column, const QDate& businessDate, const QUuid& operation, const QUuid& by)
{
    const auto noted = m_database.run(u"UPDATE reconciliation_item SET "_s + column
            + u" = ? WHERE business_date = ? AND op_id = ?"_s,
        {by.toRfc4122(), businessDate.toString(Qt::ISODate), operation.toRfc4122()});
    if (!noted)
        return std::unexpected(noted.error());
    return Done{};
}

Result<Done> ReconcileRepository::sign(
    const QDate& businessDate, const QUuid& operation, const QUuid& signedBy)
{
    return note(u"signed_by"_s, businessDate, operation, signedBy);
}

Result<Done> ReconcileRepository::act(
    const QDate& businessDate, const QUuid& operation, const QUuid& actedBy)
{
    return note(u"acted_by"_s, businessDate, operation, actedBy);
}

Result<int> ReconcileRepository::countPrint(const QDate& businessDate)
{
    auto row = m_database.run(u"UPDATE reconciliation SET printed = printed + 1"
                              " WHERE business_date = ? RETURNING printed"_s,
        {businessDate.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    HUI_ASSERT(row->next()); // asked for only when the day was compared
    return row->value(0).toInt();
}

} // namespace hui
