// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/OpenPlatform.h"

#include "app/core/JsonReader.h"
#include "app/core/ServiceFlow.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype entryNameLength = 200;
constexpr qsizetype wordLength = 32;
constexpr qsizetype idLength = 64;
constexpr qsizetype mostInterfaces = 64;

/// What entries of today have, and those of an older catalogue have not.
void addNewer(const Need& entry, QJsonObject& json)
{
    if (!entry.flow.isEmpty())
        json.insert(u"flow"_s, entry.flow);
    if (!entry.service.isEmpty())
        json.insert(u"service"_s, entry.service);
    if (!entry.life.isEmpty())
        json.insert(u"life"_s, QJsonArray::fromStringList(entry.life));
}

} // namespace

const QStringList& needFlows()
{
    return serviceFlows();
}

const QStringList& lifeSceneIds()
{
    static const QStringList scenes{
        u"clothes"_s, u"food"_s, u"home"_s, u"travel"_s, u"beauty"_s, u"leisure"_s, u"play"_s};
    return scenes;
}

QJsonObject interfaceToJson(const Interface& entry)
{
    return {{u"id"_s, entry.id}, {u"name"_s, entry.name}, {u"name_en"_s, entry.nameEn},
        {u"module"_s, entry.module}, {u"direction"_s, entry.direction},
        {u"version"_s, entry.version}, {u"status"_s, entry.status}};
}

Result<Interface> interfaceFromJson(const QJsonObject& value, const QString& key)
{
    JsonReader reader(value, key);
    Interface entry;
    entry.id = reader.string("id"_L1, idLength, 1);
    entry.name = reader.string("name"_L1, entryNameLength, 1);
    entry.nameEn = reader.string("name_en"_L1, entryNameLength);
    entry.module = reader.string("module"_L1, wordLength, 1);
    entry.direction = reader.string("direction"_L1, wordLength, 1);
    entry.version = reader.string("version"_L1, wordLength, 1);
    entry.status = reader.string("status"_L1, wordLength, 1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return entry;
}

QJsonObject needToJson(const Need& entry)
{
    QJsonObject json{{u"id"_s, entry.id}, {u"name"_s, entry.name}, {u"name_en"_s, entry.nameEn},
        {u"segment"_s, entry.segment}, {u"scene"_s, entry.scene},
        {u"interfaces"_s, QJsonArray::fromStringList(entry.interfaces)}};
    addNewer(entry, json);
    return json;
}

Result<Need> needFromJson(const QJsonObject& value, const QString& key)
{
    JsonReader reader(value, key);
    Need entry;
    entry.id = reader.string("id"_L1, idLength, 1);
    entry.name = reader.string("name"_L1, entryNameLength, 1);
    entry.nameEn = reader.string("name_en"_L1, entryNameLength);
    entry.segment = reader.string("segment"_L1, wordLength, 1);
    entry.scene = reader.string("scene"_L1, wordLength, 1);
    entry.interfaces = reader.strings("interfaces"_L1, mostInterfaces, idLength);
    entry.flow = reader.optionalString("flow"_L1, wordLength).value_or(QString());
    entry.service = reader.optionalString("service"_L1, idLength).value_or(QString());
    if (reader.isPresent("life"_L1))
        entry.life = reader.strings("life"_L1, lifeSceneIds().size(), wordLength);
    if (!entry.flow.isEmpty() && !needFlows().contains(entry.flow))
        reader.refuse("flow"_L1, QT_TRANSLATE_NOOP("Error", "This word is not known here."));
    if (!std::ranges::all_of(
            entry.life, [](const QString& each) { return lifeSceneIds().contains(each); }))
        reader.refuse("life"_L1, QT_TRANSLATE_NOOP("Error", "This word is not known here."));
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return entry;
}

} // namespace hui
