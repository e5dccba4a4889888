// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/SalvagedRows.h"

#include "app/store/Database.h"
#include "app/store/Envelope.h"
#include "app/store/HashChain.h"

namespace hui {

namespace {

/// Places of the columns that the hash names one by one.
namespace Place {
enum Column {
    Sequence,
    Id,
    Kind,
    AmountMinor = 7,
    KeyVersion = 11,
    Body,
    Fingerprint,
    MonoMs = 15,
    ServerOffset = 17,
    Previous,
    Hash,
    Count
};
} // namespace Place

bool isHashRight(const QVariantList& columns)
{
    const QVariantList meta = columns.mid(Place::Kind, Place::Body - Place::Kind)
        + columns.mid(Place::Fingerprint, Place::Previous - Place::Fingerprint);
    return hashOf({"HDJ1", columns.at(Place::Previous).toByteArray(),
               columns.at(Place::Sequence).toLongLong(), columns.at(Place::Id).toByteArray(),
               columns.at(Place::Body).toByteArray(), meta})
        == columns.at(Place::Hash).toByteArray();
}

/// Columns read from canonical bytes as the table holds them.
QVariantList typed(QVariantList columns)
{
    for (const int number : {Place::Sequence, Place::AmountMinor, Place::KeyVersion, Place::MonoMs,
             Place::ServerOffset})
        if (!columns.at(number).isNull())
            columns[number] = columns.at(number).toByteArray().toLongLong();
    for (const int text : {2, 3, 4, 5, 6, 8, 10, 14})
        if (!columns.at(text).isNull())
            columns[text] = textColumn(QString::fromUtf8(columns.at(text).toByteArray()));
    return columns;
}

} // namespace

SalvagedRows::Offer SalvagedRows::offer(const QVariantList& columns)
{
    if (columns.size() != Place::Count || !isHashRight(columns))
        return Offer::Refused;
    const qint64 sequence = columns.at(Place::Sequence).toLongLong();
    const QByteArray id = columns.at(Place::Id).toByteArray();
    if (m_rows.contains(sequence) || m_operations.contains(id))
        return Offer::Known;
    if (!m_envelope.open(
            columns.at(Place::Body).toByteArray(), Envelope::place("journal", "body", id)))
        return Offer::Refused;
    m_rows.emplace(sequence, columns);
    m_operations.insert(id);
    return Offer::Taken;
}

SalvagedRows::Offer SalvagedRows::offer(const MirrorEntry& entry)
{
    const auto opened = columnsOf(entry, m_envelope);
    const auto columns = opened ? columnsIn(*opened) : std::nullopt;
    if (!columns || columns->size() != Place::Count - 1)
        return Offer::Refused;
    return offer(typed(*columns) + QVariantList{entry.hash});
}

KeyedRows::KeyedRows(Database& database, QString table, QString key, QString columns)
    : m_database(database)
    , m_read(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(columns, table, key))
    , m_highest(QStringLiteral("SELECT max(%1) FROM %2").arg(key, table))
{
}

std::optional<QVariantList> KeyedRows::at(qint64 key) const
{
    auto found = m_database.run(m_read, {key});
    if (!found || !found->next())
        return std::nullopt;
    QVariantList columns;
    const int count = found->record().count();
    for (int column = 0; column < count; ++column)
        columns += found->value(column);
    return columns;
}

qint64 KeyedRows::highest() const
{
    auto found = m_database.run(m_highest);
    return found && found->next() ? found->value(0).toLongLong() : 0;
}

QString journalColumns()
{
    return QStringLiteral("device_seq, op_id, kind, operator, branch, till, business_date,"
                          " amount_minor, currency, depends_on, at_utc, key_ver, body, fp,"
                          " wall_utc, mono_ms, boot_id, srv_offset_ms, prev_hash, entry_hash");
}

} // namespace hui
