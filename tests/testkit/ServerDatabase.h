// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Database.h"

#include <QStringList>

#include <memory>

namespace hui::testkit {

/// Adds the test column "database" with the rows "sqlite" and "postgresql", for a test without
/// other columns.
void onBothDatabases();

/// "sqlite" and "postgresql": for tests that build their own table of rows.
QStringList databaseKinds();

/// A fresh, migrated database of the platform, gone with the object. The first PostgreSQL one
/// starts Debian's server for this test process on a loopback port, without any state of the
/// machine; it ends with the process, however that ends.
class ServerDatabase {
    Q_DISABLE_COPY_MOVE(ServerDatabase)

public:
    /// `kind` is "sqlite" or "postgresql"; `moduleMigrations` follow those of the platform itself.
    explicit ServerDatabase(const QString& kind, const QStringList& moduleMigrations = {});
    ~ServerDatabase();

    Database& operator*() const { return *m_database; }
    Database* operator->() const { return m_database.get(); }

    /// What Database::openServer() takes. ":memory:" cannot be opened a second time.
    QString url() const { return m_url; }

    /// Another connection to the same database, for the calling thread. PostgreSQL only.
    std::unique_ptr<Database> another() const;

    /// The data keys of every one of them.
    static FieldKeys fieldKeys();

private:
    QString m_url;
    QString m_name; ///< of the PostgreSQL database
    std::unique_ptr<Database> m_database;
};

/// Until so many others wait for a lock of this process's PostgreSQL server.
void untilWaiting(Database& database, int others);

} // namespace hui::testkit
