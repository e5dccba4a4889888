// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/RebuildBookings.h"

#include "app/catalogue/PayWay.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Cash.h"
#include "modules/community/BookingWire.h"
#include "modules/community/ChargeWire.h"
#include "modules/community/DeskBookingRepository.h"
#include "modules/community/DeskChargeRepository.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

QUuid idIn(const Operation& operation, const QString& key)
{
    return QUuid::fromString(operation.body.value(key).toString());
}

Money countIn(const Operation& operation, const QString& key)
{
    const auto count = cashCountFromJson(operation.body.value(key).toArray());
    return count ? totalOf(*count, Currency::CNY).value_or(Money::fen(0)) : Money::fen(0);
}

/// The row of a payment; the operation that asks the hospital stands right behind it.
Result<Done> addPaid(Database& database, const Operation& pay, const Operation& book)
{
    DeskBookingRepository bookings(database);
    const auto booking = bookingFromJson(pay.body.value(u"about"_s).toObject());
    if (!booking)
        return std::unexpected(booking.error());
    const auto known = bookings.byId(booking->id);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return Done{};
    return bookings.add({*booking, pay.id, book.id, {}, {}, pay.shift.businessDate,
        countIn(pay, u"cash_in"_s), countIn(pay, u"cash_out"_s), pay.at});
}

Result<Done> noteRefunded(Database& database, const Operation& refund)
{
    DeskBookingRepository bookings(database);
    const auto known = bookings.byPayment(idIn(refund, u"original"_s));
    if (!known)
        return std::unexpected(known.error());
    // of another payment of a hospital, when it is not a booking's; of none it notes nothing
    return *known
        ? bookings.noteRefund((*known)->booking.id, refund.id)
        : DeskChargeRepository(database).noteRefund(idIn(refund, u"original"_s), refund.id);
}

/// A payment for a visit or a stay, or a deposit that was asked back: what carries its paper.
Result<Done> addCharge(Database& database, const Operation& operation)
{
    const auto charge = chargeFromJson(operation.body.value(u"about"_s).toObject());
    if (!charge)
        return std::unexpected(charge.error());
    DeskChargeRepository charges(database);
    const auto known = charges.byOperation(operation.id);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return Done{};
    DeskCharge made{*charge, operation.kind == u"community.uncharge", operation.id, {}, {},
        operation.shift.businessDate, countIn(operation, u"cash_in"_s),
        countIn(operation, u"cash_out"_s), operation.at};
    const PayWay way = wayIn(operation.body);
    made.mode = way.mode;
    made.debited = way.debit.masked;
    return charges.add(made);
}

Result<Done> noteUncharge(Database& database, const Operation& operation)
{
    const QUuid original = idIn(operation, u"original"_s);
    return original.isNull() ? addCharge(database, operation)
                             : DeskChargeRepository(database).noteUndo(original, operation.id);
}

} // namespace

Result<Done> rebuildBookings(Database& database, qint64 first, qint64 last)
{
    std::optional<Operation> pay;
    return Journal(database).visit(
        first, last, [&database, &pay](const Operation& operation) -> Result<Done> {
            if (operation.kind == u"community.pay")
                pay = operation;
            if (operation.kind == u"community.book" && pay
                && idIn(*pay, u"booking"_s) == idIn(operation, u"booking"_s))
                return addPaid(database, *pay, operation);
            if (operation.kind == u"community.cancel")
                return DeskBookingRepository(database).noteCancel(
                    idIn(operation, u"booking"_s), operation.id);
            if (operation.kind == u"community.charge")
                return addCharge(database, operation);
            if (operation.kind == u"community.uncharge")
                return noteUncharge(database, operation);
            if (operation.kind == u"community.refund")
                return noteRefunded(database, operation);
            return Done{};
        });
}

} // namespace hui::community
