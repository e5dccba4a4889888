// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Dealings.h"

#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "app/store/JournalRow.h"
#include "app/store/RunDone.h"

namespace hui {

using namespace Qt::StringLiterals;

QUuid customerIn(const QJsonObject& body)
{
    return QUuid::fromString(body.value("customer"_L1).toString());
}

Result<QString> Dealings::customerOf(const Operation& operation) const
{
    if (const QUuid named = customerIn(operation.body); !named.isNull())
        return idText(named);
    const QUuid original = QUuid::fromString(operation.body.value("original"_L1).toString());
    if (original.isNull())
        return QString();
    auto row = m_database.run(
        u"SELECT customer FROM operation_customer WHERE op_id = ?"_s, {original.toRfc4122()});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toString() : QString();
}

Result<Done> Dealings::note(const Operation& operation)
{
    const Result<QString> customer = customerOf(operation);
    if (!customer)
        return std::unexpected(customer.error());
    if (customer->isEmpty())
        return Done{};
    return done(m_database.run(u"INSERT INTO operation_customer(op_id, customer) VALUES (?, ?)"
                               " ON CONFLICT(op_id) DO UPDATE SET customer = excluded.customer"_s,
        {operation.id.toRfc4122(), *customer}));
}

Result<QList<JournalEntry>> Dealings::of(const QStringList& records, int limit) const
{
    if (records.isEmpty())
        return QList<JournalEntry>();
    const QString marks = QStringList(records.size(), u"?"_s).join(u", "_s);
    QVariantList texts;
    QVariantList ids;
    for (const QString& record : records) {
        texts.append(record);
        ids.append(QUuid::fromString(record).toRfc4122());
    }
    auto found = m_database.run(u"SELECT "_s + entryColumns()
            + u" WHERE j.op_id IN (SELECT op_id FROM operation_customer WHERE customer IN (%1)"
              " UNION SELECT op_id FROM journal WHERE op_id IN (%1))"
              " ORDER BY j.device_seq DESC LIMIT ?"_s.arg(marks),
        texts + ids + QVariantList{limit});
    if (!found)
        return std::unexpected(found.error());
    return entriesOf(*found, m_database.envelope());
}

} // namespace hui
