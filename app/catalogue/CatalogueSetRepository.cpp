// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueSetRepository.h"

#include "app/store/Database.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

QString letterOf(CatalogueSet set)
{
    return set == CatalogueSet::A ? u"a"_s : u"b"_s;
}

QString inSet(QString sql, CatalogueSet set)
{
    return sql.replace(u"{set}"_s, u'_' + letterOf(set));
}

/// Notes the kinds of need that are in force and are not in the set that is to be.
Result<Done> noteGoneNeeds(Database& database, CatalogueSet set)
{
    return changeInSet(database, set,
        u"INSERT INTO catalogue_need_gone(id, flow, service)"
        " SELECT id, flow, service FROM catalogue_need"
        " WHERE id NOT IN (SELECT id FROM catalogue_need{set}) ON CONFLICT(id)"
        " DO UPDATE SET flow = excluded.flow, service = excluded.service"_s);
}

} // namespace

CatalogueSet otherThan(CatalogueSet set)
{
    return set == CatalogueSet::A ? CatalogueSet::B : CatalogueSet::A;
}

Result<CatalogueSet> setInForce(Database& database)
{
    auto row = database.run(u"SELECT in_force FROM catalogue_set WHERE id = 1"_s);
    if (!row)
        return std::unexpected(row.error());
    const bool isOther = row->next() && row->value(0).toString() == "b"_L1;
    return isOther ? CatalogueSet::B : CatalogueSet::A;
}

Result<Done> putSetInForce(Database& database, CatalogueSet set)
{
    HUI_ASSERT(database.inTransaction());
    if (const auto noted = noteGoneNeeds(database, set); !noted)
        return noted;
    for (const auto& view : {u"city"_s, u"biller"_s, u"biller_coverage"_s, u"catalogue_interface"_s,
             u"catalogue_need"_s, u"catalogue_entry"_s, u"catalogue_bucket"_s,
             u"catalogue_stage"_s}) {
        if (const auto gone = changeInSet(database, set, u"DROP VIEW "_s + view); !gone)
            return gone;
        const QString shows = u"CREATE VIEW "_s + view + u" AS SELECT * FROM "_s + view;
        if (const auto made = changeInSet(database, set, shows + u"{set}"_s); !made)
            return made;
    }
    return changeInSet(
        database, set, u"UPDATE catalogue_set SET in_force = ? WHERE id = 1"_s, {letterOf(set)});
}

Result<Query> runInSet(Database& database, const std::optional<CatalogueSet>& set,
    const QString& sql, const QVariantList& values)
{
    if (set)
        return database.run(inSet(sql, *set), values);
    const auto current = setInForce(database);
    if (!current)
        return std::unexpected(current.error());
    return database.run(inSet(sql, *current), values);
}

Result<Done> changeInSet(Database& database, const std::optional<CatalogueSet>& set,
    const QString& sql, const QVariantList& values)
{
    const auto run = runInSet(database, set, sql, values);
    return run ? Result<Done>(Done{}) : std::unexpected(run.error());
}

} // namespace hui
