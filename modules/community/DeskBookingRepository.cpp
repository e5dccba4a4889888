// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/DeskBookingRepository.h"

#include "app/casework/ServiceCase.h"
#include "app/catalogue/PayWay.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "modules/community/BookingWire.h"

#include <QJsonDocument>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

QByteArray aboutPlace(const QUuid& booking)
{
    return Envelope::place("community_booking", "about", booking.toRfc4122());
}

QVariant idColumn(const QUuid& id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(id.toRfc4122());
}

/// A leg of a booking; nothing when it was never asked for.
Result<std::optional<JournalEntry>> legOf(Database& database, const QUuid& operation)
{
    return operation.isNull() ? Result<std::optional<JournalEntry>>(std::nullopt)
                              : Journal(database).byId(operation);
}

} // namespace

QStringList communityMigrations()
{
    return {u":/schema/community/001_booking.sql"_s, u":/schema/community/002_charge.sql"_s,
        u":/schema/community/003_way.sql"_s, u":/schema/community/004_hold.sql"_s,
        u":/schema/community/005_life_line.sql"_s};
}

Result<Done> DeskBookingRepository::add(const DeskBooking& added)
{
    const QUuid& id = added.booking.id;
    const QByteArray about = QJsonDocument(toJson(added.booking)).toJson(QJsonDocument::Compact);
    return change(u"INSERT INTO community_booking(booking, pay, book, cancel, refund,"
                  " business_date, about, tendered_fen, change_fen, at)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id.toRfc4122(), added.pay.toRfc4122(), added.book.toRfc4122(), idColumn(added.cancel),
            idColumn(added.refund), dayColumn(added.businessDate),
            m_database.envelope().seal(about, aboutPlace(id)), added.tendered.minor(),
            added.change.minor(), timestampToJson(added.at)});
}

Result<Done> DeskBookingRepository::noteCancel(const QUuid& booking, const QUuid& operation)
{
    return change(u"UPDATE community_booking SET cancel = ? WHERE booking = ?"_s,
        {operation.toRfc4122(), booking.toRfc4122()});
}

Result<Done> DeskBookingRepository::noteRefund(const QUuid& booking, const QUuid& operation)
{
    return change(u"UPDATE community_booking SET refund = ? WHERE booking = ?"_s,
        {operation.toRfc4122(), booking.toRfc4122()});
}

Result<std::optional<DeskBooking>> DeskBookingRepository::byId(const QUuid& booking) const
{
    const auto found = where(u"booking = ?"_s, {booking.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<DeskBooking>> DeskBookingRepository::byPayment(const QUuid& payment) const
{
    const auto found = where(u"pay = ?"_s, {payment.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<DeskBooking>> DeskBookingRepository::ofRecords(
    const QStringList& records, int limit) const
{
    if (records.isEmpty())
        return QList<DeskBooking>();
    QVariantList values;
    for (const QString& record : records)
        values.append(record);
    return where(u"pay IN (SELECT op_id FROM operation_customer WHERE customer IN (%1))"
                 " ORDER BY at DESC, booking DESC LIMIT ?"_s.arg(
                     QStringList(records.size(), u"?"_s).join(u", "_s)),
        values + QVariantList{limit});
}

Result<QList<DeskBooking>> DeskBookingRepository::notPaidOut() const
{
    return where(u"refund IS NULL AND (cancel IS NOT NULL OR EXISTS (SELECT 1 FROM outbox o"
                 " WHERE o.op_id IN (pay, book) AND o.state = 'rejected'))"
                 " ORDER BY at DESC, booking DESC"_s,
        {});
}

Result<QList<DeskBooking>> DeskBookingRepository::newest(int limit) const
{
    return where(u"1 = 1 ORDER BY at DESC, booking DESC LIMIT ?"_s, {limit});
}

Result<int> DeskBookingRepository::countPrint(const QUuid& booking, const QString& paper)
{
    auto row = m_database.run(
        u"INSERT INTO community_print(booking, paper, count) VALUES (?, ?, 1)"
        " ON CONFLICT(booking, paper) DO UPDATE SET count = count + 1 RETURNING count"_s,
        {booking.toRfc4122(), paper});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<QList<DeskBooking>> DeskBookingRepository::where(
    const QString& condition, const QVariantList& values) const
{
    auto rows = m_database.run(
        u"SELECT booking, pay, book, cancel, refund, business_date, about, tendered_fen,"
        " change_fen, at FROM community_booking WHERE "_s
            + condition,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<DeskBooking> bookings;
    while (rows->next()) {
        const auto id
            = [&rows](int column) { return QUuid::fromRfc4122(rows->value(column).toByteArray()); };
        const auto about
            = m_database.envelope().open(rows->value(6).toByteArray(), aboutPlace(id(0)));
        if (!about)
            return std::unexpected(about.error());
        const auto json = parseStrict(*about);
        if (!json)
            return std::unexpected(json.error());
        const auto booking = bookingFromJson(*json);
        if (!booking)
            return std::unexpected(booking.error());
        bookings.append({*booking, id(1), id(2), id(3), id(4),
            QDate::fromString(rows->value(5).toString(), Qt::ISODate),
            Money::fen(rows->value(7).toLongLong()), Money::fen(rows->value(8).toLongLong()),
            momentIn(rows->value(9))});
    }
    for (DeskBooking& booking : bookings)
        if (const auto read = readLegs(booking); !read)
            return std::unexpected(read.error());
    return bookings;
}

Result<Done> DeskBookingRepository::readLegs(DeskBooking& booking) const
{
    const QList<QUuid> operations{booking.pay, booking.book, booking.cancel, booking.refund};
    QList<std::optional<JournalEntry>> legs;
    for (const QUuid& operation : operations) {
        const auto leg = legOf(m_database, operation);
        if (!leg)
            return std::unexpected(leg.error());
        legs.append(*leg);
        if (*leg && !(*leg)->resultCode.isEmpty())
            booking.refusal = (*leg)->resultCode;
    }
    const auto stateIn = [&legs](int leg) {
        return legs.at(leg) ? std::optional(legs.at(leg)->state) : std::nullopt;
    };
    booking.legs = {stateIn(0).value_or(OutboxState::Recorded),
        stateIn(1).value_or(OutboxState::Recorded), stateIn(2), stateIn(3)};
    if (legs.at(0)) {
        booking.receiptNo = legs.at(0)->result.value(u"receipt_no"_s).toString();
        booking.caseId = namedCase(legs.at(0)->operation.body);
        const PayWay way = wayIn(legs.at(0)->operation.body);
        booking.mode = way.mode;
        booking.debited = way.debit.masked;
        booking.came = cameForIn(legs.at(0)->operation.body);
    }
    if (legs.at(1)) {
        booking.number = legs.at(1)->result.value(u"number"_s).toString();
        booking.pageUrl = legs.at(1)->result.value(u"phone_url"_s).toString();
    }
    return Done{};
}

Result<Done> DeskBookingRepository::change(const QString& sql, const QVariantList& values)
{
    const auto changed = m_database.run(sql, values);
    return changed ? Result<Done>(Done{}) : std::unexpected(changed.error());
}

} // namespace hui::community
