// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Ballast.h"
#include "app/store/Database.h"
#include "app/store/KeySlots.h"
#include "app/store/MigrateJournal.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QStringList>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

namespace hui {

/// What a Store is opened with.
struct StoreSettings {
    QString file; ///< the database file, or ":memory:"; `mirror.hdl` is kept beside it
    QStringList migrations; ///< of the modules, in order; those of the store come before by itself
    QByteArray secret; ///< opens the device's key slot; see KeySlots.h
    KdfCost cost = {}; ///< of a slot that is made now; tests may be cheap
    std::function<Result<Done>(MigrationStep)> beforeMigrationStep = {}; ///< tests only
    SignHead signHead = {}; ///< signs the heads of the chain with the device's key; none: unsigned
    RecordRule recordRule = {}; ///< what must hold of an operation before it is recorded
};

/// A database as a desk works with it: schema brought up, data key opened, mirror level with the
/// journal. What Store opens on its thread; for programs and tests without one.
Result<std::unique_ptr<Database>> openJournal(const StoreSettings& settings);

/// The thread that owns the database. Every read and write of the program runs there, one after
/// another, so no two of them can disagree and the window never waits for the disk.
class Store {
    Q_DISABLE_COPY_MOVE(Store)

public:
    explicit Store(StoreSettings settings);
    ~Store(); ///< finishes what has been queued, then closes the file

    /// Queues `work(Database&)`, which returns a Result, and returns at once. Receive the answer
    /// with whenDone(). When its COMMIT fails it is run a second time on the reopened file, and
    /// when the disk was full on the room of the ballast, so it must give the same answer again for
    /// what is stored already.
    template <class Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Database&>>
    {
        using Answer = std::invoke_result_t<Work, Database&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QMetaObject::invokeMethod(&m_worker, [this, promise, work = std::move(work)]() mutable {
            promise->addResult(answer<Answer>(work));
            promise->finish();
        });
        return promise->future();
    }

private:
    template <class Answer, class Work>
    Answer answer(Work& work)
    {
        if (!m_open && !reopen())
            return std::unexpected(m_open.error());
        Answer given = work(**m_open);
        if (given)
            return given;
        const bool roomMade = makeRoom();
        if (given.error().kind == Error::Kind::Storage && roomMade)
            return work(**m_open);
        if (given.error().kind != Error::Kind::Unknown)
            return given;
        // A failed COMMIT may have become durable. A use case that is asked again with the same id
        // gives the same answer, so after reopening asking again is the look-up. If the file does
        // not open now, nobody knows, and that is what is said.
        if (!reopen())
            return given;
        return work(**m_open);
    }

    bool reopen();
    bool makeRoom();

    const StoreSettings m_settings;
    const Ballast m_ballast;
    QThread m_thread;
    QObject m_worker;
    bool m_recovered = false; // what the last run was sending is looked at once, not at a reopen
    Result<std::unique_ptr<Database>> m_open
        = std::unexpected(Error{}); // touched on the store thread only
};

} // namespace hui
