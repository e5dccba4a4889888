// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/ForgetPayer.h"

#include "app/server/Inbox.h"
#include "modules/billpay/platform/BatchBookRepository.h"
#include "modules/billpay/platform/ComplaintBookRepository.h"
#include "modules/billpay/platform/PaymentBookRepository.h"
#include "modules/billpay/platform/SubscriptionBookRepository.h"

namespace hui::billpay {

Result<Done> forgetPayersOf(server::Context& context, const QStringList& records)
{
    const auto operations = server::Inbox(context.database).doneFor(records);
    if (!operations)
        return std::unexpected(operations.error());
    for (const QString& each : *operations) {
        const QUuid operation = QUuid::fromString(each);
        Result<Done> gone = PaymentBookRepository(context.database).forgetPayer(operation);
        if (gone)
            gone = BatchBookRepository(context.database).forgetPayer(operation);
        if (gone)
            gone = ComplaintBookRepository(context.database).forgetPayer(operation);
        if (gone)
            gone = SubscriptionBookRepository(context.database).forgetPayer(operation);
        if (!gone)
            return gone;
    }
    return Done{};
}

} // namespace hui::billpay
