// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/Postings.h"

#include "app/server/TillRegistry.h"

#include <utility>

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::LedgerLine;
using server::UploadedOperation;

namespace {

Money credited(Money amount)
{
    return {-amount.minor(), amount.currency()};
}

QString holdingAccount(const BookedPayment& payment)
{
    return payment.isCarried ? carriedAccount(payment.branch) : suspenseAccount(payment.branch);
}

/// Where the money of a payment goes that the customer gets back later.
QString dueBackAccount(const BookedPayment& payment)
{
    return payment.mode == PayMode::Cash ? refundsDueAccount(payment.branch)
                                         : customerAccount(payment.debitAccount);
}

/// Where the money came from, and where it goes when it is given back at once.
QString payerAccount(const BookedPayment& payment, const UploadedOperation& operation)
{
    return payment.mode == PayMode::Cash ? server::tillAccount(operation.branch, operation.till)
                                         : customerAccount(payment.debitAccount);
}

/// From where a payment is taken: the payer, or for a row of a list what was taken for the list.
QString fundsAccount(const BookedPayment& payment, const UploadedOperation& operation)
{
    return payment.batch.isEmpty() ? payerAccount(payment, operation)
                                   : batchAccount(QUuid::fromString(payment.batch));
}

QString payerAccount(const BookedBatch& batch, const UploadedOperation& operation)
{
    return batch.mode == PayMode::Cash ? server::tillAccount(operation.branch, operation.till)
                                       : customerAccount(batch.debitAccount);
}

QList<LedgerLine> wholeAmount(
    const BookedPayment& payment, const QString& debit, const QString& credit)
{
    return {{debit, payment.taken()}, {credit, credited(payment.taken())}};
}

/// From or to the biller and the bank's fees; no line for a fee of nothing.
QList<LedgerLine> earned(const BookedPayment& payment, bool given)
{
    const auto signedAmount = [given](Money amount) { return given ? credited(amount) : amount; };
    QList<LedgerLine> lines{{billerAccount(payment.biller), signedAmount(payment.amount)}};
    // each bearer on an account of its own; what the bank earns is all of it
    const std::pair<QString, Money> borne[]
        = {{billerFeeAccount(payment.biller), payment.billerFee},
            {bankFeeAccount(payment.branch), payment.bankFee}};
    qint64 earnedFen = payment.fee.minor();
    for (const auto& [account, part] : borne) {
        if (!part.isPositive())
            continue;
        lines += LedgerLine{account, given ? part : credited(part)};
        earnedFen += part.minor();
    }
    if (earnedFen > 0)
        lines += LedgerLine{feeAccount(payment.branch), signedAmount(Money::fen(earnedFen))};
    return lines;
}

} // namespace

Result<Done> postTaken(
    Context& context, const UploadedOperation& operation, const BookedPayment& payment)
{
    return post(context, operation, u"billpay.take"_s,
        wholeAmount(payment, fundsAccount(payment, operation), suspenseAccount(payment.branch)));
}

Result<Done> postTakenInVain(
    Context& context, const UploadedOperation& operation, const BookedPayment& payment)
{
    return post(context, operation, u"billpay.take"_s,
        wholeAmount(payment, fundsAccount(payment, operation), dueBackAccount(payment)));
}

Result<Done> postSettled(
    Context& context, const UploadedOperation& operation, const BookedPayment& payment)
{
    return post(context, operation, u"billpay.pay"_s,
        QList<LedgerLine>{{holdingAccount(payment), payment.taken()}} + earned(payment, true));
}

Result<Done> postFailed(
    Context& context, const UploadedOperation& operation, const BookedPayment& payment)
{
    return post(context, operation, u"billpay.reject"_s,
        wholeAmount(payment, holdingAccount(payment), dueBackAccount(payment)));
}

Result<Done> postCarried(
    Context& context, const UploadedOperation& operation, const BookedPayment& payment)
{
    return post(context, operation, u"billpay.suspend"_s,
        wholeAmount(payment, suspenseAccount(payment.branch), carriedAccount(payment.branch)));
}

Result<Done> postCancelled(
    Context& context, const UploadedOperation& operation, const BookedPayment& payment)
{
    return post(context, operation, u"billpay.cancel"_s,
        earned(payment, false)
            + QList<LedgerLine>{{payerAccount(payment, operation), credited(payment.taken())}});
}

Result<Done> postGranted(
    Context& context, const UploadedOperation& operation, const BookedPayment& payment)
{
    return post(context, operation, u"billpay.grant"_s,
        earned(payment, false)
            + QList<LedgerLine>{{dueBackAccount(payment), credited(payment.taken())}});
}

Result<Done> postPaidOut(
    Context& context, const UploadedOperation& operation, const BookedPayment& payment)
{
    return post(context, operation, u"billpay.refund"_s,
        wholeAmount(payment, refundsDueAccount(payment.branch),
            server::tillAccount(operation.branch, operation.till)));
}

Result<Done> postBatchTaken(
    Context& context, const UploadedOperation& operation, const BookedBatch& batch)
{
    return post(context, operation, u"billpay.batch"_s,
        {{payerAccount(batch, operation), batch.total},
            {batchAccount(batch.operation), credited(batch.total)}});
}

Result<Done> postBatchReturned(
    Context& context, const UploadedOperation& operation, const BookedBatch& batch)
{
    return post(context, operation, u"billpay.batch_return"_s,
        {{batchAccount(batch.operation), batch.returned},
            {payerAccount(batch, operation), credited(batch.returned)}});
}

} // namespace hui::billpay
