// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/CashTransferRepository.h"

#include "app/core/IdText.h"
#include "app/server/Changes.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/till/StoredCash.h"

#include <QCoreApplication>

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

ClosedRow rowOf(const Database& database, const QString& transfer)
{
    return {database, "cash_transfer", transfer};
}

/// The row as it would be told, so that there is one reader for both.
QJsonObject jsonOf(const Query& row, const QString& reason)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    QJsonObject json{{u"transfer"_s, text(1)}, {u"business_date"_s, text(2)}, {u"from"_s, text(3)},
        {u"to"_s, text(4)}, {u"purpose"_s, text(5)}, {u"sender"_s, text(8)}, {u"state"_s, text(9)},
        {u"reason"_s, reason}, {u"at"_s, text(11)}};
    if (const QString kind = text(12); !kind.isEmpty()) {
        const BlankRange blanks{kind, row.value(13).toLongLong(), row.value(14).toLongLong()};
        json.insert(u"blanks"_s, hui::toJson(blanks));
        return json;
    }
    json.insert(u"cash"_s, QJsonDocument::fromJson(text(6).toUtf8()).array());
    json.insert(u"amount"_s, moneyToJson(Money::fen(row.value(7).toLongLong())));
    return json;
}

} // namespace

Result<QList<BranchTransfer>> CashTransferRepository::read(
    const QString& where, const QVariantList& values) const
{
    auto found = m_database.run(
        u"SELECT branch, transfer, business_date, from_box, to_box, purpose, cash, amount_minor,"
        " sender, state, reason, at, blank_kind, blank_first, blank_last FROM cash_transfer"
        " WHERE "_s
            + where + u" ORDER BY at, transfer"_s,
        values);
    if (!found)
        return std::unexpected(found.error());
    QList<BranchTransfer> transfers;
    while (found->next()) {
        ClosedRow row = rowOf(m_database, found->value(1).toString());
        const QString reason = row.open("reason", found->value(10));
        if (const Result<Done> opened = row.finish(); !opened)
            return std::unexpected(opened.error());
        const Result<Transfer> transfer = transferFromJson(jsonOf(*found, reason));
        if (!transfer)
            return std::unexpected(transfer.error());
        transfers.append({found->value(0).toString(), *transfer});
    }
    return transfers;
}

Result<std::optional<BranchTransfer>> CashTransferRepository::byId(const QUuid& transfer) const
{
    const auto found = read(u"transfer = ?"_s, {idText(transfer)});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<BranchTransfer>> CashTransferRepository::issuedTo(
    const QString& branch, const QString& box, const QDate& businessDate) const
{
    const auto found = read(u"branch = ? AND to_box = ? AND business_date = ?"
                            " AND purpose = 'issue' AND state = 'in_transit'"_s,
        {branch, box, textOf(businessDate)});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<BranchTransfer>> CashTransferRepository::unfinished(const QString& branch) const
{
    return read(u"branch = ? AND state IN ('in_transit', 'refused')"_s, {branch});
}

Result<Done> CashTransferRepository::add(const BranchTransfer& sent)
{
    const Transfer& transfer = sent.transfer;
    const BlankRange blanks = transfer.blanks.value_or(BlankRange{});
    const auto added = m_database.run(
        u"INSERT INTO cash_transfer(branch, transfer, business_date, from_box, to_box, purpose,"
        " cash, amount_minor, sender, state, reason, at, blank_kind, blank_first, blank_last)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {sent.branch, idText(transfer.id), textOf(transfer.businessDate), transfer.from,
            transfer.to, nameOf(transfer.purpose), textOf(transfer.cash), transfer.amount.minor(),
            transfer.sender, nameOf(transfer.state),
            rowOf(m_database, idText(transfer.id)).close("reason", transfer.reason),
            textOf(transfer.at), textOf(blanks.kind), blanks.first, blanks.last});
    return added ? tell(sent) : std::unexpected(added.error());
}

Result<Done> CashTransferRepository::move(
    const BranchTransfer& known, TransferState state, const QString& reason)
{
    auto moved = m_database.run(u"UPDATE cash_transfer SET state = ?, reason = ?"
                                " WHERE transfer = ? AND state = ? RETURNING transfer"_s,
        {nameOf(state), rowOf(m_database, idText(known.transfer.id)).close("reason", reason),
            idText(known.transfer.id), nameOf(known.transfer.state)});
    if (!moved)
        return std::unexpected(moved.error());
    if (!moved->next())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This is not on its way any more."), nameOf(state));
    BranchTransfer after = known;
    after.transfer.state = state;
    after.transfer.reason = reason;
    return tell(after);
}

Result<Done> CashTransferRepository::tell(const BranchTransfer& transfer)
{
    const QString stream = transfer.transfer.blanks ? u"blank_transfer"_s : u"cash_transfer"_s;
    return server::publish(m_database, server::ofBranch(stream, transfer.branch),
        idText(transfer.transfer.id), toJson(transfer.transfer));
}

} // namespace hui::cash
