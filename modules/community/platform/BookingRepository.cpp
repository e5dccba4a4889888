// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/BookingRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/Masking.h"
#include "app/server/Columns.h"
#include "app/store/ClosedRow.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* bookingTable = "community_booking";
constexpr int forgottenAtOnce = 200;
constexpr const char* patientIndex = "community_booking.patient_ix";

QString clockColumn(const QTime& time)
{
    return time.toString(u"HH:mm"_s);
}

QTime clockIn(const QVariant& column)
{
    return QTime::fromString(column.toString(), u"HH:mm"_s);
}

QString idOrEmpty(const QUuid& id)
{
    return id.isNull() ? QString(""_L1) : idText(id);
}

/// The number alone of a key of a document, masked.
QString maskedDocument(const QString& key)
{
    return maskIdNumber(key.section(u'|', -1));
}

Booking bookingIn(const QSqlQuery& row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    const auto state = bookingStateOf(text(5));
    const auto money = bookingMoneyOf(text(6));
    const auto title = doctorTitleOf(text(14));
    HUI_ASSERT(state && money && title); // the table checks the first two, we wrote the third
    Booking booking;
    booking.id = QUuid::fromString(text(0));
    booking.state = *state;
    booking.money = *money;
    booking.hospital = text(7);
    booking.hospitalName = text(8);
    booking.department = text(9);
    booking.departmentName = text(10);
    booking.place = text(11);
    booking.doctor = text(12);
    booking.doctorName = text(13);
    booking.title = *title;
    booking.date = QDate::fromString(text(15), Qt::ISODate);
    booking.time = clockIn(row.value(16));
    booking.fee = Money::fen(row.value(18).toLongLong());
    booking.insured = Money::fen(row.value(19).toLongLong());
    booking.heldUntil = momentIn(row.value(23));
    booking.cancelUntil = QDate::fromString(text(24), Qt::ISODate);
    booking.number = text(25);
    booking.hospitalNameEn = text(28);
    booking.departmentNameEn = text(29);
    booking.doctorNameEn = text(30);
    booking.cover = insuranceCoverOf(text(31)).value_or(InsuranceCover::NotAsked);
    return booking;
}

Result<BranchBooking> branchBookingIn(const QSqlQuery& row, const Database& database)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    ClosedRow closed(database, bookingTable, text(0));
    BranchBooking read{.booking = bookingIn(row),
        .branch = text(1),
        .device = text(2),
        .operatorId = text(3),
        .asked = text(4),
        .place = row.value(17).toInt(),
        .patientName = closed.open("patient", row.value(20)),
        .documentKey = closed.open("document", row.value(21)),
        .customer = QUuid::fromString(text(22)),
        .payment = QUuid::fromString(text(26)),
        .caseId = QUuid::fromString(text(27))};
    if (const auto opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    read.booking.patient = maskName(read.patientName);
    read.booking.document = maskedDocument(read.documentKey);
    return read;
}

} // namespace

Result<Done> BookingRepository::lock(const QString& doctor, const QDate& date)
{
    return change(u"INSERT INTO community_clinic_day(doctor, clinic_date, steps) VALUES (?, ?, 1)"
                  " ON CONFLICT (doctor, clinic_date) DO UPDATE"
                  " SET steps = community_clinic_day.steps + 1"_s,
        {doctor, dayColumn(date)});
}

Result<Done> BookingRepository::expire(const QDateTime& now)
{
    return change(u"UPDATE community_booking SET state = 'expired'"
                  " WHERE state = 'held' AND held_until <= ?"_s,
        {timestampToJson(now)});
}

Result<Done> BookingRepository::expireFor(const BranchBooking& wanted, const QDateTime& now)
{
    const Result<Done> gone
        = change(u"UPDATE community_booking SET state = 'expired' WHERE state = 'held'"
                 " AND held_until <= ? AND doctor = ? AND clinic_date = ?"_s,
            {timestampToJson(now), wanted.booking.doctor, dayColumn(wanted.booking.date)});
    if (!gone)
        return gone;
    for (const QString& key : wanted.identities)
        if (const auto theirs
            = change(u"UPDATE community_booking SET state = 'expired' WHERE state = 'held'"
                     " AND held_until <= ? AND patient_ix = ?"_s,
                {timestampToJson(now), m_database.fieldKeys().index(patientIndex, key)});
            !theirs)
            return theirs;
    return Done{};
}

Result<bool> BookingRepository::isBusy(const BranchBooking& wanted) const
{
    const Booking& booking = wanted.booking;
    for (const QString& key : wanted.identities) {
        auto row = m_database.run(
            u"SELECT booking FROM community_booking WHERE patient_ix = ? AND clinic_date = ?"
            " AND (clinic_time = ? OR (hospital = ? AND department = ?))"
            " AND state IN ('held', 'paid', 'booked') LIMIT 1"_s,
            {m_database.fieldKeys().index(patientIndex, key), dayColumn(booking.date),
                clockColumn(booking.time), booking.hospital, booking.department});
        if (!row)
            return std::unexpected(row.error());
        if (row->next())
            return true;
    }
    return false;
}

Result<QList<int>> BookingRepository::placesTaken(
    const QString& doctor, const QDate& date, const QTime& time) const
{
    auto rows = m_database.run(
        u"SELECT place FROM community_booking WHERE doctor = ? AND clinic_date = ?"
        " AND clinic_time = ? AND state IN ('held', 'paid', 'booked') ORDER BY place LIMIT 999"_s,
        {doctor, dayColumn(date), clockColumn(time)});
    if (!rows)
        return std::unexpected(rows.error());
    QList<int> places;
    while (rows->next())
        places.append(rows->value(0).toInt());
    return places;
}

Result<TakenNumbers> BookingRepository::takenIn(
    const QString& hospital, const QDate& from, const QDate& to, const QDateTime& now) const
{
    auto rows = m_database.run(
        u"SELECT doctor, clinic_date, clinic_time, COUNT(*) FROM community_booking"
        " WHERE hospital = ? AND clinic_date BETWEEN ? AND ? AND (state IN ('paid', 'booked')"
        " OR (state = 'held' AND held_until > ?)) GROUP BY doctor, clinic_date, clinic_time"_s,
        {hospital, dayColumn(from), dayColumn(to), timestampToJson(now)});
    if (!rows)
        return std::unexpected(rows.error());
    TakenNumbers taken;
    while (rows->next())
        taken.insert(
            {rows->value(0).toString(), QDate::fromString(rows->value(1).toString(), Qt::ISODate),
                clockIn(rows->value(2))},
            rows->value(3).toLongLong());
    return taken;
}

Result<bool> BookingRepository::add(const BranchBooking& added)
{
    const Booking& booking = added.booking;
    const ClosedRow closed(m_database, bookingTable, idText(booking.id));
    auto row = m_database.run(
        u"INSERT INTO community_booking(booking, branch, device, operator, asked, state, hospital,"
        " hospital_name, department, department_name, room, doctor, doctor_name, title,"
        " clinic_date, clinic_time, half, place, fee, insured, patient, document, patient_ix,"
        " customer, held_until, cancel_until, hospital_name_en, department_name_en,"
        " doctor_name_en, cover) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING place"_s,
        {idText(booking.id), added.branch, added.device, added.operatorId, added.asked,
            nameOf(booking.state), booking.hospital, booking.hospitalName, booking.department,
            booking.departmentName, server::notNull(booking.place), booking.doctor,
            booking.doctorName, nameOf(booking.title), dayColumn(booking.date),
            clockColumn(booking.time), nameOf(halfDayAt(booking.time)), added.place,
            booking.fee.minor(), booking.insured.minor(),
            closed.close("patient", added.patientName), closed.close("document", added.documentKey),
            m_database.fieldKeys().index(
                patientIndex, added.identities.value(0, added.documentKey)),
            idOrEmpty(added.customer), timestampToJson(booking.heldUntil),
            dayColumn(booking.cancelUntil), server::notNull(booking.hospitalNameEn),
            server::notNull(booking.departmentNameEn), server::notNull(booking.doctorNameEn),
            server::notNull(nameOf(booking.cover))});
    return row ? Result<bool>(row->next()) : std::unexpected(row.error());
}

Result<Done> BookingRepository::save(const BranchBooking& saved)
{
    return change(u"UPDATE community_booking SET state = ?, number = ?, payment = ?, case_id = ?"
                  " WHERE booking = ?"_s,
        {nameOf(saved.booking.state), server::notNull(saved.booking.number),
            idOrEmpty(saved.payment), idOrEmpty(saved.caseId), idText(saved.booking.id)});
}

Result<Done> BookingRepository::forget(const QStringList& records, const QStringList& documentKeys)
{
    for (const QString& record : records)
        if (const auto gone = forgetWhere(u"customer = ?"_s, {record}); !gone)
            return gone;
    for (const QString& key : documentKeys)
        if (const auto gone
            = forgetWhere(u"patient_ix = ?"_s, {m_database.fieldKeys().index(patientIndex, key)});
            !gone)
            return gone;
    return Done{};
}

Result<Done> BookingRepository::forgetUnrecorded(const QDate& day)
{
    return forgetWhere(u"customer = '' AND document <> '' AND clinic_date < ? LIMIT ?"_s,
        {dayColumn(day), forgottenAtOnce});
}

Result<Done> BookingRepository::forgetLeft(const QDateTime& moment)
{
    return forgetWhere(u"state IN ('released', 'expired') AND document <> '' AND held_until < ?"
                       " LIMIT ?"_s,
        {timestampToJson(moment), forgottenAtOnce});
}

Result<Done> BookingRepository::forgetWhere(const QString& condition, const QVariantList& values)
{
    auto rows
        = m_database.run(u"SELECT booking FROM community_booking WHERE "_s + condition, values);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList found; // read to the end first: a statement in between would end the reading
    while (rows->next())
        found.append(rows->value(0).toString());
    for (const QString& booking : std::as_const(found)) {
        const ClosedRow closed(m_database, bookingTable, booking);
        // of nobody, and no two of the same nobody: a time is taken by a patient once
        const QString nobody = m_database.fieldKeys().index(patientIndex, booking);
        const auto gone = change(u"UPDATE community_booking SET patient = ?, document = ?,"
                                 " patient_ix = ?, customer = '' WHERE booking = ?"_s,
            {closed.close("patient", {}), closed.close("document", {}), nobody, booking});
        if (!gone)
            return gone;
    }
    return Done{};
}

Result<std::optional<BranchBooking>> BookingRepository::byId(const QUuid& id) const
{
    const auto found = where(u"b.booking = ?"_s, {idText(id)});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<BranchBooking>> BookingRepository::ofBranch(
    const QString& branch, const QDate& from, const QUuid& after) const
{
    QString condition = u"b.branch = ? AND b.clinic_date >= ?"
                        " AND b.state NOT IN ('released', 'expired')"_s;
    QVariantList values{branch, dayColumn(from)};
    if (!after.isNull()) {
        condition += u" AND (b.clinic_date, b.clinic_time, b.booking) > (SELECT a.clinic_date,"
                     " a.clinic_time, a.booking FROM community_booking a WHERE a.booking = ?)"_s;
        values.append(idText(after));
    }
    values.append(bookingsAtOnce);
    return where(
        condition + u" ORDER BY b.clinic_date, b.clinic_time, b.booking LIMIT ?"_s, values);
}

Result<QList<BranchBooking>> BookingRepository::ahead(
    const QStringList& records, const QDate& from) const
{
    if (records.isEmpty())
        return QList<BranchBooking>();
    QVariantList values;
    for (const QString& record : records)
        values.append(record);
    const QString marks = QStringList(records.size(), u"?"_s).join(u", "_s);
    values.append(dayColumn(from));
    values.append(bookingsAtOnce);
    return where(u"b.customer IN ("_s + marks
            + u") AND b.clinic_date >= ? AND b.state IN ('paid', 'booked')"
              " ORDER BY b.clinic_date, b.clinic_time, b.booking LIMIT ?"_s,
        values);
}

Result<QList<BranchBooking>> BookingRepository::where(
    const QString& condition, const QVariantList& values) const
{
    auto rows = m_database.run(
        u"SELECT b.booking, b.branch, b.device, b.operator, b.asked, b.state,"
        " COALESCE(p.state, 'none'), b.hospital, b.hospital_name, b.department,"
        " b.department_name, b.room, b.doctor, b.doctor_name, b.title, b.clinic_date,"
        " b.clinic_time, b.place, b.fee, b.insured, b.patient, b.document, b.customer,"
        " b.held_until, b.cancel_until, b.number, b.payment, b.case_id, b.hospital_name_en,"
        " b.department_name_en, b.doctor_name_en, b.cover FROM community_booking b"
        " LEFT JOIN community_payment p ON p.payment = b.payment WHERE "_s
            + condition,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<BranchBooking> bookings;
    while (rows->next()) {
        const auto read = branchBookingIn(*rows, m_database);
        if (!read)
            return std::unexpected(read.error());
        bookings.append(*read);
    }
    return bookings;
}

Result<Done> BookingRepository::change(const QString& sql, const QVariantList& values)
{
    const auto changed = m_database.run(sql, values);
    return changed ? Result<Done>(Done{}) : std::unexpected(changed.error());
}

} // namespace hui::community
