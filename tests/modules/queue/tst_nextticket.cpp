// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/NextTicket.h"
#include "tests/testkit/Fixed.h"

#include <QTest>

using namespace hui;
using namespace hui::queue;
using namespace Qt::StringLiterals;

namespace {

const QList<TicketClass> classes{{u"personal"_s, u"A"_s, u"个人"_s, u"Personal"_s},
    {u"booked"_s, u"Y"_s, u"预约"_s, u"Booked"_s, 15, 3, 10, 15},
    {u"priority"_s, u"E"_s, u"优先"_s, u"Priority"_s, 30, 3, 0, 0, 65}};

QDateTime now()
{
    return testkit::FixedClock().nowUtc();
}

/// Taken so many minutes ago.
Ticket ticket(const QString& number, const QString& classId, int minutes)
{
    Ticket made;
    made.id = testkit::operationId();
    made.number = number;
    made.classId = classId;
    made.takenAt = now().addSecs(-60 * minutes);
    return made;
}

Ticket booked(const QString& number, int takenMinutes, int dueInMinutes)
{
    Ticket made = ticket(number, u"booked"_s, takenMinutes);
    made.dueAt = now().addSecs(60 * dueInMinutes);
    return made;
}

Ticket transferred(const QString& number, int minutes, const QString& window)
{
    Ticket made = ticket(number, u"personal"_s, minutes);
    made.state = TicketState::Transferred;
    made.window = window;
    return made;
}

QString numbers(const QList<Ticket>& tickets)
{
    QStringList all;
    for (const Ticket& each : tickets)
        all.append(each.number);
    return all.join(u' ');
}

} // namespace

class TestNextTicket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersThoseInLine_data()
    {
        QTest::addColumn<QList<Ticket>>("tickets");
        QTest::addColumn<QString>("order");
        const QString plain = u"personal"_s;
        const QString elder = u"priority"_s;
        QTest::newRow("nobody") << QList<Ticket>() << QString();
        QTest::newRow("first come")
            << QList{ticket(u"A002"_s, plain, 3), ticket(u"A001"_s, plain, 5)} << u"A001 A002"_s;
        QTest::newRow("taken at once")
            << QList{ticket(u"A002"_s, plain, 5), ticket(u"A001"_s, plain, 5)} << u"A001 A002"_s;
        QTest::newRow("a head start, not a free pass") << QList{ticket(u"A001"_s, plain, 40),
            ticket(u"A002"_s, plain, 29), ticket(u"E001"_s, elder, 1)}
                                                       << u"A001 E001 A002"_s;
        QTest::newRow("booked for now")
            << QList{ticket(u"A001"_s, plain, 10), booked(u"Y001"_s, 600, 0)} << u"Y001 A001"_s;
        QTest::newRow("booked, early enough")
            << QList{ticket(u"A001"_s, plain, 2), booked(u"Y001"_s, 600, 9)} << u"Y001 A001"_s;
        QTest::newRow("booked for later")
            << QList{booked(u"Y001"_s, 600, 11), ticket(u"A001"_s, plain, 0)} << u"A001 Y001"_s;
        QTest::newRow("booked, held")
            << QList{ticket(u"A001"_s, plain, 29), booked(u"Y001"_s, 600, -15)} << u"Y001 A001"_s;
        QTest::newRow("booked, held no longer")
            << QList{ticket(u"A001"_s, plain, 17), booked(u"Y001"_s, 600, -16)} << u"A001 Y001"_s;
        QTest::newRow("booked, came late")
            << QList{ticket(u"A001"_s, plain, 17), booked(u"Y001"_s, 3, -16)} << u"Y001 A001"_s;
        QTest::newRow("transferred to here")
            << QList{ticket(u"A001"_s, plain, 50), transferred(u"A009"_s, 1, u"2"_s)}
            << u"A009 A001"_s;
        QTest::newRow("transferred elsewhere")
            << QList{transferred(u"A009"_s, 1, u"3"_s), ticket(u"A001"_s, plain, 5)} << u"A001"_s;
        Ticket parked = ticket(u"A003"_s, plain, 70);
        parked.state = TicketState::Parked;
        Ticket gone = ticket(u"A004"_s, plain, 70);
        gone.state = TicketState::Abandoned;
        QTest::newRow("not in line") << QList{parked, gone} << QString();
    }

    void ordersThoseInLine()
    {
        QFETCH(QList<Ticket>, tickets);
        QFETCH(QString, order);
        QCOMPARE(numbers(orderFor(u"2"_s, tickets, classes, now())), order);
    }

    void namesWindows_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("window");
        QTest::newRow("as enrolled") << u"SZ-QYL-02"_s << u"2"_s;
        QTest::newRow("two digits") << u"SZ-QYL-12"_s << u"12"_s;
        QTest::newRow("ten") << u"SZ-QYL-10"_s << u"10"_s;
        QTest::newRow("zero") << u"SZ-00"_s << u"0"_s;
        QTest::newRow("no digit") << u"lobby"_s << u"lobby"_s;
    }

    void namesWindows()
    {
        QFETCH(QString, device);
        QFETCH(QString, window);
        QCOMPARE(windowOf(device), window);
    }

    void numbersHaveThreeDigitsOrMore()
    {
        QCOMPARE(ticketNumber(u"A"_s, 7), u"A007"_s);
        QCOMPARE(ticketNumber(u"E"_s, 1234), u"E1234"_s);
    }
};

QTEST_APPLESS_MAIN(TestNextTicket)
#include "tst_nextticket.moc"
