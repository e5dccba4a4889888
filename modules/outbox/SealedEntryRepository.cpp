// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/SealedEntryRepository.h"

#include "app/store/Database.h"

#include <QSqlQuery>
#include <QSqlRecord>

namespace hui::outbox {

namespace {

/// A column in JSON: bytes as base64, NULL as null.
QJsonValue jsonOf(const QVariant& value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toBase64());
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    return value.toLongLong();
}

} // namespace

Result<QList<QJsonObject>> SealedEntryRepository::open(int limit) const
{
    auto found = m_database.run(QStringLiteral("SELECT j.*, o.state, o.attempt FROM journal j"
                                               " JOIN outbox o ON o.device_seq = j.device_seq"
                                               " WHERE o.state NOT IN ('accepted', 'rejected')"
                                               " ORDER BY j.device_seq LIMIT ?"),
        {limit});
    if (!found)
        return std::unexpected(found.error());
    QList<QJsonObject> rows;
    for (Query row = *std::move(found); row.next();) {
        const QSqlRecord record = row.record();
        QJsonObject object;
        for (int i = 0; i < record.count(); ++i)
            object.insert(record.fieldName(i), jsonOf(row.value(i)));
        rows.append(object);
    }
    return rows;
}

} // namespace hui::outbox
