// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/Unclear.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

Result<Done> checkReason(const FollowUp& request)
{
    if (request.reason.trimmed().isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why."));
    return Done{};
}

/// Whether an operation of this kind is on its way already; one that was refused may follow again.
bool isAsked(const Payment& payment, QLatin1StringView kind)
{
    return std::any_of(
        payment.followed.cbegin(), payment.followed.cend(), [&](const Correction& one) {
            return one.kind == kind && one.state != OutboxState::Rejected;
        });
}

Result<Done> checkReversal(const FollowUp& request, const Payment& payment)
{
    if (const auto reason = checkReason(request); !reason)
        return reason;
    if (payment.state == PaymentState::Succeeded)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "It is booked. Cancel it instead."));
    return checkStep(payment, PaymentEvent::AskReversal,
        QT_TRANSLATE_NOOP("Error", "Only an attempt that is not clear can be reversed."));
}

Result<Done> checkResolution(const ResolveUncertain& request, const Payment& payment)
{
    if (const auto reason = checkReason(request.of); !reason)
        return reason;
    if (request.evidence.reference.trimmed().isEmpty())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Note the number of the statement or of the biller."));
    const bool unclear = payment.state == PaymentState::Uncertain
        || payment.state == PaymentState::Suspense || payment.state == PaymentState::Manual;
    if (!unclear || isAsked(payment, "billpay.resolve"_L1))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The outcome of this payment is not in doubt."));
    return Done{};
}

} // namespace

QString nameOf(Evidence::Kind kind)
{
    switch (kind) {
    case Evidence::Kind::BillerStatement: return u"biller_statement"_s;
    case Evidence::Kind::BillerCall: return u"biller_call"_s;
    case Evidence::Kind::CustomerProof: return u"customer_proof"_s;
    }
    return {};
}

Result<Payment> reverseAttempt(Database& database, const FollowUp& request)
{
    return follow(database, request,
        {.kind = u"billpay.reverse"_s,
            .check = [&](const Payment& payment) { return checkReversal(request, payment); }});
}

Result<Payment> suspendPayment(Database& database, const FollowUp& request)
{
    return follow(database, request,
        {.kind = u"billpay.suspend"_s, .check = [&](const Payment& payment) -> Result<Done> {
             const auto reason = checkReason(request);
             return reason ? checkStep(payment, PaymentEvent::Suspend,
                                 QT_TRANSLATE_NOOP("Error",
                                     "Only a payment whose outcome is unknown goes to suspense."))
                           : reason;
         }});
}

Result<Payment> resolveUncertain(Database& database, const ResolveUncertain& request)
{
    return follow(database, request.of,
        {.kind = u"billpay.resolve"_s,
            .words = {{u"verdict"_s, request.paid ? u"paid"_s : u"not_paid"_s},
                {u"evidence"_s, nameOf(request.evidence.kind)},
                {u"reference"_s, request.evidence.reference.trimmed()}},
            .check = [&](const Payment& payment) { return checkResolution(request, payment); }});
}

Result<Payment> repostPayment(Database& database, const FollowUp& request)
{
    return follow(database, request,
        {.kind = u"billpay.repost"_s,
            .check =
                [](const Payment& payment) {
                    return checkStep(payment, PaymentEvent::Repost,
                        QT_TRANSLATE_NOOP("Error", "The biller has posted this payment."));
                },
            .isSigned = false,
            .waitsForOriginal = true});
}

} // namespace hui::billpay
