// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "tests/modules/queue/platform/PhoneHall.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

class TestQueuePhone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCustomerDrawsAndFollows_data() { onBothDatabases(); }
    void aCustomerDrawsAndFollows()
    {
        QFETCH(QString, database);
        PhoneHall hall(database);
        hall.take();
        const QString path = hall.link(u"take"_s);
        const Response page = hall.get(path);
        QCOMPARE(page.status, 200);
        QVERIFY(says(page, u"个人 · 等候 1 人"_s));
        QVERIFY(says(page, u"优先 · 等候 0 人"_s));
        QVERIFY(says(page, u"预约 · 选择日期和时间"_s));
        QVERIFY(says(page, u"65 岁及以上"_s)); // as the policy has it
        QVERIFY(page.headers.value("Content-Security-Policy").endsWith("form-action 'self'"));
        const QString key = PhoneHall::keyOf(page);
        const Response drawn = hall.draw(path, key, u"personal"_s);
        QCOMPARE(drawn.status, 303);
        QCOMPARE(drawn.headers.value("Location"), "/q/" + key.toUtf8() + "?lang=zh");
        QCOMPARE(hall.draw(path, key, u"personal"_s).headers, drawn.headers); // sent twice
        QCOMPARE(shownOf(hall.view()), u"A001 waiting, A002 waiting"_s);
        const QString mine = u"/q/"_s + key;
        QVERIFY(says(hall.get(mine), u"A002"_s));
        QVERIFY(says(hall.get(mine), u"1 人"_s));
        QVERIFY(says(hall.get(mine, u"en"_s), u"Before you"_s));
        QVERIFY(says(hall.get(mine), u"<svg class=\"code\""_s)); // for the scanner of the window
        hall.next(there);
        QVERIFY(says(hall.get(mine), u"0 人"_s));
        hall.next(here);
        QVERIFY(says(hall.get(mine), u"请到 2 号窗口"_s));
        QVERIFY(hall.get(mine).headers.value("Content-Security-Policy").endsWith("'none'"));
    }

    /// Nobody knows who draws; once a desk does, the page is in English for who asked for that, and
    /// whatever was chosen on it stays.
    void whoAskedForEnglishReadsIt_data() { onBothDatabases(); }
    void whoAskedForEnglishReadsIt()
    {
        QFETCH(QString, database);
        PhoneHall hall(database);
        const Customer person = hall.enterLabelled(u"en"_s, TagEffect::English);
        const Customer other = hall.enterLabelled(u"merchant"_s, std::nullopt);
        const QString path = hall.link(u"take"_s);
        const auto draw = [&] {
            const QString key = PhoneHall::keyOf(hall.get(path));
            const Response drawn = hall.draw(path, key, u"personal"_s, QString());
            return QString::fromUtf8(drawn.headers.value("Location"));
        };
        const QString theirs = draw();
        QVERIFY(!theirs.contains(u'?')); // nothing was chosen
        const QString others = draw();
        QVERIFY(says(hall.get(theirs, QString()), u"我的排队号"_s));
        for (const Customer& whose : {person, other}) {
            const Response called = hall.next();
            hall.move(called, u"serve"_s, {{u"customer"_s, idText(whose.id)}});
            hall.move(called, u"finish"_s);
        }
        QVERIFY(says(hall.get(theirs, QString()), u"My number"_s));
        QVERIFY(says(hall.get(theirs, u"zh"_s), u"我的排队号"_s));
        QVERIFY(says(hall.get(others, QString()), u"我的排队号"_s));
        QVERIFY(says(hall.get(others, u"en"_s), u"My number"_s));
    }

    /// A time has so many places; sent twice it is one booking, and who leaves gives it back.
    void aTimeIsBooked_data() { onBothDatabases(); }
    void aTimeIsBooked()
    {
        QFETCH(QString, database);
        PhoneHall hall(database);
        const QString path = hall.link(u"take"_s);
        const auto book
            = [&](const QString& key) { return hall.draw(path, key, u"booked@11:00"_s); };
        const Response page = hall.times(path);
        QCOMPARE(page.status, 200);
        QVERIFY(says(page, u"11:00 · 余 2 位"_s)); // it is 10:43
        QVERIFY(!says(page, u"10:30"_s));
        QCOMPARE(shownOf(hall.view()), QString()); // nothing is drawn by looking
        const QString key = PhoneHall::keyOf(page);
        const Response drawn = book(key);
        QCOMPARE(drawn.status, 303);
        QCOMPARE(book(key).headers, drawn.headers);
        const Response mine = hall.get(u"/q/"_s + key);
        QVERIFY(says(mine, u"Y001"_s));
        QVERIFY(says(mine, u"11:00"_s));
        QVERIFY(says(hall.times(path), u"11:00 · 余 1 位"_s));
        QCOMPARE(book(PhoneHall::keyOf(hall.get(path))).status, 303);
        QVERIFY(!says(hall.times(path), u"11:00 · 余"_s));
        QCOMPARE(codeOf(book(PhoneHall::keyOf(hall.get(path)))), u"time_full"_s);
        QCOMPARE(book(key).headers, drawn.headers); // it stands, full as the time is
        const Ticket first = hall.view().tickets.first();
        QCOMPARE(first.channel, u"booking"_s);
        QCOMPARE(first.dueAt, QDateTime(QDate(2026, 3, 18), QTime(3, 0), Qt::UTC));
        const Response asked{200, toJson(first)};
        QCOMPARE(standing(hall.move(asked, u"leave"_s)), u"Y001 abandoned"_s);
        QVERIFY(says(hall.times(path), u"11:00 · 余 1 位"_s));
        hall.platform.clock().advanceMs(17 * 60'000LL);
        QVERIFY(!says(hall.times(path), u"11:00 · 余"_s)); // it has come
    }

    /// Working days ahead may be booked, each with times of its own; the number is of that day, and
    /// who gives it back lets another have the time.
    void aLaterDayIsBooked_data() { onBothDatabases(); }
    void aLaterDayIsBooked()
    {
        QFETCH(QString, database);
        PhoneHall hall(database);
        const QString path = hall.link(u"take"_s);
        const Response days = hall.days(path); // Wednesday
        QVERIFY(says(days, u"今日 · 余 24 位"_s));
        QVERIFY(says(days, u"3月19日 周四 · 余 30 位"_s));
        QVERIFY(says(days, u"3月25日 周三"_s)); // the fifth working day
        QVERIFY(!says(days, u"3月21日"_s) && !says(days, u"3月26日"_s));
        const QString choice = u"booked@2026-03-23@09:30"_s;
        const QString key = PhoneHall::keyOf(days);
        QVERIFY(says(hall.draw(path, key, u"booked@2026-03-23"_s), choice));
        const Response drawn = hall.draw(path, key, choice);
        QCOMPARE(drawn.status, 303);
        QCOMPARE(hall.draw(path, key, choice).headers, drawn.headers); // sent twice
        QCOMPARE(shownOf(hall.view()), QString()); // not today's
        const QString mine = u"/q/"_s + key;
        QVERIFY(says(hall.get(mine), u"3月23日 周一 09:30"_s));
        QVERIFY(says(hall.get(mine, u"en"_s), u"Mon 23 Mar 09:30"_s));
        QVERIFY(says(hall.get(mine), u"已预约"_s) && !says(hall.get(mine), u"前面还有"_s));
        const auto later = [&] {
            const Response seen = hall.send("GET", u"/v1/queue?date=2026-03-23"_s);
            const auto view = queueViewFromJson(seen.body);
            return view ? shownOf(*view) : codeOf(seen);
        };
        QCOMPARE(later(), u"Y001 waiting"_s);
        QVERIFY(says(hall.times(path, u"2026-03-23"_s), u"09:30 · 余 1 位"_s));
        QVERIFY(says(hall.draw(mine, {}, u"leave"_s), u"确定取消"_s)); // asked once more
        QCOMPARE(later(), u"Y001 waiting"_s);
        QCOMPARE(hall.draw(mine, {}, u"leave.sure"_s).status, 303);
        QCOMPARE(hall.draw(mine, {}, u"leave.sure"_s).status, 303); // sent twice
        QVERIFY(says(hall.get(mine), u"已取消"_s));
        QVERIFY(says(hall.times(path, u"2026-03-23"_s), u"09:30 · 余 2 位"_s));
        QCOMPARE(later(), u"Y001 abandoned"_s);
    }

    /// On its day the booking is in the line of the windows, and its page is still there.
    void onItsDayItIsCalled_data() { onBothDatabases(); }
    void onItsDayItIsCalled()
    {
        QFETCH(QString, database);
        PhoneHall hall(database);
        const QString path = hall.link(u"take"_s);
        const QString key = PhoneHall::keyOf(hall.days(path));
        QCOMPARE(hall.draw(path, key, u"booked@2026-03-23@09:30"_s).status, 303);
        QVERIFY(hall.platform.database().run(
            u"UPDATE branch SET business_date = '2026-03-23' WHERE branch = '0512-08'"_s));
        const qint64 day = 24 * 3'600'000LL;
        hall.platform.clock().advanceMs(5 * day - 2 * 3'600'000LL); // Monday, 08:43
        QCOMPARE(shownOf(hall.view()), u"Y001 waiting"_s);
        QCOMPARE(hall.view().figures.constLast().inLine, 0);
        QCOMPARE(hall.view().figures.constLast().booked, 1);
        QVERIFY(says(hall.get(u"/q/"_s + key), u"前面还有"_s));
        QCOMPARE(standing(hall.next()), u"queue_empty"_s); // nobody is there yet
        hall.platform.clock().advanceMs(47 * 60'000LL); // 09:30
        QCOMPARE(hall.view().figures.constLast().inLine, 1);
        QCOMPARE(standing(hall.next()), u"Y001 called 2"_s);
        QVERIFY(says(hall.get(u"/q/"_s + key), u"请到 2 号窗口"_s));
        QCOMPARE(codeOf(hall.draw(u"/q/"_s + key, {}, u"leave.sure"_s)), u"ticket_elsewhere"_s);
    }

    /// Another day than those of the policy, a holiday or a weekend is not booked.
    void noOtherDayIsBooked_data()
    {
        QTest::addColumn<QString>("day");
        QTest::newRow("Saturday") << u"2026-03-21"_s;
        QTest::newRow("too far") << u"2026-03-26"_s;
        QTest::newRow("over") << u"2026-03-17"_s;
    }

    void noOtherDayIsBooked()
    {
        QFETCH(QString, day);
        PhoneHall hall(u"sqlite"_s);
        const QString path = hall.link(u"take"_s);
        const QString key = PhoneHall::keyOf(hall.get(path));
        QCOMPARE(codeOf(hall.draw(path, key, u"booked@"_s + day + u"@10:00"_s)), u"due_wrong"_s);
        QVERIFY(says(hall.times(path, day), u"今日 · 余"_s)); // the days again
    }

    /// How far ahead is the bank's to say, from a day on; without it there is today alone.
    void thePolicySaysHowFarAhead()
    {
        PhoneHall hall(u"sqlite"_s);
        QVERIFY(hall.platform.database().run(
            u"INSERT INTO queue_booking_policy(valid_from, first_time, last_time, step_minutes,"
            " most, days_ahead) VALUES ('2026-03-18', '09:30', '16:30', 30, 2, 0)"_s));
        const Response page = hall.days(hall.link(u"take"_s));
        QVERIFY(says(page, u"预约时间 · 今日"_s)); // one day: its times at once
        QVERIFY(says(page, u"11:00 · 余 2 位"_s));
    }

    /// One telephone does not empty the times of a day; what was not to be had does not count.
    void aTelephoneBooksSoMuch_data() { onBothDatabases(); }
    void aTelephoneBooksSoMuch()
    {
        QFETCH(QString, database);
        PhoneHall hall(database);
        const QString path = hall.link(u"take"_s);
        const auto book = [&](const char* address, const char* time, QString key = {}) {
            hall.address = address;
            if (key.isEmpty())
                key = PhoneHall::keyOf(hall.get(path));
            return hall.draw(path, key, u"booked@"_s + QString::fromLatin1(time));
        };
        const QString key = PhoneHall::keyOf(hall.get(path));
        QCOMPARE(book("203.0.113.7", "11:00", key).status, 303);
        QCOMPARE(book("203.0.113.7", "11:00").status, 303);
        QCOMPARE(codeOf(book("203.0.113.7", "11:30")), u"booking_limit"_s);
        QCOMPARE(book("203.0.113.7", "11:00", key).status, 303); // sent twice
        QCOMPARE(codeOf(book("203.0.113.8", "11:00")), u"time_full"_s);
        QCOMPARE(book("203.0.113.8", "11:30").status, 303);
        QCOMPARE(book("203.0.113.8", "12:00").status, 303);
        QCOMPARE(codeOf(book("203.0.113.8", "12:00")), u"booking_limit"_s);
        QCOMPARE(hall.view().tickets.size(), 4);
        hall.address = "203.0.113.7";
        QCOMPARE(hall.draw(path, PhoneHall::keyOf(hall.get(path)), u"personal"_s).status, 303);
        auto rows = hall.platform.database().run(u"SELECT who FROM daily_use"_s);
        QVERIFY(rows && rows->next());
        QVERIFY(!rows->value(0).toString().contains(u"203"));
    }

    /// Behind a proxy all telephones have its address: then each link has its own limit.
    void aLinkBooksSoMuch()
    {
        PhoneHall hall(u"sqlite"_s);
        QVERIFY(hall.platform.database().run(
            u"INSERT INTO queue_booking_limit(valid_from, per_phone, per_link)"
            " VALUES ('2026-03-18', 1, 2)"_s));
        const QString path = hall.link(u"take"_s);
        const auto book = [&](const QString& page) {
            return hall.draw(page, PhoneHall::keyOf(hall.get(page)), u"booked@13:00"_s);
        };
        QCOMPARE(book(path).status, 303);
        QCOMPARE(hall.draw(path, PhoneHall::keyOf(hall.get(path)), u"booked@13:30"_s).status, 303);
        QCOMPARE(codeOf(book(path)), u"booking_limit"_s);
        QCOMPARE(book(hall.link(u"take"_s)).status, 303);
    }

    void noOtherTimeIsBooked_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("code");
        QTest::newRow("no time") << u"25:00"_s << u"due_wrong"_s;
        QTest::newRow("over") << u"10:30"_s << u"time_full"_s;
        QTest::newRow("in between") << u"11:10"_s << u"time_full"_s;
        QTest::newRow("after hours") << u"17:00"_s << u"time_full"_s;
    }

    void noOtherTimeIsBooked()
    {
        QFETCH(QString, time);
        QFETCH(QString, code);
        PhoneHall hall(u"sqlite"_s);
        const QString path = hall.link(u"take"_s);
        const QString key = PhoneHall::keyOf(hall.get(path));
        QCOMPARE(codeOf(hall.draw(path, key, u"booked@"_s + time)), code);
        QCOMPARE(shownOf(hall.view()), QString());
    }

    void theLobbySeesNumbersAndWindows()
    {
        PhoneHall hall(u"sqlite"_s);
        const QString path = hall.link(u"lobby"_s);
        const Response ticket = hall.take();
        hall.take();
        hall.next();
        hall.move(ticket, u"serve"_s, {{u"customer"_s, u"0190aaaa-0000-7000-8000-000000000001"_s}});
        hall.next(there);
        const Response wall = hall.get(path);
        QVERIFY(says(wall, u"2 号窗口"_s));
        QVERIFY(wall.text.indexOf("A002") < wall.text.indexOf("A001")); // called last, seen first
        QVERIFY(says(wall, u"http-equiv=\"refresh\""_s));
        QVERIFY(!says(wall, u"0190aaaa"_s)); // nothing of anybody
        QVERIFY(!says(wall, u"<script"_s));
        QVERIFY(says(hall.get(path, u"en"_s), u"Window 3"_s));
    }

    void refuses()
    {
        PhoneHall hall(u"sqlite"_s);
        const QString path = hall.link(u"take"_s);
        const QString lobby = hall.link(u"lobby"_s);
        const QString key = PhoneHall::keyOf(hall.get(path));
        QCOMPARE(codeOf(hall.get(u"/q/AAAAAAAAAAAAAAAAAAAAAA"_s)), u"page_gone"_s);
        QCOMPARE(codeOf(hall.draw(lobby, key, u"personal"_s)), u"page_gone"_s);
        QCOMPARE(codeOf(hall.draw(path, u"short"_s, u"personal"_s)), u"page_gone"_s);
        QCOMPARE(codeOf(hall.draw(path, key, u"gold"_s)), u"class_unknown"_s);
        QCOMPARE(codeOf(hall.draw(path, key, u"personal@11:00"_s)), u"due_wrong"_s);
        QCOMPARE(hall.link(u"ticket"_s), QString());
        QCOMPARE(shownOf(hall.view()), QString());
        for (int i = 0; i < 40; ++i)
            QCOMPARE(hall.draw(path, PhoneHall::keyOf(hall.get(path)), u"personal"_s).status, 303);
        QCOMPARE(codeOf(hall.draw(path, key, u"personal"_s)), u"phone_queue_full"_s);
        hall.platform.clock().advanceMs(24 * 3'600'000LL + 1);
        QCOMPARE(codeOf(hall.get(path)), u"page_gone"_s);
        QCOMPARE(hall.get(lobby).status, 200);
    }

    void withoutPhonePagesThereIsNoLink()
    {
        PhoneHall hall(u"sqlite"_s);
        hall.platform.context().phoneUrl.clear();
        QCOMPARE(hall.link(u"take"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestQueuePhone)
#include "tst_queuephone.moc"
