// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/OwedPayments.h"

#include "app/core/IdText.h"
#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/PaymentRepository.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOpenBatches = 10'000; // far more than a desk leaves open

} // namespace

Result<QList<OwedCash>> owedPayments(Database& database)
{
    const auto payments = PaymentRepository(database).notBooked();
    if (!payments)
        return std::unexpected(payments.error());
    const auto batches = BatchRepository(database).open(mostOpenBatches);
    if (!batches)
        return std::unexpected(batches.error());
    QList<OwedCash> owed;
    for (const Payment& payment : *payments)
        if (payment.isCash() && payment.state == PaymentState::RefundDue)
            owed.append(
                {payment.operation, u"billpay"_s, idText(payment.operation), payment.taken()});
    for (const Batch& batch : *batches)
        if (batch.mode == PayMode::Cash && batch.left().isPositive())
            owed.append({batch.id, u"billpay"_s, u"list"_s, batch.left()});
    return owed;
}

} // namespace hui::billpay
