// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/OfferedRepository.h"

#include "app/catalogue/SearchWords.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/StrictJson.h"
#include "app/customer/Pinyin.h"
#include "app/server/Changes.h"
#include "app/server/Columns.h"
#include "app/store/Database.h"

#include <algorithm>

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::notNull;

namespace {

constexpr qsizetype rowsAtOnce
    = 100; // of one statement: the way to the server costs more than a row

QString offeredToday(server::Context& context)
{
    return dateInChina(context.clock.nowUtc()).toString(Qt::ISODate);
}

/// A name with how it is read; characters the table does not know are left out.
void addRead(SearchWords& words, const QString& name)
{
    words.addName(name);
    QStringList syllables;
    for (const QChar each : name)
        if (const QString syllable = syllableOf(each); !syllable.isEmpty())
            syllables.append(syllable);
    if (!syllables.isEmpty())
        words.addPinyin(syllables.join(u' '));
}

QString wordsOf(const Interface& entry)
{
    SearchWords words;
    addRead(words, entry.name);
    words.addPlain(entry.nameEn);
    words.addPlain(entry.id);
    return words.text();
}

QString wordsOf(const Need& need)
{
    SearchWords words;
    addRead(words, need.name);
    addRead(words, need.scene);
    words.addPlain(need.nameEn);
    words.addPlain(need.id);
    return words.text();
}

/// The rows of a table in as few statements as can be.
Result<Done> insertAll(Database& database, const QString& table, const QString& columns,
    const QList<QVariantList>& rows)
{
    for (qsizetype first = 0; first < rows.size(); first += rowsAtOnce) {
        const QList<QVariantList> part = rows.mid(first, rowsAtOnce);
        const QString marks = u'(' + QStringList(part.first().size(), u"?"_s).join(u", "_s) + u')';
        QVariantList values;
        for (const QVariantList& row : part)
            values += row;
        const auto written = database.run(u"INSERT INTO %1(%2) VALUES %3"_s.arg(table, columns,
                                              QStringList(part.size(), marks).join(u", "_s)),
            values);
        if (!written)
            return std::unexpected(written.error());
    }
    return Done{};
}

/// All of a stream in the order of its keys, each read.
template <class Entry, class Read>
Result<QList<Entry>> entriesOf(Database& database, const QString& stream, Read read)
{
    const auto told = server::toldOf(database, stream);
    if (!told)
        return std::unexpected(told.error());
    QStringList keys = told->keys();
    keys.sort();
    QList<Entry> entries;
    for (const QString& key : std::as_const(keys)) {
        const auto json = parseStrict(told->value(key).toUtf8());
        auto entry = json ? read(*json, key) : std::unexpected(json.error());
        if (!entry)
            return std::unexpected(entry.error());
        entries.append(*std::move(entry));
    }
    return entries;
}

const QString offeredColumns = u"i.interface, i.name, i.name_en, i.module, i.direction, i.version,"
                               " i.status, (SELECT max(s.since) FROM offered_status s"
                               " WHERE s.interface = i.interface), i.words"_s;

Offered readOffered(const Query& row, int sunsetDays)
{
    Offered one{{row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                    row.value(3).toString(), row.value(4).toString(), row.value(5).toString(),
                    row.value(6).toString()},
        QDate::fromString(row.value(7).toString(), Qt::ISODate), {}};
    if (one.entry.status == u"deprecated")
        one.sunset = one.since.addDays(sunsetDays);
    return one;
}

bool isVersion(const QString& version, const QString& wanted)
{
    return wanted.isEmpty() || version == wanted || version.startsWith(wanted + u'.');
}

} // namespace

Result<Done> OfferedRepository::refresh()
{
    const auto told = editionTold();
    const auto here = editionHere();
    if (!told || !here)
        return std::unexpected(told ? here.error() : told.error());
    if (*told == *here)
        return Done{};
    return m_context.database.transaction([&] { return rebuild(*told); });
}

Result<QString> OfferedRepository::editionTold() const
{
    const auto told = server::lastTold(m_context.database, u"catalogue"_s, u"current"_s);
    if (!told)
        return std::unexpected(told.error());
    return *told ? QString::number((*told)->value(u"version"_s).toInteger()) : u""_s;
}

Result<QString> OfferedRepository::editionHere() const
{
    auto row = m_context.database.run(u"SELECT edition FROM offered_edition WHERE id = 1"_s);
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toString() : u""_s;
}

Result<Done> OfferedRepository::rebuild(const QString& edition)
{
    // whoever does the same at once waits at this row
    const auto noted = done(u"INSERT INTO offered_edition(id, edition) VALUES (1, ?)"
                            " ON CONFLICT (id) DO UPDATE SET edition = excluded.edition"_s,
        {edition});
    if (!noted)
        return noted;
    for (const QString& table : {u"offered_interface"_s, u"offered_need"_s})
        if (const auto emptied = done(u"DELETE FROM "_s + table); !emptied)
            return emptied;
    if (const auto written = writeInterfaces(); !written)
        return written;
    if (const auto written = writeNeeds(); !written)
        return written;
    return noteStatus();
}

Result<Done> OfferedRepository::writeInterfaces()
{
    const auto entries
        = entriesOf<Interface>(m_context.database, u"interface"_s, interfaceFromJson);
    if (!entries)
        return std::unexpected(entries.error());
    QList<QVariantList> rows;
    for (const Interface& one : *entries)
        rows.append({rows.size() + 1, one.id, one.name, notNull(one.nameEn), one.module,
            one.direction, one.version, one.status, wordsOf(one)});
    return insertAll(m_context.database, u"offered_interface"_s,
        u"number, interface, name, name_en, module, direction, version, status, words"_s, rows);
}

Result<Done> OfferedRepository::writeNeeds()
{
    const auto entries = entriesOf<Need>(m_context.database, u"need"_s, needFromJson);
    if (!entries)
        return std::unexpected(entries.error());
    QList<QVariantList> rows;
    for (const Need& one : *entries)
        rows.append({rows.size() + 1, one.id, one.name, notNull(one.nameEn), one.segment, one.scene,
            notNull(one.interfaces.join(u' ')), wordsOf(one)});
    return insertAll(m_context.database, u"offered_need"_s,
        u"number, need, name, name_en, segment, scene, interfaces, words"_s, rows);
}

/// A row for what stands otherwise than was seen last.
Result<Done> OfferedRepository::noteStatus()
{
    return done(
        u"INSERT INTO offered_status(interface, since, status)"
        " SELECT i.interface, ?, i.status FROM offered_interface i WHERE i.status <> COALESCE("
        " (SELECT s.status FROM offered_status s WHERE s.interface = i.interface"
        " ORDER BY s.since DESC LIMIT 1), '')"
        " ON CONFLICT (interface, since) DO UPDATE SET status = excluded.status"_s,
        {offeredToday(m_context)});
}

Result<int> OfferedRepository::sunsetDays() const
{
    auto row = m_context.database.run(u"SELECT sunset_days FROM offered_policy"
                                      " WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1"_s,
        {offeredToday(m_context)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<QList<Offered>> OfferedRepository::interfaces(const OfferedQuestion& question) const
{
    const auto days = sunsetDays();
    if (!days)
        return std::unexpected(days.error());
    auto row = m_context.database.run(u"SELECT "_s + offeredColumns
            + u" FROM offered_interface i WHERE (? = '' OR i.status = ?) AND (? = '' OR"
              " i.module = ?) ORDER BY i.number"_s,
        {notNull(question.status), notNull(question.status), notNull(question.module),
            notNull(question.module)});
    if (!row)
        return std::unexpected(row.error());
    QList<Offered> found;
    const QString typed = question.words.trimmed();
    while (found.size() < question.limit && row->next()) {
        if (!isVersion(row->value(5).toString(), question.version))
            continue;
        if (typed.isEmpty() || hasWords(row->value(8).toString(), typed))
            found.append(readOffered(*row, *days));
    }
    return found;
}

Result<std::optional<Offered>> OfferedRepository::byId(const QString& interface) const
{
    const auto days = sunsetDays();
    if (!days)
        return std::unexpected(days.error());
    auto row = m_context.database.run(
        u"SELECT "_s + offeredColumns + u" FROM offered_interface i WHERE i.interface = ?"_s,
        {interface});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return readOffered(*row, *days);
}

Result<QList<Need>> OfferedRepository::needs(const OfferedQuestion& question) const
{
    auto row = m_context.database.run(
        u"SELECT need, name, name_en, segment, scene, interfaces, words FROM offered_need"
        " WHERE (? = '' OR segment = ?) ORDER BY number"_s,
        {notNull(question.segment), notNull(question.segment)});
    if (!row)
        return std::unexpected(row.error());
    QList<Need> found;
    const QString typed = question.words.trimmed();
    while (found.size() < question.limit && row->next())
        if (typed.isEmpty() || hasWords(row->value(6).toString(), typed))
            found.append({row->value(0).toString(), row->value(1).toString(),
                row->value(2).toString(), row->value(3).toString(), row->value(4).toString(),
                row->value(5).toString().split(u' ', Qt::SkipEmptyParts)});
    return found;
}

Result<Done> OfferedRepository::done(const QString& sql, const QVariantList& values) const
{
    const auto run = m_context.database.run(sql, values);
    return run ? Result<Done>(Done{}) : std::unexpected(run.error());
}

} // namespace hui::admin
