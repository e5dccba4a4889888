// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueVersionRepository.h"

namespace hui::openplatform {

/// How the catalogue stands on this desk: which version is in force and how much is in it.
struct CatalogueStanding {
    std::optional<CatalogueVersion> current; ///< nothing before the first one
    std::optional<CatalogueRefusal> refusal; ///< why a newer one is not in force
    qint64 waiting = 0; ///< entries of a next version that have come
    qint64 cities = 0;
    qint64 billers = 0;
    qint64 paused = 0; ///< of the billers: not active
    qint64 interfaces = 0;
    qint64 needs = 0;
};

Result<CatalogueStanding> catalogueStanding(Database& database);

/// What a check of the catalogue has found.
struct CatalogueCheck {
    qint64 entries = 0; ///< looked at
    QString fault
        = {}; ///< empty when all holds; else the entry or part that is not what was signed
};

/// Takes the digests of the version in force anew: of its entries against its root, and of every
/// biller's stored terms against its entry. Refused when there is no version yet.
Result<CatalogueCheck> checkCatalogue(Database& database);

} // namespace hui::openplatform
