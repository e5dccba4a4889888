// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QString>
#include <QVariant>

#include <memory>
#include <unordered_map>

namespace hui {

/// Prepared statements of one connection that nobody is using, by their text.
class StatementCache {
public:
    /// The statement, taken out; nothing when it is in use or was never prepared.
    std::unique_ptr<QSqlQuery> take(const QString& sql);

    /// Gives a statement back, reset. When the cache is full or has one already, it is let go.
    void giveBack(const QString& sql, std::unique_ptr<QSqlQuery> statement);

    void clear() { m_idle.clear(); }

private:
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_idle;
};

/// A statement that has run, standing before its first row. It goes back to the cache of its
/// connection when it goes out of scope; the same text asked for in between is prepared anew.
/// It can be read wherever a QSqlQuery is asked for, and never becomes one: it would not come back.
class Query {
public:
    Query(std::unique_ptr<QSqlQuery> statement, QString sql, std::weak_ptr<StatementCache> home);
    Query(Query&& other) noexcept = default;
    Query& operator=(Query&& other) noexcept;
    ~Query();

    bool next() { return m_statement->next(); }
    bool isActive() const { return m_statement->isActive(); }
    bool isNull(int column) const { return m_statement->isNull(column); }
    QVariant value(int column) const { return m_statement->value(column); }
    QVariant value(const QString& column) const { return m_statement->value(column); }
    QSqlRecord record() const { return m_statement->record(); }
    int numRowsAffected() const { return m_statement->numRowsAffected(); }
    QVariant lastInsertId() const { return m_statement->lastInsertId(); }

    operator QSqlQuery&() & { return *m_statement; }

private:
    void release();

    std::unique_ptr<QSqlQuery> m_statement;
    QString m_sql;
    std::weak_ptr<StatementCache> m_home; ///< none: a statement that is not kept
};

} // namespace hui
