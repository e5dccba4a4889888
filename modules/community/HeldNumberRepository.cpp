// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/HeldNumberRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"
#include "modules/community/BookingWire.h"

#include <QJsonDocument>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

QByteArray holdPlace(const QByteArray& booking)
{
    return Envelope::place("community_hold", "about", booking);
}

QString idOrNone(const QUuid& id)
{
    return id.isNull() ? QString(""_L1) : idText(id);
}

QJsonObject jsonOf(const HeldNumber& held)
{
    return {{u"booking"_s, toJson(held.booking)}, {u"pay"_s, idText(held.pay)},
        {u"book"_s, idText(held.book)}, {u"customer"_s, idOrNone(held.customer)},
        {u"case"_s, idOrNone(held.caseId)}};
}

Result<HeldNumber> heldIn(const QJsonObject& json)
{
    const auto id = [&json](const char* key) {
        return QUuid::fromString(json.value(QLatin1StringView(key)).toString());
    };
    const auto booking = bookingFromJson(json.value("booking"_L1).toObject());
    if (!booking)
        return std::unexpected(booking.error());
    return HeldNumber{*booking, id("pay"), id("book"), id("customer"), id("case")};
}

} // namespace

Result<Done> HeldNumberRepository::keep(const HeldNumber& held, const QDateTime& now)
{
    const auto over = m_database.run(
        u"DELETE FROM community_hold WHERE held_until <= ?"_s, {timestampToJson(now)});
    if (!over)
        return std::unexpected(over.error());
    const QByteArray id = held.booking.id.toRfc4122();
    const QByteArray about = QJsonDocument(jsonOf(held)).toJson(QJsonDocument::Compact);
    return done(m_database.run(
        u"INSERT INTO community_hold(booking, customer, held_until, about) VALUES (?, ?, ?, ?)"
        " ON CONFLICT(booking) DO UPDATE SET held_until = excluded.held_until,"
        " about = excluded.about"_s,
        {id, idOrNone(held.customer), timestampToJson(held.booking.heldUntil),
            m_database.envelope().seal(about, holdPlace(id))}));
}

Result<Done> HeldNumberRepository::drop(const QUuid& booking)
{
    return done(
        m_database.run(u"DELETE FROM community_hold WHERE booking = ?"_s, {booking.toRfc4122()}));
}

Result<std::optional<HeldNumber>> HeldNumberRepository::byId(
    const QUuid& booking, const QDateTime& now) const
{
    const auto found
        = where(u"booking = ? AND held_until > ?"_s, {booking.toRfc4122(), timestampToJson(now)});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<HeldNumber>> HeldNumberRepository::of(
    const QStringList& records, const QDateTime& now) const
{
    if (records.isEmpty())
        return QList<HeldNumber>();
    QVariantList values{timestampToJson(now)};
    for (const QString& record : records)
        values.append(record);
    return where(u"held_until > ? AND customer IN (%1) ORDER BY held_until, booking"_s.arg(
                     QStringList(records.size(), u"?"_s).join(u',')),
        values);
}

Result<QList<HeldNumber>> HeldNumberRepository::where(
    const QString& condition, const QVariantList& values) const
{
    auto rows
        = m_database.run(u"SELECT booking, about FROM community_hold WHERE "_s + condition, values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<HeldNumber> all;
    while (rows->next()) {
        const auto about = m_database.envelope().open(
            rows->value(1).toByteArray(), holdPlace(rows->value(0).toByteArray()));
        if (!about)
            return std::unexpected(about.error());
        const auto json = parseStrict(*about);
        if (!json)
            return std::unexpected(json.error());
        const auto held = heldIn(*json);
        if (!held)
            return std::unexpected(held.error());
        all.append(*held);
    }
    return all;
}

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
