// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/CameFor.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestDocument = 64;

CameFor cameFrom(JsonReader& reader)
{
    CameFor came;
    came.principal = reader.optionalString("principal"_L1, longestName).value_or(QString());
    came.name = reader.string("name"_L1, longestName, 1);
    came.documentKind = reader.optionalString("document_kind"_L1, 40).value_or(QString());
    came.documentNumber
        = reader.optionalString("document_no"_L1, longestDocument).value_or(QString());
    return came;
}

} // namespace

QJsonObject toJson(const CameFor& came)
{
    QJsonObject json{{u"name"_s, came.name}};
    if (!came.principal.isEmpty())
        json.insert(u"principal"_s, came.principal);
    if (!came.documentKind.isEmpty())
        json.insert(u"document_kind"_s, came.documentKind);
    if (!came.documentNumber.isEmpty())
        json.insert(u"document_no"_s, came.documentNumber);
    return json;
}

std::optional<CameFor> cameForIn(const QJsonObject& body)
{
    const QJsonObject json = body.value("came"_L1).toObject();
    if (json.isEmpty())
        return std::nullopt;
    const auto text = [&json](QLatin1StringView key) { return json.value(key).toString(); };
    return CameFor{
        text("principal"_L1), text("name"_L1), text("document_kind"_L1), text("document_no"_L1)};
}

std::optional<CameFor> readCameFor(JsonReader& reader)
{
    return reader.optionalObject("came"_L1, cameFrom);
}

void addTo(QJsonObject& body, const std::optional<CameFor>& came)
{
    if (came)
        body.insert(u"came"_s, toJson(*came));
}

} // namespace hui
