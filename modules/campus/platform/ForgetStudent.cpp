// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/ForgetStudent.h"

#include "app/server/Inbox.h"
#include "modules/campus/platform/FeePaymentRepository.h"

namespace hui::campus {

Result<Done> forgetStudentsOf(server::Context& context, const QStringList& records)
{
    const auto operations = server::Inbox(context.database).doneFor(records);
    if (!operations)
        return std::unexpected(operations.error());
    FeePaymentRepository payments(context.database);
    for (const QString& each : *operations)
        if (const auto gone = payments.forgetStudent(QUuid::fromString(each)); !gone)
            return gone;
    return Done{};
}

} // namespace hui::campus
