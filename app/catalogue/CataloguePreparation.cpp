// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CataloguePreparation.h"

#include "app/catalogue/BillerSearchRepository.h"
#include "app/catalogue/CatalogueEntryWriter.h"
#include "app/catalogue/Log.h"
#include "app/store/Database.h"

#include <QElapsedTimer>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 stepMs = 6; // without the COMMIT: a teller's own step takes about as long
constexpr qint64 firstStepMs = 100; // what needs a catalogue waits for all of it anyway
constexpr int rowsRead = 100; // between two looks at the time
constexpr int rowsSwept = 50;

/// Does one thing after another until there is none left or that much time is over.
template <class Work>
Result<bool> whileTimeLasts(qint64 ms, Work next)
{
    QElapsedTimer time;
    time.start();
    do {
        const Result<bool> more = next();
        if (!more || !*more)
            return more;
    } while (time.elapsed() < ms);
    return true;
}

bool isEarlier(const std::optional<CatalogueVersion>& version, const CatalogueManifest& manifest)
{
    return !version || version->version < manifest.version;
}

} // namespace

Result<bool> CataloguePreparation::step(Database& database)
{
    const auto more = database.transaction([&] { return advance(database); });
    if (!more)
        *this = {}; // what this one believes to have written may not be there
    return more;
}

Result<bool> CataloguePreparation::advance(Database& database)
{
    const auto pending = CatalogueVersionRepository(database).pending();
    if (!pending)
        return std::unexpected(pending.error());
    const auto set = setInForce(database);
    if (!set)
        return std::unexpected(set.error());
    const CatalogueManifest manifest = pending->value_or(CatalogueManifest{});
    if (manifest.version != m_manifest.version || manifest.root != m_manifest.root
        || m_free != otherThan(*set)) {
        const auto current = CatalogueVersionRepository(database).current();
        if (!current)
            return std::unexpected(current.error());
        *this = {};
        m_manifest = manifest;
        m_free = otherThan(*set);
        m_stepMs = *current ? stepMs : firstStepMs;
    }
    switch (m_phase) {
    case Phase::Sweep: return sweep(database);
    case Phase::Staged: return readStaged(database);
    case Phase::InForce: return readInForce(database);
    case Phase::Weigh: return weigh(database);
    case Phase::Write: return write(database);
    case Phase::Merge: return merge(database);
    case Phase::Turn: return turn(database);
    }
    Q_UNREACHABLE();
}

Result<bool> CataloguePreparation::goOn(Phase phase)
{
    m_phase = phase;
    m_last = {};
    return true;
}

/// Empties the stage of the free set and, when what is pending is in force, that of this one too.
Result<bool> CataloguePreparation::sweep(Database& database)
{
    const bool isPending = m_manifest.version > 0;
    const auto current = CatalogueVersionRepository(database).current();
    if (!current)
        return std::unexpected(current.error());
    const bool isInForce = isPending && !isEarlier(*current, m_manifest);
    const auto swept = whileTimeLasts(m_stepMs, [&]() -> Result<bool> {
        int rows = 0;
        for (const CatalogueSet set : {m_free, otherThan(m_free)}) {
            if (set != m_free && !isInForce)
                continue;
            const auto gone = CatalogueVersionRepository(database, set).clearSomeOfStage(rowsSwept);
            if (!gone)
                return std::unexpected(gone.error());
            rows += *gone;
        }
        return rows > 0;
    });
    if (!swept || *swept)
        return swept;
    if (!isPending)
        return false;
    if (!isInForce) {
        m_trial = std::make_shared<CatalogueTrial>();
        return goOn(Phase::Staged);
    }
    const auto cleared = CatalogueVersionRepository(database).clearPending();
    return cleared ? Result<bool>(true) : std::unexpected(cleared.error());
}

Result<bool> CataloguePreparation::readStaged(Database& database)
{
    const auto more = whileTimeLasts(m_stepMs, [&]() -> Result<bool> {
        const auto page = CatalogueVersionRepository(database).stagedAfter(
            m_last.first, m_last.second, rowsRead);
        if (!page)
            return std::unexpected(page.error());
        for (const StagedEntry& entry : *page)
            m_trial->addStaged(entry);
        if (!page->isEmpty())
            m_last = {page->last().stream, page->last().key};
        return page->size() == rowsRead;
    });
    return !more || *more ? more : goOn(Phase::InForce);
}

Result<bool> CataloguePreparation::readInForce(Database& database)
{
    const auto more = whileTimeLasts(m_stepMs, [&]() -> Result<bool> {
        const auto page = CatalogueVersionRepository(database, otherThan(m_free))
                              .entriesAfter(m_last.first, m_last.second, rowsRead);
        if (!page)
            return std::unexpected(page.error());
        for (const CatalogueEntry& entry : *page)
            m_trial->addInForce(entry);
        if (!page->isEmpty())
            m_last = {page->last().stream, page->last().key};
        return page->size() == rowsRead;
    });
    return !more || *more ? more : goOn(Phase::Weigh);
}

Result<bool> CataloguePreparation::weigh(Database& database)
{
    const auto more
        = whileTimeLasts(m_stepMs, [&]() -> Result<bool> { return m_trial->weighNext(); });
    if (!more || *more)
        return more;
    if (!m_trial->fits(m_manifest))
        return refuse(database);
    const auto begun = BillerSearchRepository(database, m_free).beginFilling();
    return begun ? goOn(Phase::Write) : std::unexpected(begun.error());
}

Result<bool> CataloguePreparation::refuse(Database& database)
{
    qCWarning(catalogueLog).noquote() << "version" << m_manifest.version << "refused: incomplete";
    CatalogueVersionRepository versions(database);
    if (const auto kept
        = versions.setRefusal({m_manifest.version, u"incomplete"_s, database.clock().nowUtc()});
        !kept)
        return std::unexpected(kept.error());
    const auto cleared = versions.clearPending();
    return cleared ? Result<bool>(true) : std::unexpected(cleared.error());
}

Result<bool> CataloguePreparation::write(Database& database)
{
    const auto more = whileTimeLasts(m_stepMs, [&]() -> Result<bool> {
        if (m_toWrite.isEmpty() && m_nextBucket == catalogueBuckets)
            return false;
        const auto done = m_toWrite.isEmpty() ? beginBucket(database) : writeNext(database);
        return done ? Result<bool>(true) : std::unexpected(done.error());
    });
    if (!more)
        return more;
    const auto merged = BillerSearchRepository(database, m_free).mergeSome();
    if (!merged)
        return std::unexpected(merged.error());
    return *more ? more : goOn(Phase::Merge);
}

/// Writes the digest of the next bucket and finds out what is to be written of its entries.
Result<Done> CataloguePreparation::beginBucket(Database& database)
{
    CatalogueVersionRepository versions(database, m_free);
    const int number = m_nextBucket++;
    m_bucket = m_trial->take(number);
    if (const auto saved = versions.saveBucket(number, m_bucket.digest); !saved)
        return saved;
    const auto present = versions.entriesOf(number);
    if (!present)
        return std::unexpected(present.error());
    m_toWrite = m_bucket.version;
    for (const CatalogueEntry& entry : *present)
        if (const auto compared = compare(database, entry); !compared)
            return compared;
    return Done{};
}

/// What the free set has already need not be written, but what of it cannot be read is counted.
Result<Done> CataloguePreparation::compare(Database& database, const CatalogueEntry& entry)
{
    const EntryName name(entry.stream, entry.key);
    if (m_bucket.version.value(name) != entry.digest) {
        m_toWrite.insert(name, m_bucket.version.value(name));
        return Done{};
    }
    m_toWrite.remove(name);
    if (m_bucket.inForce.value(name) == entry.digest)
        return Done{}; // not one of those that the version changes
    const auto shown
        = CatalogueVersionRepository(database, m_free).isShown(entry.stream, entry.key);
    if (!shown)
        return std::unexpected(shown.error());
    m_unreadable += *shown ? 0 : 1;
    return Done{};
}

/// One entry: gone, as it is in force, or as it was laid aside.
Result<Done> CataloguePreparation::writeNext(Database& database)
{
    CatalogueEntryWriter writer(database, m_free, m_manifest.version);
    const EntryName name = m_toWrite.firstKey();
    const QByteArray digest = m_toWrite.take(name);
    if (digest.isEmpty())
        return writer.write({name.first, name.second, {}});
    if (m_bucket.inForce.value(name) == digest)
        return writer.takeOver({name.first, name.second, digest});
    const auto value = CatalogueVersionRepository(database).stagedValue(name.first, name.second);
    if (!value)
        return std::unexpected(value.error());
    const auto written = writer.write({name.first, name.second, *value});
    m_unreadable += writer.unreadable();
    return written;
}

Result<bool> CataloguePreparation::merge(Database& database)
{
    const auto more = whileTimeLasts(
        m_stepMs, [&] { return BillerSearchRepository(database, m_free).mergeSome(); });
    return !more || *more ? more : goOn(Phase::Turn);
}

Result<bool> CataloguePreparation::turn(Database& database)
{
    CatalogueVersionRepository versions(database, m_free);
    Result<Done> done = BillerSearchRepository(database, m_free).endFilling();
    if (done)
        done = versions.clearRefusal();
    if (done)
        done = versions.clearPending();
    if (done)
        done = versions.add({m_manifest.version, m_manifest.root, m_manifest.entries,
            m_manifest.issuedAt, database.clock().nowUtc(), m_trial->changed(), m_unreadable});
    if (done)
        done = putSetInForce(database, m_free);
    return done ? Result<bool>(true) : std::unexpected(done.error());
}

} // namespace hui
