// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Parameter.h"

#include <QDate>

namespace hui::testkit {

using namespace Qt::StringLiterals;

inline const QDate formDay(2026, 3, 18);

/// The account of a water works: ten digits, on the bar code of its bills.
inline Parameter accountParameter()
{
    Parameter made;
    made.key = u"account"_s;
    made.label = {u"用户号"_s, u"Account no."_s};
    made.min = made.max = 10;
    made.scan = ScanSource::Barcode;
    made.help = {u"账单右上角"_s, u"At the top right of the bill"_s};
    return made;
}

inline Parameter phoneParameter()
{
    Parameter made;
    made.key = u"owner_phone"_s;
    made.label = {u"车主手机号"_s, u"Owner's mobile"_s};
    made.kind = ParameterKind::Phone;
    made.min = made.max = 11;
    made.rule = u"mobile_cn"_s;
    return made;
}

inline Parameter plateParameter()
{
    Parameter made;
    made.key = u"plate"_s;
    made.label = {u"车牌号"_s, u"Plate"_s};
    made.kind = ParameterKind::Plate;
    made.min = 7;
    made.max = 8;
    made.rule = u"plate_cn"_s;
    return made;
}

inline Parameter decisionParameter()
{
    Parameter made;
    made.key = u"decision"_s;
    made.label = {u"决定书编号"_s, u"Decision no."_s};
    made.min = 15;
    made.max = 16;
    made.rule = u"traffic_decision_no"_s;
    made.scan = ScanSource::Qr;
    return made;
}

inline Parameter periodParameter()
{
    Parameter made;
    made.key = u"period"_s;
    made.label = {u"账期"_s, u"Period"_s};
    made.kind = ParameterKind::Period;
    made.mask = MaskRule::None;
    made.keypad = Keypad::Full;
    made.required = false;
    return made;
}

inline Parameter dateParameter()
{
    Parameter made = periodParameter();
    made.key = u"issued"_s;
    made.label = {u"开具日期"_s, u"Issued on"_s};
    made.kind = ParameterKind::Date;
    return made;
}

inline Parameter choiceParameter(int choices = 2)
{
    Parameter made;
    made.key = u"term"_s;
    made.label = {u"学期"_s, u"Term"_s};
    made.kind = ParameterKind::Choice;
    made.mask = MaskRule::None;
    const QList<ParameterChoice> all{{u"1"_s, {u"上学期"_s, u"First"_s}},
        {u"2"_s, {u"下学期"_s, u"Second"_s}}, {u"3"_s, {u"暑期"_s, u"Summer"_s}},
        {u"4"_s, {u"全年"_s, u"Year"_s}}};
    made.choices = all.first(choices);
    return made;
}

inline Parameter nameParameter()
{
    Parameter made;
    made.key = u"pupil"_s;
    made.label = {u"学生姓名"_s, u"Pupil"_s};
    made.kind = ParameterKind::Text;
    made.min = 2;
    made.max = 30;
    made.keypad = Keypad::Full;
    return made;
}

} // namespace hui::testkit
