// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"

#include "app/store/Log.h"

#include <QCoreApplication>
#include <QSqlError>

#include <limits>

namespace hui {

namespace {

std::unexpected<Error> storageError(const QString& sql, const QString& reason)
{
    qCCritical(storeLog).noquote() << reason << "in" << sql;
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "The local database failed. Stop and call support."), reason);
}

/// Whether a statement changes what other statements were prepared for.
bool changesSchema(const QString& sql)
{
    return sql.startsWith(QStringLiteral("CREATE")) || sql.startsWith(QStringLiteral("ALTER"))
        || sql.startsWith(QStringLiteral("DROP"));
}

/// Whether a statement is worth keeping: one that is asked for again and again.
bool isKept(const QString& sql)
{
    return sql.startsWith(QStringLiteral("SELECT")) || sql.startsWith(QStringLiteral("INSERT"))
        || sql.startsWith(QStringLiteral("UPDATE")) || sql.startsWith(QStringLiteral("DELETE"))
        || sql.startsWith(QStringLiteral("WITH"));
}

} // namespace

Database::~Database()
{
    m_statements->clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

qint64 Database::freeBytes() const
{
    if (m_freeBytes)
        return *m_freeBytes;
    return m_folder.isEmpty() ? std::numeric_limits<qint64>::max() : freeBytesIn(m_folder);
}

Result<std::unique_ptr<QSqlQuery>> Database::prepared(
    const QString& sql, const QVariantList& values)
{
    std::unique_ptr<QSqlQuery> statement = m_statements->take(sql);
    const bool again = statement != nullptr;
    if (!again) {
        const QSqlDatabase handle = QSqlDatabase::database(m_connection, false);
        HUI_ASSERT(handle.isValid()); // Qt returns an invalid handle on any other thread
        statement = std::make_unique<QSqlQuery>(handle);
        statement->setForwardOnly(true);
        if (!statement->prepare(sql))
            return storageError(sql, statement->lastError().text());
    }
    // values of the last run stay bound in Qt: fewer ones now would let them through
    HUI_ASSERT(!again || statement->boundValues().size() == values.size());
    for (const QVariant& value : values)
        statement->addBindValue(value);
    if (!statement->exec())
        return storageError(sql, statement->lastError().text());
    return statement;
}

Result<Query> Database::run(const QString& sql, const QVariantList& values)
{
    if (m_failAfter >= 0 && m_failAfter-- == 0)
        return storageError(sql, QStringLiteral("injected by a test"));
    // PostgreSQL cannot prepare CREATE or BEGIN
    if (!values.isEmpty() || (m_dialect == Dialect::Sqlite && isKept(sql))) {
        auto statement = prepared(sql, values);
        if (!statement)
            return std::unexpected(statement.error());
        return Query(*std::move(statement), sql, isKept(sql) ? m_statements : nullptr);
    }
    if (changesSchema(sql))
        m_statements->clear();
    const QSqlDatabase handle = QSqlDatabase::database(m_connection, false);
    HUI_ASSERT(handle.isValid());
    auto statement = std::make_unique<QSqlQuery>(handle);
    statement->setForwardOnly(true);
    if (!statement->exec(sql))
        return storageError(sql, statement->lastError().text());
    return Query(std::move(statement), sql, {});
}

Result<Done> Database::begin()
{
    HUI_ASSERT(!m_inTransaction);
    const auto begun = run(
        m_dialect == Dialect::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    if (!begun)
        return std::unexpected(begun.error());
    m_inTransaction = true;
    m_unmirrored.clear();
    return Done{};
}

Result<Done> Database::commit()
{
    m_inTransaction = false;
    const CommitFault fault = std::exchange(m_commitFault, CommitFault::None);
    if (fault == CommitFault::Durable)
        (void)run(QStringLiteral("COMMIT"));
    const auto committed = fault == CommitFault::None
        ? run(QStringLiteral("COMMIT"))
        : storageError(QStringLiteral("COMMIT"), QStringLiteral("injected by a test"));
    if (!committed && fault != CommitFault::Durable)
        (void)run(QStringLiteral("ROLLBACK"));
    const Result<Done> known = committed ? mirror() : std::unexpected(committed.error());
    if (known)
        return Done{};
    return failure(Error::Kind::Unknown,
        QT_TRANSLATE_NOOP("Error", "It is not certain that this was stored. Wait for the check."),
        known.error().detail);
}

Result<Done> Database::mirror()
{
    const QList<MirrorEntry> entries = std::exchange(m_unmirrored, {});
    if (entries.isEmpty() || !m_mirror)
        return Done{};
    return m_mirror(entries);
}

void Database::rollback()
{
    m_inTransaction = false;
    m_unmirrored.clear();
    (void)run(QStringLiteral("ROLLBACK"));
}

} // namespace hui
