// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// bench-sync <data folder> <business date> <count> [<operation that they depend on>]: puts
/// operations into the journal of an enrolled desk. Without the last word it sends them with the
/// desk's own engine over HTTPS and tells how long that took; with it they wait for the desk.

#include "app/catalogue/CatalogueRepository.h"
#include "app/store/Journal.h"
#include "app/store/Store.h"
#include "app/sync/AnchorSignature.h"
#include "app/sync/HttpsUplink.h"
#include "app/sync/Identity.h"
#include "app/sync/SyncEngine.h"
#include "app/sync/SyncMigrations.h"
#include "app/till/TillRepository.h"
#include "tests/bench/BenchOperations.h"
#include "tests/bench/Timing.h"

#include <QCoreApplication>
#include <QDir>

using namespace hui;

namespace {

constexpr int together = 500; ///< in one transaction

struct Seed {
    QDate businessDate;
    int count = 0;
    std::optional<QUuid> dependsOn;
};

StoreSettings settingsOf(const QString& folder, const DeviceIdentity& identity)
{
    return {.file = QDir(folder).filePath(QStringLiteral("journal.db")),
        .migrations = syncMigrations() + catalogueMigrations() + tillMigrations(),
        .secret = identity.storeSecret,
        .signHead = headSigner(identity)}; // without which the desk does not let anybody sign in
}

Result<Done> append(Database& database, const Seed& seed, int from)
{
    const SystemClock clock;
    SystemRandom random;
    return database.transaction([&]() -> Result<Done> {
        for (int i = from; i < std::min(from + together, seed.count); ++i) {
            Operation operation = bench::lockOrUnlock(i, seed.businessDate, clock, random);
            operation.dependsOn = seed.dependsOn;
            if (const auto noted = Journal(database).append(operation); !noted)
                return std::unexpected(noted.error());
        }
        return Done{};
    });
}

Result<Done> sow(const StoreSettings& settings, const Seed& seed)
{
    const auto database = openJournal(settings);
    if (!database)
        return std::unexpected(database.error());
    for (int from = 0; from < seed.count; from += together)
        if (const auto appended = append(**database, seed, from); !appended)
            return appended;
    return Done{};
}

/// Until nothing waits any more; gives the exit code.
int synchronize(const StoreSettings& settings, const DeviceIdentity& identity, int count)
{
    const SystemClock clock;
    SystemRandom random;
    Store store(settings);
    HttpsUplink uplink(identity, clock);
    SyncEngine engine(store, uplink, clock, random);
    for (const char* stream : {"city", "biller"})
        engine.setSink(QLatin1StringView(stream), [](Database& database, const Change& change) {
            return CatalogueRepository(database).apply(change.stream, change.key, change.value);
        });
    // the file is open and its key derived before the clock runs
    store.run([](Database&) -> Result<Done> { return Done{}; }).waitForFinished();
    QElapsedTimer timer;
    bool sent = false;
    QObject::connect(&engine, &SyncEngine::statusChanged, QCoreApplication::instance(),
        [&](const SyncStatus& status) {
            sent = sent || status.waiting > 0;
            if (sent && status.waiting + status.unknown == 0)
                QCoreApplication::exit(status.needsAttention == 0 ? 0 : 1);
        });
    timer.start();
    engine.start();
    const int code = QCoreApplication::exec();
    bench::print({{QStringLiteral("items"), count},
        {QStringLiteral("per_second"), bench::perSecond(count, timer.nsecsElapsed())}});
    return code;
}

int complain(const Error& error)
{
    QTextStream(stderr) << QLatin1StringView(error.text) << u' ' << error.detail << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4 || words.size() > 5)
        return 2;
    const auto identity = loadIdentity(words.at(1));
    if (!identity)
        return complain(identity.error());
    Seed seed{QDate::fromString(words.at(2), Qt::ISODate), words.at(3).toInt(), std::nullopt};
    if (words.size() == 5)
        seed.dependsOn = QUuid::fromRfc4122(QByteArray::fromHex(words.at(4).toLatin1()));
    const StoreSettings settings = settingsOf(words.at(1), *identity);
    if (const auto sown = sow(settings, seed); !sown)
        return complain(sown.error());
    return seed.dependsOn ? 0 : synchronize(settings, *identity, seed.count);
}
