// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueProposal.h"

#include <QSet>

#include <algorithm>

namespace hui {

namespace {

using EntryName = QPair<QString, QString>; // stream, key
using Digests = QHash<EntryName, QByteArray>;

Digests digestsOf(const QList<CatalogueEntry>& entries)
{
    Digests digests;
    for (const CatalogueEntry& entry : entries)
        digests.insert({entry.stream, entry.key}, entry.digest);
    return digests;
}

QList<CatalogueEntry> entriesOf(const Digests& digests)
{
    QList<CatalogueEntry> entries;
    for (auto one = digests.cbegin(); one != digests.cend(); ++one)
        entries.append({one.key().first, one.key().second, one.value()});
    return entries;
}

QMap<int, QList<StagedEntry>> byBucket(const QList<StagedEntry>& staged)
{
    QMap<int, QList<StagedEntry>> buckets;
    for (const StagedEntry& entry : staged)
        buckets[bucketOf(entry.stream, entry.key)].append(entry);
    return buckets;
}

/// Lays the staged entries of one bucket over those in force; notes those that make a difference.
void overlay(Digests& digests, const QList<StagedEntry>& staged, QList<StagedEntry>& changes)
{
    for (const StagedEntry& entry : staged) {
        const EntryName name{entry.stream, entry.key};
        const QByteArray digest = entry.value.isEmpty() ? QByteArray() : digestOfValue(entry.value);
        if (digests.value(name) == digest)
            continue;
        changes.append(entry);
        if (digest.isEmpty())
            digests.remove(name);
        else
            digests.insert(name, digest);
    }
}

/// In the order of their names: so the rows of a catalogue that is pulled whole lie as it is read.
void sort(QList<StagedEntry>& changes)
{
    std::ranges::sort(
        changes, {}, [](const StagedEntry& entry) { return EntryName(entry.stream, entry.key); });
}

} // namespace

bool CatalogueProposal::isOf(const CatalogueManifest& manifest) const
{
    return entries == manifest.entries && rootOf(buckets) == manifest.root;
}

Result<CatalogueProposal> asDelta(Database& database, const QList<StagedEntry>& staged)
{
    const CatalogueVersionRepository versions(database);
    const auto current = versions.current();
    if (!current)
        return std::unexpected(current.error());
    auto buckets = versions.buckets();
    if (!buckets)
        return std::unexpected(buckets.error());
    CatalogueProposal proposal{
        .buckets = *std::move(buckets), .entries = *current ? (*current)->entries : 0};
    const auto stagedBuckets = byBucket(staged);
    for (auto bucket = stagedBuckets.cbegin(); bucket != stagedBuckets.cend(); ++bucket) {
        const auto inForce = versions.entriesOf(bucket.key());
        if (!inForce)
            return std::unexpected(inForce.error());
        Digests digests = digestsOf(*inForce);
        overlay(digests, bucket.value(), proposal.changes);
        proposal.entries += digests.size() - inForce->size();
        proposal.buckets.insert(bucket.key(), digestOfBucket(entriesOf(digests)));
        proposal.touched.append(bucket.key());
    }
    sort(proposal.changes);
    return proposal;
}

Result<CatalogueProposal> asWhole(Database& database, const QList<StagedEntry>& staged)
{
    const CatalogueVersionRepository versions(database);
    const auto inForce = versions.entries();
    if (!inForce)
        return std::unexpected(inForce.error());
    CatalogueProposal proposal;
    QSet<EntryName> pulled;
    for (const StagedEntry& entry : staged)
        pulled.insert({entry.stream, entry.key});
    QList<StagedEntry> all = staged;
    for (const CatalogueEntry& entry : *inForce)
        if (!pulled.contains({entry.stream, entry.key}))
            all.append({entry.stream, entry.key, {}});
    QMap<int, Digests> before;
    for (const CatalogueEntry& entry : *inForce)
        before[bucketOf(entry.stream, entry.key)].insert({entry.stream, entry.key}, entry.digest);
    const auto stagedBuckets = byBucket(all);
    for (auto bucket = stagedBuckets.cbegin(); bucket != stagedBuckets.cend(); ++bucket) {
        Digests digests = before.value(bucket.key());
        overlay(digests, bucket.value(), proposal.changes);
        proposal.entries += digests.size();
        proposal.buckets.insert(bucket.key(), digestOfBucket(entriesOf(digests)));
        proposal.touched.append(bucket.key());
    }
    sort(proposal.changes);
    return proposal;
}

} // namespace hui
