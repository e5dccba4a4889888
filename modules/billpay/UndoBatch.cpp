// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/UndoBatch.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/PayRules.h"
#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/GiveBack.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

/// Whether the biller of a booked row takes it back today.
Result<bool> isCancellable(Database& database, const Payment& payment, const Shift& shift)
{
    const auto biller = CatalogueRepository(database).byId(payment.biller);
    if (!biller)
        return std::unexpected(biller.error());
    return checkCancellable(
        biller->value_or(Biller{}), payment.shift.businessDate, shift.businessDate)
        .has_value();
}

Money sum(Money a, Money b)
{
    return Money::fen(a.minor() + b.minor()); // both are parts of a list's total
}

Result<Done> checkMine(const std::optional<Batch>& batch, const Shift& shift)
{
    if (!batch)
        return refused(QT_TRANSLATE_NOOP("Error", "There is no such list."));
    if (batch->state != BatchState::Closed)
        return refused(QT_TRANSLATE_NOOP("Error", "Close the list before it is undone."));
    if (batch->operatorId != shift.operatorId)
        return refused(QT_TRANSLATE_NOOP("Error", "Only the teller who took a list can undo it."));
    return Done{};
}

QJsonObject bodyOf(const AskUndo& request, const Undoable& rows)
{
    return {{u"batch"_s, request.batch.toString(QUuid::WithoutBraces)}, {u"rows"_s, rows.rows()},
        {u"reason"_s, request.reason.trimmed()}, {u"approval"_s, toJson(request.approval)}};
}

Result<BatchUndo> asked(Database& database, const AskUndo& request)
{
    const Result<Undoable> rows = undoableOf(database, request.batch, request.shift);
    if (!rows)
        return std::unexpected(rows.error());
    const auto open = openUndo(database, request.batch);
    if (!open)
        return std::unexpected(open.error());
    if (*open)
        return refused(QT_TRANSLATE_NOOP("Error", "This list is being undone already."));
    if (const auto agreed = checkCountersign(request.approval, request.shift); !agreed)
        return std::unexpected(agreed.error());
    const BatchUndo undo{request.operation, request.batch, rows->sum()};
    const auto noted = Journal(database).append(
        {request.operation, undoKind, request.shift, undo.sum, bodyOf(request, *rows), request.at});
    if (!noted)
        return std::unexpected(noted.error());
    const auto added = BatchUndoRepository(database).add(undo);
    return added ? Result<BatchUndo>(undo) : std::unexpected(added.error());
}

/// Whether the count is what is given back, and no more than was signed for.
Result<Done> checkCash(const PayUndo& request, const BatchUndo& undo, const Undoable& rows)
{
    const Result<Money> cash = totalOf(request.cashOut, Currency::CNY);
    if (!cash)
        return std::unexpected(cash.error());
    if (*cash != rows.cash())
        return refused(QT_TRANSLATE_NOOP("Error", "The cash is not what is given back."));
    if (rows.sum().minor() > undo.sum.minor())
        return refused(QT_TRANSLATE_NOOP("Error", "This is more than was signed for. Ask again."));
    return Done{};
}

/// The rows, each under its own operation.
Result<Done> giveBackRows(Database& database, const PayUndo& request, const QList<QUuid>& payments)
{
    HUI_ASSERT(request.operations.size() >= payments.size());
    const auto undo = Journal(database).byId(request.undo);
    if (!undo)
        return std::unexpected(undo.error());
    HUI_ASSERT(*undo); // askUndo() wrote it with the row of the undoing
    const QString reason = (*undo)->operation.body.value("reason"_L1).toString();
    for (qsizetype row = 0; row < payments.size(); ++row) {
        const FollowUp of{request.operations.at(row), request.shift, payments.at(row), reason, {},
            request.at, request.undo};
        const CashCount counted = row == 0 ? request.cashOut : CashCount{};
        if (const auto back = giveBackRow(database, of, counted); !back)
            return std::unexpected(back.error());
    }
    return Done{};
}

/// Rows and cash; inside the transaction.
Result<BatchUndo> paid(Database& database, const PayUndo& request, BatchUndo undo)
{
    const Result<Undoable> rows = undoableOf(database, undo.batch, request.shift);
    if (!rows)
        return std::unexpected(rows.error());
    if (const auto cash = checkCash(request, undo, *rows); !cash)
        return std::unexpected(cash.error());
    const auto back = giveBackRows(database, request, rows->cancelled + rows->refunded);
    if (!back)
        return std::unexpected(back.error());
    if (request.cashOut != CashCount{}) {
        const auto moved = moveCash(
            database, {undo.id, request.shift, undoKind, {}, request.cashOut, request.at});
        if (!moved)
            return std::unexpected(moved.error());
    }
    undo.isDone = true;
    const auto finished = BatchUndoRepository(database).finish(undo.id);
    return finished ? Result<BatchUndo>(undo) : std::unexpected(finished.error());
}

} // namespace

Result<Undoable> undoableOf(Database& database, const QUuid& id, const Shift& shift)
{
    const auto batch = BatchRepository(database).headOf(id);
    if (!batch)
        return std::unexpected(batch.error());
    if (const auto mine = checkMine(*batch, shift); !mine)
        return std::unexpected(mine.error());
    const auto outcomes = outcomesOf(database, id);
    if (!outcomes)
        return std::unexpected(outcomes.error());
    Undoable rows;
    rows.mode = (*batch)->mode;
    for (const BatchOutcome& one : *outcomes) {
        const PaymentState state = one.payment ? one.payment->state : PaymentState::Draft;
        if (state == PaymentState::RefundDue) {
            rows.refunded.append(one.payment->operation);
            rows.refundedSum = sum(rows.refundedSum, one.payment->taken());
        }
        if (state != PaymentState::Succeeded)
            continue;
        const Result<bool> may = isCancellable(database, *one.payment, shift);
        if (!may)
            return std::unexpected(may.error());
        if (!*may)
            continue;
        rows.cancelled.append(one.payment->operation);
        rows.cancelledSum = sum(rows.cancelledSum, one.payment->taken());
    }
    if (rows.rows() == 0)
        return refused(QT_TRANSLATE_NOOP("Error", "Nothing of this list can be undone."));
    return rows;
}

Result<BatchUndo> askUndo(Database& database, const AskUndo& request)
{
    if (request.reason.trimmed().isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why it is cancelled."));
    const QJsonObject said{{u"batch"_s, request.batch.toString(QUuid::WithoutBraces)}};
    return database.transaction([&]() -> Result<BatchUndo> {
        const Result<bool> repeat = isRepeat(database, request.operation, undoKind, said);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (!*repeat)
            return asked(database, request);
        const auto before = BatchUndoRepository(database).byId(request.operation);
        return before ? Result<BatchUndo>(**before) : std::unexpected(before.error());
    });
}

Result<BatchUndo> payUndo(Database& database, const PayUndo& request)
{
    return database.transaction([&]() -> Result<BatchUndo> {
        const auto undo = BatchUndoRepository(database).byId(request.undo);
        if (!undo)
            return std::unexpected(undo.error());
        if (!*undo)
            return refused(QT_TRANSLATE_NOOP("Error", "This list is not being undone."));
        return (*undo)->isDone ? Result<BatchUndo>(**undo) : paid(database, request, **undo);
    });
}

Result<std::optional<BatchUndo>> openUndo(Database& database, const QUuid& batch)
{
    const auto undos = BatchUndoRepository(database).ofBatch(batch);
    if (!undos)
        return std::unexpected(undos.error());
    for (const BatchUndo& one : *undos) {
        const auto entry = Journal(database).byId(one.id);
        if (!entry)
            return std::unexpected(entry.error());
        const bool isRefused = *entry && (*entry)->state == OutboxState::Rejected;
        if (!one.isDone && !isRefused)
            return one;
    }
    return std::nullopt;
}

} // namespace hui::billpay
