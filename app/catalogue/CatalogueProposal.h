// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueVersionRepository.h"

namespace hui {

/// What the catalogue would be with the entries that are staged: worked out in memory, so that
/// nothing has to be taken back when it turns out not to be what the platform signed.
struct CatalogueProposal {
    QMap<int, QByteArray> buckets = {}; ///< digests of all buckets
    QList<int> touched = {}; ///< those that differ from the ones in force
    qint64 entries = 0;
    QList<StagedEntry> changes = {}; ///< what must be applied to get there

    /// Whether it is exactly what the manifest says.
    bool isOf(const CatalogueManifest& manifest) const;
};

/// The staged entries on top of the version in force: the usual case.
Result<CatalogueProposal> asDelta(Database& database, const QList<StagedEntry>& staged);

/// The staged entries instead of the version in force: after everything was pulled anew. What is
/// in force and was not pulled goes.
Result<CatalogueProposal> asWhole(Database& database, const QList<StagedEntry>& staged);

} // namespace hui
