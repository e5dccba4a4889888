// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueRepository.h"
#include "app/customer/IdReader.h"
#include "app/printing/Printing.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/sync/SyncMigrations.h"
#include "app/till/PaymentTerminal.h"
#include "app/till/TillRepository.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/testkit/Fixed.h"
#include "ui/CurrentCustomer.h"
#include "ui/Module.h"
#include "ui/Theme.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace hui::testkit {

/// What the platform answers when supervisor 0102 signs: approval AP-9, not over yet by the fixed
/// clock.
inline UplinkAnswer signedBySupervisor()
{
    return {201,
        {{QStringLiteral("approval"), QStringLiteral("AP-9")},
            {QStringLiteral("approver"),
                QJsonObject{{QStringLiteral("id"), QStringLiteral("0102")},
                    {QStringLiteral("name"), QStringLiteral("周文静")}}},
            {QStringLiteral("expires_at"), QStringLiteral("2026-03-18T02:48:00.000Z")}}};
}

/// The books were asked for and what waited was sent once: what is said from now on is said to what
/// is done from now on. The link is idle between the two as well.
inline bool hasTalked(const SyncEngine& sync, const FakeUplink& uplink)
{
    const QList<UplinkRequest> seen = uplink.seen();
    const bool sent = std::ranges::any_of(seen, [](const UplinkRequest& one) {
        return one.path == QStringLiteral("/v1/operations:batch");
    });
    const SyncStatus status = sync.status();
    return status.link == Link::Idle && (sent || status.waiting == 0);
}

/// A desk without a network: a store in memory, an uplink that answers what the test says, a sync
/// engine that is not started, a clock that stands still. For tests of pages, and for pictures.
class DeskFixture {
    Q_DISABLE_COPY_MOVE(DeskFixture)

public:
    /// `migrations` of the modules, after those of sync, catalogue and till.
    explicit DeskFixture(const QStringList& migrations = {})
        : store({.file = QStringLiteral(":memory:"),
              .migrations
              = syncMigrations() + catalogueMigrations() + tillMigrations() + migrations,
              .secret = QByteArray(32, 's'),
              .cost = {.memoryKiB = 8, .passes = 1, .lanes = 1}})
        , sync(store, uplink, clock, random)
    {
        uplink.answer = [](const UplinkRequest&) -> Result<UplinkAnswer> {
            return failure(Error::Kind::Offline, "no network in this test");
        };
        run([this](Database& database) -> Result<Done> {
            database.setClock(clock);
            return Done{};
        });
    }

    /// Runs `work(Database&)` on the store thread and waits for it; it must succeed.
    template <class Work>
    std::invoke_result_t<Work, Database&>::value_type run(Work work)
    {
        auto future = store.run(std::move(work));
        future.waitForFinished();
        HUI_ASSERT(future.result().has_value());
        return *future.result();
    }

    /// What a page is made with; what it opens is noted in `opened`.
    Services services()
    {
        return {.store = store,
            .sync = sync,
            .uplink = uplink,
            .clock = clock,
            .random = random,
            .theme = theme,
            .customer = customer,
            .shift = shift(),
            .dataFolder = folder.path(),
            .open = [this](const QString& module,
                        const QString& argument) { opened.append({module, argument}); },
            .bank = QStringLiteral("惠民银行"),
            .branchName = QStringLiteral("青云路智慧网点"),
            .printing = &printing,
            .terminal = &terminal,
            .reader = &reader};
    }

    FixedClock clock;
    FixedRandom random;
    SimulatedTerminal terminal;
    SimulatedIdReader reader;
    FakeUplink uplink;
    QTemporaryDir folder;
    Printing printing{folder.path(), folder.filePath(QStringLiteral("no-cups"))};
    Store store;
    SyncEngine sync;
    Theme theme;
    CurrentCustomer customer;
    QList<std::pair<QString, QString>> opened; ///< module, argument
};

} // namespace hui::testkit
