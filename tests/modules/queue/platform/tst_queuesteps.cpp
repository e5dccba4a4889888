// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/server/Changes.h"
#include "tests/modules/queue/platform/Hall.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

class TestQueueSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTicketGoesItsWay_data() { onBothDatabases(); }
    void aTicketGoesItsWay()
    {
        QFETCH(QString, database);
        Hall hall(database);
        const Response first = hall.take();
        QCOMPARE(standing(first), u"A001 waiting"_s);
        QCOMPARE(standing(hall.take()), u"A002 waiting"_s);
        QCOMPARE(standing(hall.take(u"corporate"_s)), u"B001 waiting"_s);
        hall.platform.clock().advanceMs(90'000);
        QCOMPARE(standing(hall.next()), u"A001 called 2"_s);
        QCOMPARE(standing(hall.move(first, u"recall"_s)), u"A001 called 2"_s);
        QCOMPARE(standing(hall.move(first, u"serve"_s)), u"A001 serving 2"_s);
        QCOMPARE(standing(hall.next(there)), u"A002 called 3"_s);
        QCOMPARE(standing(hall.move(first, u"park"_s)), u"A001 parked 2"_s);
        QCOMPARE(shownOf(hall.view()), u"A001 parked, A002 called, B001 waiting"_s);
        QCOMPARE(standing(hall.move(first, u"resume"_s)), u"A001 serving 2"_s);
        hall.platform.clock().advanceMs(60'000);
        const Response served = hall.move(first, u"finish"_s);
        QCOMPARE(standing(served), u"A001 served 2"_s);
        QCOMPARE(text(served, u"called_at"_s), u"2026-03-18T02:44:30.000Z"_s);
        QCOMPARE(text(served, u"ended_at"_s), u"2026-03-18T02:45:30.000Z"_s);
        const ClassFigures all = hall.view().figures.last();
        const QDateTime begun = FixedClock().nowUtc(); // when B001 was drawn, who waits still
        QCOMPARE(all, (ClassFigures{QString(), 3, 1, 1, 1, 0, 2, 180, 90, 60, begun}));
        const auto told
            = lastTold(hall.platform.database(), ofBranch(u"queue"_s, u"0512-08"_s), u"today"_s);
        QVERIFY(told && *told);
        QCOMPARE((*told)->value(u"state"_s).toString(), u"served"_s);
    }

    void isTransferred_data() { onBothDatabases(); }
    void isTransferred()
    {
        QFETCH(QString, database);
        Hall hall(database);
        const QString customer = idText(operationId());
        const Response ticket = hall.take();
        hall.take();
        hall.next();
        hall.move(ticket, u"serve"_s);
        const Response gone
            = hall.move(ticket, u"transfer"_s, {{u"window"_s, u"3"_s}, {u"customer"_s, customer}});
        QCOMPARE(standing(gone), u"A001 transferred 3"_s);
        QCOMPARE(shownOf(hall.view()), u"A002 waiting, A001 transferred"_s);
        const Response called = hall.next(there);
        QCOMPARE(standing(called), u"A001 called 3"_s);
        QCOMPARE(text(called, u"customer"_s), customer); // the other window knows who it is
    }

    void whoIsMissedMayComeBack_data() { onBothDatabases(); }
    void whoIsMissedMayComeBack()
    {
        QFETCH(QString, database);
        Hall hall(database);
        const Response ticket = hall.take();
        hall.next();
        QCOMPARE(standing(hall.move(ticket, u"miss"_s)), u"too_few_calls"_s);
        hall.move(ticket, u"recall"_s);
        QCOMPARE(standing(hall.move(ticket, u"miss"_s)), u"A001 abandoned 2"_s);
        QCOMPARE(shownOf(hall.view()), u"A001 abandoned"_s);
        hall.take();
        QCOMPARE(standing(hall.move(ticket, u"return"_s, {}, there)), u"A001 waiting"_s);
        QCOMPARE(standing(hall.next()), u"A001 called 2"_s); // its place is not lost
        hall.move(ticket, u"leave"_s);
        hall.platform.clock().advanceMs(31 * 60'000);
        QCOMPARE(shownOf(hall.view()), u"A002 waiting"_s);
    }

    void theElderlyGetTheirClass_data() { onBothDatabases(); }
    void theElderlyGetTheirClass()
    {
        QFETCH(QString, database);
        Hall hall(database);
        const auto enter = [&hall](const QString& birth) {
            Customer person;
            person.id = operationId();
            person.createdAt = hall.platform.clock().nowUtc();
            person.fields.insert(CustomerField::Birth, {birth, person.id});
            const auto saved = hall.platform.database().transaction(
                [&] { return CustomerRepository(hall.platform.database()).save(person); });
            HUI_ASSERT(saved);
            return hall.send(
                "POST", tickets, {{u"class"_s, u"personal"_s}, {u"customer"_s, idText(person.id)}});
        };
        QCOMPARE(standing(enter(u"1961-03-18"_s)), u"E001 waiting"_s);
        QCOMPARE(standing(enter(u"1961-03-19"_s)), u"A001 waiting"_s);
        QCOMPARE(standing(hall.send("POST", tickets,
                     {{u"class"_s, u"personal"_s}, {u"customer"_s, idText(operationId())}})),
            u"A002 waiting"_s); // nobody knows the age
        QCOMPARE(standing(hall.take(u"priority"_s)), u"E002 waiting"_s); // by need
    }

    void whoHasALabelIsCalledFirst_data() { onBothDatabases(); }
    void whoHasALabelIsCalledFirst()
    {
        QFETCH(QString, database);
        Hall hall(database);
        const Customer person = hall.enterLabelled(u"priority"_s, TagEffect::CalledFirst);
        const Customer other = hall.enterLabelled(u"merchant"_s, std::nullopt);
        const auto draw = [&hall](const Customer& customer) {
            return hall.send("POST", tickets,
                {{u"class"_s, u"personal"_s}, {u"customer"_s, idText(customer.id)}});
        };
        QCOMPARE(standing(draw(other)), u"A001 waiting"_s); // the label tells people alone
        hall.take();
        hall.next();
        const Response called = hall.next(there);
        QCOMPARE(standing(called), u"A002 called 3"_s);
        hall.move(called, u"serve"_s, {{u"customer"_s, idText(person.id)}}, there);
        hall.take();
        hall.platform.clock().advanceMs(60'000);
        // of who is being served it says how they waited
        QCOMPARE(hall.classOf(u"A002"_s), u"personal"_s);
        QVERIFY(hall.move(called, u"transfer"_s, {{u"window"_s, u"2"_s}}, there).status == 200);
        QCOMPARE(hall.classOf(u"A002"_s), u"priority"_s); // the number on the paper stays
        QCOMPARE(standing(draw(person)), u"E001 waiting"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("code");
        const QJsonObject none;
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QString& step, const QJsonObject& body,
                                 const QString& device, const QString& code) {
                QTest::addRow("%s, %s", name, qPrintable(kind))
                    << kind << step << body << device << code;
            };
            row("not parked", u"resume"_s, none, here, u"ticket_state"_s);
            row("called already", u"call"_s, none, here, u"ticket_state"_s);
            row("not served yet", u"finish"_s, none, here, u"ticket_state"_s);
            row("another window's", u"serve"_s, none, there, u"ticket_elsewhere"_s);
            row("given up elsewhere", u"leave"_s, none, there, u"ticket_elsewhere"_s);
            row("called once", u"miss"_s, none, here, u"too_few_calls"_s);
            row("no window", u"transfer"_s, none, here, u"malformed"_s);
            row("no such window", u"transfer"_s, {{u"window"_s, u"9"_s}}, here,
                u"window_unknown"_s);
            row("a window for nothing", u"serve"_s, {{u"window"_s, u"3"_s}}, here, u"malformed"_s);
            row("a name", u"serve"_s, {{u"customer"_s, u"王小明"_s}}, here, u"malformed"_s);
            row("no such step", u"sing"_s, none, here, u"not_found"_s);
        }
    }

    /// Of a ticket that was called here.
    void refuses()
    {
        QFETCH(QString, database);
        QFETCH(QString, step);
        QFETCH(QJsonObject, body);
        QFETCH(QString, device);
        QFETCH(QString, code);
        Hall hall(database);
        const Response ticket = hall.take();
        hall.next();
        QCOMPARE(standing(hall.move(ticket, step, body, device)), code);
        QCOMPARE(shownOf(hall.view()), u"A001 called"_s);
    }

    /// A desk that broke keeps nobody: a supervisor frees its ticket, and only so far.
    void aSupervisorFreesATicket_data() { onBothDatabases(); }
    void aSupervisorFreesATicket()
    {
        QFETCH(QString, database);
        Hall hall(database);
        const Response called = hall.take();
        const Response served = hall.take();
        hall.next();
        hall.next(there);
        hall.move(served, u"serve"_s, {}, there);
        const QJsonObject mine{{u"window"_s, u"2"_s}};
        QCOMPARE(standing(hall.move(served, u"transfer"_s, mine)), u"ticket_elsewhere"_s);
        hall.roles = {u"teller"_s, u"supervisor"_s};
        QCOMPARE(standing(hall.move(served, u"finish"_s)), u"ticket_elsewhere"_s);
        QCOMPARE(standing(hall.move(served, u"transfer"_s, mine)), u"A002 transferred 2"_s);
        QVERIFY(standing(hall.move(called, u"leave"_s, {}, there)).startsWith(u"A001 abandoned"));
        QCOMPARE(standing(hall.next()), u"A002 called 2"_s);
    }

    void refusesToDraw_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("code");
        const auto due = [](const char* at) { return QJsonValue(QString::fromLatin1(at)); };
        QTest::newRow("nothing") << QJsonObject() << u"malformed"_s;
        QTest::newRow("no such class")
            << QJsonObject{{u"class"_s, u"gold"_s}} << u"class_unknown"_s;
        QTest::newRow("booked without a time")
            << QJsonObject{{u"class"_s, u"booked"_s}} << u"due_wrong"_s;
        QTest::newRow("a time without a booking") << QJsonObject{{u"class"_s, u"personal"_s},
            {u"due_at"_s, due("2026-03-18T03:00:00.000Z")}}
                                                  << u"due_wrong"_s;
        QTest::newRow("booked for midnight") << QJsonObject{{u"class"_s, u"booked"_s},
            {u"due_at"_s, due("2026-03-18T16:00:00.000Z")}}
                                             << u"time_full"_s;
        QTest::newRow("booked too far ahead") << QJsonObject{{u"class"_s, u"booked"_s},
            {u"due_at"_s, due("2026-03-26T03:00:00.000Z")}}
                                              << u"due_wrong"_s;
        QTest::newRow("a name") << QJsonObject{{u"class"_s, u"personal"_s}, {u"name"_s, u"王"_s}}
                                << u"malformed"_s;
    }
    void refusesToDraw()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, code);
        Hall hall(u"sqlite"_s);
        QCOMPARE(codeOf(hall.send("POST", tickets, body)), code);
        QCOMPARE(codeOf(hall.send("POST", tickets, {{u"class"_s, u"personal"_s}}, QUuid())),
            u"key_missing"_s);
        QCOMPARE(standing(hall.take()), u"A001 waiting"_s); // no number is lost
        QCOMPARE(standing(hall.send("POST", tickets,
                     {{u"class"_s, u"booked"_s}, {u"due_at"_s, u"2026-03-18T03:00:00.000Z"_s}})),
            u"Y001 waiting"_s);
    }

    void aWindowHasOneCustomer_data() { onBothDatabases(); }
    void aWindowHasOneCustomer()
    {
        QFETCH(QString, database);
        Hall hall(database);
        QCOMPARE(standing(hall.next()), u"queue_empty"_s);
        const Response first = hall.take();
        const Response second = hall.take();
        hall.next();
        QCOMPARE(standing(hall.next()), u"window_busy"_s);
        QCOMPARE(standing(hall.move(second, u"call"_s)), u"window_busy"_s);
        hall.move(first, u"serve"_s);
        hall.move(first, u"park"_s);
        QCOMPARE(standing(hall.next()), u"A002 called 2"_s);
        QCOMPARE(standing(hall.move(first, u"resume"_s)), u"window_busy"_s);
        QCOMPARE(standing(hall.move(first, u"resume"_s, {}, there)), u"ticket_elsewhere"_s);
        // a desk that is out of order does not keep whom it parked
        QCOMPARE(standing(hall.move(first, u"transfer"_s, {{u"window"_s, u"3"_s}}, there)),
            u"A001 transferred 3"_s);
    }

    /// Whatever got lost, the same id again changes nothing and tells how the ticket stands.
    void theSameIdIsOneStep_data() { onBothDatabases(); }
    void theSameIdIsOneStep()
    {
        QFETCH(QString, database);
        Hall hall(database);
        const QUuid key = operationId();
        const Response ticket = hall.take(u"personal"_s, key);
        QCOMPARE(hall.take(u"personal"_s, key).body, ticket.body);
        QCOMPARE(standing(hall.take(u"corporate"_s, key)), u"key_reused"_s);
        hall.take();
        const QUuid call = operationId();
        QCOMPARE(standing(hall.next(here, call)), u"A001 called 2"_s);
        QCOMPARE(standing(hall.next(here, call)), u"A001 called 2"_s);
        QCOMPARE(standing(hall.next(there, call)), u"key_reused"_s);
        const QUuid again = operationId();
        QCOMPARE(hall.move(ticket, u"recall"_s, {}, here, again).body.value(u"calls"_s), 2);
        QCOMPARE(hall.move(ticket, u"recall"_s, {}, here, again).body.value(u"calls"_s), 2);
        QCOMPARE(standing(hall.move(ticket, u"serve"_s, {}, here, again)), u"key_reused"_s);
        QCOMPARE(shownOf(hall.view()), u"A001 called, A002 waiting"_s);
    }

    /// Whichever statement fails, the step is made whole or not at all, and again with its id.
    void failsWholly_data() { onBothDatabases(); }
    void failsWholly()
    {
        QFETCH(QString, database);
        Hall hall(database);
        hall.take();
        const QUuid key = operationId();
        int failed = 0;
        for (;; ++failed) {
            QVERIFY(failed < 40);
            hall.platform.database().failAfter(failed);
            const Response called = hall.next(here, key);
            hall.platform.database().failAfter(-1);
            if (called.status == 200)
                break;
            QCOMPARE(called.status, 503);
            QCOMPARE(shownOf(hall.view()), u"A001 waiting"_s);
        }
        QVERIFY(failed > 5);
        QCOMPARE(shownOf(hall.view()), u"A001 called"_s);
        QCOMPARE(standing(hall.next(here, key)), u"A001 called 2"_s);
    }
};

QTEST_GUILESS_MAIN(TestQueueSteps)
#include "tst_queuesteps.moc"
