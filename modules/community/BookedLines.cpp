// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/BookedLines.h"

#include "app/core/ChinaTime.h"
#include "app/core/IdText.h"
#include "app/customer/ConsentRepository.h"
#include "modules/community/DeskBookingRepository.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr int bookingsLookedAt = 100; // the newest of a customer

LineStanding standingOf(const DeskBooking& booked, const QDate& today)
{
    switch (booked.state()) {
    case DeskState::Taken:
    case DeskState::Asking:
    case DeskState::Cancelling: return LineStanding::InHand;
    case DeskState::Unclear:
    case DeskState::Review: return LineStanding::Unknown;
    case DeskState::Booked:
        return booked.booking.date < today ? LineStanding::Ended : LineStanding::Fixed;
    case DeskState::DueBack: return LineStanding::DueBack;
    case DeskState::Refunded:
    case DeskState::NotPaid: return LineStanding::Ended;
    }
    Q_UNREACHABLE();
}

/// What they agreed to, whatever number their record had then.
Result<QList<Consent>> consentsOf(Database& database, const QStringList& records)
{
    QList<Consent> all;
    for (const QString& record : records) {
        const auto some = ConsentRepository(database).of(QUuid::fromString(record));
        if (!some)
            return some;
        all.append(*some);
    }
    return all;
}

/// `isOpen`: department and doctor may be named.
ServiceLine bookedLine(const DeskBooking& booked, bool isOpen, const QDate& today)
{
    const Booking& booking = booked.booking;
    const auto english
        = [](const QString& en, const QString& zh) { return en.isEmpty() ? zh : en; };
    ServiceLine line{.family = ServiceFamily::Booking,
        .standing = standingOf(booked, today),
        .nameZh = u"预约挂号"_s,
        .nameEn = u"Number of a doctor"_s,
        .aboutZh = booking.hospitalName,
        .aboutEn = english(booking.hospitalNameEn, booking.hospitalName),
        .at = momentInChina(booking.date, QTime(0, 0)),
        .module = u"community"_s,
        .argument = u"hospital.booked."_s + idText(booking.id),
        .ofCase = booked.caseId,
        .since = booked.at};
    if (!isOpen)
        return line;
    line.nameZh = booking.departmentName + u' ' + booking.doctorName;
    line.nameEn = english(booking.departmentNameEn, booking.departmentName) + u", "_s
        + english(booking.doctorNameEn, booking.doctorName);
    line.at = momentInChina(booking.date, booking.time);
    return line;
}

} // namespace

/// By the operation that brought their money: that one says for whom.
Result<QList<ServiceLine>> bookedLines(
    Database& database, const QStringList& records, const QDate& today)
{
    const auto booked = DeskBookingRepository(database).ofRecords(records, bookingsLookedAt);
    if (!booked)
        return std::unexpected(booked.error());
    if (booked->isEmpty())
        return QList<ServiceLine>();
    const auto consents = consentsOf(database, records);
    if (!consents)
        return std::unexpected(consents.error());
    QList<ServiceLine> lines;
    for (const DeskBooking& each : *booked) {
        const ConsentUse visits{ConsentPurpose::Files, each.booking.hospital};
        lines.append(bookedLine(each, standingConsent(*consents, visits, today), today));
    }
    return lines;
}

} // namespace hui::community
