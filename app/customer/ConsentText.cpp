// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ConsentText.h"

#include "app/core/JsonReader.h"
#include "app/customer/CustomerWire.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostParagraphs = 40;
constexpr qsizetype longestParagraph = 500;

} // namespace

QJsonObject toJson(const ConsentText& text)
{
    return {{u"kind"_s, nameOf(text.kind)}, {u"version"_s, text.version},
        {u"valid_from"_s, text.validFrom.toString(Qt::ISODate)}, {u"title"_s, text.title},
        {u"paragraphs"_s, QJsonArray::fromStringList(text.paragraphs)}};
}

Result<ConsentText> consentTextFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"consent_text"_s);
    const ConsentKind kind = readConsentKind(reader);
    const ConsentText text{kind, reader.string("version"_L1, 20, 1), reader.date("valid_from"_L1),
        reader.string("title"_L1, 60, 1),
        reader.strings("paragraphs"_L1, mostParagraphs, longestParagraph)};
    if (text.paragraphs.isEmpty())
        reader.refuse("paragraphs"_L1, "A text that says nothing.");
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return text;
}

QString keyOf(const ConsentText& text)
{
    return nameOf(text.kind) + u'/' + text.version;
}

} // namespace hui
