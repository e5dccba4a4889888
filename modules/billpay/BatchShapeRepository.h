// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/BatchColumns.h"

#include <QDateTime>

namespace hui {
class Database;
}

namespace hui::billpay {

/// The table `batch_shape`: which columns a teller chose for lists of one shape.
class BatchShapeRepository {
public:
    explicit BatchShapeRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<BatchColumns>> of(const QByteArray& shape) const;
    Result<Done> remember(
        const QByteArray& shape, const BatchColumns& columns, const QDateTime& at);

private:
    Database& m_database;
};

/// The columns of a list that begins with this row: as they were chosen for its shape, else as its
/// heading says. Without account and amount among them somebody has to choose.
Result<BatchColumns> knownColumns(Database& database, const TableRow& first);

} // namespace hui::billpay
