// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/FieldKeys.h"

#include <QVariant>

#include <optional>

namespace hui {

class Database;

/// Closes and opens the fields of one row of a table whose closed fields are text. Opening goes on
/// after a field that does not open; finish() then gives the first error, so that a reader asks
/// once.
class ClosedRow {
public:
    ClosedRow(const Database& database, const char* table, QString row);

    QString close(const char* column, const QString& plain) const;

    /// The plain text; empty when the field does not open.
    QString open(const char* column, const QVariant& closed);

    /// Storage when a field was changed, moved or closed by another key.
    Result<Done> finish() const;

private:
    const FieldKeys& m_keys;
    const char* m_table;
    QString m_row;
    std::optional<Error> m_error;
};

} // namespace hui
