// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/Query.h"

#include <optional>

namespace hui {

class Database;

/// The catalogue lies twice on a desk, in two sets of tables (`biller_a`, `biller_b` …). One is in
/// force and is what the names without a letter show; the other is where the next large version is
/// made ready.
enum class CatalogueSet { A, B };

/// The one that is not this one.
CatalogueSet otherThan(CatalogueSet set);

Result<CatalogueSet> setInForce(Database& database);

/// Puts a set in force; inside a transaction. It changes no row of the catalogue, so it takes as
/// long for a large one as for a small one.
Result<Done> putSetInForce(Database& database, CatalogueSet set);

/// Runs a statement in which `{set}` ends the names of tables ("biller{set}"): of the set given,
/// or of the one in force.
Result<Query> runInSet(Database& database, const std::optional<CatalogueSet>& set,
    const QString& sql, const QVariantList& values = {});

/// The same for a statement that gives no rows.
Result<Done> changeInSet(Database& database, const std::optional<CatalogueSet>& set,
    const QString& sql, const QVariantList& values = {});

} // namespace hui
