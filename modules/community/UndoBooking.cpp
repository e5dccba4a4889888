// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/UndoBooking.h"

#include "app/casework/ServiceCase.h"
#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/core/ChinaTime.h"
#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/community/DeskBookingRepository.h"

#include <QCoreApplication>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

const QString cancelKind = u"community.cancel"_s;
const QString refundKind = u"community.refund"_s;

Result<DeskBooking> knownBooking(Database& database, const QUuid& id)
{
    const auto known = DeskBookingRepository(database).byId(id);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return refused(QT_TRANSLATE_NOOP("Error", "This desk knows no such booking."));
    return **known;
}

QJsonObject cancelBodyFor(const CancelBooking& request, const DeskBooking& known)
{
    return {{u"booking"_s, idText(request.booking)}, {u"reason"_s, request.reason.trimmed()},
        {u"original"_s, idText(known.pay)}}; // for the day's report
}

Result<Done> checkCancel(Database& database, const CancelBooking& request, const DeskBooking& known)
{
    if (request.reason.trimmed().isEmpty() || request.reason.size() > 100)
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why it is cancelled."));
    if (!request.online)
        return failure(Error::Kind::Offline,
            QT_TRANSLATE_NOOP("Error", "A booking is cancelled on line only."));
    if (known.state() != DeskState::Booked)
        return refused(QT_TRANSLATE_NOOP("Error", "Only what is booked is cancelled."));
    if (dateInChina(request.at) > known.booking.cancelUntil)
        return refused(QT_TRANSLATE_NOOP("Error", "It is too late to cancel."));
    // whatever the table says, where its money goes back
    if (!request.approval.approvalId.isEmpty() || known.booking.due().isPositive())
        return checkCountersign(request.approval, request.shift);
    return checkUnsigned(database, request.shift.businessDate, {cancelKind});
}

Result<DeskBooking> cancel(
    Database& database, const CancelBooking& request, const DeskBooking& known)
{
    if (const auto may = checkCancel(database, request, known); !may)
        return std::unexpected(may.error());
    QJsonObject body = cancelBodyFor(request, known);
    if (!request.approval.approvalId.isEmpty())
        body.insert(u"approval"_s, toJson(request.approval));
    const auto noted = Journal(database).append(
        {request.operation, cancelKind, request.shift, {}, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    const auto saved
        = DeskBookingRepository(database).noteCancel(request.booking, request.operation);
    return saved ? knownBooking(database, request.booking) : std::unexpected(saved.error());
}

Result<Done> checkRefund(Database& database, const RefundBooking& request, const DeskBooking& known)
{
    const DeskState state = known.state();
    if (known.cashBack().isZero() && (state == DeskState::Refunded || state == DeskState::NotPaid))
        return refused(QT_TRANSLATE_NOOP(
            "Error", "It was paid from an account and goes back there. Hand out no cash."));
    if (state != DeskState::DueBack)
        return refused(QT_TRANSLATE_NOOP("Error", "Nothing is due back for this booking."));
    const Result<Money> out = totalOf(request.cashOut, Currency::CNY);
    if (!out)
        return std::unexpected(out.error());
    if (*out != known.booking.due())
        return refused(QT_TRANSLATE_NOOP("Error", "All of it is given back, no more and no less."));
    if (!request.approval.approvalId.isEmpty())
        return checkCountersign(request.approval, request.shift);
    return checkUnsigned(database, request.shift.businessDate, {refundKind, u"cash"_s, *out});
}

QJsonObject refundBodyFor(const RefundBooking& request, const DeskBooking& known)
{
    QJsonObject body{{u"original"_s, idText(known.pay)}, {u"cash_out"_s, toJson(request.cashOut)}};
    if (!request.approval.approvalId.isEmpty())
        body.insert(u"approval"_s, toJson(request.approval));
    return body;
}

Result<DeskBooking> refund(
    Database& database, const RefundBooking& request, const DeskBooking& known)
{
    if (const auto may = checkRefund(database, request, known); !may)
        return std::unexpected(may.error());
    const auto noted = Journal(database).append({request.operation, refundKind, request.shift,
        known.booking.due(), refundBodyFor(request, known), request.at});
    if (!noted)
        return std::unexpected(noted.error());
    const auto moved = moveCash(
        database, {request.operation, request.shift, refundKind, {}, request.cashOut, request.at});
    if (!moved)
        return std::unexpected(moved.error());
    if (const auto told = tellCase(deskCases(database), {known.pay, known.caseId},
            {{LegKind::Money, LegEvent::Undo}},
            {request.operation, {}, request.shift.operatorId, request.at});
        !told)
        return std::unexpected(told.error());
    const auto saved
        = DeskBookingRepository(database).noteRefund(request.booking, request.operation);
    return saved ? knownBooking(database, request.booking) : std::unexpected(saved.error());
}

} // namespace

Result<DeskBooking> cancelBooking(Database& database, const CancelBooking& request)
{
    HUI_ASSERT(!request.operation.isNull());
    return database.transaction([&]() -> Result<DeskBooking> {
        const Result<DeskBooking> known = knownBooking(database, request.booking);
        if (!known)
            return known;
        const Result<bool> repeat
            = isRepeat(database, request.operation, cancelKind, cancelBodyFor(request, *known));
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? known : cancel(database, request, *known);
    });
}

Result<DeskBooking> refundBooking(Database& database, const RefundBooking& request)
{
    HUI_ASSERT(!request.operation.isNull());
    return database.transaction([&]() -> Result<DeskBooking> {
        const Result<DeskBooking> known = knownBooking(database, request.booking);
        if (!known)
            return known;
        const Result<bool> repeat = isRepeat(database, request.operation, refundKind,
            {{u"original"_s, idText(known->pay)}, {u"cash_out"_s, toJson(request.cashOut)}});
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? known : refund(database, request, *known);
    });
}

} // namespace hui::community
