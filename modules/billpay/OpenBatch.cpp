// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/catalogue/KnownPayer.h"
#include "app/catalogue/PayLimits.h"
#include "app/catalogue/PayPolicyRepository.h"
#include "app/core/JsonReader.h"
#include "app/customer/AtCounter.h"
#include "app/customer/OpenRecord.h"
#include "app/customer/WhoCame.h"
#include "app/store/Database.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/PaymentCase.h"
#include "modules/billpay/PaymentRepository.h"
#include "modules/billpay/RecordPayment.h"
#include "modules/billpay/RunBatch.h"
#include "modules/billpay/Settlement.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

const QString openKind = u"billpay.batch_open"_s;

Result<Done> checkOpenable(const OpenBatch& request, const Batch& batch)
{
    if (batch.state != BatchState::Imported)
        return refused(QT_TRANSLATE_NOOP("Error", "The money for this list was taken already."));
    if (batch.operatorId != request.shift.operatorId
        || batch.businessDate != request.shift.businessDate)
        return refused(
            QT_TRANSLATE_NOOP("Error", "The list was read by another teller or on another day."));
    if (batch.tally(BatchRowState::Ready).rows == 0)
        return refused(QT_TRANSLATE_NOOP("Error", "No row of the list can be paid."));
    return Done{};
}

Result<Done> checkWay(const OpenBatch& request)
{
    if (request.mode == PayMode::Cash)
        return Done{};
    if (!request.online)
        return failure(Error::Kind::Offline,
            QT_TRANSLATE_NOOP("Error", "While the line is down only cash can be taken."));
    if (request.debit.token.isEmpty())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Read the customer's card or code first."));
    return Done{};
}

/// One signature for the whole list.
Result<Done> checkSignature(Database& database, const OpenBatch& request, const Batch& batch)
{
    if (!request.approval.approvalId.isEmpty())
        return checkCountersign(request.approval, request.shift);
    if (batch.twins > 0)
        return failure(Error::Kind::NeedsApproval, paidMinutesAgo);
    const auto level = levelOn(
        database, request.shift.businessDate, {openKind, nameOf(request.mode), batch.total});
    if (!level)
        return std::unexpected(level.error());
    if (*level != ApprovalLevel::None)
        return failure(Error::Kind::NeedsApproval, needsSupervisor);
    return Done{};
}

Result<Settlement> checked(Database& database, const OpenBatch& request, const Batch& batch)
{
    for (const auto& allowed : {checkOpenable(request, batch), checkWay(request)})
        if (!allowed)
            return std::unexpected(allowed.error());
    const auto money = settlementOf(request.mode, batch.total, request.cashIn, request.cashOut);
    if (!money)
        return money;
    if (const auto cash = checkCash(*money); !cash)
        return std::unexpected(cash.error());
    const auto policy = PayPolicyRepository(database).on(request.shift.businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    if (const auto payer
        = checkPayer(database, *money, *policy, request.payer, request.shift.businessDate);
        !payer)
        return std::unexpected(payer.error());
    if (const auto came = checkCame(database, request.shift.businessDate,
            {request.customer, mayBeIdentified, {}, mightComeFor}, request.agent);
        !came)
        return std::unexpected(came.error());
    if (const auto signature = checkSignature(database, request, batch); !signature)
        return std::unexpected(signature.error());
    return money;
}

QJsonObject bodyOf(const OpenBatch& request, const Batch& batch, const Settlement& money,
    const std::optional<CameFor>& came)
{
    QJsonObject body{{u"rows"_s, batch.tally(BatchRowState::Ready).rows},
        {u"mode"_s, nameOf(request.mode)}, {u"tendered"_s, moneyToJson(money.tendered)},
        {u"change"_s, moneyToJson(money.change)}, {u"cash_in"_s, toJson(request.cashIn)},
        {u"cash_out"_s, toJson(request.cashOut)}};
    if (request.mode != PayMode::Cash)
        body.insert(u"debit"_s,
            QJsonObject{{u"token"_s, request.debit.token}, {u"masked"_s, request.debit.masked}});
    const QJsonObject coming = comingOf(request.customer, request.agent, request.payer);
    for (auto word = coming.begin(); word != coming.end(); ++word)
        body.insert(word.key(), word.value());
    addTo(body, came);
    if (!request.approval.approvalId.isEmpty())
        body.insert(u"approval"_s, toJson(request.approval));
    return body;
}

/// Journal, drawer, basket and batch; inside the transaction. The rows will be the basket's items.
Result<Batch> recorded(
    Database& database, const OpenBatch& request, Batch batch, const Settlement& money)
{
    const auto came = whoCame(database, comingOf(request.customer, request.agent, request.payer),
        request.shift.businessDate);
    if (!came)
        return std::unexpected(came.error());
    const auto noted = Journal(database).append({batch.id, openKind, request.shift, batch.total,
        bodyOf(request, batch, money, *came), request.at});
    if (!noted)
        return std::unexpected(noted.error());
    if (request.mode == PayMode::Cash) {
        const auto moved = moveCash(database,
            {batch.id, request.shift, openKind, request.cashIn, request.cashOut, request.at});
        if (!moved)
            return std::unexpected(moved.error());
    }
    const auto basket = PaymentRepository(database).addBasket(
        {batch.id, request.shift.businessDate, request.mode, batch.tally(BatchRowState::Ready).rows,
            batch.total, money.tendered, money.change, request.at});
    if (!basket)
        return std::unexpected(basket.error());
    batch.mode = request.mode;
    batch.debit = request.debit;
    batch.state = BatchState::Running;
    batch.tendered = money.tendered;
    batch.change = money.change;
    const auto saved = BatchRepository(database).save(batch);
    return saved ? Result<Batch>(batch) : std::unexpected(saved.error());
}

} // namespace

Result<Batch> openBatch(Database& database, const OpenBatch& request)
{
    return database.transaction([&]() -> Result<Batch> {
        const QJsonObject said{{u"mode"_s, nameOf(request.mode)},
            {u"cash_in"_s, toJson(request.cashIn)}, {u"cash_out"_s, toJson(request.cashOut)}};
        const Result<bool> repeat = isRepeat(database, request.batch, openKind, said);
        if (!repeat)
            return std::unexpected(repeat.error());
        const auto batch = BatchRepository(database).byId(request.batch);
        if (!batch)
            return std::unexpected(batch.error());
        if (!*batch)
            return refused(QT_TRANSLATE_NOOP("Error", "There is no such list."));
        if (*repeat)
            return **batch;
        const Result<Settlement> money = checked(database, request, **batch);
        return money ? recorded(database, request, **batch, *money)
                     : std::unexpected(money.error());
    });
}

} // namespace hui::billpay
