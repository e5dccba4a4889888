// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/RebuildFees.h"

#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Cash.h"
#include "modules/campus/CampusWire.h"
#include "modules/campus/DeskFeesRepository.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

QUuid idUnder(const Operation& operation, const QString& key)
{
    return QUuid::fromString(operation.body.value(key).toString());
}

Money cashUnder(const Operation& operation, const QString& key)
{
    const auto count = cashCountFromJson(operation.body.value(key).toArray());
    return count ? totalOf(*count, Currency::CNY).value_or(Money::fen(0)) : Money::fen(0);
}

Result<Done> addFees(Database& database, const Operation& pay)
{
    DeskFeesRepository payments(database);
    const auto known = payments.byId(pay.id);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return Done{};
    const auto fees = studentFeesFromJson(pay.body.value(u"about"_s).toObject());
    if (!fees)
        return std::unexpected(fees.error());
    JsonReader reader({{u"items"_s, pay.body.value(u"items"_s)}});
    DeskFees made{.id = pay.id, .list = idUnder(pay, u"list"_s)};
    made.fees = *fees;
    made.parts = readParts(reader, "items"_L1);
    made.businessDate = pay.shift.businessDate;
    made.tendered = cashUnder(pay, u"cash_in"_s);
    made.change = cashUnder(pay, u"cash_out"_s);
    made.at = pay.at;
    if (const auto read = reader.finish(); !read)
        return read;
    return payments.add(made);
}

} // namespace

Result<Done> rebuildFees(Database& database, qint64 first, qint64 last)
{
    return Journal(database).visit(
        first, last, [&database](const Operation& operation) -> Result<Done> {
            DeskFeesRepository payments(database);
            if (operation.kind == u"campus.pay")
                return addFees(database, operation);
            if (operation.kind == u"campus.cancel")
                return payments.noteCancel(idUnder(operation, u"original"_s), operation.id);
            if (operation.kind == u"campus.refund")
                return payments.noteRefund(idUnder(operation, u"original"_s), operation.id);
            return Done{};
        });
}

} // namespace hui::campus
