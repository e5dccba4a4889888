// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/GrantList.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"

#include <algorithm>

namespace hui::approvals {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTaken = 500; // more supervisors than a branch has

void sortByPerson(QList<GrantRow>& rows)
{
    std::ranges::sort(
        rows, {}, [](const GrantRow& row) -> const QString& { return row.grant.approverId; });
}

/// Number and name.
std::pair<QString, QString> readPerson(JsonReader& reader)
{
    const QString id = reader.string("id"_L1, 20, 1);
    return {id, reader.string("name"_L1, 64, 1)};
}

GrantTaken readTaken(JsonReader& reader)
{
    const auto [id, name] = reader.object("approver"_L1, readPerson);
    const auto [byId, byName] = reader.object("by"_L1, readPerson);
    return {id, name, byName + u' ' + byId, reader.timestamp("at"_L1)};
}

} // namespace

Result<QList<GrantRow>> grantList(Database& database)
{
    const GrantRepository repository(database);
    const auto grants = repository.all();
    if (!grants)
        return std::unexpected(grants.error());
    QList<GrantRow> rows;
    for (const SignedGrant& made : *grants) {
        const auto left = repository.leftOf(made.grant);
        if (!left)
            return std::unexpected(left.error());
        rows.append({made.grant, *left});
    }
    sortByPerson(rows);
    return rows;
}

Result<QList<GrantTaken>> grantsTakenFromJson(const QJsonObject& body)
{
    JsonReader reader(body);
    const QList<GrantTaken> taken = reader.list("refused"_L1, mostTaken, readTaken);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return taken;
}

QList<GrantRow> withTaken(QList<GrantRow> rows, const QList<GrantTaken>& taken)
{
    for (const GrantTaken& one : taken) {
        rows.removeIf(
            [&one](const GrantRow& row) { return row.grant.approverId == one.approverId; });
        GrantRow row;
        row.grant.approverId = one.approverId;
        row.grant.approverName = one.approverName;
        row.taken = one;
        rows.append(row);
    }
    sortByPerson(rows);
    return rows;
}

} // namespace hui::approvals
