// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Safekeeping.h"

#include "app/core/Async.h"
#include "app/store/Log.h"
#include "app/store/Snapshots.h"
#include "app/store/Store.h"

#include <chrono>
#include <utility>

namespace hui {

Safekeeping::Safekeeping(Store& store, QString folder, AnchorProof proof)
    : m_store(store)
    , m_folder(std::move(folder))
    , m_proof(std::move(proof))
    , m_hours(this)
{
    m_hours.setInterval(std::chrono::hours(1));
    connect(&m_hours, &QTimer::timeout, this, &Safekeeping::take);
}

Safekeeping::~Safekeeping()
{
    if (m_thread)
        m_thread->wait();
}

void Safekeeping::start()
{
    m_hours.start();
}

void Safekeeping::take()
{
    if (std::exchange(m_isBusy, true))
        return;
    const auto copy
        = [folder = m_folder](Database& database) { return copyForSnapshot(database, folder); };
    whenDone(m_store.run(copy), this, [this](const Result<Snapshot>& copied) {
        if (copied)
            verify(*copied);
        else
            finished(std::unexpected(copied.error()));
    });
}

void Safekeeping::verify(const Snapshot& copy)
{
    const auto sealed = std::make_shared<Result<QString>>(std::unexpected(Error{}));
    m_thread.reset(
        QThread::create([copy, sealed, proof = m_proof] { *sealed = seal(copy, proof); }));
    connect(m_thread.get(), &QThread::finished, this, [this, sealed] {
        m_thread->wait(); // its last steps come after the signal
        finished(*sealed);
    });
    m_thread->start(QThread::LowPriority);
}

void Safekeeping::finished(const Result<QString>& sealed)
{
    m_isBusy = false;
    if (sealed) {
        Q_EMIT taken(*sealed);
        return;
    }
    qCCritical(storeLog).noquote()
        << "no snapshot:" << sealed.error().text << sealed.error().detail;
    Q_EMIT failed(sealed.error());
}

} // namespace hui
