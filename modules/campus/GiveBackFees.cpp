// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/GiveBackFees.h"

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/catalogue/PayLimits.h"
#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/campus/DeskFeesRepository.h"
#include "modules/campus/FeeCase.h"

#include <QCoreApplication>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

const QString cancelKind = u"campus.cancel"_s;
const QString refundKind = u"campus.refund"_s;

Result<DeskFees> feesHere(Database& database, const QUuid& id)
{
    const auto known = DeskFeesRepository(database).byId(id);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return refused(QT_TRANSLATE_NOOP("Error", "This desk knows no such payment."));
    return **known;
}

QJsonObject cancelSaid(const CancelFees& request)
{
    return {{u"original"_s, idText(request.payment)}, {u"reason"_s, request.reason.trimmed()}};
}

/// As of every payment of the day that is reversed; one that is not of this desk's journal is for
/// the platform to judge.
Result<Done> checkTaker(Database& database, const QUuid& payment, const Shift& shift)
{
    const auto entry = Journal(database).byId(payment);
    if (!entry)
        return std::unexpected(entry.error());
    if (*entry && (*entry)->operation.shift.operatorId != shift.operatorId)
        return refused(
            QT_TRANSLATE_NOOP("Error", "Only the teller who took a payment can cancel it."));
    return Done{};
}

Result<Done> checkCancelFees(Database& database, const CancelFees& request, const DeskFees& known)
{
    if (request.reason.trimmed().isEmpty() || request.reason.size() > 100)
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why it is cancelled."));
    if (!request.online)
        return failure(Error::Kind::Offline,
            QT_TRANSLATE_NOOP("Error", "A school payment is taken back on line only."));
    if (known.state() != FeeState::Paid)
        return refused(QT_TRANSLATE_NOOP("Error", "Only what the school has is taken back."));
    if (known.businessDate != request.shift.businessDate)
        return refused(QT_TRANSLATE_NOOP(
            "Error", "Only payments of the day are taken back. The school refunds others."));
    if (const auto taker = checkTaker(database, request.payment, request.shift); !taker)
        return taker;
    return checkCountersign(request.approval, request.shift); // whatever the table says
}

Result<DeskFees> cancelNow(Database& database, const CancelFees& request, const DeskFees& known)
{
    if (const auto may = checkCancelFees(database, request, known); !may)
        return std::unexpected(may.error());
    QJsonObject body = cancelSaid(request);
    body.insert(u"approval"_s, toJson(request.approval));
    const auto noted = Journal(database).append(
        {request.operation, cancelKind, request.shift, {}, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    const auto saved = DeskFeesRepository(database).noteCancel(request.payment, request.operation);
    return saved ? feesHere(database, request.payment) : std::unexpected(saved.error());
}

QJsonObject refundSaid(const RefundFees& request)
{
    return {{u"original"_s, idText(request.payment)}, {u"cash_out"_s, toJson(request.cashOut)}};
}

Result<Done> checkRefundFees(Database& database, const RefundFees& request, const DeskFees& known)
{
    if (known.mode != PayMode::Cash)
        return refused(QT_TRANSLATE_NOOP(
            "Error", "It was paid from an account and goes back there. Hand out no cash."));
    if (known.state() != FeeState::DueBack)
        return refused(QT_TRANSLATE_NOOP("Error", "Nothing is due back for this payment."));
    const Result<Money> out = totalOf(request.cashOut, Currency::CNY);
    if (!out)
        return std::unexpected(out.error());
    if (*out != known.due())
        return refused(QT_TRANSLATE_NOOP("Error", "All of it is given back, no more and no less."));
    if (!request.approval.approvalId.isEmpty())
        return checkCountersign(request.approval, request.shift);
    return checkUnsigned(database, request.shift.businessDate, {refundKind, u"cash"_s, *out});
}

Result<DeskFees> refundNow(Database& database, const RefundFees& request, const DeskFees& known)
{
    if (const auto may = checkRefundFees(database, request, known); !may)
        return std::unexpected(may.error());
    QJsonObject body = refundSaid(request);
    if (!request.approval.approvalId.isEmpty())
        body.insert(u"approval"_s, toJson(request.approval));
    const auto noted = Journal(database).append(
        {request.operation, refundKind, request.shift, known.due(), body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    const auto moved = moveCash(
        database, {request.operation, request.shift, refundKind, {}, request.cashOut, request.at});
    if (!moved)
        return std::unexpected(moved.error());
    if (const auto told = tellFeesHandedBack(database, request.payment,
            {request.operation, {}, request.shift.operatorId, request.at});
        !told)
        return std::unexpected(told.error());
    const auto saved = DeskFeesRepository(database).noteRefund(request.payment, request.operation);
    return saved ? feesHere(database, request.payment) : std::unexpected(saved.error());
}

} // namespace

Result<DeskFees> cancelFees(Database& database, const CancelFees& request)
{
    HUI_ASSERT(!request.operation.isNull());
    return database.transaction([&]() -> Result<DeskFees> {
        const Result<DeskFees> known = feesHere(database, request.payment);
        if (!known)
            return known;
        const Result<bool> repeat
            = isRepeat(database, request.operation, cancelKind, cancelSaid(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? known : cancelNow(database, request, *known);
    });
}

Result<DeskFees> refundFees(Database& database, const RefundFees& request)
{
    HUI_ASSERT(!request.operation.isNull());
    return database.transaction([&]() -> Result<DeskFees> {
        const Result<DeskFees> known = feesHere(database, request.payment);
        if (!known)
            return known;
        const Result<bool> repeat
            = isRepeat(database, request.operation, refundKind, refundSaid(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? known : refundNow(database, request, *known);
    });
}

} // namespace hui::campus
