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

    void withoutAPolicyNothingIsFree()
    {
        QVERIFY(freeTimes({}, bookedDay, {}, momentOf(bookedDay, u"09:00"_s)).isEmpty());
        QVERIFY(!momentOf(bookedDay, u"25:00"_s).isValid());
        QVERIFY(!momentOf(bookedDay, {}).isValid());
    }
};

QTEST_GUILESS_MAIN(TestBookedTimes)
#include "tst_bookedtimes.moc"
