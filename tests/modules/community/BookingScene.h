// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseRepository.h"
#include "app/casework/WriteCase.h"
#include "app/catalogue/CatalogueRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/store/OutboxRepository.h"
#include "modules/community/DeskBookingRepository.h"
#include "modules/community/PayBooking.h"
#include "modules/community/UndoBooking.h"
#include "tests/app/till/TillScene.h"
#include "tests/testkit/ServedNeeds.h"

namespace hui::testkit {

using namespace hui::community;
using namespace Qt::StringLiterals;

inline const QString deskId = u"0512-08-03"_s;
inline const QDateTime counterTime(QDate(2026, 3, 18), QTime(2, 43), Qt::UTC);

/// A number of 2026-03-20 that is held until 10:53; 20.00 to be paid.
inline Booking heldBooking()
{
    Booking held;
    held.id = operationId();
    held.hospital = u"320500-h1"_s;
    held.hospitalName = u"苏州市第一样例医院"_s;
    held.department = u"cardiology"_s;
    held.departmentName = u"心血管内科"_s;
    held.place = u"门诊楼 3 层 B 区"_s;
    held.doctor = u"320500-h1-cardiology-1"_s;
    held.doctorName = u"许医生"_s;
    held.title = DoctorTitle::Chief;
    held.date = QDate(2026, 3, 20);
    held.time = QTime(9, 30);
    held.fee = Money::fen(5000);
    held.insured = Money::fen(3000);
    held.patient = u"王*明"_s;
    held.document = u"3205**********1015"_s;
    held.heldUntil = counterTime.addSecs(600);
    held.cancelUntil = QDate(2026, 3, 19);
    return held;
}

/// 50.00 tendered for it, 30.00 back.
inline PayBooking payingBooking()
{
    return {operationId(), operationId(), shift(), heldBooking(), pieces({{"CNY-5000", 1}}),
        pieces({{"CNY-1000", 3}}), true, {}, counterTime, {}, deskId};
}

/// The same by a card.
inline PayBooking byCard(PayBooking request)
{
    request.cashIn = request.cashOut = {};
    request.way = {PayMode::Card, {u"SIM-123456"_s, u"6222 **** 0186"_s}, {}};
    return request;
}

inline std::unique_ptr<Database> bookingDesk()
{
    auto database = databaseWithTill(catalogueMigrations() + customerMigrations() + caseMigrations()
        + caseDeskMigrations() + communityMigrations());
    keepServedNeeds(*database);
    return database;
}

inline Case storedCase(Database& database, const QUuid& id)
{
    const auto found = CaseRepository(database).byId(id);
    HUI_ASSERT(found && *found);
    return **found;
}

inline DeskBooking storedBooking(Database& database, const QUuid& booking)
{
    const auto found = DeskBookingRepository(database).byId(booking);
    HUI_ASSERT(found && *found);
    return **found;
}

/// What sync would have stored of the platform's answer.
inline void answerLeg(Database& database, const QUuid& operation, OutboxEvent event,
    const QJsonObject& result = {}, const QString& code = {})
{
    OutboxRepository outbox(database);
    HUI_ASSERT(outbox.markSending({operation}));
    HUI_ASSERT(outbox.settle(operation, {.event = event, .code = code, .result = result}));
}

/// Paid, and the hospital has given number A014.
inline DeskBooking bookedAtDesk(Database& database)
{
    const auto paid = payBooking(database, payingBooking());
    HUI_ASSERT(paid);
    answerLeg(database, paid->pay, OutboxEvent::Accepted,
        {{u"receipt_no"_s, u"0512-08-20260318-H00001"_s}});
    answerLeg(database, paid->book, OutboxEvent::Accepted, {{u"number"_s, u"A014"_s}});
    return storedBooking(database, paid->booking.id);
}

inline RefundBooking refundingOf(const DeskBooking& booking)
{
    return {operationId(), shift(), booking.booking.id, pieces({{"CNY-1000", 2}}), {}, counterTime};
}

inline CancelBooking cancellingOf(const DeskBooking& booking)
{
    return {operationId(), shift(), booking.booking.id, u"客户要求"_s, true, counterTime,
        {u"AP-1"_s, u"0102"_s, {}, u"00ff"_s}};
}

} // namespace hui::testkit
