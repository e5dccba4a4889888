// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/DeskFeesRepository.h"

#include "app/catalogue/PayLimits.h"
#include "app/core/StrictJson.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "modules/campus/CampusWire.h"

#include <QJsonDocument>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

QByteArray feesPlace(const QUuid& payment)
{
    return Envelope::place("campus_payment", "about", payment.toRfc4122());
}

QVariant feesIdColumn(const QUuid& id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(id.toRfc4122());
}

Result<Done> readAbout(const QByteArray& about, DeskFees& payment)
{
    const auto json = parseStrict(about);
    if (!json)
        return std::unexpected(json.error());
    JsonReader reader(*json);
    const auto fees = studentFeesFromJson(reader.object("fees"_L1));
    payment.parts = readParts(reader, "items"_L1);
    if (const auto read = reader.finish(); !read)
        return read;
    if (!fees)
        return std::unexpected(fees.error());
    payment.fees = *fees;
    return Done{};
}

} // namespace

QStringList campusMigrations()
{
    return {u":/schema/campus/001_campus.sql"_s, u":/schema/campus/002_list.sql"_s,
        u":/schema/campus/003_list_closed.sql"_s, u":/schema/campus/004_way.sql"_s};
}

Result<Done> DeskFeesRepository::add(const DeskFees& added)
{
    const QByteArray about = QJsonDocument(
        QJsonObject{{u"fees"_s, toJson(added.fees)}, {u"items"_s, toJson(added.parts)}})
                                 .toJson(QJsonDocument::Compact);
    return change(u"INSERT INTO campus_payment(payment, list, cancel, refund, business_date, about,"
                  " tendered_fen, change_fen, at, mode, debited)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {added.id.toRfc4122(), feesIdColumn(added.list), feesIdColumn(added.cancel),
            feesIdColumn(added.refund), dayColumn(added.businessDate),
            m_database.envelope().seal(about, feesPlace(added.id)), added.tendered.minor(),
            added.change.minor(), timestampToJson(added.at), nameOf(added.mode),
            added.debited.isEmpty() ? u""_s : added.debited});
}

Result<Done> DeskFeesRepository::noteCancel(const QUuid& payment, const QUuid& operation)
{
    return change(u"UPDATE campus_payment SET cancel = ? WHERE payment = ?"_s,
        {operation.toRfc4122(), payment.toRfc4122()});
}

Result<Done> DeskFeesRepository::noteRefund(const QUuid& payment, const QUuid& operation)
{
    return change(u"UPDATE campus_payment SET refund = ? WHERE payment = ?"_s,
        {operation.toRfc4122(), payment.toRfc4122()});
}

Result<std::optional<DeskFees>> DeskFeesRepository::byId(const QUuid& payment) const
{
    const auto found = where(u"payment = ?"_s, {payment.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<DeskFees>> DeskFeesRepository::shown(int limit) const
{
    return where(u"payment IN (SELECT payment FROM campus_payment"
                 " ORDER BY at DESC, payment DESC LIMIT ?)"
                 " OR (refund IS NULL AND mode = 'cash' AND (payment IN"
                 " (SELECT op_id FROM outbox WHERE state <> 'accepted')"
                 " OR cancel IN (SELECT op_id FROM outbox WHERE state <> 'rejected')))"
                 " OR (mode <> 'cash' AND EXISTS (SELECT 1 FROM outbox o WHERE o.op_id IN"
                 " (payment, cancel) AND o.state NOT IN ('accepted', 'rejected')))"
                 " OR refund IN (SELECT op_id FROM outbox WHERE state <> 'accepted')"
                 " ORDER BY at DESC, payment DESC"_s,
        {limit});
}

Result<int> DeskFeesRepository::unanswered(const QUuid& list) const
{
    auto row = m_database.run(u"SELECT COUNT(*) FROM campus_payment p WHERE p.list = ?"
                              " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.op_id = p.payment"
                              " AND (o.state = 'accepted' OR (o.state = 'rejected'"
                              " AND coalesce(o.result_code, '') NOT IN"
                              " ('list_exceeded', 'dependency_rejected'))))"_s,
        {list.toRfc4122()});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<int> DeskFeesRepository::countPrint(const QUuid& payment, const QString& paper)
{
    auto row = m_database.run(
        u"INSERT INTO campus_print(payment, paper, count) VALUES (?, ?, 1)"
        " ON CONFLICT(payment, paper) DO UPDATE SET count = count + 1 RETURNING count"_s,
        {payment.toRfc4122(), paper});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<QList<DeskFees>> DeskFeesRepository::ofList(const QUuid& list) const
{
    return readAll(u"list = ?"_s, {list.toRfc4122()});
}

Result<QList<DeskFees>> DeskFeesRepository::where(
    const QString& condition, const QVariantList& values) const
{
    auto payments = readAll(condition, values);
    if (!payments)
        return payments;
    for (DeskFees& payment : *payments)
        if (const auto legs = readLegs(payment); !legs)
            return std::unexpected(legs.error());
    return payments;
}

Result<QList<DeskFees>> DeskFeesRepository::readAll(
    const QString& condition, const QVariantList& values) const
{
    auto rows = m_database.run(u"SELECT payment, list, cancel, refund, business_date, about,"
                               " tendered_fen, change_fen, at, mode, debited FROM campus_payment"
                               " WHERE "_s
            + condition,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<DeskFees> payments;
    while (rows->next()) {
        const auto payment = read(*rows);
        if (!payment)
            return std::unexpected(payment.error());
        payments.append(*payment);
    }
    return payments;
}

Result<DeskFees> DeskFeesRepository::read(const QSqlQuery& row) const
{
    const auto id
        = [&row](int column) { return QUuid::fromRfc4122(row.value(column).toByteArray()); };
    DeskFees payment{.id = id(0), .list = id(1), .cancel = id(2), .refund = id(3)};
    payment.businessDate = QDate::fromString(row.value(4).toString(), Qt::ISODate);
    payment.tendered = Money::fen(row.value(6).toLongLong());
    payment.change = Money::fen(row.value(7).toLongLong());
    payment.at = momentIn(row.value(8));
    payment.mode = payModeOf(row.value(9).toString());
    payment.debited = row.value(10).toString();
    const auto about = m_database.envelope().open(row.value(5).toByteArray(), feesPlace(id(0)));
    if (!about)
        return std::unexpected(about.error());
    const auto filled = readAbout(*about, payment);
    return filled ? Result<DeskFees>(payment) : std::unexpected(filled.error());
}

Result<Done> DeskFeesRepository::readLegs(DeskFees& payment) const
{
    QList<std::optional<JournalEntry>> legs;
    for (const QUuid& operation : {payment.id, payment.cancel, payment.refund}) {
        const auto leg = operation.isNull() ? Result<std::optional<JournalEntry>>(std::nullopt)
                                            : Journal(m_database).byId(operation);
        if (!leg)
            return std::unexpected(leg.error());
        legs.append(*leg);
        if (*leg && !(*leg)->resultCode.isEmpty())
            payment.refusal = (*leg)->resultCode;
    }
    const auto stateIn = [&legs](int leg) {
        return legs.at(leg) ? std::optional(legs.at(leg)->state) : std::nullopt;
    };
    payment.legs = {stateIn(0).value_or(OutboxState::Recorded), stateIn(1), stateIn(2)};
    if (legs.at(0)) {
        payment.receiptNo = legs.at(0)->result.value(u"receipt_no"_s).toString();
        payment.bookedAt = QDateTime::fromString(
            legs.at(0)->result.value(u"booked_at"_s).toString(), Qt::ISODateWithMs);
        payment.schoolRef = legs.at(0)->result.value(u"school_ref"_s).toString();
        payment.came = cameForIn(legs.at(0)->operation.body);
    }
    return Done{};
}

Result<Done> DeskFeesRepository::change(const QString& sql, const QVariantList& values)
{
    const auto changed = m_database.run(sql, values);
    return changed ? Result<Done>(Done{}) : std::unexpected(changed.error());
}

} // namespace hui::campus
