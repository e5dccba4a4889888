// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Salvage.h"

#include "app/store/Database.h"
#include "app/store/HashChain.h"
#include "app/store/KeySlots.h"
#include "app/store/Migrations.h"
#include "app/store/Mirror.h"
#include "app/store/PulledHistory.h"
#include "app/store/RecordingStop.h"
#include "app/store/SalvagedRows.h"
#include "app/store/Snapshots.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <vector>

namespace hui {

namespace {

using namespace Qt::StringLiterals;

/// How many numbers without a row end the search behind the last one known.
constexpr qint64 silence = 1000;

const QString outboxColumns = u"device_seq, op_id, state, attempt, malformed, first_sent_utc,"
                              " depends_on, server_ref, result_code, result_body, last_error"_s;
const QString auditColumns
    = u"seq, wall_utc, operator, event, outcome, detail, prev_hash, entry_hash"_s;
const QString salvagedAnchorColumns = u"seq, head, device_sig, server_sig, server_key"_s;

/// One database to read from, damaged or not.
struct Source {
    std::unique_ptr<Database> database;
    qint64 SalvageReport::* count; ///< where its entries are counted
};

/// "INSERT INTO t(a, b) VALUES (?, ?)".
QString insertInto(const QString& table, const QString& columns)
{
    return u"INSERT INTO %1(%2) VALUES (%3)"_s.arg(
        table, columns, QStringList(columns.count(u',') + 1, u"?"_s).join(u", "_s));
}

/// Whether the platform, or a person, has had the last word on an entry in this state.
bool isSettled(const QString& state)
{
    return state == u"accepted" || state == u"rejected" || state == u"review" || state == u"poison";
}

class Salvage {
public:
    Salvage(const SalvageSources& sources, Database& output, const AnchorProof& proof)
        : m_mirror(Mirror::read(sources.mirror, Mirror::Damage::StepOver))
        , m_output(output)
        , m_proof(proof)
    {
        if (QFile::exists(sources.database))
            add(Database::openDesk(sources.database), &SalvageReport::fromDatabase);
        m_report.databaseOpened = !m_sources.empty();
        const QStringList snapshots = verifiedSnapshots(sources.snapshots);
        m_report.snapshot = snapshots.value(0);
        if (!snapshots.isEmpty())
            add(Database::openReadOnly(snapshots.first()), &SalvageReport::fromSnapshot);
    }

    Result<SalvageReport> run(const QByteArray& secret)
    {
        auto envelope = openAnySlot(secret);
        if (!envelope)
            return std::unexpected(envelope.error());
        m_output.setEnvelope(*std::move(envelope));
        SalvagedRows rows(m_output.envelope());
        collect(rows);
        const auto written = m_output.transaction([&]() -> Result<Done> { return write(rows); });
        if (!written)
            return std::unexpected(written.error());
        const auto chain = ChainVerifier(m_output, m_proof).verifyAll();
        if (!chain)
            return std::unexpected(chain.error());
        m_report.fault = chain->fault;
        return m_report;
    }

private:
    void add(Result<std::unique_ptr<Database>> database, qint64 SalvageReport::* count)
    {
        if (database)
            m_sources.push_back({*std::move(database), count});
    }

    /// The key slot lies in the mirror's head and in every database: any that opens will do.
    Result<Envelope> openAnySlot(const QByteArray& secret)
    {
        QList<KeySlot> slots;
        if (m_mirror.slot)
            slots += *m_mirror.slot;
        for (const Source& source : m_sources)
            if (const auto slot = KeySlots(*source.database).device(); slot && *slot)
                slots += **slot;
        for (const KeySlot& slot : slots) {
            auto envelope = openSlot(slot, secret);
            if (!envelope)
                continue;
            if (const auto kept = KeySlots(m_output).save(slot); !kept)
                return std::unexpected(kept.error());
            return envelope;
        }
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "Nothing here can be opened with the key of this device."));
    }

    void count(SalvagedRows::Offer offer, qint64 SalvageReport::* where)
    {
        if (offer == SalvagedRows::Offer::Taken)
            ++(m_report.*where);
        if (offer == SalvagedRows::Offer::Refused)
            ++m_report.refused;
    }

    /// The mirror first: what is in it was encrypted under our key as a whole.
    void collect(SalvagedRows& rows)
    {
        for (const MirrorEntry& entry : m_mirror.entries)
            count(rows.offer(entry), &SalvageReport::fromMirror);
        for (const Source& source : m_sources) {
            const KeyedRows journal(
                *source.database, u"journal"_s, u"device_seq"_s, journalColumns());
            const KeyedRows anchors(
                *source.database, u"chain_anchor"_s, u"seq"_s, salvagedAnchorColumns);
            const KeyedRows outbox(*source.database, u"outbox"_s, u"device_seq"_s, outboxColumns);
            qint64 last = std::max({rows.highest(), journal.highest(), outbox.highest()});
            m_report.highest = std::max({m_report.highest, last, anchors.highest()});
            for (qint64 number = 1; number <= last + silence; ++number) {
                const auto row = journal.at(number);
                if (!row)
                    continue;
                count(rows.offer(*row), source.count);
                last = std::max(last, number);
            }
        }
        m_report.highest = std::max(m_report.highest, rows.highest());
    }

    Result<Done> write(const SalvagedRows& rows)
    {
        qint64 expected = 1;
        for (const auto& [number, columns] : rows.rows()) {
            if (number > expected)
                m_report.missing.emplaceBack(expected, number - 1);
            expected = number + 1;
            const auto written = m_output.run(insertInto(u"journal"_s, journalColumns()), columns);
            if (!written)
                return std::unexpected(written.error());
            if (const auto queued = writeOutbox(number, columns); !queued)
                return queued;
            ++m_report.entries;
        }
        if (m_report.highest >= expected)
            m_report.missing.emplaceBack(expected, m_report.highest);
        if (const auto audited = writeAudit(); !audited)
            return audited;
        if (const auto anchored = writeAnchors(rows); !anchored)
            return anchored;
        return writeStretch(rows);
    }

    /// What was known of an entry's outcome; without that it is asked for, with the same id.
    Result<Done> writeOutbox(qint64 number, const QVariantList& entry)
    {
        const QVariant id = entry.at(1);
        QVariantList row{number, id, u"unknown"_s, 1, 0, QVariant(), entry.at(9), QVariant(),
            QVariant(), QVariant(), u"salvaged"_s};
        for (const Source& source : m_sources) {
            const auto found
                = KeyedRows(*source.database, u"outbox"_s, u"device_seq"_s, outboxColumns)
                      .at(number);
            if (!found || found->at(1) != id || !isSettled(found->at(2).toString()))
                continue;
            row = *found;
            ++m_report.outcomes;
            break;
        }
        const auto written = m_output.run(insertInto(u"outbox"_s, outboxColumns), row);
        return written ? Result<Done>(Done{}) : std::unexpected(written.error());
    }

    static bool isAuditRight(const QVariantList& row)
    {
        return hashOf({"HDA1", row.at(6).toByteArray(), row.at(0).toLongLong(), {},
                   row.at(5).toByteArray(), row.mid(1, 4)})
            == row.at(7).toByteArray();
    }

    Result<Done> writeAudit()
    {
        std::map<qint64, QVariantList> events;
        for (const Source& source : m_sources) {
            const KeyedRows audit(*source.database, u"audit"_s, u"seq"_s, auditColumns);
            const qint64 last = audit.highest();
            for (qint64 number = 1; number <= last; ++number)
                if (const auto row = audit.at(number); row && isAuditRight(*row))
                    events.emplace(number, *row);
        }
        for (const auto& [number, row] : events) {
            const auto written = m_output.run(insertInto(u"audit"_s, auditColumns), row);
            if (!written)
                return std::unexpected(written.error());
            ++m_report.audited;
        }
        return Done{};
    }

    /// Signed heads of entries that are there: the others could only be believed.
    Result<Done> writeAnchors(const SalvagedRows& rows)
    {
        std::map<qint64, QVariantList> heads;
        for (const Source& source : m_sources) {
            const KeyedRows anchors(
                *source.database, u"chain_anchor"_s, u"seq"_s, salvagedAnchorColumns);
            for (const auto& [number, columns] : rows.rows())
                if (const auto head = anchors.at(number); head && head->at(1) == columns.last())
                    heads.emplace(number, *head);
        }
        for (const auto& [number, head] : heads) {
            const auto written
                = m_output.run(insertInto(u"chain_anchor"_s, salvagedAnchorColumns), head);
            if (!written)
                return std::unexpected(written.error());
        }
        return Done{};
    }

    /// What was brought together is one stretch that nobody has signed for, like one that was
    /// fetched from the platform; the platform's last head then is still of a lost journal.
    Result<Done> writeStretch(const SalvagedRows& rows)
    {
        if (rows.rows().empty())
            return Done{};
        PulledHistory stretch;
        for (const Source& source : m_sources)
            if (const auto pulled = PulledHistories(*source.database).last();
                pulled && *pulled && (*pulled)->last > stretch.last)
                stretch = **pulled;
        stretch.first = rows.rows().begin()->first;
        stretch.last = rows.highest();
        if (const auto saved = PulledHistories(m_output).save(stretch); !saved)
            return saved;
        if (m_report.databaseOpened) // a snapshot may be of before a stop, or of before its end
            m_report.stop = recordingStop(*m_sources.front().database).value_or(QString());
        if (m_report.stop.isEmpty())
            m_report.stop = u"history_unsigned"_s;
        return setRecordingStop(m_output, m_report.stop);
    }

    std::vector<Source> m_sources;
    const MirrorContent m_mirror;
    Database& m_output;
    const AnchorProof& m_proof;
    SalvageReport m_report;
};

} // namespace

Result<SalvageReport> salvageJournal(
    const SalvageSources& sources, const QString& output, const AnchorProof& proof)
{
    auto database = Database::openDesk(output);
    if (!database)
        return std::unexpected(database.error());
    if (const auto migrated = migrate(**database, storeMigrations()); !migrated)
        return std::unexpected(migrated.error());
    return Salvage(sources, **database, proof).run(sources.secret);
}

} // namespace hui
