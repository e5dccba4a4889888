// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/BillerSearchRepository.h"

#include "app/catalogue/SearchWords.h"
#include "app/store/Database.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

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
    const auto added = m_database.run(
        u"INSERT INTO biller_search(rowid, words) VALUES (?, ?)"_s, {number, wordsFor(biller)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<Done> BillerSearchRepository::remove(qint64 number)
{
    const auto removed = m_database.run(u"DELETE FROM biller_search WHERE rowid = ?"_s, {number});
    return removed ? Result<Done>(Done{}) : std::unexpected(removed.error());
}

Result<QList<qint64>> BillerSearchRepository::find(
    const QString& typed, const QString& city, int limit) const
{
    const QString everywhere = matchFor(typed);
    if (everywhere.isEmpty())
        return QList<qint64>();
    Result<QList<qint64>> found = QList<qint64>();
    if (!city.isEmpty())
        found = matching(matchFor(typed, city), limit);
    if (!found || found->size() >= limit)
        return found;
    const auto others = matching(everywhere, limit);
    if (!others)
        return others;
    for (const qint64 number : *others)
        if (found->size() < limit && !found->contains(number))
            found->append(number);
    return found;
}

Result<QList<qint64>> BillerSearchRepository::matching(const QString& expression, int limit) const
{
    auto rows = m_database.run(u"SELECT rowid FROM biller_search WHERE biller_search MATCH ?"
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
