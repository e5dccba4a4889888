// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/till/Repeat.h"
#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/RunBatch.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

const QString closeKind = u"billpay.batch_close"_s;

/// Whether the platform refused the money, which for a debit means that there is none.
Result<bool> wasRefused(Database& database, const Batch& batch)
{
    const auto opened = Journal(database).byId(batch.id);
    if (!opened)
        return std::unexpected(opened.error());
    return *opened && (*opened)->state == OutboxState::Rejected;
}

Result<Done> checkBack(const CloseBatch& request, const Batch& batch)
{
    const Result<Money> back = totalOf(request.cashOut, Currency::CNY);
    if (!back)
        return std::unexpected(back.error());
    const Money due = batch.mode == PayMode::Cash ? batch.left() : Money::fen(0);
    if (*back == due)
        return Done{};
    return refused(QT_TRANSLATE_NOOP("Error", "The cash is not what is left of the list."));
}

QJsonObject bodyOf(const CloseBatch& request, const Batch& batch)
{
    return {{u"batch"_s, batch.id.toString(QUuid::WithoutBraces)},
        {u"paid"_s, batch.tally(BatchRowState::Paid).rows},
        {u"declined"_s, batch.tally(BatchRowState::Declined).rows},
        {u"skipped"_s, batch.tally(BatchRowState::Ready).rows},
        {u"cash_out"_s, toJson(request.cashOut)}};
}

/// The operation that gives back, and the cash; inside the transaction. It waits for the one that
/// took the money, unless that was refused: then the platform keeps the cash as due back.
Result<Done> giveBack(
    Database& database, const CloseBatch& request, const Batch& batch, bool moneyRefused)
{
    const auto after = moneyRefused ? std::nullopt : std::optional(batch.id);
    const auto amount = batch.left().isPositive() ? std::optional(batch.left()) : std::nullopt;
    const auto noted = Journal(database).append({request.operation, closeKind, request.shift,
        amount, bodyOf(request, batch), request.at, after});
    if (!noted)
        return std::unexpected(noted.error());
    if (request.cashOut == CashCount{})
        return Done{};
    const auto moved = moveCash(
        database, {request.operation, request.shift, closeKind, {}, request.cashOut, request.at});
    return moved ? Result<Done>(Done{}) : std::unexpected(moved.error());
}

Result<Batch> ended(Database& database, const CloseBatch& request, Batch batch)
{
    BatchRepository batches(database);
    const Result<bool> moneyRefused = wasRefused(database, batch);
    if (!moneyRefused)
        return std::unexpected(moneyRefused.error());
    const bool nothingTaken = batch.mode != PayMode::Cash && *moneyRefused;
    const bool given = batch.state == BatchState::Running && !nothingTaken;
    if (given)
        if (const auto back = giveBack(database, request, batch, *moneyRefused); !back)
            return std::unexpected(back.error());
    if (const auto skipped = batches.skipReady(batch.id); !skipped)
        return std::unexpected(skipped.error());
    batch.returned = given ? batch.left() : Money::fen(0);
    batch.state = given ? BatchState::Closed : BatchState::Discarded;
    batch.closedBy = request.operation;
    if (const auto saved = batches.save(batch); !saved)
        return std::unexpected(saved.error());
    const auto stored = batches.byId(batch.id);
    return stored ? Result<Batch>(**stored) : std::unexpected(stored.error());
}

} // namespace

Result<Batch> closeBatch(Database& database, const CloseBatch& request)
{
    return database.transaction([&]() -> Result<Batch> {
        const auto batch = BatchRepository(database).byId(request.batch);
        if (!batch)
            return std::unexpected(batch.error());
        if (!*batch)
            return refused(QT_TRANSLATE_NOOP("Error", "There is no such list."));
        if ((*batch)->closedBy == request.operation)
            return **batch;
        if (!(*batch)->closedBy.isNull())
            return refused(QT_TRANSLATE_NOOP("Error", "The list has been closed already."));
        if ((*batch)->operatorId != request.shift.operatorId)
            return refused(
                QT_TRANSLATE_NOOP("Error", "Only the teller who took a list can close it."));
        if (const auto back = checkBack(request, **batch); !back)
            return std::unexpected(back.error());
        return ended(database, request, **batch);
    });
}

} // namespace hui::billpay
