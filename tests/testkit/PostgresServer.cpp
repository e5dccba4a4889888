// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/PostgresServer.h"

#include "app/store/Database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStorageInfo>
#include <QTest>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hui::testkit {

namespace {

constexpr int patienceMs = 60'000;
constexpr qint64 roomNeeded
    = 2LL << 30; // several tests run beside each other, a database of each takes 10 MB

/// Whom the server runs as: the test's own user, or `postgres` when that is root.
const passwd* unprivileged()
{
    return geteuid() == 0 ? getpwnam("postgres") : getpwuid(geteuid());
}

/// Starts a program of PostgreSQL as that user, tied to the life of this process.
void startUnprivileged(QProcess& process, const QString& program, const QStringList& arguments)
{
    QStringList wrapped{QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
    if (geteuid() == 0)
        wrapped << QStringLiteral("--reuid") << QStringLiteral("postgres")
                << QStringLiteral("--regid") << QStringLiteral("postgres")
                << QStringLiteral("--init-groups");
    wrapped << QStringLiteral(HUI_POSTGRES_BIN "/") + program;
    process.start(QStringLiteral("setpriv"), wrapped + arguments);
}

/// Where its files go: into memory where there is room. A database is three hundred files, and ext4
/// looks at every inode that was freed in the last seconds before it gives one out.
QString folderTemplate()
{
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    const bool room = memory.isReady() && memory.fileSystemType() == "tmpfs" && !memory.isReadOnly()
        && memory.bytesAvailable() > roomNeeded;
    return (room ? QStringLiteral("/dev/shm") : QStringLiteral("/tmp"))
        + QStringLiteral("/hui-postgres-XXXXXX");
}

quint16 freePort()
{
    const int probe = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* place = reinterpret_cast<sockaddr*>(&address);
    HUI_ASSERT(bind(probe, place, size) == 0 && getsockname(probe, place, &size) == 0);
    close(probe);
    return ntohs(address.sin_port);
}

} // namespace

PostgresServer& PostgresServer::running()
{
    static PostgresServer server;
    return server;
}

PostgresServer::PostgresServer()
    : m_folder(folderTemplate())
{
    prepare();
    for (int attempt = 0; attempt < 5; ++attempt)
        if (start()) // another process may have taken the port in between
            return;
    qFatal("PostgreSQL did not start: %s", m_server.readAllStandardError().constData());
}

PostgresServer::~PostgresServer()
{
    kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(patienceMs);
}

void PostgresServer::prepare()
{
    const passwd* user = unprivileged();
    HUI_ASSERT(user != nullptr);
    HUI_ASSERT(
        chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) == 0);
    runToEnd(QStringLiteral("initdb"),
        {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-U"),
            QStringLiteral("postgres"), QStringLiteral("-A"), QStringLiteral("trust"),
            QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
            QStringLiteral("--no-sync"), QStringLiteral("--no-instructions")});
}

void PostgresServer::runToEnd(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    startUnprivileged(process, program, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
}

bool PostgresServer::start()
{
    m_port = freePort();
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setStandardOutputFile(QProcess::nullDevice());
    QStringList arguments{QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
        QStringLiteral("-p"), QString::number(m_port)};
    for (const char* setting : {"listen_addresses=127.0.0.1", "unix_socket_directories=",
             "fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=16MB",
             "max_connections=100", "autovacuum=off", "log_min_messages=fatal"})
        arguments << QStringLiteral("-c") << QLatin1StringView(setting);
    startUnprivileged(m_server, QStringLiteral("postgres"), arguments);
    return m_server.waitForStarted(patienceMs) && waitUntilReady();
}

bool PostgresServer::waitUntilReady()
{
    QFile state(m_folder.filePath(QStringLiteral("data/postmaster.pid")));
    QElapsedTimer waited;
    waited.start();
    while (m_server.state() == QProcess::Running && waited.elapsed() < patienceMs) {
        if (state.open(QIODevice::ReadOnly)) {
            const QList<QByteArray> lines = state.readAll().split('\n');
            state.close();
            if (lines.size() > 7 && lines.at(7).trimmed() == "ready")
                return true;
        }
        m_server.waitForFinished(20); // also notices an early end
    }
    return false;
}

QString PostgresServer::url(const QString& name) const
{
    return QStringLiteral("postgresql://postgres@127.0.0.1:%1/%2").arg(m_port).arg(name);
}

QString PostgresServer::createDatabase(const QString& likeThis)
{
    const QString name = QStringLiteral("test_%1").arg(++m_created);
    const auto database = Database::openServer(url(QStringLiteral("postgres")));
    HUI_ASSERT(database);
    HUI_ASSERT(
        (*database)->run(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, likeThis)));
    return name;
}

void PostgresServer::dropDatabase(const QString& name)
{
    const auto database = Database::openServer(url(QStringLiteral("postgres")));
    HUI_ASSERT(database);
    HUI_ASSERT((*database)->run(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(name)));
}

} // namespace hui::testkit
