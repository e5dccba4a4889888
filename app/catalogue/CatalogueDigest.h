// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace hui {

/// One entry of the catalogue, as far as its digest goes.
struct CatalogueEntry {
    QString stream; ///< "city", "biller", "interface", "need"
    QString key;
    QByteArray digest; ///< of its value: digestOfValue()
};

/// The digest of a whole catalogue is a tree of two levels (as RFC 9162 has them, flattened):
/// entries are spread over 1,024 buckets by the hash of their name, a bucket has a digest, and the
/// root is taken over those of the buckets. A change of ten entries among sixty thousand makes ten
/// buckets of some sixty entries anew, not all of it. All digests are SHA-256 in lower-case hex.
inline constexpr int catalogueBuckets = 1024;

/// The bucket of an entry, 0 to 1,023.
int bucketOf(const QString& stream, const QString& key);

/// The digest of a value in its canonical text (canonicalJson).
QByteArray digestOfValue(const QByteArray& canonical);

/// The digest of a bucket; the order of the entries does not matter. Empty when there are none.
QByteArray digestOfBucket(const QList<CatalogueEntry>& entries);

/// The digest of everything; empty buckets may be there or not.
QByteArray rootOf(const QMap<int, QByteArray>& buckets);

/// The same, from the entries themselves.
QByteArray rootOf(const QList<CatalogueEntry>& entries);

} // namespace hui
