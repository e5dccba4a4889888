// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ForgetPatient.h"

#include "app/customer/CustomerRepository.h"
#include "app/server/Inbox.h"
#include "modules/community/platform/BookingRepository.h"
#include "modules/community/platform/ClinicPaymentRepository.h"
#include "modules/community/platform/ReportViewRepository.h"

namespace hui::community {

using server::Context;

Result<Done> forgetPatientsOf(Context& context, const QStringList& records)
{
    QStringList documentKeys;
    for (const QString& each : records) {
        const auto record = CustomerRepository(context.database).byId(QUuid::fromString(each));
        if (!record)
            return std::unexpected(record.error());
        if (*record)
            for (const Certificate& document : (*record)->certificates)
                documentKeys.append(document.key());
    }
    documentKeys.removeDuplicates(); // records that were joined are one
    const auto operations = server::Inbox(context.database).doneFor(records);
    if (!operations)
        return std::unexpected(operations.error());
    for (const QString& each : *operations)
        if (const auto left
            = ClinicPaymentRepository(context.database).forgetAccount(QUuid::fromString(each));
            !left)
            return left;
    const auto gone = BookingRepository(context.database).forget(records, documentKeys);
    return gone ? ReportViewRepository(context.database).forget(records, documentKeys) : gone;
}

Result<Done> forgetUnrecordedPatients(Context& context, const QDate& day)
{
    return BookingRepository(context.database).forgetUnrecorded(day);
}

} // namespace hui::community
