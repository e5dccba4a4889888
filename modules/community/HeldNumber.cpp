// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/HeldNumber.h"

#include "app/core/IdText.h"
#include "modules/community/HeldNumberRepository.h"

namespace hui::community {

using namespace Qt::StringLiterals;

Result<QList<HeldFor>> heldNumbers(
    Database& database, const QStringList& records, const QDateTime& now)
{
    const auto held = HeldNumberRepository(database).of(records, now);
    if (!held)
        return std::unexpected(held.error());
    QList<HeldFor> all;
    for (const HeldNumber& each : *held) {
        const Booking& booking = each.booking;
        const QString when
            = u' ' + booking.date.toString(u"MM-dd"_s) + u' ' + booking.time.toString(u"HH:mm"_s);
        const QString english = booking.departmentNameEn.isEmpty() ? booking.departmentName
                                                                   : booking.departmentNameEn;
        all.append({booking.departmentName + when, english + when, booking.heldUntil,
            u"community"_s, u"hospital.held."_s + idText(booking.id)});
    }
    return all;
}

} // namespace hui::community
