// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ClosingSheetRepository.h"

#include "app/core/StrictJson.h"
#include "app/store/Database.h"

namespace hui::cash {

using namespace Qt::StringLiterals;

Result<std::optional<ClosingSheet>> ClosingSheetRepository::closedBy(const QUuid& operation) const
{
    const auto found = read(u"WHERE closed_by = ?"_s, {operation.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<ClosingSheet>> ClosingSheetRepository::lastOf(
    const QString& till, const QDate& businessDate) const
{
    const auto found = read(
        u"WHERE till = ? AND business_date = ?"_s, {till, businessDate.toString(Qt::ISODate)});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->last());
}

Result<QList<ClosingSheet>> ClosingSheetRepository::all() const
{
    return read({}, {});
}

Result<QString> ClosingSheetRepository::lastHash() const
{
    auto row
        = m_database.run(u"SELECT hash FROM closing_sheet_part ORDER BY number DESC LIMIT 1"_s);
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toString() : QString();
}

Result<Done> ClosingSheetRepository::add(const ClosingSheet& sheet)
{
    const auto added = m_database.run(
        u"INSERT INTO closing_sheet_part(till, business_date, body, previous_hash, hash,"
        " closed_by, last_entry) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {sheet.till, sheet.businessDate.toString(Qt::ISODate),
            QString::fromUtf8(canonicalJson(toJson(sheet))),
            sheet.previousHash.isEmpty() ? u""_s : sheet.previousHash, sheet.hash,
            sheet.closedBy.toRfc4122(), sheet.lastEntry});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<Done> ClosingSheetRepository::setPrinted(const ClosingSheet& sheet)
{
    const auto noted
        = m_database.run(u"UPDATE closing_sheet_part SET printed = ? WHERE number = ?"_s,
            {sheet.printed, sheet.number});
    return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
}

Result<QList<ClosingSheet>> ClosingSheetRepository::read(
    const QString& where, const QVariantList& values) const
{
    auto found = m_database.run(u"SELECT number, body, previous_hash, hash, closed_by, last_entry,"
                                " printed FROM closing_sheet_part "_s
            + where + u" ORDER BY number"_s,
        values);
    if (!found)
        return std::unexpected(found.error());
    QList<ClosingSheet> sheets;
    for (Query row = *std::move(found); row.next();) {
        const Result<QJsonObject> body = parseStrict(row.value(1).toString().toUtf8());
        if (!body)
            return std::unexpected(body.error());
        Result<ClosingSheet> sheet = closingSheetFromJson(*body);
        if (!sheet)
            return std::unexpected(sheet.error());
        sheet->number = row.value(0).toLongLong();
        sheet->previousHash = row.value(2).toString();
        sheet->hash = row.value(3).toString();
        sheet->closedBy = QUuid::fromRfc4122(row.value(4).toByteArray());
        sheet->lastEntry = row.value(5).toLongLong();
        sheet->printed = row.value(6).toInt();
        sheets.append(*std::move(sheet));
    }
    return sheets;
}

} // namespace hui::cash
