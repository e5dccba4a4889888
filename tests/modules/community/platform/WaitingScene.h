// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/TagRepository.h"
#include "app/server/SimulatedMessages.h"
#include "app/server/TextMessages.h"
#include "app/store/ClosedRow.h"
#include "modules/community/platform/ReminderRepository.h"
#include "modules/community/platform/Reminding.h"
#include "tests/modules/community/platform/Clinic.h"

namespace hui::testkit {

/// A booking that the hospital has given, and the page of it.
struct WaitingPatient {
    Booking booking;
    QString page;
};

inline WaitingPatient bookedPatient(Clinic& clinic, const QUuid& customer = {})
{
    const FreeNumber number = clinic.freeNumber();
    const Booking held = bookingOf(customer.isNull()
            ? clinic.hold(number)
            : clinic.send("POST", bookingsPath,
                  toJson(HoldNumber{firstHospital, u"cardiology"_s, number.doctor, number.date,
                      number.time, {.customer = customer}}),
                  operationId()));
    clinic.upload(payOf(held));
    const OperationOutcome booked = clinic.upload(bookOf(held));
    return {clinic.booking(held.id), booked.result.value(u"phone_url"_s).toString()};
}

/// Whether a patient of the branch has a label with an effect.
inline void setLabel(Clinic& clinic, Customer& person, TagEffect effect, bool isOn)
{
    const QString label = nameOf(effect);
    setTag(person.tags, {label, isOn, operationId()});
    QVERIFY(clinic.database().transaction([&]() -> Result<Done> {
        const auto entered = TagRepository(clinic.database())
                                 .save({label, label, label, QDate(2026, 1, 1), {}, effect});
        return entered ? CustomerRepository(clinic.database()).save(person) : entered;
    }));
}

/// A patient with a record at the branch.
inline Customer recordedPatient(Clinic& clinic)
{
    Customer person;
    person.id = operationId();
    person.createdAt = clinic.platform.clock().nowUtc();
    person.fields.insert(CustomerField::Name, {u"王例明"_s, {}});
    person.fields.insert(CustomerField::Phone, {u"13812345678"_s, {}});
    person.certificates.append(
        {CertificateKind::ResidentId, patientNumber, u"CHN"_s, QDate(2035, 1, 1)});
    HUI_ASSERT(clinic.database().transaction([&]() -> Result<Done> {
        const auto saved = CustomerRepository(clinic.database()).save(person);
        return saved
            ? CustomerBranchRepository(clinic.database()).add(person.id, sampleCaller().branch)
            : saved;
    }));
    return person;
}

/// Eight in the morning on the day of the visit.
inline void goToTheDay(Clinic& clinic, const Booking& booking)
{
    const QDateTime morning(booking.date, QTime(0, 0), Qt::UTC);
    clinic.platform.clock().advanceMs(clinic.platform.clock().nowUtc().msecsTo(morning));
}

inline QString onePath(const Booking& booking)
{
    return bookingsPath + u'/' + idText(booking.id);
}

inline Response checkInOf(Clinic& clinic, const Booking& booking, const QUuid& key = operationId())
{
    return clinic.send("POST", onePath(booking) + u":checkin"_s, {}, key);
}

inline Waiting waitingOf(Clinic& clinic, const Booking& booking)
{
    const auto read = waitingFromJson(clinic.send("GET", onePath(booking) + u"/waiting"_s).body);
    return read ? *read : Waiting{.state = WaitingState::Unknown, .ahead = -1};
}

inline Response remindOf(
    Clinic& clinic, const Booking& booking, const QString& phone, const QUuid& key = operationId())
{
    return clinic.send("POST", onePath(booking) + u":remind"_s, {{u"phone"_s, phone}}, key);
}

/// A minute of the jobs: who is near is told, and what waits is sent.
inline void runMinute(Clinic& clinic)
{
    Context& context = clinic.platform.context();
    QVERIFY(remindJob(std::make_shared<SimulatedHospitals>()).run(context));
    QVERIFY(messageJob(std::make_shared<SimulatedMessages>()).run(context));
}

/// What the operator of telephones was given: number and words.
inline QList<std::pair<QString, QString>> messagesOf(Clinic& clinic)
{
    auto rows = clinic.database().run(u"SELECT message, phone, words FROM sim_message"_s, {});
    QList<std::pair<QString, QString>> found;
    while (rows && rows->next()) {
        ClosedRow row(clinic.database(), "sim_message", rows->value(0).toString());
        found.append({row.open("phone", rows->value(1)), row.open("words", rows->value(2))});
    }
    return found;
}

/// Checked in, and so many before them.
inline void comeNear(Clinic& clinic, const Booking& booking, int ahead)
{
    const auto first = waitingFromJson(checkInOf(clinic, booking).body);
    clinic.platform.clock().advanceMs(360'000 * (first->ahead - ahead));
}

inline bool reads(const Response& page, const QString& words)
{
    return QString::fromUtf8(page.text).contains(words);
}

} // namespace hui::testkit
