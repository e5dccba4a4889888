// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/OpenPlatform.h"
#include "tests/app/catalogue/VersionScene.h"
#include "tests/testkit/DeskFixture.h"

namespace hui::testkit {

/// A small catalogue with one biller in each state, some interfaces and needs.
inline Edition shownEdition()
{
    Edition edition;
    const struct {
        const char* id;
        const char* category;
        const char* name;
        const char* nameEn;
        const char* pinyin;
        BillerState state;
    } billers[] = {
        {"320500-water-1", "water", "苏州市供水服务中心", "Suzhou Water Service Centre",
            "su zhou shi gong shui fu wu zhong xin", BillerState::Active},
        {"320500-electricity-1", "electricity", "苏州市供电服务中心", "Suzhou Power Service Centre",
            "su zhou shi gong dian fu wu zhong xin", BillerState::Active},
        {"320500-gas-1", "gas", "苏州市燃气服务中心", "Suzhou Gas Service Centre",
            "su zhou shi ran qi fu wu zhong xin", BillerState::Paused},
        {"320500-cabletv-1", "cabletv", "苏州市有线电视服务中心", "Suzhou Cable TV Centre",
            "su zhou shi you xian dian shi fu wu zhong xin", BillerState::Closing},
        {"320500-property-1", "property", "苏州市样例物业服务中心",
            "Suzhou Sample Property Services", "su zhou shi yang li wu ye fu wu zhong xin",
            BillerState::Closed},
        {"440300-water-1", "water", "深圳市供水服务中心", "Shenzhen Water Service Centre",
            "shen zhen shi gong shui fu wu zhong xin", BillerState::Active},
    };
    for (const auto& one : billers) {
        Biller biller = waterWorks(QString::fromLatin1(one.id));
        biller.category = QString::fromLatin1(one.category);
        biller.city = biller.id.left(6);
        biller.name = QString::fromUtf8(one.name);
        biller.nameEn = QString::fromLatin1(one.nameEn);
        biller.pinyin = QString::fromLatin1(one.pinyin);
        biller.terms.state = one.state;
        put(edition, biller);
    }
    const Interface interfaces[] = {
        {u"billpay.water.query"_s, u"水费账单查询"_s, u"water bill query"_s, u"billpay"_s, u"in"_s,
            u"1.2"_s, u"live"_s},
        {u"billpay.water.notify"_s, u"水费账单状态通知"_s, u"water bill notification"_s,
            u"billpay"_s, u"out"_s, u"2.0"_s, u"draft"_s},
        {u"health.booking.confirm"_s, u"预约挂号确认"_s, u"appointment confirmation"_s, u"health"_s,
            u"both"_s, u"1.0"_s, u"retired"_s},
    };
    for (const Interface& one : interfaces)
        edition.insert({u"interface"_s, one.id}, interfaceToJson(one));
    const Need needs[] = {
        {u"P-001"_s, u"水费缴纳"_s, u"Pay a water bill"_s, u"personal"_s, u"惠缴费"_s,
            {u"billpay.water.query"_s}},
        {u"C-001"_s, u"单位水费缴纳"_s, u"Company pays a water bill"_s, u"corporate"_s, u"惠缴费"_s,
            {u"billpay.water.query"_s}},
    };
    for (const Need& one : needs)
        edition.insert({u"need"_s, one.id}, needToJson(one));
    return edition;
}

/// Puts it in force on a desk, as version 2026031801.
inline Result<Done> putInForce(Database& database)
{
    return receivePage(database, {}, shownEdition(), 2026031801);
}

} // namespace hui::testkit
