// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/SyncEngine.h"

#include "app/sync/BranchToldRepository.h"
#include "app/sync/NoticeRepository.h"
#include "app/sync/SyncLoop.h"

namespace hui {

SyncEngine::SyncEngine(
    Store& store, Uplink& uplink, const Clock& clock, Random& random, const SyncLimits& limits)
    : m_loop(new SyncLoop({store, uplink, clock, random}, limits))
{
    m_thread.setObjectName(QStringLiteral("sync"));
    setSink(QStringLiteral("notice"), [](Database& database, const Change& change) {
        return NoticeRepository(database).apply(change);
    });
    for (const QString& stream : BranchToldRepository::streams())
        setSink(stream, [](Database& database, const Change& change) {
            return BranchToldRepository(database).apply(change);
        });
    m_loop->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_loop, &QObject::deleteLater);
    connect(m_loop, &SyncLoop::statusChanged, this, [this](const SyncStatus& status) {
        m_status = status;
        Q_EMIT statusChanged(status);
    });
    connect(m_loop, &SyncLoop::settled, this, &SyncEngine::settled);
    connect(m_loop, &SyncLoop::changed, this, &SyncEngine::changed);
    m_thread.start();
}

SyncEngine::~SyncEngine()
{
    m_thread.quit();
    m_thread.wait();
}

void SyncEngine::setSink(const QString& stream, const ChangeSink& sink)
{
    QMetaObject::invokeMethod(
        m_loop, [loop = m_loop, stream, sink] { loop->setSink(stream, sink); },
        Qt::QueuedConnection);
}

void SyncEngine::setChore(const QString& stream, const ChangeChore& chore)
{
    QMetaObject::invokeMethod(
        m_loop, [loop = m_loop, stream, chore] { loop->setChore(stream, chore); },
        Qt::QueuedConnection);
}

void SyncEngine::setGate(const QString& kind, const SendGate& gate)
{
    QMetaObject::invokeMethod(
        m_loop, [loop = m_loop, kind, gate] { loop->setGate(kind, gate); }, Qt::QueuedConnection);
}

void SyncEngine::start()
{
    QMetaObject::invokeMethod(m_loop, &SyncLoop::start, Qt::QueuedConnection);
}

void SyncEngine::wake()
{
    QMetaObject::invokeMethod(m_loop, &SyncLoop::wake, Qt::QueuedConnection);
}

void SyncEngine::askFor(const QUuid& operation)
{
    QMetaObject::invokeMethod(
        m_loop, [loop = m_loop, operation] { loop->askFor(operation); }, Qt::QueuedConnection);
}

} // namespace hui
