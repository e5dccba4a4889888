// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueManifest.h"

#include <optional>

namespace hui {
class Database;
}

namespace hui::openplatform {

/// The platform's table `catalogue_edition`: the versions it has signed.
class EditionRepository {
public:
    explicit EditionRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<CatalogueManifest>> latest() const;

    /// `keyPin` names the key that signed: SHA-256 of its public half.
    Result<Done> add(const CatalogueManifest& edition, const QByteArray& keyPin);

private:
    Database& m_database;
};

} // namespace hui::openplatform
