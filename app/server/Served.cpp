// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Served.h"

#include "app/core/JsonReader.h"
#include "app/core/SecretWords.h"

#include <QJsonArray>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype mostRecords = 200;

void readField(JsonReader& reader, const WireField& field);

Done readFields(JsonReader& reader, const QList<WireField>& fields)
{
    for (const WireField& field : fields)
        readField(reader, field);
    return {};
}

void readPresent(JsonReader& reader, const WireField& field, QLatin1StringView key)
{
    const auto inner = [&field](JsonReader& each) { return readFields(each, field.fields); };
    switch (field.type) {
    case WireField::Type::Text: reader.string(key, longestText, field.required ? 1 : 0); break;
    case WireField::Type::Integer: reader.integer(key); break;
    case WireField::Type::Boolean: reader.boolean(key); break;
    case WireField::Type::Date: reader.date(key); break;
    case WireField::Type::Timestamp: reader.timestamp(key); break;
    case WireField::Type::Money: reader.money(key); break;
    case WireField::Type::Record: reader.object(key, inner); break;
    case WireField::Type::Records: reader.list(key, mostRecords, inner); break;
    case WireField::Type::Any: reader.object(key); break;
    }
}

void readField(JsonReader& reader, const WireField& field)
{
    const QByteArray name = field.name.toLatin1();
    const QLatin1StringView key(name);
    if (field.required || reader.isPresent(key))
        return readPresent(reader, field, key);
    reader.optionalObject(key); // absent or null: then it was asked for
}

QJsonValue onlyFieldsOf(const QJsonValue& value, const WireField& field)
{
    if (field.type == WireField::Type::Record)
        return onlyFields(value.toObject(), field.fields);
    if (field.type != WireField::Type::Records)
        return value;
    QJsonArray records;
    for (const QJsonValue& each : value.toArray())
        records.append(onlyFields(each.toObject(), field.fields));
    return records;
}

} // namespace

QString nameOf(WireField::Type type)
{
    switch (type) {
    case WireField::Type::Text: return u"text"_s;
    case WireField::Type::Integer: return u"integer"_s;
    case WireField::Type::Boolean: return u"boolean"_s;
    case WireField::Type::Date: return u"date"_s;
    case WireField::Type::Timestamp: return u"timestamp"_s;
    case WireField::Type::Money: return u"money"_s;
    case WireField::Type::Record: return u"record"_s;
    case WireField::Type::Records: return u"records"_s;
    case WireField::Type::Any: break;
    }
    return u"any"_s;
}

QJsonArray toJson(const QList<WireField>& fields)
{
    QJsonArray all;
    for (const WireField& field : fields) {
        QJsonObject one{{u"name"_s, field.name}, {u"type"_s, nameOf(field.type)},
            {u"required"_s, field.required}, {u"text_zh"_s, field.zh}, {u"text_en"_s, field.en}};
        if (!field.fields.isEmpty())
            one.insert(u"fields"_s, toJson(field.fields));
        all.append(one);
    }
    return all;
}

Result<Done> checkFields(const QJsonObject& message, const QList<WireField>& fields)
{
    JsonReader reader(message);
    readFields(reader, fields);
    return reader.finish();
}

Result<Done> checkNoSecret(const QList<WireField>& fields, const QString& where)
{
    for (const WireField& field : fields) {
        const QString path = where + u'.' + field.name;
        if (asksForSecret(field.name) || asksForSecret(field.zh) || asksForSecret(field.en))
            return secretAsked(path);
        if (const auto open = checkNoSecret(field.fields, path); !open)
            return open;
    }
    return Done{};
}

Result<Done> checkNoSecret(const QList<ServedInterface>& interfaces)
{
    for (const ServedInterface& each : interfaces)
        for (const QList<WireField>& fields : {each.asks, each.answers})
            if (const auto open = checkNoSecret(fields, each.id); !open)
                return open;
    return Done{};
}

QJsonObject onlyFields(const QJsonObject& message, const QList<WireField>& fields)
{
    QJsonObject kept;
    for (const WireField& field : fields)
        if (const auto found = message.constFind(field.name); found != message.constEnd())
            kept.insert(field.name, onlyFieldsOf(*found, field));
    return kept;
}

Served::Served(const QList<ServedInterface>& interfaces, Router deskRoutes)
    : m_deskRoutes(std::move(deskRoutes))
{
    for (const ServedInterface& entry : interfaces)
        add(entry);
}

const ServedInterface* Served::find(const QString& id) const
{
    const auto found = m_interfaces.constFind(id);
    return found == m_interfaces.constEnd() ? nullptr : &*found;
}

QStringList Served::ids() const
{
    QStringList all = m_interfaces.keys();
    all.sort();
    return all;
}

} // namespace hui::server
