// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Clock.h"
#include "app/core/Result.h"
#include "app/store/ChainAnchor.h"
#include "app/store/Disk.h"
#include "app/store/Envelope.h"
#include "app/store/FieldKeys.h"
#include "app/store/MirrorEntry.h"
#include "app/store/Query.h"
#include "app/store/RecordRule.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QSqlError;

namespace hui {

struct Pragma;

/// Which SQL a connection speaks. Statements are written in what both understand; only the
/// migrations and a repository that must may ask.
enum class Dialect { Sqlite, Postgres };

/// One open database connection. It belongs to the thread that opened it (the store thread of the
/// desk, a worker of the platform, or a test) and asserts that it is used nowhere else.
class Database {
    Q_DISABLE_COPY_MOVE(Database)

public:
    /// Opens the desk's journal file (":memory:" in tests): EXCLUSIVE, WAL, FULL and the other
    /// settings of reliability, each read back; a setting that did not take is a Storage error.
    static Result<std::unique_ptr<Database>> openDesk(const QString& file);

    /// Opens a database file that nobody writes any more, a snapshot, without changing a byte of
    /// it.
    static Result<std::unique_ptr<Database>> openReadOnly(const QString& file);

    /// Opens a platform database: "sqlite:<file>", "sqlite::memory:" or
    /// "postgresql://user:password@host:port/name".
    static Result<std::unique_ptr<Database>> openServer(const QString& url);

    ~Database();

    Dialect dialect() const { return m_dialect; }

    /// Runs one statement with its values bound in order. Every SQL text of the program passes
    /// through here, so every failure is logged and becomes a Storage error in one place. A text
    /// is prepared once: what changes between two calls is bound, never written into it.
    Result<Query> run(const QString& sql, const QVariantList& values = {});

    /// Runs `work` in a transaction: committed when it returns a value, rolled back when it
    /// returns an Error. A COMMIT that fails may still have become durable, so it gives an Error of
    /// kind Unknown: reopen and look for the operation before saying anything to the teller.
    /// Transactions do not nest: a use case opens one, what it is made of runs inside.
    template <class Work>
    auto transaction(Work work) -> decltype(work())
    {
        if (Result<Done> begun = begin(); !begun)
            return std::unexpected(begun.error());
        auto result = work();
        if (!result) {
            rollback();
            return result;
        }
        if (Result<Done> committed = commit(); !committed)
            return std::unexpected(committed.error());
        return result;
    }

    bool inTransaction() const { return m_inTransaction; }

    /// The copy of the journal that is kept beside the file from now on: what mirrorAfterCommit()
    /// was told is in it before transaction() returns. If it cannot be written, the transaction is
    /// of unknown outcome, as with a failed COMMIT.
    using WriteMirror = std::function<Result<Done>(const QList<MirrorEntry>&)>;
    void setMirror(WriteMirror mirror) { m_mirror = std::move(mirror); }
    void mirrorAfterCommit(const MirrorEntry& entry) { m_unmirrored += entry; }
    bool isMirrored() const { return static_cast<bool>(m_mirror); }

    /// The room left where the file lies; in memory there is no end to it.
    qint64 freeBytes() const;
    DiskSpace diskSpace() const { return diskSpaceOf(freeBytes()); }

    /// The keys that close and open what must not lie in clear on the disk. Set once after opening.
    void setEnvelope(Envelope envelope) { m_envelope = std::move(envelope); }
    const Envelope& envelope() const { return m_envelope; }

    /// The keys of the closed fields of a platform's database. Set once after opening.
    void setFieldKeys(FieldKeys keys) { m_fieldKeys = std::move(keys); }
    const FieldKeys& fieldKeys() const { return m_fieldKeys; }

    /// Signs heads of the journal (ChainAnchors::signDue). Set once after opening; none in programs
    /// that only read.
    void setHeadSigner(SignHead sign) { m_signHead = std::move(sign); }
    const SignHead& headSigner() const { return m_signHead; }

    /// What must hold of an operation before it is recorded, and what is recorded with it. Set once
    /// after opening; nothing: whatever is asked.
    void setRecordRule(RecordRule rule) { m_recordRule = std::move(rule); }
    const RecordRule& recordRule() const { return m_recordRule; }

    /// Stamps what is recorded. The machine's clock, unless a test sets another.
    const Clock& clock() const { return *m_clock; }
    void setClock(const Clock& clock) { m_clock = &clock; }

    /// Tests only: makes the statement number `count` from now fail, as a full disk would.
    void failAfter(int count) { m_failAfter = count; }

    /// Tests only: how the next COMMIT fails. Both report the same.
    enum class CommitFault {
        None,
        Lost, ///< nothing was stored
        Durable, ///< everything was stored
    };
    void failCommit(CommitFault fault) { m_commitFault = fault; }

    /// Tests only: what freeBytes() believes.
    void setFreeBytes(qint64 bytes) { m_freeBytes = bytes; }

private:
    Database(QString connection, Dialect dialect)
        : m_connection(std::move(connection))
        , m_dialect(dialect)
    {
    }

    Result<Done> begin();
    Result<Done> commit();
    Result<Done> mirror();
    void rollback();
    Result<std::unique_ptr<QSqlQuery>> prepared(const QString& sql, const QVariantList& values);
    Result<Done> set(const Pragma& pragma, bool inMemory);
    std::unexpected<Error> failed(const QString& sql, const QSqlError& error) const;

    const QString m_connection;
    const Dialect m_dialect;
    Envelope m_envelope;
    FieldKeys m_fieldKeys;
    SignHead m_signHead;
    RecordRule m_recordRule;
    const SystemClock m_systemClock;
    const Clock* m_clock = &m_systemClock;
    bool m_inTransaction = false;
    int m_failAfter = -1;
    CommitFault m_commitFault = CommitFault::None;
    std::optional<qint64> m_freeBytes;
    QString m_folder; ///< of the file; empty when there is none
    std::shared_ptr<StatementCache> m_statements = std::make_shared<StatementCache>();
    WriteMirror m_mirror;
    QList<MirrorEntry> m_unmirrored;
};

} // namespace hui
