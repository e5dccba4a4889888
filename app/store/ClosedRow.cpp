// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/ClosedRow.h"

#include "app/store/Database.h"

namespace hui {

ClosedRow::ClosedRow(const Database& database, const char* table, QString row)
    : m_keys(database.fieldKeys())
    , m_table(table)
    , m_row(std::move(row))
{
}

QString ClosedRow::close(const char* column, const QString& plain) const
{
    return m_keys.close(plain, {m_table, column, m_row});
}

QString ClosedRow::open(const char* column, const QVariant& closed)
{
    const auto plain = m_keys.open(closed.toString(), {m_table, column, m_row});
    if (plain)
        return *plain;
    if (!m_error)
        m_error = plain.error();
    return {};
}

Result<Done> ClosedRow::finish() const
{
    if (m_error)
        return std::unexpected(*m_error);
    return Done{};
}

} // namespace hui
