// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/BookedLines.h"

#include "app/core/ChinaTime.h"
#include "app/store/Dealings.h"
#include "modules/community/DeskBookingRepository.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr int dealingsLookedAt = 500;

LineStanding standingOf(DeskState state)
{
    switch (state) {
    case DeskState::Taken:
    case DeskState::Asking:
    case DeskState::Cancelling: return LineStanding::InHand;
    case DeskState::Unclear:
    case DeskState::Review: return LineStanding::Unknown;
    case DeskState::Booked: return LineStanding::Fixed;
    case DeskState::DueBack: return LineStanding::DueBack;
    case DeskState::Refunded:
    case DeskState::NotPaid: return LineStanding::Ended;
    }
    Q_UNREACHABLE();
}

ServiceLine bookedLine(const DeskBooking& booked)
{
    const Booking& booking = booked.booking;
    const auto english
        = [](const QString& en, const QString& zh) { return en.isEmpty() ? zh : en; };
    return {.family = ServiceFamily::Booking,
        .standing = standingOf(booked.state()),
        .nameZh = booking.departmentName + u' ' + booking.doctorName,
        .nameEn = english(booking.departmentNameEn, booking.departmentName) + u", "_s
            + english(booking.doctorNameEn, booking.doctorName),
        .aboutZh = booking.hospitalName,
        .aboutEn = english(booking.hospitalNameEn, booking.hospitalName),
        .at = momentInChina(booking.date, booking.time),
        .module = u"community"_s,
        .argument = u"hospital"_s,
        .ofCase = booked.caseId};
}

} // namespace

/// By the operation that brought their money: that one says for whom.
Result<QList<ServiceLine>> bookedLines(Database& database, const QStringList& records)
{
    const auto done = Dealings(database).of(records, dealingsLookedAt);
    if (!done)
        return std::unexpected(done.error());
    QList<ServiceLine> lines;
    for (const JournalEntry& entry : *done) {
        if (entry.operation.kind != u"community.pay")
            continue;
        const auto booked = DeskBookingRepository(database).byPayment(entry.operation.id);
        if (!booked)
            return std::unexpected(booked.error());
        if (*booked)
            lines.append(bookedLine(**booked));
    }
    return lines;
}

} // namespace hui::community
