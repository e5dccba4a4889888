// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/LifeLine.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordLength = 32;
constexpr qsizetype nameLength = 40;
constexpr qsizetype mostWords = 20;
constexpr qint64 lastPlace = 99;

} // namespace

QJsonObject toJson(const LifeLine& line)
{
    return {{u"id"_s, line.id},
        {u"kind"_s, line.kind == LifeLine::Kind::Scene ? u"scene"_s : u"line"_s},
        {u"place"_s, line.place}, {u"name"_s, line.name}, {u"name_en"_s, line.nameEn},
        {u"words"_s, QJsonArray::fromStringList(line.words)},
        {u"fields"_s, QJsonArray::fromStringList(line.fields)}};
}

Result<LifeLine> lifeLineFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"life_line"_s);
    LifeLine line;
    line.id = reader.string("id"_L1, wordLength, 1);
    const QString kind = reader.string("kind"_L1, wordLength, 1);
    line.kind = kind == u"scene" ? LifeLine::Kind::Scene : LifeLine::Kind::Line;
    line.place = static_cast<int>(reader.integer("place"_L1, 1, lastPlace));
    line.name = reader.string("name"_L1, nameLength, 1);
    line.nameEn = reader.string("name_en"_L1, nameLength, 1);
    line.words = reader.strings("words"_L1, mostWords, wordLength);
    line.fields = reader.strings("fields"_L1, mostWords, wordLength);
    const bool isKnown = kind == u"line" || (kind == u"scene" && lifeSceneIds().contains(line.id));
    if (!isKnown)
        reader.refuse("kind"_L1, QT_TRANSLATE_NOOP("Error", "This word is not known here."));
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return line;
}

QList<LifeLine> ofKind(const QList<LifeLine>& all, LifeLine::Kind kind)
{
    QList<LifeLine> fitting = all;
    fitting.removeIf([kind](const LifeLine& each) { return each.kind != kind; });
    std::ranges::stable_sort(fitting, {}, &LifeLine::place);
    return fitting;
}

bool serves(const LifeLine& line, const QString& words)
{
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(
        line.words, [&all](const QString& word) { return all.contains(word); });
}

bool belongs(const Need& need, const LifeLine& line)
{
    return line.kind == LifeLine::Kind::Scene ? need.life.contains(line.id)
                                              : line.fields.contains(need.scene);
}

} // namespace hui::community
