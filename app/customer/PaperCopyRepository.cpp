// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/PaperCopyRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/store/RunDone.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLookedAt = 200; // what a desk takes in while the line is down for a day

ClosedRow closedCopy(const Database& database, const QUuid& copy)
{
    return {database, "paper_copy", idText(copy)};
}

} // namespace

QStringList paperCopyMigrations()
{
    return {u":/schema/customer/desk_002_paper_copy.sql"_s};
}

Result<Done> PaperCopyRepository::add(
    const QList<PaperCopy>& copies, const QUuid& operation, const QDateTime& at)
{
    for (const PaperCopy& copy : copies) {
        const QString picture = closedCopy(m_database, copy.id)
                                    .close("picture", QString::fromLatin1(copy.picture.toBase64()));
        const auto kept
            = done(m_database.run(u"INSERT INTO paper_copy(copy, operation, paper, picture, at)"
                                  " VALUES (?, ?, ?, ?, ?) ON CONFLICT (copy) DO NOTHING"_s,
                {idText(copy.id), idText(operation), copy.paper, picture, timestampToJson(at)}));
        if (!kept)
            return kept;
    }
    return Done{};
}

Result<QList<WaitingCopy>> PaperCopyRepository::waiting(int limit) const
{
    auto row = m_database.run(
        u"SELECT copy, operation FROM paper_copy ORDER BY at, copy LIMIT ?"_s, {limit});
    if (!row)
        return std::unexpected(row.error());
    QList<WaitingCopy> copies;
    while (row->next())
        copies.append({QUuid::fromString(row->value(0).toString()),
            QUuid::fromString(row->value(1).toString())});
    return copies;
}

Result<std::optional<PaperCopy>> PaperCopyRepository::byId(const QUuid& copy) const
{
    auto row
        = m_database.run(u"SELECT paper, picture FROM paper_copy WHERE copy = ?"_s, {idText(copy)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    ClosedRow closed = closedCopy(m_database, copy);
    const QString picture = closed.open("picture", row->value(1));
    const QString paper = row->value(0).toString();
    if (const auto opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    return PaperCopy{copy, paper, QByteArray::fromBase64(picture.toLatin1())};
}

Result<QList<QUuid>> PaperCopyRepository::of(const QUuid& operation) const
{
    auto row = m_database.run(
        u"SELECT copy FROM paper_copy WHERE operation = ? ORDER BY copy"_s, {idText(operation)});
    if (!row)
        return std::unexpected(row.error());
    QList<QUuid> copies;
    while (row->next())
        copies.append(QUuid::fromString(row->value(0).toString()));
    return copies;
}

Result<QUuid> PaperCopyRepository::operationOf(const QUuid& copy) const
{
    auto row = m_database.run(u"SELECT operation FROM paper_copy WHERE copy = ?"_s, {idText(copy)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? QUuid::fromString(row->value(0).toString()) : QUuid();
}

Result<Done> PaperCopyRepository::drop(const QUuid& copy)
{
    return done(m_database.run(u"DELETE FROM paper_copy WHERE copy = ?"_s, {idText(copy)}));
}

Result<std::optional<PaperCopy>> nextCopyToSend(Database& database)
{
    PaperCopyRepository copies(database);
    const auto waiting = copies.waiting(mostLookedAt);
    if (!waiting)
        return std::unexpected(waiting.error());
    for (const WaitingCopy& copy : *waiting) {
        const auto entry = Journal(database).byId(copy.operation);
        if (!entry)
            return std::unexpected(entry.error());
        const bool isLost = !*entry || (*entry)->state == OutboxState::Rejected;
        if (isLost)
            if (const auto dropped = copies.drop(copy.id); !dropped)
                return std::unexpected(dropped.error());
        if (!isLost && (*entry)->state == OutboxState::Accepted)
            return copies.byId(copy.id);
    }
    return std::nullopt;
}

} // namespace hui
