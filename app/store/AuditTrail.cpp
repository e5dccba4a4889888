// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditTrail.h"

#include "app/core/Clock.h"
#include "app/core/StrictJson.h"
#include "app/store/Database.h"
#include "app/store/HashChain.h"

#include <QJsonDocument>

namespace hui {

Result<Done> AuditTrail::append(const AuditEvent& event)
{
    if (m_database.inTransaction())
        return write(event);
    return m_database.transaction([&] { return write(event); });
}

Result<QList<AuditedEvent>> AuditTrail::of(const QString& beginning, int limit) const
{
    auto row = m_database.run(
        QStringLiteral("SELECT seq, wall_utc, operator, event, outcome, detail FROM audit"
                       " WHERE event LIKE ? ORDER BY seq DESC LIMIT ?"),
        {beginning + u'%', limit});
    if (!row)
        return std::unexpected(row.error());
    QList<AuditedEvent> events;
    while (row->next()) {
        const auto detail = m_database.envelope().open(row->value(5).toByteArray(),
            Envelope::place("audit", "detail", QByteArray::number(row->value(0).toLongLong())));
        if (!detail)
            return std::unexpected(detail.error());
        const auto told = parseStrict(*detail);
        if (!told)
            return std::unexpected(told.error());
        events.append(
            {{row->value(2).toString(), row->value(3).toString(), row->value(4).toString(), *told},
                QDateTime::fromString(row->value(1).toString(), Qt::ISODateWithMs)});
    }
    return events;
}

Result<Done> AuditTrail::write(const AuditEvent& event)
{
    auto head = m_database.run(
        QStringLiteral("SELECT seq, entry_hash FROM audit ORDER BY seq DESC LIMIT 1"));
    if (!head)
        return std::unexpected(head.error());
    const bool first = !head->next();
    const qint64 sequence = first ? 1 : head->value(0).toLongLong() + 1;
    const QByteArray previous = first ? chainStart() : head->value(1).toByteArray();
    const QByteArray detail
        = m_database.envelope().seal(QJsonDocument(event.detail).toJson(QJsonDocument::Compact),
            Envelope::place("audit", "detail", QByteArray::number(sequence)));
    const QString at = m_database.clock().nowUtc().toString(Qt::ISODateWithMs);
    const QByteArray hash = hashOf({"HDA1", previous, sequence, {}, detail,
        {at, event.operatorId, event.event, event.outcome}});
    const auto written = m_database.run(
        QStringLiteral("INSERT INTO audit(seq, wall_utc, operator, event, outcome, detail,"
                       " prev_hash, entry_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {sequence, at, textColumn(event.operatorId), event.event, textColumn(event.outcome), detail,
            previous, hash});
    if (!written)
        return std::unexpected(written.error());
    return Done{};
}

} // namespace hui
