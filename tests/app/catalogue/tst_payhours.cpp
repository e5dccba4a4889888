// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayHours.h"

#include <QTest>

using namespace hui;

namespace {

using Moment = PayMoment::Kind;

const QDate wednesday(2026, 3, 18);
const QDate saturday(2026, 3, 21);
const QDate friday(2026, 3, 20);

/// A moment by the clock of China.
QDateTime at(const QDate& day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), Qt::OffsetFromUTC, 8 * 3600).toUTC();
}

CutOff hours(CutOff::Days days, int open, int close, CutOff::Action action)
{
    return {days, QTime(open, 0), QTime(close, 0), action};
}

PayMoment moment(const QList<CutOff>& all, const QDateTime& when)
{
    return payMomentOf(all, when, HolidayCalendar::national());
}

} // namespace

class TestPayHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutHoursABillerIsOpen()
    {
        QCOMPARE(moment({}, at(saturday, 3)), (PayMoment{Moment::Now, saturday}));
    }

    void becomesOfIt_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("bookedOn");
        const auto row = [](const char* name, CutOff::Action action, const QDateTime& when,
                             Moment kind, const QDate& bookedOn) {
            QTest::newRow(name) << static_cast<int>(action) << when << static_cast<int>(kind)
                                << bookedOn;
        };
        using Action = CutOff::Action;
        row("at opening", Action::Refuse, at(wednesday, 8), Moment::Now, wednesday);
        row("at closing", Action::Refuse, at(wednesday, 17), Moment::Now, wednesday);
        row("refused", Action::Refuse, at(wednesday, 17, 1), Moment::Closed, {});
        row("next day", Action::NextDay, at(wednesday, 17, 1), Moment::NextDay,
            wednesday.addDays(1));
        row("over the weekend", Action::NextDay, at(friday, 18), Moment::NextDay,
            QDate(2026, 3, 23));
        row("before opening it is today", Action::NextDay, at(wednesday, 7), Moment::NextDay,
            wednesday);
        row("queued", Action::Queue, at(wednesday, 7), Moment::Queued, wednesday);
        row("a day without hours", Action::NextDay, at(saturday, 10), Moment::Closed, {});
        row("an action of tomorrow", Action::Unknown, at(wednesday, 7), Moment::Closed, {});
    }

    void becomesOfIt()
    {
        QFETCH(int, action);
        QFETCH(QDateTime, when);
        QFETCH(int, kind);
        QFETCH(QDate, bookedOn);
        const PayMoment found = moment(
            {hours(CutOff::Days::Workdays, 8, 17, static_cast<CutOff::Action>(action))}, when);
        QCOMPARE(static_cast<int>(found.kind), kind);
        QCOMPARE(found.bookedOn, bookedOn);
    }

    void aMakeUpWorkdayIsAWorkday()
    {
        const QDate makeUp(2026, 2, 14); // a Saturday, worked for the Spring Festival
        const QList<CutOff> all{hours(CutOff::Days::Workdays, 8, 17, CutOff::Action::Refuse),
            hours(CutOff::Days::Holidays, 9, 12, CutOff::Action::Refuse)};
        QCOMPARE(moment(all, at(makeUp, 16)).kind, Moment::Now);
        QCOMPARE(moment(all, at(saturday, 16)).kind, Moment::Closed);
        QCOMPARE(moment(all, at(saturday, 11)).kind, Moment::Now);
    }

    void betweenTwoWindowsTheNextOneIsAwaited()
    {
        const QList<CutOff> all{hours(CutOff::Days::Every, 8, 11, CutOff::Action::Refuse),
            hours(CutOff::Days::Every, 14, 17, CutOff::Action::Queue)};
        QCOMPARE(moment(all, at(wednesday, 12)), (PayMoment{Moment::Queued, wednesday}));
    }

    void saysWhenItOpensAgain_data()
    {
        QTest::addColumn<BillerTerms>("terms");
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<QDateTime>("opens");
        const auto row = [](const char* name, const BillerTerms& terms, const QDateTime& when,
                             bool isOpen, const QDateTime& opens) {
            QTest::newRow(name) << terms << when << isOpen << opens;
        };
        using Action = CutOff::Action;
        const auto working = [](Action action) {
            BillerTerms terms;
            terms.hours = {hours(CutOff::Days::Workdays, 8, 17, action)};
            return terms;
        };
        row("always", {}, at(saturday, 3), true, {});
        row("within hours", working(Action::Refuse), at(wednesday, 9), true, {});
        row("before opening", working(Action::Refuse), at(wednesday, 7), false, at(wednesday, 8));
        row("queued", working(Action::Queue), at(wednesday, 18), false,
            at(wednesday.addDays(1), 8));
        row("over the weekend", working(Action::Refuse), at(friday, 18), false,
            at(QDate(2026, 3, 23), 8));
        row("counted for another day is booked now", working(Action::NextDay), at(wednesday, 18),
            true, {});
        BillerTerms window = working(Action::Refuse);
        window.pausedFrom = at(wednesday, 10);
        window.pausedTo = at(wednesday, 16);
        row("before maintenance", window, at(wednesday, 9, 59), true, {});
        row("under maintenance", window, at(wednesday, 10), false, at(wednesday, 16));
        row("after it", window, at(wednesday, 16), true, {});
        window.pausedTo = at(wednesday, 20);
        row("maintenance that ends after closing", window, at(wednesday, 12), false,
            at(wednesday.addDays(1), 8));
        window.pausedTo = {};
        row("maintenance without an end", window, at(wednesday, 12), false, {});
        BillerTerms paused;
        paused.state = BillerState::Paused;
        row("paused", paused, at(wednesday, 12), false, {});
        BillerTerms never = working(Action::Refuse);
        never.hours.first().days = CutOff::Days::Unknown;
        row("hours of tomorrow", never, at(wednesday, 12), false, {});
    }

    void saysWhenItOpensAgain()
    {
        QFETCH(BillerTerms, terms);
        QFETCH(QDateTime, when);
        QFETCH(bool, isOpen);
        QFETCH(QDateTime, opens);
        const PayWindow window = payWindowOf(terms, when, HolidayCalendar::national());
        QCOMPARE(window.isOpen, isOpen);
        QCOMPARE(window.opens, opens);
    }

    void hoursMayGoOverMidnight()
    {
        const QList<CutOff> night{hours(CutOff::Days::Every, 22, 6, CutOff::Action::Refuse)};
        QCOMPARE(moment(night, at(wednesday, 23)).kind, Moment::Now);
        QCOMPARE(moment(night, at(wednesday, 5)).kind, Moment::Now);
        QCOMPARE(moment(night, at(wednesday, 12)).kind, Moment::Closed);
    }
};

QTEST_APPLESS_MAIN(TestPayHours)
#include "tst_payhours.moc"
