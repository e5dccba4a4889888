// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/SecondFactor.h"

#include "app/core/JsonReader.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace hui {

using namespace Qt::StringLiterals;

QString nameOf(SecondFactor::Kind kind)
{
    switch (kind) {
    case SecondFactor::Kind::Totp: return u"totp"_s;
    case SecondFactor::Kind::Card: return u"card"_s;
    }
    return {};
}

std::optional<SecondFactor::Kind> factorKindOf(QStringView name)
{
    for (const SecondFactor::Kind kind : {SecondFactor::Kind::Totp, SecondFactor::Kind::Card})
        if (nameOf(kind) == name)
            return kind;
    return std::nullopt;
}

std::optional<SecondFactor> factorOf(const QString& entry)
{
    static const QRegularExpression code(u"^[0-9]{6}$"_s);
    static const QRegularExpression card(u"^[0-9A-Z]{8,32}$"_s);
    const QString text = entry.trimmed().toUpper();
    if (code.match(text).hasMatch())
        return SecondFactor{SecondFactor::Kind::Totp, text};
    if (card.match(text).hasMatch())
        return SecondFactor{SecondFactor::Kind::Card, text};
    return std::nullopt;
}

QJsonObject toJson(const SecondFactor& factor)
{
    return {{u"kind"_s, nameOf(factor.kind)}, {u"value"_s, factor.value}};
}

std::optional<SecondFactor> readFactor(JsonReader& reader)
{
    return reader.optionalObject("factor"_L1, [](JsonReader& inner) {
        const auto kind = factorKindOf(inner.string("kind"_L1, 16, 1));
        const QString value = inner.string("value"_L1, 32, 1);
        const auto read = factorOf(value);
        if (!kind)
            inner.refuse("kind"_L1, "This is no kind of second factor.");
        else if (!read || read->kind != *kind)
            inner.refuse("value"_L1, "This is not what such a factor looks like.");
        return read.value_or(SecondFactor{});
    });
}

QList<SecondFactor::Kind> factorKindsIn(const QJsonObject& problem)
{
    QList<SecondFactor::Kind> kinds;
    for (const QJsonValue& name : problem.value(u"factors"_s).toArray())
        if (const auto kind = factorKindOf(name.toString()))
            kinds += *kind;
    return kinds;
}

} // namespace hui
