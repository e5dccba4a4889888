// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/NoticeRepository.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/sync/WirePick.h"

namespace hui {

using namespace Qt::StringLiterals;

Result<QList<Notice>> NoticeRepository::latest(int limit) const
{
    auto found = m_database.run(QStringLiteral("SELECT key, at_utc, text, text_en FROM notice"
                                               " ORDER BY at_utc DESC, key LIMIT ?"),
        {limit});
    if (!found)
        return std::unexpected(found.error());
    QList<Notice> notices;
    while (found->next())
        notices.append({found->value(0).toString(),
            QDateTime::fromString(found->value(1).toString(), Qt::ISODateWithMs),
            found->value(2).toString(), found->value(3).toString()});
    return notices;
}

Result<Done> NoticeRepository::apply(const Change& change)
{
    if (change.deleted) {
        const auto gone
            = m_database.run(QStringLiteral("DELETE FROM notice WHERE key = ?"), {change.key});
        return gone ? Result<Done>(Done{}) : std::unexpected(gone.error());
    }
    JsonReader reader(pick(change.value, {"at"_L1, "text"_L1, "text_en"_L1}));
    const QDateTime at = reader.timestamp("at"_L1);
    const QString text = reader.text("text"_L1, 2000);
    const QString textEn = reader.text("text_en"_L1, 4000);
    if (const Result<Done> read = reader.finish(); !read)
        return read;
    const auto saved = m_database.run(
        QStringLiteral("INSERT INTO notice (key, at_utc, text, text_en) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (key) DO UPDATE SET at_utc = excluded.at_utc,"
                       " text = excluded.text, text_en = excluded.text_en"),
        {change.key, timestampToJson(at), text, textEn});
    return saved ? Result<Done>(Done{}) : std::unexpected(saved.error());
}

} // namespace hui
