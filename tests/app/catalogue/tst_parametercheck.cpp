// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/ParameterCheck.h"
#include "tests/testkit/Property.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;
using Fault = ParameterFault;

namespace {

const QDate checkDay(2026, 3, 18);

Parameter of(ParameterKind kind, int min = 1, int max = 20)
{
    Parameter made;
    made.key = u"account"_s;
    made.label = {u"用户号"_s, u"Account no."_s};
    made.kind = kind;
    made.min = min;
    made.max = max;
    return made;
}

Parameter withRegex(ParameterKind kind, const QString& regex, int min = 1, int max = 20)
{
    Parameter made = of(kind, min, max);
    made.regex = regex;
    return made;
}

Parameter withRule(ParameterKind kind, const QString& rule, int min = 1, int max = 20)
{
    Parameter made = of(kind, min, max);
    made.rule = rule;
    return made;
}

Parameter terms()
{
    Parameter made = of(ParameterKind::Choice);
    made.choices
        = {{u"1"_s, {u"第一学期"_s, u"First term"_s}}, {u"2"_s, {u"第二学期"_s, u"Second term"_s}}};
    return made;
}

struct Reading {
    const char* name;
    Parameter parameter;
    const char16_t* typed;
    const char16_t* value;
    Fault fault = Fault::None;
};

const QList<Reading>& readings()
{
    static const QList<Reading> all{
        {"digits", of(ParameterKind::Digits, 10, 10), u"3205018642", u"3205018642"},
        {"digits, full width", of(ParameterKind::Digits, 10, 10), u"３２０５０１８６４２",
            u"3205018642"},
        {"digits, grouped", of(ParameterKind::Digits, 10, 10), u" 3205 0186-42 ", u"3205018642"},
        {"too short", of(ParameterKind::Digits, 10, 10), u"320501864", u"320501864",
            Fault::TooShort},
        {"too long", of(ParameterKind::Digits, 8, 10), u"32050186421", u"32050186421",
            Fault::TooLong},
        {"length before characters", of(ParameterKind::Digits, 10, 10), u"abc", u"ABC",
            Fault::TooShort},
        {"a letter", of(ParameterKind::Digits, 10, 10), u"32050A8642", u"32050A8642",
            Fault::Characters},
        {"only blanks", of(ParameterKind::Digits), u"   ", u"", Fault::Missing},
        {"alnum is capital", of(ParameterKind::Alnum, 4, 8), u"ab-12", u"AB12"},
        {"alnum, a sign", of(ParameterKind::Alnum, 4, 8), u"ab_12", u"AB_12", Fault::Characters},
        {"text keeps its blanks", of(ParameterKind::Text, 1, 30), u"　3 幢 201 室 ",
            u"3 幢 201 室"},
        {"text keeps its case", of(ParameterKind::Text, 1, 30), u"Block b", u"Block b"},
        {"text, rare character counts once", of(ParameterKind::Text, 1, 1), u"𠮷", u"𠮷"},
        {"text, a control", of(ParameterKind::Text, 1, 30), u"a\u0007b", u"a\u0007b",
            Fault::Characters},
        {"date", of(ParameterKind::Date), u"2026-03-18", u"2026-03-18"},
        {"date, compact", of(ParameterKind::Date), u"20260318", u"2026-03-18"},
        {"date, Chinese", of(ParameterKind::Date), u"2026年3月8日", u"2026-03-08"},
        {"date, slashes", of(ParameterKind::Date), u"2026/3/8", u"2026-03-08"},
        {"no such day", of(ParameterKind::Date), u"20260230", u"20260230", Fault::Date},
        {"no date", of(ParameterKind::Date), u"yesterday", u"yesterday", Fault::Date},
        {"period", of(ParameterKind::Period), u"202603", u"2026-03"},
        {"period, Chinese", of(ParameterKind::Period), u"2026年3月", u"2026-03"},
        {"no such month", of(ParameterKind::Period), u"2026-13", u"2026-13", Fault::Date},
        {"choice by key", terms(), u"2", u"2"},
        {"choice by its words", terms(), u"第二学期", u"2"},
        {"no such choice", terms(), u"3", u"3", Fault::Choice},
        {"plate", of(ParameterKind::Plate, 7, 8), u"苏e·12345", u"苏E12345"},
        {"plate without a province", of(ParameterKind::Plate, 7, 8), u"AE12345", u"AE12345",
            Fault::Rule},
        {"phone with country code", withRule(ParameterKind::Phone, u"mobile_cn"_s, 11, 11),
            u"+86 138-1234-5678", u"13812345678"},
        {"no such range", withRule(ParameterKind::Phone, u"mobile_cn"_s, 11, 11), u"10012345678",
            u"10012345678", Fault::Rule},
        {"landline", of(ParameterKind::Phone, 7, 12), u"(0512) 6522-3344", u"051265223344"},
        {"fuel card", withRule(ParameterKind::Digits, u"fuel_card"_s, 16, 19),
            u"1000 1112 3456 7890 123", u"1000111234567890123"},
        {"decision number", withRule(ParameterKind::Digits, u"traffic_decision_no"_s, 15, 16),
            u"3205011234567890", u"3205011234567890"},
        {"State Grid", withRule(ParameterKind::Digits, u"utility_account_state_grid"_s, 10, 13),
            u"3301234567890", u"3301234567890"},
        {"regex", withRegex(ParameterKind::Digits, u"32[0-9]{8}"_s), u"3205018642", u"3205018642"},
        {"regex differs", withRegex(ParameterKind::Digits, u"32[0-9]{8}"_s), u"3105018642",
            u"3105018642", Fault::Pattern},
        {"regex is anchored", withRegex(ParameterKind::Digits, u"32[0-9]{2}"_s), u"32050", u"32050",
            Fault::Pattern},
    };
    return all;
}

} // namespace

class TestParameterCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < readings().size(); ++i)
            QTest::newRow(readings().at(i).name) << i;
    }

    void reads()
    {
        QFETCH(qsizetype, index);
        const Reading& wanted = readings().at(index);
        const ParameterReading read
            = ParameterCheck(wanted.parameter).read(QStringView(wanted.typed), checkDay);
        QCOMPARE(read.value, QString::fromUtf16(wanted.value));
        QCOMPARE(read.fault, wanted.fault);
    }

    /// 15 digits of a decision are good, and said to lack the last.
    void aWarningIsNoFault()
    {
        const ParameterReading read
            = ParameterCheck(withRule(ParameterKind::Digits, u"traffic_decision_no"_s, 15, 16))
                  .read(u"320501123456789", checkDay);
        QCOMPARE(read.fault, Fault::None);
        QCOMPARE(read.warnings, QStringList{u"without_check_digit"_s});
    }

    void whatIsOptionalMayBeEmpty()
    {
        Parameter optional = of(ParameterKind::Digits, 10, 10);
        optional.required = false;
        QCOMPARE(*parseParameter(u" ", optional, checkDay), QString());
        QVERIFY(!parseParameter(u"12", optional, checkDay));
    }

    void whatThisDeskDoesNotKnowCannotBePaid_data()
    {
        QTest::addColumn<Parameter>("parameter");
        Parameter scan = of(ParameterKind::Digits);
        scan.scan = ScanSource::Unknown;
        Parameter keypad = of(ParameterKind::Digits);
        keypad.keypad = Keypad::Unknown;
        Parameter mask = of(ParameterKind::Digits);
        mask.mask = MaskRule::Unknown;
        Parameter keyless = of(ParameterKind::Digits);
        keyless.key.clear();
        QTest::newRow("kind") << of(ParameterKind::Unknown);
        QTest::newRow("scan") << scan;
        QTest::newRow("keypad") << keypad;
        QTest::newRow("mask") << mask;
        QTest::newRow("no key") << keyless;
        QTest::newRow("no choices") << of(ParameterKind::Choice);
        QTest::newRow("lengths exclude each other") << of(ParameterKind::Digits, 9, 8);
        QTest::newRow("rule") << withRule(ParameterKind::Digits, u"moon_phase"_s);
        QTest::newRow("regex is none") << withRegex(ParameterKind::Digits, u"([0-9]"_s);
        QTest::newRow("regex is a trap") << withRegex(ParameterKind::Alnum, u"(A+)+$"_s, 1, 40);
    }

    void whatThisDeskDoesNotKnowCannotBePaid()
    {
        QFETCH(Parameter, parameter);
        QVERIFY(!ParameterCheck(parameter).isUsable());
        QVERIFY(!canBeAsked({of(ParameterKind::Digits), parameter}));
        const Result<QString> value = parseParameter(QString(40, u'A'), parameter, checkDay);
        QVERIFY(!value);
        QCOMPARE(value.error().detail, parameter.key + u": cannot_be_checked"_s);
    }

    /// What is too long for its kind comes back tidied; what is longer than any entry is refused
    /// before anything is made of it.
    void aHugeEntryIsNotLookedAt()
    {
        const ParameterCheck check(of(ParameterKind::Digits));
        const ParameterReading looked = check.read(u"1234 5678 9012 3456 7890 1", checkDay);
        QCOMPARE(looked.fault, Fault::TooLong);
        QCOMPARE(looked.value, u"123456789012345678901"_s);
        for (const qsizetype length : {qsizetype(257), qsizetype(5'000'000)}) {
            const ParameterReading huge = check.read(QString(length, u'1'), checkDay);
            QCOMPARE(huge.fault, Fault::TooLong);
            QVERIFY(huge.value.isEmpty());
        }
    }

    void allOfABillerAtOnce()
    {
        Parameter phone = withRule(ParameterKind::Phone, u"mobile_cn"_s, 11, 11);
        phone.key = u"phone"_s;
        phone.required = false;
        const QList<Parameter> asked{of(ParameterKind::Digits, 10, 10), phone};
        const QMap<QString, QString> account{{u"account"_s, u"3205018642"_s}};
        QCOMPARE(*parseParameters({{u"account"_s, u"3205 0186 42"_s}}, asked, checkDay), account);
        QVERIFY(!parseParameters({}, asked, checkDay));
        QVERIFY(!parseParameters(
            {{u"account"_s, u"3205018642"_s}, {u"phone"_s, u"1"_s}}, asked, checkDay));
        QVERIFY(!parseParameters(
            {{u"account"_s, u"3205018642"_s}, {u"shoe_size"_s, u"42"_s}}, asked, checkDay));
    }

    void masks_data()
    {
        QTest::addColumn<ParameterKind>("kind");
        QTest::addColumn<MaskRule>("mask");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << ParameterKind::Digits << MaskRule::None << "3205018642"
                              << "3205018642";
        QTest::newRow("middle") << ParameterKind::Digits << MaskRule::Middle << "3205018642"
                                << "******8642";
        QTest::newRow("phone") << ParameterKind::Phone << MaskRule::Middle << "13812345678"
                               << "138****5678";
        QTest::newRow("name") << ParameterKind::Text << MaskRule::Middle << u"王小明"_s
                              << u"王*明"_s;
        QTest::newRow("all") << ParameterKind::Text << MaskRule::All << u"青云路"_s << "****";
        QTest::newRow("unknown") << ParameterKind::Digits << MaskRule::Unknown << "1" << "****";
    }

    void masks()
    {
        QFETCH(ParameterKind, kind);
        QFETCH(MaskRule, mask);
        QFETCH(QString, value);
        QFETCH(QString, shown);
        Parameter parameter = of(kind);
        parameter.mask = mask;
        QCOMPARE(maskParameter(value, parameter), shown);
    }

    /// A number stays the same number however it is written down.
    void separatorsAndWidthDoNotMatter()
    {
        QVERIFY(holds("written otherwise", [] {
            QString digits;
            QString written;
            for (int place = 0; place < 10; ++place) {
                const int digit = drawn(0, 10);
                digits += QString::number(digit);
                const bool wide = drawnBool();
                written
                    += wide ? QChar(static_cast<char16_t>(0xff10 + digit)) : QChar(u'0' + digit);
                if (drawn(0, 3) == 0)
                    written += QStringView(u" -\u3000")[drawn(0, 3)];
            }
            const ParameterCheck check(of(ParameterKind::Digits, 10, 10));
            mustHold(check.read(written, checkDay).value == digits);
        }));
    }

    /// Whatever is typed: it ends, what is accepted keeps its promises, and accepting it again
    /// changes nothing.
    void anyEntryIsReadOrRefused()
    {
        QVERIFY(holds("any entry", [] {
            const auto kind = static_cast<ParameterKind>(drawn(
                static_cast<int>(ParameterKind::Digits), static_cast<int>(ParameterKind::Unknown)));
            Parameter parameter = kind == ParameterKind::Choice ? terms() : of(kind, 2, 12);
            parameter.required = drawnBool();
            const QString typed
                = drawnBool() ? drawnText() : drawnText(u"0123456789 -aZ京苏·年月日/.+("_s);
            const ParameterCheck check(parameter);
            const ParameterReading read = check.read(typed, checkDay);
            if (read.fault != Fault::None)
                return;
            mustHold(!parameter.required || !read.value.isEmpty());
            const ParameterReading again = check.read(read.value, checkDay);
            mustHold(again.value == read.value);
            mustHold(again.fault == Fault::None);
        }));
    }
};

QTEST_APPLESS_MAIN(TestParameterCheck)
#include "tst_parametercheck.moc"
