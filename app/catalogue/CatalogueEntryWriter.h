// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueVersionRepository.h"

#include <QJsonObject>

namespace hui {

/// Writes entries of one version into one set of the catalogue's tables: what a teller finds and
/// what the digest of the version is made of, always both. Of an entry this desk cannot read
/// nothing is shown; it is counted, because it belongs to what was signed. Gives an Error only when
/// the store fails.
class CatalogueEntryWriter {
public:
    CatalogueEntryWriter(Database& database, CatalogueSet set, qint64 version);

    /// An entry as it came; one without a value goes.
    Result<Done> write(const StagedEntry& entry);

    /// An entry that the version has as the set in force has it.
    Result<Done> takeOver(const CatalogueEntry& entry);

    qint64 unreadable() const { return m_unreadable; }

private:
    Result<Done> show(const StagedEntry& entry, const QJsonObject& value);

    Database& m_database;
    const CatalogueSet m_set;
    const qint64 m_version;
    CatalogueVersionRepository m_versions;
    qint64 m_unreadable = 0;
};

} // namespace hui
