// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/Validity.h"
#include "tests/app/customer/CustomerDay.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Until when a document can be valid, by its kind and its holder's age.
class TestValidity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ends_data()
    {
        QTest::addColumn<CertificateKind>("kind");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QString>("wrong"); // empty: good
        using enum CertificateKind;
        const auto row = [](const char* name, CertificateKind kind, const QString& number,
                             const QDate& end, const QString& wrong = {}) {
            QTest::newRow(name) << kind << number << end << wrong;
        };
        const QString until = u"valid_until"_s;
        const QString born2015 = u"320508201505042024"_s; // 10 years old
        const QString born2001 = u"320508200111305026"_s; // 24
        const QString born1991 = u"320506199101202025"_s; // 35
        const QString born1949 = u"11010519491231002X"_s; // 76
        row("old, for good", ResidentId, born1949, {});
        row("old, with an end", ResidentId, born1949, QDate(2035, 4, 30));
        row("35, for good", ResidentId, born1991, {}, until);
        row("35, 20 years", ResidentId, born1991, today.addYears(20));
        row("35, longer", ResidentId, born1991, today.addYears(20).addDays(2), until);
        row("24, for good", ResidentId, born2001, {}, until);
        row("24, 10 years", ResidentId, born2001, today.addYears(10));
        row("24, 20 years", ResidentId, born2001, today.addYears(20), until);
        row("a child, 5 years", ResidentId, born2015, today.addYears(5));
        row("a child, 10 years", ResidentId, born2015, today.addYears(10), until);
        row("a child, for good", ResidentId, born2015, {}, until);
        row("temporary", TemporaryResidentId, born1991, today.addMonths(3));
        row("temporary, a year", TemporaryResidentId, born1991, today.addYears(1), until);
        row("temporary, for good", TemporaryResidentId, born1949, {}, until);
        row("register of a child", HouseholdRegister, born2015, QDate(2031, 5, 3));
        row("register for good", HouseholdRegister, born2015, {}, until);
        row("register of a grown-up", HouseholdRegister, born1991, QDate(2007, 1, 19), u"kind"_s);
        row("soldier", MilitaryId, u"军字第1234567号"_s, {});
        row("passport", Passport, u"E12345678"_s, QDate(2036, 4, 30));
        row("passport, for good", Passport, u"E12345678"_s, {}, until);
        row("permit of Taiwan, 5 years", TaiwanTravelPermit, u"12345678"_s, today.addYears(5));
        row("permit of Taiwan, longer", TaiwanTravelPermit, u"12345678"_s, today.addYears(6),
            until);
    }
    void ends()
    {
        QFETCH(CertificateKind, kind);
        QFETCH(QString, number);
        QFETCH(QDate, end);
        QFETCH(QString, wrong);
        const auto checked = checkValidity({kind, number, u"CHN"_s, end}, today);
        QCOMPARE(checked ? QString() : checked.error().detail, wrong);
        if (!checked)
            QCOMPARE(checked.error().kind, Error::Kind::Input);
    }

    void neverIsTheLatestEnd()
    {
        QVERIFY(isLaterEnd({}, today));
        QVERIFY(isLaterEnd(today.addDays(1), today));
        QVERIFY(!isLaterEnd(today, today));
        QVERIFY(!isLaterEnd(today, {}));
        QVERIFY(!isLaterEnd({}, {}));
    }

    void aRegisterEndsAt16()
    {
        const Certificate book{
            CertificateKind::HouseholdRegister, u"320508201505042024"_s, u"CHN"_s, {}};
        QCOMPARE(lastDayOfRegister(book, today), QDate(2031, 5, 3));
    }
};

QTEST_GUILESS_MAIN(TestValidity)
#include "tst_validity.moc"
