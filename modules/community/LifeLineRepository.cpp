// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/LifeLineRepository.h"

#include "app/core/StrictJson.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::community {

using namespace Qt::StringLiterals;

Result<QList<LifeLine>> LifeLineRepository::all() const
{
    auto row = m_database.run(u"SELECT value FROM life_line ORDER BY id"_s);
    if (!row)
        return std::unexpected(row.error());
    QList<LifeLine> lines;
    while (row->next()) {
        const Result<QJsonObject> value = parseStrict(row->value(0).toString().toUtf8());
        const auto line
            = value ? lifeLineFromJson(*value) : Result<LifeLine>(std::unexpected(value.error()));
        if (!line)
            return std::unexpected(line.error());
        lines.append(*line);
    }
    return lines;
}

Result<Done> LifeLineRepository::apply(const QString& key, const QJsonObject& value)
{
    if (value.isEmpty())
        return done(m_database.run(u"DELETE FROM life_line WHERE id = ?"_s, {key}));
    const Result<LifeLine> line = lifeLineFromJson(value);
    if (!line)
        return std::unexpected(line.error());
    return done(m_database.run(u"INSERT INTO life_line(id, value) VALUES (?, ?)"
                               " ON CONFLICT(id) DO UPDATE SET value = excluded.value"_s,
        {line->id, QString::fromUtf8(canonicalJson(toJson(*line)))}));
}

} // namespace hui::community
