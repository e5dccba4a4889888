// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/DepositRepository.h"

#include "app/core/IdText.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"

#include <algorithm>

namespace hui::community {

using namespace Qt::StringLiterals;

std::optional<QList<ReleasePart>> partsOf(Money amount, const QList<TakenDeposit>& deposits)
{
    QList<ReleasePart> parts;
    qint64 open = amount.minor();
    for (const TakenDeposit& each : deposits) {
        const qint64 part = std::min(open, each.left.minor());
        if (part > 0)
            parts.append({each.payment, Money::fen(part)});
        open -= part;
    }
    return open == 0 ? std::optional(parts) : std::nullopt;
}

Result<Done> DepositRepository::lock(const QUuid& stay)
{
    const auto locked
        = m_database.run(u"INSERT INTO community_stay(stay, steps) VALUES (?, 1)"
                         " ON CONFLICT (stay) DO UPDATE SET steps = community_stay.steps + 1"_s,
            {idText(stay)});
    return locked ? Result<Done>(Done{}) : std::unexpected(locked.error());
}

/// Ids of operations rise with the time, so the last payment has the greatest.
Result<QList<TakenDeposit>> DepositRepository::taken(
    const QUuid& stay, const QString& hospital) const
{
    auto rows
        = m_database.run(u"SELECT p.payment, CAST(p.amount - COALESCE((SELECT SUM(r.amount)"
                         " FROM community_release r WHERE r.payment = p.payment), 0) AS BIGINT)"
                         " FROM community_payment p"
                         " WHERE p.subject = ? AND p.hospital = ? AND p.state = 'paid'"
                         " ORDER BY p.payment DESC LIMIT 1000"_s,
            {idText(stay), hospital});
    if (!rows)
        return std::unexpected(rows.error());
    QList<TakenDeposit> deposits;
    while (rows->next())
        if (const qint64 left = rows->value(1).toLongLong(); left > 0)
            deposits.append({QUuid::fromString(rows->value(0).toString()), Money::fen(left)});
    return deposits;
}

Result<Money> DepositRepository::left(const QUuid& stay, const QString& hospital) const
{
    const auto deposits = taken(stay, hospital);
    if (!deposits)
        return std::unexpected(deposits.error());
    qint64 sum = 0;
    for (const TakenDeposit& each : *deposits)
        sum += each.left.minor();
    return Money::fen(sum);
}

Result<bool> DepositRepository::isAskedBack(const QUuid& payment) const
{
    auto row = m_database.run(
        u"SELECT COUNT(*) FROM community_release WHERE payment = ?"_s, {idText(payment)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() && row->value(0).toInt() > 0;
}

Result<Done> DepositRepository::note(const QUuid& release, const QList<ReleasePart>& parts)
{
    for (const ReleasePart& each : parts) {
        const auto noted = m_database.run(
            u"INSERT INTO community_release(release, payment, amount) VALUES (?, ?, ?)"_s,
            {idText(release), idText(each.payment), each.amount.minor()});
        if (!noted)
            return std::unexpected(noted.error());
    }
    return Done{};
}

Result<QList<ReleasePart>> DepositRepository::partsOf(const QUuid& release) const
{
    auto rows = m_database.run(
        u"SELECT r.payment, r.amount, p.means, p.receipt, p.debit_account FROM community_release r"
        " JOIN community_payment p ON p.payment = r.payment WHERE r.release = ?"
        " ORDER BY r.payment DESC"_s,
        {idText(release)});
    if (!rows)
        return std::unexpected(rows.error());
    QList<ReleasePart> parts;
    while (rows->next()) {
        const QString payment = rows->value(0).toString();
        ClosedRow closed(m_database, "community_payment", payment);
        parts.append({QUuid::fromString(payment), Money::fen(rows->value(1).toLongLong()),
            rows->value(2).toString(), rows->value(3).toString(),
            closed.open("debit_account", rows->value(4))});
        if (const auto opened = closed.finish(); !opened)
            return std::unexpected(opened.error());
    }
    return parts;
}

Result<Done> DepositRepository::forget(const QUuid& release)
{
    const auto forgotten
        = m_database.run(u"DELETE FROM community_release WHERE release = ?"_s, {idText(release)});
    return forgotten ? Result<Done>(Done{}) : std::unexpected(forgotten.error());
}

} // namespace hui::community
