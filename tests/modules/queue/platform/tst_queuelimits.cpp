// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/platform/QueueDraw.h"
#include "tests/modules/queue/platform/PhoneHall.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace hui;
using namespace hui::testkit;

/// How many numbers one telephone draws in the hall.
class TestQueueLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One telephone does not fill the line of the hall; what is called makes room again.
    void aTelephoneDrawsSoMuchInTheHall_data() { onBothDatabases(); }
    void aTelephoneDrawsSoMuchInTheHall()
    {
        QFETCH(QString, database);
        PhoneHall hall(database);
        const QString path = hall.link(u"take"_s);
        const auto draw = [&](const char* address, QString key = {}) {
            hall.address = address;
            if (key.isEmpty())
                key = PhoneHall::keyOf(hall.get(path));
            return hall.draw(path, key, u"personal"_s);
        };
        const QString first = PhoneHall::keyOf(hall.get(path));
        QCOMPARE(draw("203.0.113.7", first).status, 303);
        for (int i = 1; i < 15; ++i)
            QCOMPARE(draw("203.0.113.7").status, 303);
        const Response more = draw("203.0.113.7");
        QCOMPARE(more.status, 409);
        QCOMPARE(codeOf(more), u"number_limit"_s);
        QCOMPARE(draw("203.0.113.7", first).status, 303); // sent twice
        QCOMPARE(draw("203.0.113.8").status, 303); // there is room for others
        QCOMPARE(hall.view().tickets.size(), 16);
        hall.take(); // at the desk of the hall everybody is served
        hall.move(hall.next(), u"serve"_s);
        QCOMPARE(draw("203.0.113.7").status, 303);
        QCOMPARE(codeOf(draw("203.0.113.7")), u"number_limit"_s);
        hall.address.clear(); // behind a proxy, which limits itself
        QCOMPARE(hall.draw(path, PhoneHall::keyOf(hall.get(path)), u"personal"_s).status, 303);
        auto rows = hall.platform.database().run(
            u"SELECT source FROM queue_link WHERE source <> '' LIMIT 1"_s);
        QVERIFY(rows && rows->next());
        QVERIFY(!rows->value(0).toString().contains(u"203"));
    }

    void soManyADay()
    {
        PhoneHall hall(u"sqlite"_s);
        QVERIFY(hall.platform.database().run(
            u"UPDATE queue_link_policy SET per_phone = 0, a_day = 2 WHERE kind = 'take'"_s));
        const QString path = hall.link(u"take"_s);
        const auto draw = [&] {
            hall.address = "203.0.113.7";
            return hall.draw(path, PhoneHall::keyOf(hall.get(path)), u"personal"_s);
        };
        hall.address = "203.0.113.7";
        for (int i = 0; i < 3; ++i) // refused is not drawn: it is counted for nobody
            QCOMPARE(
                hall.draw(path, PhoneHall::keyOf(hall.get(path)), u"no class"_s).status / 100, 4);
        QCOMPARE(draw().status, 303);
        QCOMPARE(draw().status, 303);
        QCOMPARE(codeOf(draw()), u"number_limit"_s);
        hall.platform.clock().advanceMs(24LL * 3'600'000);
        QVERIFY(hall.platform.database().run(u"UPDATE branch SET business_date = '2026-03-19'"_s));
        QCOMPARE(hall.draw(hall.link(u"take"_s), QString(22, u'n'), u"personal"_s).status, 303);
    }

    /// A number is drawn whole or not at all, and one that was not is counted for nobody.
    void drawingFailsWholly_data() { onBothDatabases(); }
    void drawingFailsWholly()
    {
        QFETCH(QString, database);
        PhoneHall hall(database);
        QVERIFY(hall.platform.database().run(
            u"UPDATE queue_link_policy SET per_phone = 1, a_day = 1 WHERE kind = 'take'"_s));
        const QString path = hall.link(u"take"_s);
        const QString key = PhoneHall::keyOf(hall.get(path));
        hall.address = "203.0.113.7";
        for (int failed = 0;; ++failed) {
            QVERIFY(failed < 60);
            hall.platform.database().failAfter(failed);
            const Response drawn = hall.draw(path, key, u"personal"_s);
            hall.platform.database().failAfter(-1);
            if (drawn.status == 303) {
                QVERIFY(failed > 10);
                break;
            }
            QCOMPARE(drawn.status, 503);
            QVERIFY(hall.view().tickets.isEmpty());
        }
        QCOMPARE(shownOf(hall.view()), u"A001 waiting"_s);
    }

    /// What is sent at once is counted one after another: no more than may wait.
    void atOnceNoMoreThanMayWait()
    {
        PhoneHall hall(u"postgresql"_s);
        QVERIFY(hall.platform.database().run(
            u"UPDATE queue_link_policy SET per_phone = 3 WHERE kind = 'take'"_s));
        std::vector<std::thread> telephones;
        for (int i = 0; i < 10; ++i)
            telephones.emplace_back([&hall, i] {
                const auto own = hall.platform.store().another();
                FixedRandom random(static_cast<quint64>(i + 100));
                Context context{*own, hall.platform.clock(), random, u"https://m.example"_s};
                const Drawing drawing{{u"take"_s, sampleCaller().branch},
                    QString(22, QChar(u'a' + i)), {u"personal"_s}, {"203.0.113.7", u"hall"_s}};
                static_cast<void>(own->transaction([&] { return drawByPhone(context, drawing); }));
            });
        for (std::thread& telephone : telephones)
            telephone.join();
        QCOMPARE(hall.view().tickets.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestQueueLimits)
#include "tst_queuelimits.moc"
