// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/BookingCases.h"

#include "app/server/Changes.h"
#include "app/server/Debits.h"
#include "app/server/Inbox.h"
#include "app/server/Ledger.h"
#include "modules/community/BookingCase.h"
#include "modules/community/platform/ChargeCases.h"
#include "modules/community/platform/ClinicPaymentRepository.h"
#include "modules/community/platform/ClinicPostings.h"

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;
using server::UploadedOperation;

Result<QUuid> beginCase(Context& context, const UploadedOperation& payment, const BookingBody& body,
    const std::optional<BranchBooking>& booking, const QList<LegTold>& told)
{
    if (!booking || booking->branch != payment.branch)
        return QUuid();
    return bookCase(clinicCases(context), body.caseId,
        {caseOf(booking->booking, body.customer), stepOf(payment.id, body.book), payment.branch,
            clinicMover(payment), servedByTold(context, bookingCases())},
        told);
}

Result<Done> tellBookingCase(Context& context, const UploadedOperation& operation,
    const BranchBooking& booking, const QList<LegTold>& told)
{
    return tellCase(
        clinicCases(context), {booking.payment, booking.caseId}, told, clinicMover(operation));
}

Result<Done> giveNumberUp(Context& context, const UploadedOperation& operation,
    const BranchBooking& booking, LegEvent event)
{
    ClinicPaymentRepository payments(context.database);
    const auto paid = payments.byOperation(booking.payment);
    if (!paid)
        return std::unexpected(paid.error());
    const bool isCash = !*paid || (*paid)->isCash();
    if (!isCash) {
        const auto marked = payments.markRefunded(booking.payment, BookingMoney::Paid);
        if (!marked)
            return std::unexpected(marked.error());
        HUI_ASSERT(*marked); // nothing else gives money of an account back
        const auto posted = server::Ledger(context.database)
                                .post({operation.id, operation.kind + u".back"_s,
                                    operation.businessDate, operation.branch,
                                    {{hospitalAccount((*paid)->hospital), (*paid)->amount},
                                        {server::customerAccount((*paid)->debitAccount),
                                            Money::fen(-(*paid)->amount.minor())}}});
        if (!posted)
            return std::unexpected(posted.error());
    }
    return tellBookingCase(context, operation, booking, legsGone(event, isCash));
}

Result<Done> tellHandedOut(
    Context& context, const UploadedOperation& operation, const QUuid& payment)
{
    const auto paid = server::Inbox(context.database).bodyOf(payment);
    if (!paid)
        return std::unexpected(paid.error());
    // a payment has no reason: then it is what a hospital gave back, and the customer has it now
    const LegEvent event = paid->contains("reason"_L1) ? LegEvent::Succeed : LegEvent::Undo;
    return tellCase(clinicCases(context), {payment, namedCase(*paid)}, {{LegKind::Money, event}},
        clinicMover(operation));
}

} // namespace hui::community
