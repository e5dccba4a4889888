// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/BookingWire.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

const QString bookedClock = u"HH:mm"_s;

QTime readClock(JsonReader& reader)
{
    const QTime time = QTime::fromString(reader.string("time"_L1, 5, 5), bookedClock);
    if (!time.isValid())
        reader.refuse("time"_L1, "Not a time of the day.");
    return time;
}

template <class Value>
void readNamed(JsonReader& reader, QLatin1StringView key,
    std::optional<Value> (*parse)(QStringView), Value& into)
{
    if (const auto read = parse(reader.string(key, 16, 1)))
        into = *read;
    else
        reader.refuse(key, "Not a word of this list.");
}

/// Where it is, and with whom.
void readPlace(JsonReader& reader, Booking& booking)
{
    booking.hospital = reader.string("hospital"_L1, 40, 1);
    booking.hospitalName = reader.string("hospital_name"_L1, 100, 1);
    booking.department = reader.string("department"_L1, 40, 1);
    booking.departmentName = reader.string("department_name"_L1, 40, 1);
    booking.place = reader.string("place"_L1, 60);
    booking.doctor = reader.string("doctor"_L1, 80, 1);
    booking.doctorName = reader.string("doctor_name"_L1, 40, 1);
    readNamed(reader, "title"_L1, doctorTitleOf, booking.title);
    booking.date = reader.date("date"_L1);
    booking.time = readClock(reader);
    const auto english = [&reader](QLatin1StringView key) {
        return reader.optionalString(key, 100).value_or(QString()); // those of before have none
    };
    booking.hospitalNameEn = english("hospital_name_en"_L1);
    booking.departmentNameEn = english("department_name_en"_L1);
    booking.doctorNameEn = english("doctor_name_en"_L1);
}

} // namespace

Patient readPatient(JsonReader& reader)
{
    Patient patient;
    patient.customer = reader.optionalUuid("customer"_L1).value_or(QUuid());
    patient.isInsured = reader.boolean("insured"_L1);
    if (!patient.customer.isNull())
        return patient;
    patient.name = reader.string("name"_L1, 60, 1);
    patient.documentKind = reader.string("document_kind"_L1, 40, 1);
    patient.documentNumber = reader.string("document_number"_L1, 40, 1);
    patient.country = reader.optionalString("country"_L1, 3).value_or(QString());
    patient.birth = reader.optionalDate("birth"_L1).value_or(QDate());
    return patient;
}

QJsonObject toJson(const Patient& patient)
{
    QJsonObject json{{u"insured"_s, patient.isInsured}};
    if (!patient.customer.isNull()) {
        json.insert(u"customer"_s, idText(patient.customer));
        return json;
    }
    json.insert(u"name"_s, patient.name);
    json.insert(u"document_kind"_s, patient.documentKind);
    json.insert(u"document_number"_s, patient.documentNumber);
    if (!patient.country.isEmpty())
        json.insert(u"country"_s, patient.country);
    if (patient.birth.isValid())
        json.insert(u"birth"_s, patient.birth.toString(Qt::ISODate));
    return json;
}

QJsonObject toJson(const Booking& booking)
{
    QJsonObject json{{u"booking"_s, idText(booking.id)}, {u"state"_s, nameOf(booking.state)},
        {u"money"_s, nameOf(booking.money)}, {u"hospital"_s, booking.hospital},
        {u"hospital_name"_s, booking.hospitalName}, {u"department"_s, booking.department},
        {u"department_name"_s, booking.departmentName}, {u"place"_s, booking.place},
        {u"doctor"_s, booking.doctor}, {u"doctor_name"_s, booking.doctorName},
        {u"title"_s, nameOf(booking.title)}, {u"date"_s, booking.date.toString(Qt::ISODate)},
        {u"time"_s, booking.time.toString(bookedClock)}, {u"fee"_s, moneyToJson(booking.fee)},
        {u"insured"_s, moneyToJson(booking.insured)}, {u"patient"_s, booking.patient},
        {u"document"_s, booking.document}, {u"held_until"_s, timestampToJson(booking.heldUntil)},
        {u"cancel_until"_s, booking.cancelUntil.toString(Qt::ISODate)},
        {u"number"_s, booking.number}};
    const auto insert = [&json](const QString& key, const QString& text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    insert(u"hospital_name_en"_s, booking.hospitalNameEn);
    insert(u"department_name_en"_s, booking.departmentNameEn);
    insert(u"doctor_name_en"_s, booking.doctorNameEn);
    insert(u"cover"_s, nameOf(booking.cover));
    return json;
}

QJsonObject toJson(const HoldNumber& hold)
{
    return {{u"hospital"_s, hold.hospital}, {u"department"_s, hold.department},
        {u"doctor"_s, hold.doctor}, {u"date"_s, hold.date.toString(Qt::ISODate)},
        {u"time"_s, hold.time.toString(bookedClock)}, {u"patient"_s, toJson(hold.patient)}};
}

Result<Booking> bookingFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Booking booking;
    booking.id = reader.uuid("booking"_L1);
    readNamed(reader, "state"_L1, bookingStateOf, booking.state);
    readNamed(reader, "money"_L1, bookingMoneyOf, booking.money);
    readPlace(reader, booking);
    booking.fee = reader.money("fee"_L1);
    booking.insured = reader.money("insured"_L1);
    booking.patient = reader.string("patient"_L1, 60);
    booking.document = reader.string("document"_L1, 40);
    booking.heldUntil = reader.timestamp("held_until"_L1);
    booking.cancelUntil = reader.date("cancel_until"_L1);
    booking.number = reader.string("number"_L1, 20);
    // one that nobody was asked for, or from before the hospital was: what it says it does not say
    const QString cover = reader.optionalString("cover"_L1, 20).value_or(QString());
    booking.cover = insuranceCoverOf(cover).value_or(InsuranceCover::NotAsked);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return booking;
}

Result<HoldNumber> holdNumberFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    HoldNumber hold{reader.string("hospital"_L1, 40, 1), reader.string("department"_L1, 40, 1),
        reader.string("doctor"_L1, 80, 1), reader.date("date"_L1), readClock(reader),
        reader.object("patient"_L1, readPatient)};
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return hold;
}

} // namespace hui::community
