// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchShapeRepository.h"

#include "app/store/Database.h"

#include <QJsonDocument>

namespace hui::billpay {

using namespace Qt::StringLiterals;

Result<std::optional<BatchColumns>> BatchShapeRepository::of(const QByteArray& shape) const
{
    auto found = m_database.run(u"SELECT columns FROM batch_shape WHERE shape = ?"_s, {shape});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    const auto columns = batchColumnsFromJson(
        QJsonDocument::fromJson(found->value(0).toString().toUtf8()).object());
    return columns ? Result<std::optional<BatchColumns>>(*columns)
                   : std::unexpected(columns.error());
}

Result<Done> BatchShapeRepository::remember(
    const QByteArray& shape, const BatchColumns& columns, const QDateTime& at)
{
    const QString json
        = QString::fromUtf8(QJsonDocument(toJson(columns)).toJson(QJsonDocument::Compact));
    const auto noted = m_database.run(
        u"INSERT INTO batch_shape(shape, columns, at) VALUES (?, ?, ?)"
        " ON CONFLICT(shape) DO UPDATE SET columns = excluded.columns, at = excluded.at"_s,
        {shape, json, at.toUTC().toString(Qt::ISODateWithMs)});
    return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
}

Result<BatchColumns> knownColumns(Database& database, const TableRow& first)
{
    const auto chosen = BatchShapeRepository(database).of(shapeOf(first));
    if (!chosen)
        return std::unexpected(chosen.error());
    return *chosen ? chosenColumns(**chosen, first) : columnsOf(first);
}

} // namespace hui::billpay
