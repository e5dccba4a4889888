// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueRepository.h"

#include "app/catalogue/BillerRow.h"
#include "app/catalogue/BillerSearchRepository.h"
#include "app/catalogue/CatalogueWire.h"
#include "app/catalogue/PayPolicyRepository.h"
#include "app/catalogue/TermWords.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/store/Database.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

template <class T>
Result<QList<T>> readAll(Result<Query> found, T (*read)(const QSqlQuery&))
{
    if (!found)
        return std::unexpected(found.error());
    QList<T> all;
    for (Query row = *std::move(found); row.next();)
        all.append(read(row));
    return all;
}

City readCity(const QSqlQuery& row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
        row.value(3).toString(), row.value(4).toString(), row.value(5).toString()};
}

/// 0: found at its start, 1: inside, 2: not at all.
int rankOf(const City& city, const QString& words)
{
    if (city.initials.startsWith(words) || city.name.startsWith(words)
        || QString(city.pinyin).remove(u' ').startsWith(words)
        || city.nameEn.startsWith(words, Qt::CaseInsensitive) || city.code.startsWith(words))
        return 0;
    const bool inside
        = city.name.contains(words) || city.nameEn.contains(words, Qt::CaseInsensitive);
    return inside ? 1 : 2;
}

} // namespace

QStringList catalogueMigrations()
{
    return {u":/schema/catalogue/001_catalogue.sql"_s, u":/schema/catalogue/002_terms.sql"_s,
        u":/schema/catalogue/003_versions.sql"_s, u":/schema/catalogue/004_search.sql"_s,
        u":/schema/catalogue/005_openplatform.sql"_s, u":/schema/catalogue/010_pay_policy.sql"_s,
        u":/schema/catalogue/011_after_payment.sql"_s, u":/schema/catalogue/012_sets.sql"_s,
        u":/schema/catalogue/013_complaint_warning.sql"_s,
        u":/schema/catalogue/014_approval_policy.sql"_s, u":/schema/catalogue/015_need_flow.sql"_s,
        u":/schema/catalogue/016_payer_basics.sql"_s, u":/schema/catalogue/017_need_gone.sql"_s};
}

Result<QList<City>> CatalogueRepository::cities() const
{
    return readAll(
        m_database.run(u"SELECT code, name, name_en, province, initials, pinyin FROM city"
                       " ORDER BY code"_s),
        readCity);
}

Result<QList<City>> CatalogueRepository::citiesLike(const QString& words) const
{
    const QString wanted = words.trimmed().toLower();
    auto all = cities();
    if (!all || wanted.isEmpty())
        return all;
    all->removeIf([&](const City& city) { return rankOf(city, wanted) == 2; });
    std::stable_sort(all->begin(), all->end(),
        [&](const City& a, const City& b) { return rankOf(a, wanted) < rankOf(b, wanted); });
    return all;
}

Result<QList<Biller>> CatalogueRepository::billers(
    const QString& city, const QString& category) const
{
    const QString wanted = category.isNull() ? u""_s : category; // null would be NULL to SQL
    return readBillers(
        m_database.run(u"SELECT value, version, category, name FROM biller"
                       " WHERE city = ? AND (? = '' OR category = ?)"
                       " UNION ALL SELECT value, version, category, name FROM biller_coverage"
                       " JOIN biller ON biller.id = biller_coverage.biller"
                       " WHERE biller_coverage.city = ? AND (? = '' OR category = ?)"
                       " ORDER BY category, name"_s,
            {city, wanted, wanted, city, wanted, wanted}));
}

Result<std::optional<Biller>> CatalogueRepository::byId(const QString& id) const
{
    const auto found
        = readBillers(m_database.run(u"SELECT value, version FROM biller WHERE id = ?"_s, {id}));
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Biller>> CatalogueRepository::beginning(int limit) const
{
    return readBillers(
        m_database.run(u"SELECT value, version FROM biller ORDER BY number LIMIT ?"_s, {limit}));
}

Result<QByteArray> CatalogueRepository::storedValue(const QString& id) const
{
    auto row = m_database.run(u"SELECT value FROM biller WHERE id = ?"_s, {id});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toString().toUtf8() : QByteArray();
}

Result<QList<BillerName>> CatalogueRepository::find(
    const QString& words, const QString& city, int limit) const
{
    const auto numbers = BillerSearchRepository(m_database).find(words, city, limit);
    if (!numbers)
        return std::unexpected(numbers.error());
    QList<BillerName> names;
    for (const qint64 number : *numbers) {
        auto row = m_database.run(
            u"SELECT id, category, city, name, name_en FROM biller WHERE number = ?"_s, {number});
        if (!row)
            return std::unexpected(row.error());
        if (row->next())
            names.append({row->value(0).toString(), row->value(1).toString(),
                row->value(2).toString(), row->value(3).toString(), row->value(4).toString()});
    }
    return names;
}

Result<QList<Biller>> CatalogueRepository::search(
    const QString& words, const QString& city, int limit) const
{
    const auto numbers = BillerSearchRepository(m_database).find(words, city, limit);
    if (!numbers)
        return std::unexpected(numbers.error());
    QList<Biller> billers;
    for (const qint64 number : *numbers) {
        const auto found = readBillers(
            m_database.run(u"SELECT value, version FROM biller WHERE number = ?"_s, {number}));
        if (!found)
            return found;
        billers += *found;
    }
    return billers;
}

Result<CounterLimits> CatalogueRepository::policy() const
{
    auto row = m_database.run(u"SELECT offline_per_item_fen, offline_per_day_fen, till_limit_fen,"
                              " large_cash_fen FROM counter_limits WHERE id = 1"_s);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return CounterLimits{};
    return CounterLimits{Money::fen(row->value(0).toLongLong()),
        Money::fen(row->value(1).toLongLong()), Money::fen(row->value(2).toLongLong()),
        Money::fen(row->value(3).toLongLong())};
}

Result<CatalogueCounts> CatalogueRepository::counts() const
{
    auto row = m_database.run(u"SELECT (SELECT count(*) FROM city), (SELECT count(*) FROM biller),"
                              " (SELECT count(*) FROM biller WHERE state <> 'active')"_s);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return CatalogueCounts{};
    return CatalogueCounts{
        row->value(0).toLongLong(), row->value(1).toLongLong(), row->value(2).toLongLong()};
}

Result<Done> CatalogueRepository::apply(
    const QString& stream, const QString& key, const QJsonObject& value, qint64 version)
{
    if (stream == "pay_policy"_L1)
        return PayPolicyRepository(m_database).apply(key, value);
    if (value.isEmpty())
        return remove(stream, key);
    if (stream == "city"_L1)
        return applyCity(key, value);
    if (stream == "biller"_L1) {
        const Result<Biller> biller = billerFromJson(value, key);
        return biller ? put(*biller, canonicalJson(value), version)
                      : std::unexpected(biller.error());
    }
    if (stream == "policy"_L1)
        return applyLimits(value);
    return failure(Error::Kind::Protocol,
        QT_TRANSLATE_NOOP("Error", "The platform sent a change we do not know."), stream);
}

Result<Done> CatalogueRepository::applyCity(const QString& key, const QJsonObject& value)
{
    const Result<City> city = cityFromJson(value, key);
    if (!city)
        return std::unexpected(city.error());
    return done(u"INSERT INTO city{set}(code, name, name_en, province, initials, pinyin)"
                " VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT(code) DO UPDATE SET name = excluded.name,"
                " name_en = excluded.name_en, province = excluded.province,"
                " initials = excluded.initials, pinyin = excluded.pinyin"_s,
        {city->code, city->name, city->nameEn, city->province, city->initials,
            city->pinyin.isNull() ? u""_s : city->pinyin});
}

Result<Done> CatalogueRepository::put(
    const Biller& biller, const QByteArray& canonical, qint64 version)
{
    if (const auto covered = cover(biller); !covered)
        return covered;
    auto saved = runInSet(m_database, m_set,
        u"INSERT INTO biller{set}(id, category, city, name, name_en, state, version, value)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET"
        " category = excluded.category, city = excluded.city, name = excluded.name,"
        " name_en = excluded.name_en, state = excluded.state, version = excluded.version,"
        " value = excluded.value RETURNING number"_s,
        {biller.id, biller.category, biller.city, biller.name, biller.nameEn,
            QString(wordOf(biller.terms.state)), version, QString::fromUtf8(canonical)});
    if (!saved)
        return std::unexpected(saved.error());
    HUI_ASSERT(saved->next()); // inserted or updated, there is one
    BillerSearchRepository search(m_database, m_set);
    const qint64 number = saved->value(0).toLongLong();
    if (const auto removed = search.remove(number); !removed)
        return removed;
    return search.add(number, biller);
}

Result<Done> CatalogueRepository::takeOver(const QString& stream, const QString& key)
{
    if (const auto removed = remove(stream, key); !removed)
        return removed;
    return stream == "city"_L1
        ? done(u"INSERT INTO city{set} SELECT * FROM city WHERE code = ?"_s, {key})
        : takeOverBiller(key);
}

Result<Done> CatalogueRepository::takeOverBiller(const QString& id)
{
    auto saved = runInSet(m_database, m_set,
        u"INSERT INTO biller{set}(id, category, city, name, name_en, state, version, value)"
        " SELECT id, category, city, name, name_en, state, version, value FROM biller"
        " WHERE id = ? RETURNING number"_s,
        {id});
    if (!saved)
        return std::unexpected(saved.error());
    if (!saved->next())
        return Done{}; // in force there is an entry that this desk cannot read
    if (const auto covered = done(u"INSERT INTO biller_coverage{set}(city, biller)"
                                  " SELECT city, biller FROM biller_coverage WHERE biller = ?"_s,
            {id});
        !covered)
        return covered;
    return BillerSearchRepository(m_database, m_set).takeOver(saved->value(0).toLongLong(), id);
}

Result<Done> CatalogueRepository::cover(const Biller& biller)
{
    if (const auto uncovered
        = done(u"DELETE FROM biller_coverage{set} WHERE biller = ?"_s, {biller.id});
        !uncovered)
        return uncovered;
    for (const QString& city : biller.coverage)
        if (const auto covered
            = done(u"INSERT INTO biller_coverage{set}(city, biller) VALUES (?, ?)"
                   " ON CONFLICT(city, biller) DO NOTHING"_s,
                {city, biller.id});
            !covered)
            return covered;
    return Done{};
}

Result<Done> CatalogueRepository::applyLimits(const QJsonObject& value)
{
    JsonReader reader(value, u"policy"_s);
    const CounterLimits limits{reader.money("offline_per_item"_L1),
        reader.money("offline_per_day"_L1), reader.money("till_limit"_L1),
        reader.money("large_cash"_L1)};
    if (const auto read = reader.finish(); !read)
        return read;
    return done(u"INSERT INTO counter_limits(id, offline_per_item_fen, offline_per_day_fen,"
                " till_limit_fen, large_cash_fen) VALUES (1, ?, ?, ?, ?)"
                " ON CONFLICT(id) DO UPDATE SET"
                " offline_per_item_fen = excluded.offline_per_item_fen,"
                " offline_per_day_fen = excluded.offline_per_day_fen,"
                " till_limit_fen = excluded.till_limit_fen,"
                " large_cash_fen = excluded.large_cash_fen"_s,
        {limits.offlinePerItem.minor(), limits.offlinePerDay.minor(), limits.tillLimit.minor(),
            limits.largeCash.minor()});
}

Result<Done> CatalogueRepository::remove(const QString& stream, const QString& key)
{
    if (stream == "city"_L1)
        return done(u"DELETE FROM city{set} WHERE code = ?"_s, {key});
    if (stream == "biller"_L1)
        return removeBiller(key);
    return Done{}; // a policy is replaced, never deleted
}

Result<Done> CatalogueRepository::removeBiller(const QString& id)
{
    auto row = runInSet(
        m_database, m_set, u"DELETE FROM biller{set} WHERE id = ? RETURNING number"_s, {id});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return Done{};
    const qint64 number = row->value(0).toLongLong();
    if (const auto removed = BillerSearchRepository(m_database, m_set).remove(number); !removed)
        return removed;
    return done(u"DELETE FROM biller_coverage{set} WHERE biller = ?"_s, {id});
}

Result<Done> CatalogueRepository::done(const QString& sql, const QVariantList& values)
{
    return changeInSet(m_database, m_set, sql, values);
}

} // namespace hui
