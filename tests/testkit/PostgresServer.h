// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace hui::testkit {

/// Debian's PostgreSQL, started for one test process in a temporary folder on a loopback port. It
/// runs as the user `postgres` when the test runs as root, whom it refuses, and the kernel ends it
/// with the process that started it.
class PostgresServer {
    Q_DISABLE_COPY_MOVE(PostgresServer)

public:
    /// The server of this process, started at the first call.
    static PostgresServer& running();
    ~PostgresServer();

    /// "postgresql://postgres@127.0.0.1:<port>/<name>"
    QString url(const QString& name) const;

    /// A new database, empty or a copy of another to which nobody is connected; its name.
    QString createDatabase(const QString& likeThis = QStringLiteral("template1"));
    void dropDatabase(const QString& name);

private:
    PostgresServer();
    void prepare();
    bool start();
    void runToEnd(const QString& program, const QStringList& arguments);
    bool waitUntilReady();

    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
    int m_created = 0;
};

} // namespace hui::testkit
