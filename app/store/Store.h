// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Database.h"
#include "app/store/KeySlots.h"

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
    QString file; ///< the database file, or ":memory:"
    QStringList migrations; ///< of the modules, in order; those of the store come before by itself
    QByteArray secret; ///< opens the device's key slot; see KeySlots.h
    KdfCost cost = {}; ///< of a slot that is made now; tests may be cheap
};

/// The thread that owns the database. Every read and write of the program runs there, one after
/// another, so no two of them can disagree and the window never waits for the disk.
class Store {
    Q_DISABLE_COPY_MOVE(Store)

public:
    explicit Store(StoreSettings settings);
    ~Store(); ///< finishes what has been queued, then closes the file

    /// Queues `work(Database&)`, which returns a Result, and returns at once. Receive the answer
    /// with whenDone().
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
        if (!m_open)
            return std::unexpected(m_open.error());
        Answer given = work(**m_open);
        if (given || given.error().kind != Error::Kind::Unknown)
            return given;
        // A failed COMMIT may have become durable. A use case that is asked again with the same id
        // gives the same answer, so after reopening asking again is the look-up.
        reopen();
        if (!m_open)
            return std::unexpected(m_open.error());
        return work(**m_open);
    }

    Result<std::unique_ptr<Database>> opened() const;
    void open();
    void reopen();

    const StoreSettings m_settings;
    QThread m_thread;
    QObject m_worker;
    Result<std::unique_ptr<Database>> m_open
        = std::unexpected(Error{}); // touched on the store thread only
};

} // namespace hui
