// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/CatalogueStanding.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/OpenPlatformRepository.h"

#include <QCoreApplication>

namespace hui::openplatform {

using namespace Qt::StringLiterals;

namespace {

/// The first biller whose stored terms are not those that were signed; empty when there is none.
Result<QString> forgedBiller(Database& database, const QList<CatalogueEntry>& entries)
{
    const CatalogueRepository catalogue(database);
    for (const CatalogueEntry& entry : entries) {
        if (entry.stream != u"biller")
            continue;
        const auto value = catalogue.storedValue(entry.key);
        if (!value)
            return std::unexpected(value.error());
        // an entry this desk cannot read has no value: what is not shown cannot mislead
        if (!value->isEmpty() && digestOfValue(*value) != entry.digest)
            return u"biller/"_s + entry.key;
    }
    return QString();
}

} // namespace

Result<CatalogueStanding> catalogueStanding(Database& database)
{
    const CatalogueVersionRepository versions(database);
    const OpenPlatformRepository offered(database);
    const auto current = versions.current();
    if (!current)
        return std::unexpected(current.error());
    const auto refusal = versions.refusal();
    if (!refusal)
        return std::unexpected(refusal.error());
    const auto counts = CatalogueRepository(database).counts();
    if (!counts)
        return std::unexpected(counts.error());
    const auto waiting = versions.stagedCount();
    const auto interfaces = offered.interfaceCount();
    const auto needs = offered.needCount();
    for (const Result<qint64>* count : {&waiting, &interfaces, &needs})
        if (!*count)
            return std::unexpected(count->error());
    return CatalogueStanding{*current, *refusal, *waiting, counts->cities, counts->billers,
        counts->paused, *interfaces, *needs};
}

Result<CatalogueCheck> checkCatalogue(Database& database)
{
    const CatalogueVersionRepository versions(database);
    const auto current = versions.current();
    if (!current)
        return std::unexpected(current.error());
    if (!*current)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "No version of the catalogue has arrived yet."));
    const auto entries = versions.entries();
    if (!entries)
        return std::unexpected(entries.error());
    CatalogueCheck check{.entries = entries->size()};
    if (check.entries != (*current)->entries || rootOf(*entries) != (*current)->root) {
        check.fault = u"root"_s;
        return check;
    }
    const auto forged = forgedBiller(database, *entries);
    if (!forged)
        return std::unexpected(forged.error());
    check.fault = *forged;
    return check;
}

} // namespace hui::openplatform
