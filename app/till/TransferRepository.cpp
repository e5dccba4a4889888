// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/TransferRepository.h"

#include "app/store/Database.h"
#include "app/store/RunDone.h"
#include "app/till/StoredCash.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
Value storedValueOf(std::initializer_list<Value> values, const QString& name)
{
    for (const Value value : values)
        if (nameOf(value) == name)
            return value;
    HUI_ASSERT(false); // only names of values are stored
    return *values.begin();
}

Result<Transfer> readTransfer(const Query& row)
{
    const Result<CashCount> cash = cashFromText(row.value(5).toString());
    if (!cash)
        return std::unexpected(cash.error());
    std::optional<BlankRange> blanks;
    if (const QString kind = row.value(11).toString(); !kind.isEmpty())
        blanks = {kind, row.value(12).toLongLong(), row.value(13).toLongLong()};
    using enum TransferState;
    return Transfer{QUuid::fromRfc4122(row.value(0).toByteArray()),
        dateFromText(row.value(1).toString()), row.value(2).toString(), row.value(3).toString(),
        storedValueOf(
            {Transfer::Purpose::Issue, Transfer::Purpose::Move, Transfer::Purpose::Return},
            row.value(4).toString()),
        *cash, Money::fen(row.value(6).toLongLong()), row.value(7).toString(),
        storedValueOf({InTransit, Refused, Received, TakenBack}, row.value(8).toString()),
        row.value(9).toString(), momentFromText(row.value(10).toString()), blanks,
        QUuid::fromRfc4122(row.value(14).toByteArray()), row.value(15).toString()};
}

/// The kind of what ended it here, when the platform refused that; else nothing.
const QString vainKind = u"(SELECT j.kind FROM journal j JOIN outbox o ON o.op_id = j.op_id"
                         " WHERE j.op_id = cash_transfer.ended_by AND o.state = 'rejected')"_s;

} // namespace

Result<QList<Transfer>> TransferRepository::read(
    const QString& where, const QVariantList& values) const
{
    auto found = m_database.run(
        u"SELECT operation, business_date, from_box, to_box, purpose, cash, amount_fen, sender,"
        " state, reason, at, blank_kind, blank_first, blank_last, ended_by, "_s
            + vainKind + u" FROM cash_transfer WHERE "_s + where,
        values);
    if (!found)
        return std::unexpected(found.error());
    QList<Transfer> transfers;
    while (found->next()) {
        const Result<Transfer> transfer = readTransfer(*found);
        if (!transfer)
            return std::unexpected(transfer.error());
        transfers.append(*transfer);
    }
    return transfers;
}

Result<std::optional<Transfer>> TransferRepository::byId(const QUuid& transfer) const
{
    const auto found = read(u"operation = ?"_s, {transfer.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Transfer>> TransferRepository::unfinished(const QString& box) const
{
    return read(u"(purpose <> 'issue' AND ((to_box = ? AND state = 'in_transit')"
                " OR (from_box = ? AND purpose = 'move' AND state IN ('in_transit', 'refused'))))"
                " OR (CASE WHEN "_s
            + vainKind + u" LIKE '%.take_back' THEN from_box ELSE to_box END = ? AND "_s + vainKind
            + u" IS NOT NULL) ORDER BY at, operation"_s,
        {box, box, box});
}

Result<QList<Transfer>> TransferRepository::unfinished() const
{
    return read(u"(purpose <> 'issue' AND (state = 'in_transit'"
                " OR (purpose = 'move' AND state = 'refused'))) OR "_s
            + vainKind + u" IS NOT NULL ORDER BY at, operation"_s,
        {});
}

Result<QList<Transfer>> TransferRepository::ofDay(
    const QString& box, const QDate& businessDate) const
{
    return read(u"business_date = ? AND (from_box = ? OR to_box = ?)"
                " ORDER BY at DESC, operation DESC"_s,
        {textOf(businessDate), box, box});
}

Result<Done> TransferRepository::add(const Transfer& transfer)
{
    const BlankRange blanks = transfer.blanks.value_or(BlankRange{});
    return done(m_database.run(
        u"INSERT INTO cash_transfer(operation, business_date, from_box, to_box, purpose, cash,"
        " amount_fen, sender, state, reason, at, blank_kind, blank_first, blank_last)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {transfer.id.toRfc4122(), textOf(transfer.businessDate), transfer.from, transfer.to,
            nameOf(transfer.purpose), textOf(transfer.cash), transfer.amount.minor(),
            transfer.sender, nameOf(transfer.state), textOf(transfer.reason), textOf(transfer.at),
            textOf(blanks.kind), blanks.first, blanks.last}));
}

Result<Done> TransferRepository::move(
    const Transfer& transfer, TransferState state, const QString& reason, const QUuid& endedBy)
{
    return done(m_database.run(
        u"UPDATE cash_transfer SET state = ?, reason = ?, ended_by = ? WHERE operation = ?"_s,
        {nameOf(state), textOf(reason), endedBy.toRfc4122(), transfer.id.toRfc4122()}));
}

Result<Done> TransferRepository::moveAsTold(const Transfer& transfer, const QUuid& by)
{
    return done(m_database.run(u"UPDATE cash_transfer SET ended_by = ?, reason = told_reason,"
                               " state = CASE WHEN told_state = '' THEN ? ELSE told_state END"
                               " WHERE operation = ?"_s,
        {by.toRfc4122(), nameOf(TransferState::InTransit), transfer.id.toRfc4122()}));
}

Result<Done> TransferRepository::noteTold(const Transfer& told)
{
    return done(m_database.run(
        u"UPDATE cash_transfer SET told_state = ?, told_reason = ? WHERE operation = ?"_s,
        {nameOf(told.state), textOf(told.reason), told.id.toRfc4122()}));
}

Result<Done> TransferRepository::apply(const QJsonObject& value)
{
    const Result<Transfer> told = transferFromJson(value);
    if (!told)
        return std::unexpected(told.error());
    const auto here = byId(told->id);
    if (!here)
        return std::unexpected(here.error());
    if (!*here)
        if (const auto added = add(*told); !added)
            return added;
    if (const auto noted = noteTold(*told); !noted)
        return noted;
    // the states stand in their order; what is in vain stays until it is undone
    const bool stays = !*here || told->state < (*here)->state || (*here)->isVain();
    return stays ? Result<Done>(Done{}) : move(*told, told->state, told->reason, (*here)->endedBy);
}

} // namespace hui
