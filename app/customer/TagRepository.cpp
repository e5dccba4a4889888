// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/TagRepository.h"

#include "app/core/IdText.h"
#include "app/core/StrictJson.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui {

using namespace Qt::StringLiterals;

Result<QList<CustomerTag>> TagRepository::of(const QUuid& customer) const
{
    auto row = m_database.run(
        u"SELECT tag, is_on, set_by FROM customer_tag WHERE customer = ? ORDER BY tag"_s,
        {idText(customer)});
    if (!row)
        return std::unexpected(row.error());
    QList<CustomerTag> tags;
    while (row->next())
        tags.append({row->value(0).toString(), row->value(1).toInt() != 0,
            QUuid::fromString(row->value(2).toString())});
    return tags;
}

Result<Done> TagRepository::add(const QUuid& customer, const QList<CustomerTag>& tags)
{
    const QString id = idText(customer);
    for (const CustomerTag& tag : tags) {
        const auto written = m_database.run(
            u"INSERT INTO customer_tag(customer, tag, is_on, set_by) VALUES (?, ?, ?, ?)"_s,
            {id, tag.tag, tag.isOn ? 1 : 0, idText(tag.setBy)});
        if (!written)
            return std::unexpected(written.error());
    }
    return Done{};
}

Result<QList<QUuid>> TagRepository::having(const QString& tag, int limit) const
{
    auto row = m_database.run(u"SELECT customer FROM customer_tag WHERE tag = ? AND is_on = 1"
                              " ORDER BY customer LIMIT ?"_s,
        {tag, limit});
    if (!row)
        return std::unexpected(row.error());
    QList<QUuid> ids;
    while (row->next())
        ids.append(QUuid::fromString(row->value(0).toString()));
    return ids;
}

Result<QList<TagEntry>> TagRepository::entries() const
{
    auto row = m_database.run(u"SELECT value FROM tag_entry ORDER BY id"_s, {});
    if (!row)
        return std::unexpected(row.error());
    QList<TagEntry> entries;
    while (row->next()) {
        const Result<QJsonObject> value = parseStrict(row->value(0).toString().toUtf8());
        if (!value)
            return std::unexpected(value.error());
        const Result<TagEntry> entry = tagEntryFromJson(*value);
        if (!entry)
            return std::unexpected(entry.error());
        entries.append(*entry);
    }
    return entries;
}

Result<std::optional<TagEntry>> TagRepository::entry(const QString& id) const
{
    const auto all = entries();
    if (!all)
        return std::unexpected(all.error());
    for (const TagEntry& one : *all)
        if (one.id == id)
            return one;
    return std::nullopt;
}

Result<Done> TagRepository::save(const TagEntry& entry)
{
    return done(m_database.run(u"INSERT INTO tag_entry(id, value) VALUES (?, ?)"
                               " ON CONFLICT(id) DO UPDATE SET value = excluded.value"_s,
        {entry.id, QString::fromUtf8(canonicalJson(toJson(entry)))}));
}

Result<Done> TagRepository::apply(const QString& key, const QJsonObject& value)
{
    if (value.isEmpty())
        return done(m_database.run(u"DELETE FROM tag_entry WHERE id = ?"_s, {key}));
    const Result<TagEntry> entry = tagEntryFromJson(value);
    if (!entry)
        return std::unexpected(entry.error());
    return save(*entry);
}

} // namespace hui
