// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/OpenPlatform.h"

#include "app/core/JsonReader.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype entryNameLength = 200;
constexpr qsizetype wordLength = 32;
constexpr qsizetype idLength = 64;
constexpr qsizetype mostInterfaces = 64;

} // namespace

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
    return {{u"id"_s, entry.id}, {u"name"_s, entry.name}, {u"name_en"_s, entry.nameEn},
        {u"segment"_s, entry.segment}, {u"scene"_s, entry.scene},
        {u"interfaces"_s, QJsonArray::fromStringList(entry.interfaces)}};
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
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return entry;
}

} // namespace hui
