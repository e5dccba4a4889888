// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/OpenPlatformRepository.h"

#include "app/catalogue/SearchWords.h"
#include "app/store/Database.h"
#include "app/store/NotNull.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

const QString interfaceColumns = u"id, name, name_en, module, direction, version, status"_s;
const QString needColumns = u"id, name, name_en, segment, scene, interfaces, flow, service, life"_s;

/// Which of the two: their statements are alike but for the table.
bool isNeed(const QString& stream)
{
    return stream == "need"_L1;
}

QString textAt(const Query& row, int column)
{
    return row.value(column).toString();
}

QStringList wordsAt(const Query& row, int column)
{
    return textAt(row, column).split(u' ', Qt::SkipEmptyParts);
}

/// Of needColumns.
Need needAt(const Query& row)
{
    return {textAt(row, 0), textAt(row, 1), textAt(row, 2), textAt(row, 3), textAt(row, 4),
        wordsAt(row, 5), textAt(row, 6), textAt(row, 7), wordsAt(row, 8)};
}

} // namespace

Result<QList<Interface>> OpenPlatformRepository::interfaces(const QString& words, int limit) const
{
    const QString match = matchFor(words);
    auto rows = match.isEmpty()
        ? m_database.run(u"SELECT "_s + interfaceColumns
                  + u" FROM catalogue_interface ORDER BY number LIMIT ?"_s,
              {limit})
        : runInSet(m_database, {},
              u"SELECT "_s + interfaceColumns
                  + u" FROM catalogue_interface WHERE number IN (SELECT rowid FROM"
                    " interface_search{set} WHERE interface_search{set} MATCH ? ORDER BY rowid"
                    " LIMIT ?) ORDER BY number"_s,
              {match, limit});
    if (!rows)
        return std::unexpected(rows.error());
    QList<Interface> found;
    while (rows->next())
        found.append({textAt(*rows, 0), textAt(*rows, 1), textAt(*rows, 2), textAt(*rows, 3),
            textAt(*rows, 4), textAt(*rows, 5), textAt(*rows, 6)});
    return found;
}

Result<QList<Need>> OpenPlatformRepository::needs(const QString& words, int limit) const
{
    const QString match = matchFor(words);
    auto rows = match.isEmpty()
        ? m_database.run(
              u"SELECT "_s + needColumns + u" FROM catalogue_need ORDER BY number LIMIT ?"_s,
              {limit})
        : runInSet(m_database, {},
              u"SELECT "_s + needColumns
                  + u" FROM catalogue_need WHERE number IN (SELECT rowid FROM need_search{set}"
                    " WHERE need_search{set} MATCH ? ORDER BY rowid LIMIT ?) ORDER BY number"_s,
              {match, limit});
    if (!rows)
        return std::unexpected(rows.error());
    QList<Need> found;
    while (rows->next())
        found.append(needAt(*rows));
    return found;
}

Result<std::optional<Need>> OpenPlatformRepository::need(const QString& id) const
{
    auto row
        = m_database.run(u"SELECT "_s + needColumns + u" FROM catalogue_need WHERE id = ?"_s, {id});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? std::optional(needAt(*row)) : std::nullopt;
}

Result<QList<Need>> OpenPlatformRepository::goneNeeds() const
{
    auto rows = m_database.run(u"SELECT id, flow, service FROM catalogue_need_gone"
                               " WHERE id NOT IN (SELECT id FROM catalogue_need) ORDER BY id"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Need> gone;
    while (rows->next()) {
        Need need;
        need.id = rows->value(0).toString();
        need.flow = rows->value(1).toString();
        need.service = rows->value(2).toString();
        gone.append(need);
    }
    return gone;
}

Result<qint64> OpenPlatformRepository::interfaceCount() const
{
    return count(u"SELECT count(*) FROM catalogue_interface"_s);
}

Result<qint64> OpenPlatformRepository::needCount() const
{
    return count(u"SELECT count(*) FROM catalogue_need"_s);
}

Result<Done> OpenPlatformRepository::apply(
    const QString& stream, const QString& key, const QJsonObject& value)
{
    if (const auto removed = remove(stream, key); !removed || value.isEmpty())
        return removed;
    return isNeed(stream) ? applyNeed(key, value) : applyInterface(key, value);
}

Result<Done> OpenPlatformRepository::applyInterface(const QString& key, const QJsonObject& value)
{
    const Result<Interface> entry = interfaceFromJson(value, key);
    if (!entry)
        return std::unexpected(entry.error());
    const auto added = runInSet(m_database, m_set,
        u"INSERT INTO catalogue_interface{set}("_s + interfaceColumns
            + u") VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {entry->id, entry->name, entry->nameEn, entry->module, entry->direction, entry->version,
            entry->status});
    if (!added)
        return std::unexpected(added.error());
    SearchWords words;
    words.addName(entry->name);
    words.addPlain(entry->nameEn);
    words.addPlain(entry->id);
    return index(u"interface_search{set}"_s, added->lastInsertId().toLongLong(), words.text());
}

Result<Done> OpenPlatformRepository::applyNeed(const QString& key, const QJsonObject& value)
{
    const Result<Need> entry = needFromJson(value, key);
    if (!entry)
        return std::unexpected(entry.error());
    const auto added = runInSet(m_database, m_set,
        u"INSERT INTO catalogue_need{set}("_s + needColumns
            + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry->id, entry->name, entry->nameEn, entry->segment, entry->scene,
            notNull(entry->interfaces.join(u' ')), notNull(entry->flow), notNull(entry->service),
            notNull(entry->life.join(u' '))});
    if (!added)
        return std::unexpected(added.error());
    SearchWords words;
    words.addName(entry->name);
    words.addName(entry->scene);
    words.addPlain(entry->nameEn);
    words.addPlain(entry->id);
    words.addPlain(entry->segment);
    return index(u"need_search{set}"_s, added->lastInsertId().toLongLong(), words.text());
}

Result<Done> OpenPlatformRepository::remove(const QString& stream, const QString& key)
{
    auto row = runInSet(m_database, m_set,
        isNeed(stream) ? u"DELETE FROM catalogue_need{set} WHERE id = ? RETURNING number"_s
                       : u"DELETE FROM catalogue_interface{set} WHERE id = ? RETURNING number"_s,
        {key});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return Done{};
    return done(isNeed(stream) ? u"DELETE FROM need_search{set} WHERE rowid = ?"_s
                               : u"DELETE FROM interface_search{set} WHERE rowid = ?"_s,
        {row->value(0)});
}

Result<Done> OpenPlatformRepository::takeOver(const QString& stream, const QString& key)
{
    if (const auto removed = remove(stream, key); !removed)
        return removed;
    const QString table = isNeed(stream) ? u"catalogue_need"_s : u"catalogue_interface"_s;
    const QString columns = isNeed(stream) ? needColumns : interfaceColumns;
    auto row = m_database.run(u"SELECT number FROM "_s + table + u" WHERE id = ?"_s, {key});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return Done{}; // in force there is an entry that this desk cannot read
    const auto added = runInSet(m_database, m_set,
        u"INSERT INTO "_s + table + u"{set}("_s + columns + u") SELECT "_s + columns + u" FROM "_s
            + table + u" WHERE id = ?"_s,
        {key});
    if (!added)
        return std::unexpected(added.error());
    const auto words = wordsInForce(stream, row->value(0).toLongLong());
    if (!words)
        return std::unexpected(words.error());
    return index(isNeed(stream) ? u"need_search{set}"_s : u"interface_search{set}"_s,
        added->lastInsertId().toLongLong(), *words);
}

Result<QString> OpenPlatformRepository::wordsInForce(const QString& stream, qint64 number) const
{
    auto row = runInSet(m_database, {},
        isNeed(stream) ? u"SELECT words FROM need_search{set} WHERE rowid = ?"_s
                       : u"SELECT words FROM interface_search{set} WHERE rowid = ?"_s,
        {number});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toString() : u""_s;
}

Result<Done> OpenPlatformRepository::index(
    const QString& table, qint64 number, const QString& words)
{
    return done(u"INSERT INTO "_s + table + u"(rowid, words) VALUES (?, ?)"_s, {number, words});
}

Result<Done> OpenPlatformRepository::done(const QString& sql, const QVariantList& values)
{
    return changeInSet(m_database, m_set, sql, values);
}

Result<qint64> OpenPlatformRepository::count(const QString& sql) const
{
    auto row = m_database.run(sql);
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

} // namespace hui
