// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/BillerSearchRepository.h"

#include "app/catalogue/SearchWords.h"
#include "app/store/Database.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int passedOver = 60; // rows that only begin like what was typed
constexpr int mostSegments = 1900; // of FTS5: merge only when asked to
constexpr int mergedPages = 16; // some milliseconds

QString wordsFor(const Biller& biller)
{
    SearchWords words;
    words.addName(biller.name);
    words.addPinyin(biller.pinyin);
    words.addPlain(biller.initials);
    words.addPlain(biller.nameEn);
    words.addPlain(biller.id);
    words.addName(categoryName(biller.category));
    words.addPinyin(categoryPinyin(biller.category));
    words.addExact(placeWord(biller.city));
    for (const QString& city : biller.coverage)
        words.addExact(placeWord(city));
    return words.text();
}

} // namespace

Result<Done> BillerSearchRepository::add(qint64 number, const Biller& biller)
{
    return changeInSet(m_database, m_set,
        u"INSERT INTO biller_search{set}(rowid, words) VALUES (?, ?)"_s,
        {number, wordsFor(biller)});
}

Result<Done> BillerSearchRepository::remove(qint64 number)
{
    return changeInSet(
        m_database, m_set, u"DELETE FROM biller_search{set} WHERE rowid = ?"_s, {number});
}

Result<Done> BillerSearchRepository::takeOver(qint64 number, const QString& id)
{
    auto row = runInSet(m_database, {},
        u"SELECT words FROM biller_search{set} WHERE rowid"
        " = (SELECT number FROM biller WHERE id = ?)"_s,
        {id});
    if (!row)
        return std::unexpected(row.error());
    return changeInSet(m_database, m_set,
        u"INSERT INTO biller_search{set}(rowid, words) VALUES (?, ?)"_s,
        {number, row->next() ? row->value(0).toString() : u""_s});
}

Result<Done> BillerSearchRepository::beginFilling()
{
    return set(u"automerge"_s, 0, u"crisismerge"_s, mostSegments);
}

Result<bool> BillerSearchRepository::mergeSome()
{
    const auto before = changesSoFar();
    if (!before)
        return std::unexpected(before.error());
    const auto merged = changeInSet(m_database, m_set,
        u"INSERT INTO biller_search{set}(biller_search{set}, rank) VALUES ('merge', ?)"_s,
        {mergedPages});
    if (!merged)
        return std::unexpected(merged.error());
    const auto after = changesSoFar();
    if (!after)
        return std::unexpected(after.error());
    return *after - *before > 1; // one: that it was asked for (sqlite.org/fts5.html, "merge")
}

Result<qint64> BillerSearchRepository::changesSoFar() const
{
    auto row = m_database.run(u"SELECT total_changes()"_s);
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

Result<Done> BillerSearchRepository::endFilling()
{
    return set(u"automerge"_s, 4, u"crisismerge"_s, 16); // as FTS5 comes
}

Result<Done> BillerSearchRepository::set(
    const QString& option, int value, const QString& other, int otherValue)
{
    for (const auto& [name, to] : {std::pair{option, value}, std::pair{other, otherValue}})
        if (const auto done = changeInSet(m_database, m_set,
                u"INSERT INTO biller_search{set}(biller_search{set}, rank) VALUES (?, ?)"_s,
                {name, to});
            !done)
            return done;
    return Done{};
}

Result<QList<qint64>> BillerSearchRepository::find(
    const QString& typed, const QString& city, int limit) const
{
    if (matchFor(typed).isEmpty())
        return QList<qint64>();
    Result<QList<qint64>> found = QList<qint64>();
    if (!city.isEmpty())
        found = matching(typed, city, limit);
    if (!found || found->size() >= limit)
        return found;
    const auto others = matching(typed, {}, limit);
    if (!others)
        return others;
    for (const qint64 number : *others)
        if (found->size() < limit && !found->contains(number))
            found->append(number);
    return found;
}

/// Looks for the beginnings that the index keeps first: those come one after another and the search
/// ends with the last that is wanted, however many there are. What begins so and goes on otherwise
/// is passed over; if that happens too often the words are rare, and rare words are found at once.
Result<QList<qint64>> BillerSearchRepository::matching(
    const QString& typed, const QString& city, int limit) const
{
    const QString exact = matchFor(typed, city);
    const QString kept = matchForKept(typed, city);
    if (kept == exact)
        return numbersLike(exact, limit);
    auto rows = runInSet(m_database, {},
        u"SELECT rowid, words FROM biller_search{set} WHERE biller_search{set} MATCH ?"
        " ORDER BY rowid LIMIT ?"_s,
        {kept, limit + passedOver});
    if (!rows)
        return std::unexpected(rows.error());
    QList<qint64> numbers;
    bool isComplete = true;
    while (numbers.size() < limit && rows->next()) {
        const bool fits = hasWords(rows->value(1).toString(), typed);
        isComplete = isComplete && fits;
        if (fits)
            numbers.append(rows->value(0).toLongLong());
    }
    return isComplete || numbers.size() == limit ? numbers : numbersLike(exact, limit);
}

Result<QList<qint64>> BillerSearchRepository::numbersLike(
    const QString& expression, int limit) const
{
    auto rows = runInSet(m_database, {},
        u"SELECT rowid FROM biller_search{set} WHERE biller_search{set} MATCH ?"
        " ORDER BY rowid LIMIT ?"_s,
        {expression, limit});
    if (!rows)
        return std::unexpected(rows.error());
    QList<qint64> numbers;
    while (rows->next())
        numbers.append(rows->value(0).toLongLong());
    return numbers;
}

} // namespace hui
