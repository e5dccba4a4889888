// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/BookingState.h"

#include <QTest>

using namespace hui::community;
using namespace Qt::StringLiterals;

class TestBookingState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every state with every step: what is not written here is not to be made.
    void moves()
    {
        using enum BookingState;
        QMap<QString, QString> made;
        for (const BookingState state : bookingStates()) {
            QString to;
            for (const BookingStep step : bookingSteps()) {
                const auto after = next(state, step);
                to += after ? nameOf(*after).front() : u'-';
            }
            made.insert(nameOf(state), to);
        }
        // in the order pay, confirm, refuse, cancel, release, expire
        const QMap<QString, QString> wanted{{u"held"_s, u"p---re"_s}, {u"paid"_s, u"-br---"_s},
            {u"booked"_s, u"---c--"_s}, {u"refused"_s, u"------"_s}, {u"cancelled"_s, u"------"_s},
            {u"released"_s, u"------"_s}, {u"expired"_s, u"------"_s}};
        QCOMPARE(made, wanted);
        for (const BookingState state : bookingStates())
            QCOMPARE(keepsNumber(state), state == Held || state == Paid || state == Booked);
    }

    void namesComeBack()
    {
        for (const BookingState state : bookingStates())
            QCOMPARE(bookingStateOf(nameOf(state)), state);
        using enum BookingMoney;
        for (const BookingMoney money : {None, Paid, DueBack, Refunded})
            QCOMPARE(bookingMoneyOf(nameOf(money)), money);
        QVERIFY(!bookingStateOf(u"lost"));
    }

    void saysWhenMoneyIsDueBack()
    {
        QVERIFY(isDueBack(BookingState::Refused, BookingMoney::Paid));
        QVERIFY(isDueBack(BookingState::Cancelled, BookingMoney::Paid));
        QVERIFY(isDueBack(BookingState::Expired, BookingMoney::DueBack));
        QVERIFY(
            !isDueBack(BookingState::Paid, BookingMoney::Paid)); // the hospital may still say yes
        QVERIFY(!isDueBack(BookingState::Booked, BookingMoney::Paid));
        QVERIFY(!isDueBack(BookingState::Cancelled, BookingMoney::Refunded));
    }
};

QTEST_APPLESS_MAIN(TestBookingState)
#include "tst_bookingstate.moc"
