// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/OwedClinicCash.h"

#include "modules/community/DeskBookingRepository.h"
#include "modules/community/DeskChargeRepository.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOwed = 100'000; // far more than a desk leaves open

/// By which operation it came to be due: of a release the one that asked the hospital, which is
/// the one that began it, as of everything else.
Result<Done> addCharges(Database& database, ChargeKind kind, QList<OwedCash>& owed)
{
    const auto charges = DeskChargeRepository(database).ofDay(kind, QDate(), mostOwed);
    if (!charges)
        return std::unexpected(charges.error());
    for (const DeskCharge& charge : *charges)
        if (charge.state() == ChargeState::DueBack)
            owed.append({charge.operation, u"community"_s, nameOf(kind), charge.cashBack()});
    return Done{};
}

} // namespace

Result<QList<OwedCash>> owedClinicCash(Database& database)
{
    const auto bookings = DeskBookingRepository(database).notPaidOut();
    if (!bookings)
        return std::unexpected(bookings.error());
    QList<OwedCash> owed;
    for (const DeskBooking& booking : *bookings) {
        const Money taken = Money::fen(booking.tendered.minor() - booking.change.minor());
        if (booking.state() == DeskState::DueBack && taken.isPositive())
            owed.append({booking.pay, u"community"_s, u"hospital"_s, taken});
    }
    for (const ChargeKind kind : {ChargeKind::Visit, ChargeKind::Deposit})
        if (const auto added = addCharges(database, kind, owed); !added)
            return std::unexpected(added.error());
    return owed;
}

} // namespace hui::community
