// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerTag.h"

#include "app/core/JsonReader.h"

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

bool setTag(QList<CustomerTag>& tags, const CustomerTag& tag)
{
    if (hasTag(tags, tag.tag) == tag.isOn)
        return false;
    const auto found = std::ranges::find(tags, tag.tag, &CustomerTag::tag);
    if (found == tags.end())
        tags.append(tag);
    else
        *found = tag;
    std::ranges::sort(tags, {}, &CustomerTag::tag);
    return true;
}

bool hasTag(const QList<CustomerTag>& tags, const QString& tag)
{
    const auto found = std::ranges::find(tags, tag, &CustomerTag::tag);
    return found != tags.end() && found->isOn;
}

QJsonObject toJson(const TagEntry& entry)
{
    QJsonObject json{{u"id"_s, entry.id}, {u"name"_s, entry.name}, {u"name_en"_s, entry.nameEn},
        {u"valid_from"_s, entry.validFrom.toString(Qt::ISODate)}};
    if (entry.validUntil.isValid())
        json.insert(u"valid_until"_s, entry.validUntil.toString(Qt::ISODate));
    return json;
}

Result<TagEntry> tagEntryFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"customer_tag"_s);
    const TagEntry entry{reader.string("id"_L1, 40, 1), reader.string("name"_L1, 20, 1),
        reader.string("name_en"_L1, 40, 1), reader.date("valid_from"_L1),
        reader.optionalDate("valid_until"_L1).value_or(QDate())};
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return entry;
}

} // namespace hui
