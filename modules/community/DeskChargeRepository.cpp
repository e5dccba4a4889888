// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/DeskChargeRepository.h"

#include "app/catalogue/PayLimits.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "modules/community/ChargeWire.h"

#include <QJsonDocument>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

QByteArray chargePlace(const QUuid& charge)
{
    return Envelope::place("community_charge", "about", charge.toRfc4122());
}

QVariant operationColumn(const QUuid& id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(id.toRfc4122());
}

/// Which payments a release was taken from, and how much of it goes back in cash.
void readOriginals(DeskCharge& charge, const QJsonArray& originals)
{
    qint64 cash = 0;
    for (const QJsonValue& each : originals) {
        charge.originals.append(each[u"receipt_no"_s].toString());
        if (each[u"means"_s].toString(u"cash"_s) == u"cash")
            cash += each[u"amount"_s][u"minor"_s].toInteger();
        if (each.toObject().contains(u"means"_s))
            charge.cashPart = Money::fen(cash);
    }
}

Result<Done> ran(Database& database, const QString& sql, const QVariantList& values)
{
    const auto changed = database.run(sql, values);
    return changed ? Result<Done>(Done{}) : std::unexpected(changed.error());
}

} // namespace

Result<Done> DeskChargeRepository::add(const DeskCharge& added)
{
    const QByteArray about = QJsonDocument(toJson(added.charge)).toJson(QJsonDocument::Compact);
    return ran(m_database,
        u"INSERT INTO community_charge(operation, kind, release, undo, refund, business_date,"
        " about, tendered_fen, change_fen, at, mode, debited)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {added.operation.toRfc4122(), nameOf(added.charge.kind), added.isRelease ? 1 : 0,
            operationColumn(added.undo), operationColumn(added.refund),
            dayColumn(added.businessDate),
            m_database.envelope().seal(about, chargePlace(added.operation)), added.tendered.minor(),
            added.change.minor(), timestampToJson(added.at), nameOf(added.mode),
            added.debited.isEmpty() ? u""_s : added.debited});
}

Result<Done> DeskChargeRepository::noteUndo(const QUuid& charge, const QUuid& operation)
{
    return ran(m_database, u"UPDATE community_charge SET undo = ? WHERE operation = ?"_s,
        {operation.toRfc4122(), charge.toRfc4122()});
}

Result<Done> DeskChargeRepository::noteRefund(const QUuid& charge, const QUuid& operation)
{
    return ran(m_database, u"UPDATE community_charge SET refund = ? WHERE operation = ?"_s,
        {operation.toRfc4122(), charge.toRfc4122()});
}

Result<std::optional<DeskCharge>> DeskChargeRepository::byOperation(const QUuid& operation) const
{
    const auto found = where(u"operation = ?"_s, {operation.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

/// Open: not paid, kept by the hospital or handed out, as the outbox has it (chargeStateOf()); of
/// what an account has paid, only what nobody has answered.
Result<QList<DeskCharge>> DeskChargeRepository::ofDay(
    ChargeKind kind, const QDate& businessDate, int limit) const
{
    const QString stateOf
        = u"COALESCE((SELECT o.state FROM outbox o WHERE o.op_id = %1), 'recorded')"_s;
    const QString open
        = u"CASE WHEN mode <> 'cash' THEN CASE WHEN undo IS NULL THEN %1 ELSE %2 END"
          " NOT IN ('accepted', 'rejected')"
          " WHEN refund IS NOT NULL THEN %3 <> 'accepted'"
          " WHEN undo IS NOT NULL THEN %2 <> 'rejected'"
          " WHEN release = 1 THEN %1 <> 'rejected' ELSE %1 <> 'accepted' END"_s.arg(
              stateOf.arg(u"operation"_s), stateOf.arg(u"undo"_s), stateOf.arg(u"refund"_s));
    auto charges = where(u"kind = ? AND (business_date = ? OR EXISTS (SELECT 1 FROM journal j WHERE"
                         " j.op_id IN (refund, undo) AND j.business_date = ?) OR "_s
            + open + u") ORDER BY at DESC, operation DESC LIMIT ?"_s,
        {nameOf(kind), dayColumn(businessDate), dayColumn(businessDate), limit});
    if (charges) // a release that went back to accounts alone is ended, which its answer tells
        charges->removeIf([&businessDate](const DeskCharge& each) {
            return each.isRelease && each.state() == ChargeState::Refunded && each.refund.isNull()
                && each.businessDate != businessDate;
        });
    return charges;
}

Result<QList<DeskCharge>> DeskChargeRepository::where(
    const QString& condition, const QVariantList& values) const
{
    auto rows = m_database.run(
        u"SELECT operation, release, undo, refund, business_date, about, tendered_fen, change_fen,"
        " at, mode, debited FROM community_charge WHERE "_s
            + condition,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<DeskCharge> charges;
    while (rows->next()) {
        const auto id
            = [&rows](int column) { return QUuid::fromRfc4122(rows->value(column).toByteArray()); };
        const auto about
            = m_database.envelope().open(rows->value(5).toByteArray(), chargePlace(id(0)));
        if (!about)
            return std::unexpected(about.error());
        const auto json = parseStrict(*about);
        if (!json)
            return std::unexpected(json.error());
        const auto charge = chargeFromJson(*json);
        if (!charge)
            return std::unexpected(charge.error());
        charges.append({*charge, rows->value(1).toInt() == 1, id(0), id(2), id(3),
            QDate::fromString(rows->value(4).toString(), Qt::ISODate),
            Money::fen(rows->value(6).toLongLong()), Money::fen(rows->value(7).toLongLong()),
            momentIn(rows->value(8))});
        charges.last().mode = payModeOf(rows->value(9).toString());
        charges.last().debited = rows->value(10).toString();
    }
    for (DeskCharge& charge : charges)
        if (const auto read = readLegs(charge); !read)
            return std::unexpected(read.error());
    return charges;
}

Result<Done> DeskChargeRepository::readLegs(DeskCharge& charge) const
{
    QList<std::optional<JournalEntry>> legs;
    for (const QUuid& operation : {charge.operation, charge.undo, charge.refund}) {
        const auto leg = operation.isNull() ? Result<std::optional<JournalEntry>>(std::nullopt)
                                            : Journal(m_database).byId(operation);
        if (!leg)
            return std::unexpected(leg.error());
        legs.append(*leg);
        if (*leg && !(*leg)->resultCode.isEmpty())
            charge.refusal = (*leg)->resultCode;
    }
    const auto stateIn = [&legs](int leg) {
        return legs.at(leg) ? std::optional(legs.at(leg)->state) : std::nullopt;
    };
    charge.legs = {stateIn(0).value_or(OutboxState::Recorded), stateIn(1), stateIn(2)};
    if (legs.at(2))
        charge.refundedOn = legs.at(2)->operation.shift.businessDate;
    if (legs.at(0))
        readOriginals(charge, legs.at(0)->result.value(u"originals"_s).toArray());
    const auto& asked = charge.isRelease ? legs.at(0) : legs.at(1); // what asked the hospital
    if (!legs.at(2) && asked && charge.state() == ChargeState::Refunded)
        charge.refundedOn = asked->operation.shift.businessDate;
    if (legs.at(0)) {
        charge.receiptNo = legs.at(0)->result.value(u"receipt_no"_s).toString();
        charge.came = cameForIn(legs.at(0)->operation.body);
    }
    return Done{};
}

} // namespace hui::community
