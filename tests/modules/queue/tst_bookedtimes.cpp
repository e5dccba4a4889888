// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/BookedTimes.h"

#include <QTest>

using namespace hui;
using namespace hui::queue;
using namespace Qt::StringLiterals;

namespace {

const QDate bookedDay(2026, 3, 18);

Ticket bookedFor(const QString& time, TicketState state = TicketState::Waiting)
{
    Ticket ticket;
    ticket.state = state;
    ticket.dueAt = momentOf(bookedDay, time);
    return ticket;
}

} // namespace

/// Which times of a day are still free.
class TestBookedTimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void free_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QList<Ticket>>("tickets");
        QTest::addColumn<QString>("free");
        using Tickets = QList<Ticket>;
        QTest::newRow("before hours") << u"07:00"_s << Tickets() << u"09:30 2, 10:00 2, 10:30 2"_s;
        QTest::newRow("at a time") << u"09:30"_s << Tickets() << u"10:00 2, 10:30 2"_s;
        QTest::newRow("one has come")
            << u"09:00"_s << Tickets{bookedFor(u"10:00"_s)} << u"09:30 2, 10:00 1, 10:30 2"_s;
        QTest::newRow("full") << u"09:00"_s
                              << Tickets{bookedFor(u"10:00"_s),
                                     bookedFor(u"10:00"_s, TicketState::Served)}
                              << u"09:30 2, 10:30 2"_s;
        QTest::newRow("given back")
            << u"09:00"_s << Tickets{bookedFor(u"10:00"_s, TicketState::Abandoned)}
            << u"09:30 2, 10:00 2, 10:30 2"_s;
        QTest::newRow("over") << u"10:30"_s << Tickets() << QString();
    }

    void free()
    {
        QFETCH(QString, now);
        QFETCH(QList<Ticket>, tickets);
        QFETCH(QString, free);
        const BookingPolicy policy{QTime(9, 30), QTime(10, 30), 30, 2};
        QStringList shown;
        for (const BookedTime& time :
            freeTimes(policy, bookedDay, tickets, momentOf(bookedDay, now)))
            shown.append(clockText(time.at) + u' ' + QString::number(time.free));
        QCOMPARE(shown.join(u", "_s), free);
    }

    /// The branch's own day first, then working days; what is over by the calendar is left out.
    void days_data()
    {
        QTest::addColumn<QDate>("branchDay");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("ahead");
        QTest::addColumn<QString>("days");
        const QDate friday(2026, 3, 20);
        QTest::newRow("that day alone") << friday << friday << 0 << u"20"_s;
        QTest::newRow("over the weekend") << friday << friday << 2 << u"20 23 24"_s;
        QTest::newRow("the day was not closed")
            << friday << friday.addDays(2) << 1 << u"20 23"_s; // on Sunday
        QTest::newRow("the day has not begun") << friday << friday.addDays(3) << 1 << u"20 23 24"_s;
        QTest::newRow("a holiday") << QDate(2026, 4, 30) << QDate(2026, 4, 30) << 1 << u"30 6"_s;
    }

    void days()
    {
        QFETCH(QDate, branchDay);
        QFETCH(QDate, today);
        QFETCH(int, ahead);
        QFETCH(QString, days);
        const BookingPolicy policy{QTime(9, 30), QTime(10, 30), 30, 2, ahead};
        QStringList found;
        for (const QDate& day : daysToBook(policy, branchDay, today, HolidayCalendar::national()))
            found.append(QString::number(day.day()));
        QCOMPARE(found.join(u' '), days);
    }

    void withoutAPolicyNothingIsFree()
    {
        QVERIFY(freeTimes({}, bookedDay, {}, momentOf(bookedDay, u"09:00"_s)).isEmpty());
        QVERIFY(!momentOf(bookedDay, u"25:00"_s).isValid());
        QVERIFY(!momentOf(bookedDay, {}).isValid());
    }
};

QTEST_GUILESS_MAIN(TestBookedTimes)
#include "tst_bookedtimes.moc"
