// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/RebuildFees.h"

#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Cash.h"
#include "modules/campus/CampusWire.h"
#include "modules/campus/ClassListRepository.h"
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

/// A list whose rows are not known any more: what is left of its money can be given back.
Result<Done> addList(Database& database, const Operation& open)
{
    ClassListRepository lists(database);
    const auto known = lists.byId(open.id);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return Done{};
    const QJsonObject about = open.body.value(u"about"_s).toObject();
    return lists.add({.id = open.id,
                         .school = about.value(u"school"_s).toString(),
                         .schoolName = about.value(u"school_name"_s).toString(),
                         .operatorId = open.shift.operatorId,
                         .businessDate = open.shift.businessDate,
                         .state = ListState::Running,
                         .total = open.amount.value_or(Money::fen(0)),
                         .tendered = cashUnder(open, u"cash_in"_s),
                         .change = cashUnder(open, u"cash_out"_s),
                         .at = open.at},
        {});
}

Result<Done> noteListClosed(Database& database, const Operation& close)
{
    ClassListRepository lists(database);
    auto list = lists.byId(idUnder(close, u"original"_s));
    if (!list)
        return std::unexpected(list.error());
    if (!*list)
        return Done{};
    (*list)->state = ListState::Closed;
    (*list)->returned = close.amount.value_or(Money::fen(0));
    (*list)->closedBy = close.id;
    return lists.save(**list);
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
    const PayWay way = wayIn(pay.body);
    made.mode = way.mode;
    made.debited = way.debit.masked;
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
            if (operation.kind == u"campus.list_open")
                return addList(database, operation);
            if (operation.kind == u"campus.list_close")
                return noteListClosed(database, operation);
            if (operation.kind == u"campus.cancel")
                return payments.noteCancel(idUnder(operation, u"original"_s), operation.id);
            if (operation.kind == u"campus.refund")
                return payments.noteRefund(idUnder(operation, u"original"_s), operation.id);
            return Done{};
        });
}

} // namespace hui::campus
