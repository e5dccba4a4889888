// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/BookingCases.h"

#include "app/casework/CaseLegs.h"
#include "app/casework/CaseRepository.h"
#include "app/casework/CaseWire.h"
#include "app/core/IdText.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "modules/community/BookingCase.h"

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;
using server::UploadedOperation;

namespace {

CaseMover moverOf(const UploadedOperation& operation)
{
    return {operation.id, operation.deviceId, operation.operatorId, operation.at};
}

Result<Done> saveAndTell(Context& context, const Case& value)
{
    if (const auto saved = CaseRepository(context.database).save(value); !saved)
        return saved;
    return server::publish(context.database, server::ofBranch(u"service_case"_s, value.branch),
        idText(value.id), toJson(value));
}

} // namespace

Result<QUuid> beginCase(Context& context, const UploadedOperation& payment, const BookingBody& body,
    const std::optional<BranchBooking>& booking, bool isTaken)
{
    if (body.caseId.isNull() || !booking || booking->branch != payment.branch)
        return QUuid();
    const auto known = CaseRepository(context.database).locked(body.caseId);
    if (!known)
        return std::unexpected(known.error());
    const CaseMover mover = moverOf(payment);
    Case begun = caseBegun(*known, caseOf(booking->booking, body.customer),
        stepOf(payment.id, body.book), payment.branch, mover);
    (void)tellLeg(
        begun, payment.id, LegKind::Money, isTaken ? LegEvent::Succeed : LegEvent::Fail, mover);
    if (!isTaken) // nothing is booked for money that was not taken
        (void)tellLeg(begun, payment.id, LegKind::Booking, LegEvent::Fail, mover);
    const auto told = saveAndTell(context, begun);
    return told ? Result<QUuid>(begun.id) : std::unexpected(told.error());
}

Result<Done> tellCase(Context& context, const UploadedOperation& operation,
    const BranchBooking& booking, LegKind kind, LegEvent event)
{
    if (booking.caseId.isNull())
        return Done{};
    auto found = CaseRepository(context.database).locked(booking.caseId);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || !tellLeg(**found, booking.payment, kind, event, moverOf(operation)))
        return Done{};
    return saveAndTell(context, **found);
}

} // namespace hui::community
