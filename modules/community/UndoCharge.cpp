// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/UndoCharge.h"

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/community/ChargeCase.h"
#include "modules/community/ChargeWire.h"
#include "modules/community/DeskChargeRepository.h"

#include <QCoreApplication>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

const QString unchargeKind = u"community.uncharge"_s;
const QString chargeRefundKind = u"community.refund"_s; // as the money of a booking

Result<DeskCharge> knownCharge(Database& database, const QUuid& operation)
{
    const auto known = DeskChargeRepository(database).byOperation(operation);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return refused(QT_TRANSLATE_NOOP("Error", "This desk knows no such payment."));
    return **known;
}

/// What every giving back asks for.
Result<Done> checkUndo(
    const QString& reason, bool online, const Countersign& approval, const Shift& shift)
{
    if (reason.trimmed().isEmpty() || reason.size() > 100)
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why it is given back."));
    if (!online)
        return failure(Error::Kind::Offline,
            QT_TRANSLATE_NOOP("Error", "The hospital must be asked: on line only."));
    return checkCountersign(approval, shift);
}

QJsonObject unchargeSaid(const Charge& charge, const QUuid& original, const QString& reason)
{
    QJsonObject said{{u"kind"_s, nameOf(charge.kind)}, {u"subject"_s, idText(charge.subject)},
        {u"hospital"_s, charge.hospital}, {u"reason"_s, reason.trimmed()}};
    if (!original.isNull())
        said.insert(u"original"_s, idText(original));
    return said;
}

Result<Done> undo(Database& database, const UndoCharge& request, const DeskCharge& known)
{
    if (known.isRelease || known.charge.kind != ChargeKind::Visit
        || known.state() != ChargeState::Paid)
        return refused(QT_TRANSLATE_NOOP("Error", "Only what is paid is given back."));
    if (const auto may = checkUndo(request.reason, request.online, request.approval, request.shift);
        !may)
        return may;
    QJsonObject body = unchargeSaid(known.charge, known.operation, request.reason);
    body.insert(u"approval"_s, toJson(request.approval));
    const auto noted = Journal(database).append(
        {request.operation, unchargeKind, request.shift, known.charge.amount, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    return DeskChargeRepository(database).noteUndo(request.charge, request.operation);
}

/// With the amount: another one under the same id is not the same.
QJsonObject releaseSaid(const ReleaseDeposit& request)
{
    const Charge charge = chargeOf(request.stay, request.amount);
    QJsonObject said = unchargeSaid(charge, {}, request.reason);
    said.insert(u"about"_s, toJson(charge));
    if (!request.caseId.isNull())
        said.insert(u"case"_s, idText(request.caseId));
    return said;
}

Result<Done> release(Database& database, const ReleaseDeposit& request)
{
    if (!request.amount.isPositive())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Enter an amount."));
    if (request.amount.minor() > request.stay.releasable().minor())
        return refused(
            QT_TRANSLATE_NOOP("Error", "That is more than is left of what the bank has taken."));
    if (const auto may = checkUndo(request.reason, request.online, request.approval, request.shift);
        !may)
        return may;
    const Charge charge = chargeOf(request.stay, request.amount);
    QJsonObject body = releaseSaid(request);
    body.insert(u"category"_s, categoryOf(charge.kind));
    body.insert(u"approval"_s, toJson(request.approval));
    const auto noted = Journal(database).append(
        {request.operation, unchargeKind, request.shift, request.amount, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    if (const auto moved
        = takeOnClinicCase(database, request.caseId, releaseStep(request.operation), releaseCases(),
            {request.operation, request.device, request.shift.operatorId, request.at},
            request.shift.branch);
        !moved)
        return moved;
    return DeskChargeRepository(database).add({charge, true, request.operation, {}, {},
        request.shift.businessDate, Money::fen(0), Money::fen(0), request.at});
}

Result<Done> checkCashBack(Database& database, const RefundCharge& request, const DeskCharge& known)
{
    if (known.state() == ChargeState::Refunded && known.cashBack().isZero())
        return refused(QT_TRANSLATE_NOOP(
            "Error", "It was paid from an account and goes back there. Hand out no cash."));
    if (known.state() != ChargeState::DueBack)
        return refused(QT_TRANSLATE_NOOP("Error", "Nothing is due back for this payment."));
    const Result<Money> out = totalOf(request.cashOut, Currency::CNY);
    if (!out)
        return std::unexpected(out.error());
    if (*out != known.cashBack())
        return refused(QT_TRANSLATE_NOOP("Error", "All of it is given back, no more and no less."));
    if (!request.approval.approvalId.isEmpty())
        return checkCountersign(request.approval, request.shift);
    return checkUnsigned(database, request.shift.businessDate, {chargeRefundKind, u"cash"_s, *out});
}

QJsonObject cashBackSaid(const RefundCharge& request)
{
    return {{u"original"_s, idText(request.charge)}, {u"cash_out"_s, toJson(request.cashOut)}};
}

Result<Done> handOut(Database& database, const RefundCharge& request, const DeskCharge& known)
{
    if (const auto may = checkCashBack(database, request, known); !may)
        return may;
    QJsonObject body = cashBackSaid(request);
    if (!request.approval.approvalId.isEmpty())
        body.insert(u"approval"_s, toJson(request.approval));
    const auto noted = Journal(database).append(
        {request.operation, chargeRefundKind, request.shift, known.cashBack(), body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    const auto moved = moveCash(database,
        {request.operation, request.shift, chargeRefundKind, {}, request.cashOut, request.at});
    if (!moved)
        return std::unexpected(moved.error());
    if (const auto told = tellCashOut(database, known,
            {request.operation, request.device, request.shift.operatorId, request.at});
        !told)
        return told;
    return DeskChargeRepository(database).noteRefund(request.charge, request.operation);
}

/// Does what is asked unless it was done before, and reads the charge as it is then.
template <class Act>
Result<DeskCharge> onceFor(Database& database, const QUuid& operation, const QString& kind,
    const QJsonObject& said, const QUuid& charge, Act act)
{
    const Result<bool> repeat = isRepeat(database, operation, kind, said);
    if (!repeat)
        return std::unexpected(repeat.error());
    if (!*repeat)
        if (const Result<Done> acted = act(); !acted)
            return std::unexpected(acted.error());
    return knownCharge(database, charge);
}

} // namespace

Result<DeskCharge> undoCharge(Database& database, const UndoCharge& request)
{
    HUI_ASSERT(!request.operation.isNull());
    return database.transaction([&]() -> Result<DeskCharge> {
        const Result<DeskCharge> known = knownCharge(database, request.charge);
        if (!known)
            return known;
        return onceFor(database, request.operation, unchargeKind,
            unchargeSaid(known->charge, known->operation, request.reason), request.charge,
            [&] { return undo(database, request, *known); });
    });
}

Result<DeskCharge> releaseDeposit(Database& database, const ReleaseDeposit& request)
{
    HUI_ASSERT(!request.operation.isNull());
    return database.transaction([&]() -> Result<DeskCharge> {
        return onceFor(database, request.operation, unchargeKind, releaseSaid(request),
            request.operation, [&] { return release(database, request); });
    });
}

Result<DeskCharge> refundCharge(Database& database, const RefundCharge& request)
{
    HUI_ASSERT(!request.operation.isNull());
    return database.transaction([&]() -> Result<DeskCharge> {
        const Result<DeskCharge> known = knownCharge(database, request.charge);
        if (!known)
            return known;
        return onceFor(database, request.operation, chargeRefundKind, cashBackSaid(request),
            request.charge, [&] { return handOut(database, request, *known); });
    });
}

} // namespace hui::community
