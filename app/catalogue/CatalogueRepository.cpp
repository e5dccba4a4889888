// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueRepository.h"

#include "app/catalogue/PayPolicyRepository.h"
#include "app/core/JsonReader.h"
#include "app/store/Database.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameLength = 200;

struct OfflineName {
    OfflinePolicy policy;
    QLatin1StringView name;
};

constexpr OfflineName offlineNames[] = {
    {OfflinePolicy::Never, "never"_L1},
    {OfflinePolicy::Captured, "captured"_L1},
    {OfflinePolicy::Allowed, "allowed"_L1},
};

QString nameOf(OfflinePolicy policy)
{
    for (const OfflineName& one : offlineNames)
        if (one.policy == policy)
            return one.name;
    HUI_ASSERT(false); // the table above is complete
    return {};
}

OfflinePolicy offlineOf(QStringView name)
{
    for (const OfflineName& one : offlineNames)
        if (one.name == name)
            return one.policy;
    return OfflinePolicy::Never; // a word of a later platform: the careful reading
}

const QString billerColumns
    = u"id, category, city, name, name_en, initials, account_label, account_label_en,"
      " account_min, account_max, active, pause_text, offline, offline_cap_fen,"
      " same_day_reversal"_s;

Biller readBiller(const QSqlQuery& row)
{
    Biller biller;
    biller.id = row.value(0).toString();
    biller.category = row.value(1).toString();
    biller.city = row.value(2).toString();
    biller.name = row.value(3).toString();
    biller.nameEn = row.value(4).toString();
    biller.initials = row.value(5).toString();
    biller.accountLabel = row.value(6).toString();
    biller.accountLabelEn = row.value(7).toString();
    biller.accountMin = row.value(8).toInt();
    biller.accountMax = row.value(9).toInt();
    biller.active = row.value(10).toInt() != 0;
    biller.pauseText = row.value(11).toString();
    biller.offline = offlineOf(row.value(12).toString());
    biller.offlineCap = Money::fen(row.value(13).toLongLong());
    biller.sameDayReversal = row.value(14).toInt() != 0;
    return biller;
}

Biller billerFromJson(JsonReader& reader)
{
    Biller biller;
    biller.id = reader.string("id"_L1, 64, 1);
    biller.category = reader.string("category"_L1, 32, 1);
    biller.city = reader.string("city"_L1, 6, 6);
    biller.name = reader.string("name"_L1, nameLength, 1);
    biller.nameEn = reader.string("name_en"_L1, nameLength);
    biller.initials = reader.string("initials"_L1, 64).toLower();
    reader.object("account"_L1, [&biller](JsonReader& account) {
        biller.accountLabel = account.string("label"_L1, 64);
        biller.accountLabelEn = account.string("label_en"_L1, 64);
        biller.accountMin = static_cast<int>(account.integer("min"_L1, 1, 40));
        biller.accountMax = static_cast<int>(account.integer("max"_L1, 1, 40));
        return Done{};
    });
    biller.active = reader.boolean("active"_L1);
    biller.pauseText = reader.string("pause_text"_L1, nameLength);
    biller.offline = offlineOf(reader.string("offline"_L1, 32));
    biller.offlineCap = reader.money("offline_cap"_L1);
    biller.sameDayReversal = reader.boolean("same_day_reversal"_L1);
    return biller;
}

template <class T>
Result<QList<T>> readAll(Result<QSqlQuery> found, T (*read)(const QSqlQuery&))
{
    if (!found)
        return std::unexpected(found.error());
    QList<T> all;
    for (QSqlQuery row = *std::move(found); row.next();)
        all.append(read(row));
    return all;
}

City readCity(const QSqlQuery& row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
        row.value(3).toString(), row.value(4).toString()};
}

/// 0: found at its start, 1: inside, 2: not at all.
int rankOf(const City& city, const QString& words)
{
    if (city.initials.startsWith(words) || city.name.startsWith(words)
        || city.nameEn.startsWith(words, Qt::CaseInsensitive) || city.code.startsWith(words))
        return 0;
    const bool inside
        = city.name.contains(words) || city.nameEn.contains(words, Qt::CaseInsensitive);
    return inside ? 1 : 2;
}

} // namespace

QStringList catalogueMigrations()
{
    return {u":/schema/catalogue/001_catalogue.sql"_s, u":/schema/catalogue/010_pay_policy.sql"_s};
}

Result<QList<City>> CatalogueRepository::cities() const
{
    return readAll(m_database.run(u"SELECT code, name, name_en, province, initials FROM city"
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
    return readAll(m_database.run(u"SELECT "_s + billerColumns
                           + u" FROM biller WHERE city = ? AND (? = '' OR category = ?)"
                             " ORDER BY category, name"_s,
                       {city, wanted, wanted}),
        readBiller);
}

Result<std::optional<Biller>> CatalogueRepository::byId(const QString& id) const
{
    const auto found = readAll(
        m_database.run(u"SELECT "_s + billerColumns + u" FROM biller WHERE id = ?"_s, {id}),
        readBiller);
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
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
                              " (SELECT count(*) FROM biller WHERE active = 0)"_s);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return CatalogueCounts{};
    return CatalogueCounts{
        row->value(0).toLongLong(), row->value(1).toLongLong(), row->value(2).toLongLong()};
}

Result<Done> CatalogueRepository::apply(
    const QString& stream, const QString& key, const QJsonObject& value)
{
    if (stream == "pay_policy"_L1)
        return PayPolicyRepository(m_database).apply(key, value);
    if (value.isEmpty())
        return remove(stream, key);
    if (stream == "city"_L1)
        return applyCity(key, value);
    if (stream == "biller"_L1)
        return applyBiller(key, value);
    if (stream == "policy"_L1)
        return applyLimits(value);
    return failure(Error::Kind::Protocol,
        QT_TRANSLATE_NOOP("Error", "The platform sent a change we do not know."), stream);
}

Result<Done> CatalogueRepository::applyCity(const QString& key, const QJsonObject& value)
{
    JsonReader reader(value, key);
    const City city{reader.string("code"_L1, 6, 6), reader.string("name"_L1, nameLength, 1),
        reader.string("name_en"_L1, nameLength), reader.string("province"_L1, nameLength),
        reader.string("initials"_L1, 64).toLower()};
    if (const auto read = reader.finish(); !read)
        return read;
    return done(u"INSERT INTO city(code, name, name_en, province, initials) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT(code) DO UPDATE SET name = excluded.name,"
                " name_en = excluded.name_en, province = excluded.province,"
                " initials = excluded.initials"_s,
        {city.code, city.name, city.nameEn, city.province, city.initials});
}

Result<Done> CatalogueRepository::applyBiller(const QString& key, const QJsonObject& value)
{
    JsonReader reader(value, key);
    const Biller biller = billerFromJson(reader);
    if (const auto read = reader.finish(); !read)
        return read;
    if (const auto removed = remove(u"biller"_s, biller.id); !removed)
        return removed;
    return done(u"INSERT INTO biller("_s + billerColumns
            + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {biller.id, biller.category, biller.city, biller.name, biller.nameEn, biller.initials,
            biller.accountLabel, biller.accountLabelEn, biller.accountMin, biller.accountMax,
            biller.active ? 1 : 0, biller.pauseText, nameOf(biller.offline),
            biller.offlineCap.minor(), biller.sameDayReversal ? 1 : 0});
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
        return done(u"DELETE FROM city WHERE code = ?"_s, {key});
    if (stream == "biller"_L1)
        return done(u"DELETE FROM biller WHERE id = ?"_s, {key});
    return Done{}; // a policy is replaced, never deleted
}

Result<Done> CatalogueRepository::done(const QString& sql, const QVariantList& values)
{
    const auto run = m_database.run(sql, values);
    return run ? Result<Done>(Done{}) : std::unexpected(run.error());
}

} // namespace hui
