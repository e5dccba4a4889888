// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/OutboxRepository.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/sync/SyncMigrations.h"
#include "tests/app/sync/FakePlatform.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/Operations.h"

#include <QTest>

#include <atomic>
#include <memory>

namespace hui::testkit {

/// A clock that a test moves while other threads read it.
class SharedClock final : public Clock {
public:
    QDateTime nowUtc() const override { return FixedClock().nowUtc().addMSecs(m_ms); }
    qint64 monotonicMs() const override { return m_ms; }
    void advanceMs(qint64 ms) { m_ms += ms; }

private:
    std::atomic<qint64> m_ms = 1'000'000;
};

/// A desk: its store in memory, a platform of a few lines, an engine that looks at its clock every
/// two milliseconds.
struct Desk {
    Store store{{.file = QStringLiteral(":memory:"),
        .migrations = syncMigrations(),
        .secret = QByteArray(32, 's'),
        .cost = {.memoryKiB = 64, .passes = 1}}};
    FakePlatform platform; // touched under the lock of the uplink only
    FakeUplink uplink;
    SharedClock clock;
    FixedRandom random;
    std::unique_ptr<SyncEngine> engine;

    Desk()
    {
        uplink.answer = [this](const UplinkRequest& request) { return platform.handle(request); };
        engine = newEngine();
    }

    std::unique_ptr<SyncEngine> newEngine()
    {
        return std::make_unique<SyncEngine>(store, uplink, clock, random,
            SyncLimits{.tickMs = 2, .pullAtMostEveryMs = 0, .choreAgainMs = 5});
    }

    template <class Work>
    auto now(Work work)
    {
        auto future = store.run(work);
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return future.result();
    }

    QUuid record(const Operation& made = operation())
    {
        HUI_ASSERT(now([made](Database& database) { return append(database, made); }));
        return made.id;
    }

    OutboxState stateOf(const QUuid& id)
    {
        return (*now([id](Database& database) { return Journal(database).byId(id); }))->state;
    }

    int requestsTo(const QString& path) const
    {
        int count = 0;
        for (const UplinkRequest& request : uplink.seen())
            count += request.path.startsWith(path) ? 1 : 0;
        return count;
    }
};

} // namespace hui::testkit
