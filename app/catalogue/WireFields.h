// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/TermWords.h"
#include "app/core/JsonReader.h"

#include <QCoreApplication>

/// How the catalogue's wire reads and writes a field that may be left out because it has its usual
/// value. Only for the wire files of this unit.
namespace hui {

/// A word of an enumeration: absent is usual, strange is Unknown.
template <class E>
E readWord(JsonReader& reader, QLatin1StringView key, E usual)
{
    const std::optional<QString> word = reader.optionalString(key, 32);
    return word ? termOf(*word, E::Unknown) : usual;
}

inline bool readFlag(JsonReader& reader, QLatin1StringView key, bool usual)
{
    return reader.optionalBoolean(key).value_or(usual);
}

/// A count from 0 to `most`.
inline int readNumber(JsonReader& reader, QLatin1StringView key, qint64 most, int usual)
{
    return static_cast<int>(reader.optionalInteger(key, 0, most).value_or(usual));
}

inline Money readMoney(JsonReader& reader, QLatin1StringView key)
{
    const Money money = reader.optionalMoney(key).value_or(Money::fen(0));
    if (money.isNegative() || money.currency() != Currency::CNY)
        reader.refuse(key, QT_TRANSLATE_NOOP("Error", "An amount of the catalogue is in yuan."));
    return money;
}

/// A list that is absent when it is empty.
template <class Read>
auto readList(JsonReader& reader, QLatin1StringView key, qsizetype most, Read read)
{
    if (!reader.isPresent(key))
        return QList<decltype(read(reader))>{};
    return reader.list(key, most, read);
}

/// {"zh": "用户号", "en": "Account no."}
LocalText localTextFromJson(JsonReader& reader);
QJsonObject localTextToJson(const LocalText& text);

template <class E>
void writeWord(QJsonObject& json, const QString& key, E value, E usual)
{
    if (value != usual)
        json.insert(key, QString(wordOf(value)));
}

template <class T>
void writePlain(QJsonObject& json, const QString& key, const T& value, const T& usual)
{
    if (value != usual)
        json.insert(key, value);
}

inline void writeMoney(QJsonObject& json, const QString& key, Money value)
{
    if (!value.isZero())
        json.insert(key, moneyToJson(value));
}

} // namespace hui
