// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/AccountStanding.h"
#include "app/customer/CustomerTag.h"
#include "tests/app/catalogue/CatalogueScene.h"

/// The accounts that the sample customer pays, and the labels of the sample bank.
namespace hui::look {

using namespace hui::testkit;

/// A biller of a kind: mockup 10 shows four of them.
inline Biller billerOf(const QString& id, const QString& category, const QString& name)
{
    Biller biller = waterWorks(id);
    biller.category = category;
    if (!name.isEmpty())
        biller.name = name;
    biller.terms.subscribable = true;
    return biller;
}

inline const QList<Biller>& billers()
{
    static const QList<Biller> all{billerOf(u"w1"_s, u"water"_s, {}),
        billerOf(u"e1"_s, u"electricity"_s, u"苏州样例供电公司"_s),
        billerOf(u"g1"_s, u"gas"_s, u"苏州样例燃气公司"_s),
        billerOf(u"p1"_s, u"property"_s, u"样例花园物业"_s)};
    return all;
}

/// What the billers say: late, paid, debited, billed later.
inline QJsonObject dueThere()
{
    const QDateTime noon(QDate(2026, 3, 17), QTime(4, 12), Qt::UTC);
    using State = AccountStanding::State;
    const QDate next(2026, 4, 1);
    return toJson(QList<KnownAccount>{
        {{u"w1"_s, u"3205018642"_s, noon.addDays(-44)}, {State::Owes, Money::fen(18'740), 3, 36}},
        {{u"e1"_s, u"3205117781"_s, noon.addDays(-3)}, {.state = State::Clear, .nextBill = next}},
        {{u"g1"_s, u"00930093"_s, noon.addDays(-30)}, {.state = State::Clear, .isDebited = true}},
        {{u"p1"_s, u"30180002"_s, noon.addDays(-60)}, {.state = State::Clear, .nextBill = next}}});
}

/// The labels of the bank's list that the sample customers may have.
inline QList<TagEntry> labels()
{
    const QDate from(2026, 1, 1);
    return {{u"large_print"_s, u"大字回单"_s, u"Large print"_s, from, {}, TagEffect::LargePrint},
        {u"no_messages"_s, u"勿发短信"_s, u"No text messages"_s, from, {}, TagEffect::NoMessages},
        {u"no_calls"_s, u"勿电话回访"_s, u"Not to be called back"_s, from, {}, TagEffect::NoCalls},
        {u"english"_s, u"英文手机页"_s, u"Phone pages in English"_s, from, {}, TagEffect::English},
        {u"phone_receipt"_s, u"只要电子回单"_s, u"Receipts by phone"_s, from, {},
            TagEffect::PhoneReceipt},
        {u"priority"_s, u"优先叫号"_s, u"Called first"_s, from},
        {u"home_visit"_s, u"上门服务"_s, u"Visited at home"_s, from}};
}

} // namespace hui::look
