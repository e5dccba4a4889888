// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/PersonDocument.h"

#include "app/core/JsonReader.h"

#include <QJsonArray>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

PersonDocument readDocument(JsonReader& reader)
{
    return {reader.string("kind"_L1, 16, 1), reader.string("id"_L1, 80, 1),
        reader.string("about"_L1, 80), reader.timestamp("at"_L1), reader.string("branch"_L1, 40),
        reader.string("channel"_L1, 16, 1), reader.string("number"_L1, 64),
        reader.boolean("image"_L1)};
}

} // namespace

QList<PersonDocument> newestFirst(QList<PersonDocument> documents)
{
    std::ranges::stable_sort(documents, std::ranges::greater(), &PersonDocument::at);
    return documents.first(qMin(documents.size(), qsizetype{PersonDocument::most}));
}

QJsonObject toJson(const QList<PersonDocument>& documents)
{
    QJsonArray all;
    for (const PersonDocument& each : documents)
        all.append(QJsonObject{{u"kind"_s, each.kind}, {u"id"_s, each.id}, {u"about"_s, each.about},
            {u"at"_s, timestampToJson(each.at)}, {u"branch"_s, each.branch},
            {u"channel"_s, each.channel}, {u"number"_s, each.number}, {u"image"_s, each.hasImage}});
    return {{u"documents"_s, all}};
}

Result<QList<PersonDocument>> personDocumentsFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const auto documents = reader.list("documents"_L1, PersonDocument::most, readDocument);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return documents;
}

} // namespace hui
