// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Query.h"

#include <utility>

namespace hui {

namespace {

constexpr size_t cacheLimit = 256;

} // namespace

std::unique_ptr<QSqlQuery> StatementCache::take(const QString& sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end())
        return nullptr;
    std::unique_ptr<QSqlQuery> statement = std::move(found->second);
    m_idle.erase(found);
    return statement;
}

void StatementCache::giveBack(const QString& sql, std::unique_ptr<QSqlQuery> statement)
{
    statement->finish();
    if (m_idle.size() < cacheLimit)
        m_idle.emplace(sql, std::move(statement));
}

Query::Query(std::unique_ptr<QSqlQuery> statement, QString sql, std::weak_ptr<StatementCache> home)
    : m_statement(std::move(statement))
    , m_sql(std::move(sql))
    , m_home(std::move(home))
{
}

Query& Query::operator=(Query&& other) noexcept
{
    release();
    m_statement = std::move(other.m_statement);
    m_sql = std::move(other.m_sql);
    m_home = std::move(other.m_home);
    return *this;
}

Query::~Query()
{
    release();
}

void Query::release()
{
    if (!m_statement)
        return;
    if (const auto home = m_home.lock())
        home->giveBack(m_sql, std::move(m_statement));
    m_statement.reset();
}

} // namespace hui
