// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseRepository.h"
#include "app/settlement/ReconcileRepository.h"
#include "app/store/Store.h"
#include "app/sync/Identity.h"
#include "tests/app/till/TillScene.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace hui::testkit {

/// What a run of huideskctl printed and how it ended.
struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

inline Ran runCtl(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(HUI_CTL), arguments);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The data folder of a desk that is not running: identity, journal and mirror log, till 03 open
/// and three payments of 187.40 taken, the first of them accepted.
class DeskFolder {
public:
    DeskFolder()
    {
        HUI_ASSERT(saveIdentity(path(), identity()).has_value());
        const auto database = open();
        OpenTill open = opening();
        HUI_ASSERT(openTill(*database, open).has_value());
        for (int i = 0; i < 3; ++i)
            take(*database, i == 0 ? OutboxState::Accepted : OutboxState::Recorded);
        setOutbox(*database, open.operation, OutboxState::Accepted);
    }

    QString path() const { return m_folder.path(); }
    QString file(const QString& name) const { return QDir(path()).filePath(name); }

    /// As the desk opens it.
    std::unique_ptr<Database> open(const QStringList& migrations
        = tillMigrations() + settlementMigrations() + caseMigrations() + caseDeskMigrations()) const
    {
        auto opened = openJournal(StoreSettings{.file = file(QStringLiteral("journal.db")),
            .migrations = migrations,
            .secret = identity().storeSecret,
            .cost = {8, 1, 1}});
        HUI_ASSERT(opened.has_value());
        return *std::move(opened);
    }

private:
    static DeviceIdentity identity()
    {
        return {QStringLiteral("SZ-QYL-02"), QStringLiteral("https://127.0.0.1:8443"),
            "certificate", "key", "authority", {QByteArray(64, 'a')}, QByteArray(32, 's'),
            QStringLiteral("0512-08")};
    }

    static void take(Database& database, OutboxState state)
    {
        const QUuid id = operationId();
        const CashCount cash = *proposeChange(Money::fen(18740), issuedCash());
        const auto done = database.transaction([&]() -> Result<Till> {
            const QJsonObject body{{QStringLiteral("category"), QStringLiteral("water")},
                {QStringLiteral("cash_in"), toJson(cash)}};
            const auto noted = Journal(database).append(
                {id, QStringLiteral("billpay.pay"), shift(), Money::fen(18740), body, morning});
            if (!noted)
                return std::unexpected(noted.error());
            return moveCash(
                database, {id, shift(), QStringLiteral("billpay.pay"), cash, {}, morning});
        });
        HUI_ASSERT(done.has_value());
        setOutbox(database, id, state);
    }

    QTemporaryDir m_folder;
};

} // namespace hui::testkit
