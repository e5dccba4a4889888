// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerTag.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array effectNames{std::pair{TagEffect::CalledFirst, "called_first"},
    std::pair{TagEffect::LargePrint, "large_print"}, std::pair{TagEffect::NoCalls, "no_calls"},
    std::pair{TagEffect::PhoneReceipt, "phone_receipt"}, std::pair{TagEffect::English, "english"},
    std::pair{TagEffect::NoMessages, "no_messages"}};

} // namespace

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

QList<TagEffect> tagEffects()
{
    QList<TagEffect> all;
    for (const auto& [effect, word] : effectNames)
        all.append(effect);
    return all;
}

QString nameOf(TagEffect effect)
{
    const auto* const found
        = std::ranges::find(effectNames, effect, [](const auto& each) { return each.first; });
    return QString::fromLatin1(found->second);
}

std::optional<TagEffect> tagEffectOf(QStringView name)
{
    for (const auto& [effect, word] : effectNames)
        if (name == QLatin1StringView(word))
            return effect;
    return std::nullopt;
}

bool hasEffect(const QList<CustomerTag>& tags, const QList<TagEntry>& entries, TagEffect effect)
{
    return std::ranges::any_of(entries,
        [&](const TagEntry& entry) { return entry.effect == effect && hasTag(tags, entry.id); });
}

QJsonObject toJson(const TagEntry& entry)
{
    QJsonObject json{{u"id"_s, entry.id}, {u"name"_s, entry.name}, {u"name_en"_s, entry.nameEn},
        {u"valid_from"_s, entry.validFrom.toString(Qt::ISODate)}};
    if (entry.validUntil.isValid())
        json.insert(u"valid_until"_s, entry.validUntil.toString(Qt::ISODate));
    if (entry.effect)
        json.insert(u"effect"_s, nameOf(*entry.effect));
    return json;
}

Result<TagEntry> tagEntryFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"customer_tag"_s);
    TagEntry entry{reader.string("id"_L1, 40, 1), reader.string("name"_L1, 20, 1),
        reader.string("name_en"_L1, 40, 1), reader.date("valid_from"_L1),
        reader.optionalDate("valid_until"_L1).value_or(QDate())};
    if (const auto word = reader.optionalString("effect"_L1, 20)) {
        entry.effect = tagEffectOf(*word);
        if (!entry.effect)
            reader.refuse("effect"_L1, QT_TRANSLATE_NOOP("Error", "This word is not known here."));
    }
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return entry;
}

} // namespace hui
