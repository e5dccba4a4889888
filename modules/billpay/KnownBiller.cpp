// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/KnownBiller.h"

#include "app/catalogue/CatalogueRepository.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

Result<Biller> knownBiller(Database& database, const QString& id)
{
    auto found = CatalogueRepository(database).byId(id);
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return **std::move(found);
    Biller unknown;
    unknown.id = unknown.name = id;
    unknown.category = u""_s; // a column takes no null
    return unknown;
}

Result<QString> billerNameNow(Database& database, const QString& id, const QString& recorded)
{
    if (recorded != id || id.isEmpty())
        return recorded;
    const auto biller = knownBiller(database, id);
    return biller ? Result<QString>(biller->name) : std::unexpected(biller.error());
}

} // namespace hui::billpay
