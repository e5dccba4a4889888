// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueTrial.h"

namespace hui {

namespace {

QList<CatalogueEntry> listed(const EntryDigests& digests)
{
    QList<CatalogueEntry> entries;
    for (auto one = digests.cbegin(); one != digests.cend(); ++one)
        entries.append({one.key().first, one.key().second, one.value()});
    return entries;
}

/// How many names are in one of the two only, or differ.
qint64 differences(const EntryDigests& before, const EntryDigests& after)
{
    qint64 count = 0;
    for (auto one = after.cbegin(); one != after.cend(); ++one)
        count += before.value(one.key()) == one.value() ? 0 : 1;
    for (auto one = before.cbegin(); one != before.cend(); ++one)
        count += after.contains(one.key()) ? 0 : 1;
    return count;
}

} // namespace

void CatalogueTrial::addInForce(const CatalogueEntry& entry)
{
    m_gathered[bucketOf(entry.stream, entry.key)].inForce.insert(
        {entry.stream, entry.key}, entry.digest);
}

void CatalogueTrial::addStaged(const StagedEntry& entry)
{
    m_gathered[bucketOf(entry.stream, entry.key)].staged.insert({entry.stream, entry.key},
        entry.value.isEmpty() ? QByteArray() : digestOfValue(entry.value));
}

bool CatalogueTrial::weighNext()
{
    const auto next = std::as_const(m_gathered).upperBound(m_weighed);
    if (next == m_gathered.cend())
        return false;
    m_weighed = next.key();
    add(m_asDelta, m_weighed, next->inForce, versionOf(*next, true));
    add(m_asWhole, m_weighed, next->inForce, versionOf(*next, false));
    return true;
}

bool CatalogueTrial::fits(const CatalogueManifest& manifest)
{
    for (const Outcome* outcome : {&m_asDelta, &m_asWhole}) {
        m_chosen = outcome;
        if (outcome->entries == manifest.entries && rootOf(outcome->buckets) == manifest.root)
            return true;
    }
    return false;
}

CatalogueTrial::Bucket CatalogueTrial::take(int number)
{
    const Gathered gathered = m_gathered.take(number);
    return {gathered.inForce, versionOf(gathered, m_chosen == &m_asDelta),
        m_chosen->buckets.value(number)};
}

EntryDigests CatalogueTrial::versionOf(const Gathered& gathered, bool isDelta)
{
    EntryDigests version = isDelta ? gathered.inForce : EntryDigests();
    for (auto one = gathered.staged.cbegin(); one != gathered.staged.cend(); ++one) {
        if (one.value().isEmpty())
            version.remove(one.key());
        else
            version.insert(one.key(), one.value());
    }
    return version;
}

void CatalogueTrial::add(
    Outcome& outcome, int bucket, const EntryDigests& before, const EntryDigests& after)
{
    outcome.changed += differences(before, after);
    outcome.entries += after.size();
    if (!after.isEmpty())
        outcome.buckets.insert(bucket, digestOfBucket(listed(after)));
}

} // namespace hui
