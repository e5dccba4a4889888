// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueVersionRepository.h"

#include <QPair>

namespace hui {

/// An entry's name: stream and key.
using EntryName = QPair<QString, QString>;

/// Digests by name, in the order of the names.
using EntryDigests = QMap<EntryName, QByteArray>;

/// Works out what a large version would consist of, a bucket at a time, from the entries in force
/// and those laid aside. Both ways to understand these are tried side by side: as changes to what
/// is in force, and as everything there is.
class CatalogueTrial {
public:
    /// What one bucket has and is to have.
    struct Bucket {
        EntryDigests inForce;
        EntryDigests version;
        QByteArray digest; ///< of the version's; empty when it has none
    };

    void addInForce(const CatalogueEntry& entry);
    void addStaged(const StagedEntry& entry);

    /// Works out the next bucket; false when there is none left.
    bool weighNext();

    /// Whether one of the two is exactly what the manifest says; the answers below are about it.
    bool fits(const CatalogueManifest& manifest);

    /// A bucket, which is forgotten here: a large catalogue is not thrown away all at once.
    Bucket take(int number);

    qint64 changed() const { return m_chosen->changed; } ///< entries that came, changed or went

private:
    struct Gathered {
        EntryDigests inForce;
        EntryDigests staged; ///< an empty digest: gone
    };
    struct Outcome {
        QMap<int, QByteArray> buckets;
        qint64 entries = 0;
        qint64 changed = 0;
    };

    static EntryDigests versionOf(const Gathered& gathered, bool isDelta);
    static void add(
        Outcome& outcome, int bucket, const EntryDigests& before, const EntryDigests& after);

    QMap<int, Gathered> m_gathered;
    int m_weighed = -1; ///< the last bucket
    Outcome m_asDelta;
    Outcome m_asWhole;
    const Outcome* m_chosen = &m_asDelta;
};

} // namespace hui
