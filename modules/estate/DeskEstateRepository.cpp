// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/DeskEstateRepository.h"

#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/store/RunDone.h"
#include "modules/estate/EstateWire.h"

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

QByteArray labelPlace(const QUuid& operation)
{
    return Envelope::place("estate_act", "label", operation.toRfc4122());
}

QByteArray toldPlace(const QString& key)
{
    return Envelope::place("estate_told", "content", key.toUtf8());
}

/// Qt binds a null QString as NULL.
QString keyOf(const QString& estate)
{
    return estate.isEmpty() ? QString(""_L1) : estate;
}

template <class Value>
Result<std::optional<Told<Value>>> readTold(
    const Result<std::optional<Told<QJsonObject>>>& json, Result<Value> (*read)(const QJsonObject&))
{
    if (!json)
        return std::unexpected(json.error());
    if (!*json)
        return std::nullopt;
    const auto value = read((*json)->value);
    if (!value)
        return std::unexpected(value.error());
    return Told<Value>{*value, (*json)->at};
}

} // namespace

QStringList estateMigrations()
{
    return {u":/schema/estate/001_estate.sql"_s};
}

Result<Done> DeskEstateRepository::add(const DeskAct& act)
{
    return done(m_database.run(
        u"INSERT INTO estate_act(operation, kind, estate, label, at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (operation) DO NOTHING"_s,
        {act.operation.toRfc4122(), act.kind, act.estate,
            m_database.envelope().seal(act.label.toUtf8(), labelPlace(act.operation)),
            timestampToJson(act.at)}));
}

Result<QList<DeskAct>> DeskEstateRepository::actsOf(const QString& estate, int limit) const
{
    auto row = m_database.run(u"SELECT operation, kind, label, at FROM estate_act WHERE estate = ?"
                              " ORDER BY at DESC, operation DESC LIMIT ?"_s,
        {estate, limit});
    if (!row)
        return std::unexpected(row.error());
    QList<DeskAct> acts;
    while (row->next()) {
        DeskAct act{.operation = QUuid::fromRfc4122(row->value(0).toByteArray())};
        act.kind = row->value(1).toString();
        act.estate = estate;
        const auto label
            = m_database.envelope().open(row->value(2).toByteArray(), labelPlace(act.operation));
        if (!label)
            return std::unexpected(label.error());
        act.label = QString::fromUtf8(*label);
        act.at = momentIn(row->value(3));
        acts.append(act);
    }
    for (DeskAct& act : acts) {
        const auto entry = Journal(m_database).byId(act.operation);
        if (!entry)
            return std::unexpected(entry.error());
        if (*entry) {
            act.state = (*entry)->state;
            act.refusal = (*entry)->resultCode;
        }
    }
    return acts;
}

Result<Done> DeskEstateRepository::keepJson(
    const QString& key, const QJsonObject& json, const QDateTime& at)
{
    return done(m_database.run(u"INSERT INTO estate_told(estate, content, at) VALUES (?, ?, ?)"
                               " ON CONFLICT (estate) DO UPDATE SET content = excluded.content,"
                               " at = excluded.at"_s,
        {keyOf(key), m_database.envelope().seal(canonicalJson(json), toldPlace(key)),
            timestampToJson(at)}));
}

Result<std::optional<Told<QJsonObject>>> DeskEstateRepository::jsonOf(const QString& key) const
{
    auto row
        = m_database.run(u"SELECT content, at FROM estate_told WHERE estate = ?"_s, {keyOf(key)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const auto plain = m_database.envelope().open(row->value(0).toByteArray(), toldPlace(key));
    if (!plain)
        return std::unexpected(plain.error());
    const auto json = parseStrict(*plain);
    if (!json)
        return std::unexpected(json.error());
    return Told<QJsonObject>{*json, momentIn(row->value(1))};
}

Result<Done> DeskEstateRepository::keep(const QList<Estate>& estates, const QDateTime& at)
{
    return keepJson({}, toJson(estates), at);
}

Result<Done> DeskEstateRepository::keep(const EstateView& view, const QDateTime& at)
{
    return keepJson(view.estate.id, toJson(view), at);
}

Result<std::optional<Told<QList<Estate>>>> DeskEstateRepository::estates() const
{
    return readTold<QList<Estate>>(jsonOf({}), estatesFromJson);
}

Result<std::optional<Told<EstateView>>> DeskEstateRepository::view(const QString& estate) const
{
    return readTold<EstateView>(jsonOf(estate), estateViewFromJson);
}

Result<int> DeskEstateRepository::countPrint(const QString& estate, const QString& month)
{
    auto row = m_database.run(u"INSERT INTO estate_print(estate, month, count) VALUES (?, ?, 1)"
                              " ON CONFLICT(estate, month) DO UPDATE SET count = count + 1"
                              " RETURNING count"_s,
        {estate, month});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

} // namespace hui::estate
