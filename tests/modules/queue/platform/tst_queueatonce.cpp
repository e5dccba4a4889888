// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/queue/platform/Hall.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace hui;
using namespace hui::testkit;

class TestQueueAtOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneWindowWins_data() { onBothDatabases(); }

    /// Many windows call at once: nobody is called twice, nobody is left out. SQLite has one
    /// connection in this test, so there the windows take turns.
    void oneWindowWins()
    {
        QFETCH(QString, database);
        constexpr int windows = 12;
        Hall hall(database);
        for (int i = 0; i < windows / 2; ++i)
            hall.take();
        std::mutex mutex;
        QStringList called;
        std::atomic<int> empty = 0;
        const auto call = [&](Context& context, int i) {
            const Response answer = hall.sendWith(context, "POST", tickets + u":next"_s, {},
                QUuid::createUuid(), u"W-%1"_s.arg(i + 1));
            const std::lock_guard lock(mutex);
            if (answer.status == 200)
                called.append(text(answer, u"number"_s));
            else
                empty += codeOf(answer) == u"queue_empty" ? 1 : 0;
        };
        std::vector<std::thread> desks;
        for (int i = 0; i < windows; ++i) {
            if (database == u"sqlite") {
                call(hall.platform.context(), i);
                continue;
            }
            desks.emplace_back([&, i] {
                const auto own = hall.platform.store().another();
                FixedRandom random;
                Context context{*own, hall.platform.clock(), random};
                call(context, i);
            });
        }
        for (std::thread& desk : desks)
            desk.join();
        called.sort();
        QCOMPARE(called.join(u' '), u"A001 A002 A003 A004 A005 A006"_s);
        QCOMPARE(empty.load(), windows / 2);
    }

    /// Many draw at once: the numbers have no gap.
    void numbersHaveNoGap()
    {
        Hall hall(u"postgresql"_s);
        std::mutex mutex;
        QStringList drawn;
        std::vector<std::thread> desks;
        for (int i = 0; i < 12; ++i)
            desks.emplace_back([&] {
                const auto own = hall.platform.store().another();
                FixedRandom random;
                Context context{*own, hall.platform.clock(), random};
                const Response answer = hall.sendWith(context, "POST", tickets,
                    {{u"class"_s, u"personal"_s}}, QUuid::createUuid(), here);
                const std::lock_guard lock(mutex);
                drawn.append(text(answer, u"number"_s));
            });
        for (std::thread& desk : desks)
            desk.join();
        drawn.sort();
        for (int i = 0; i < drawn.size(); ++i)
            QCOMPARE(drawn.at(i), ticketNumber(u"A"_s, i + 1));
        QCOMPARE(drawn.size(), 12);
    }
};

QTEST_GUILESS_MAIN(TestQueueAtOnce)
#include "tst_queueatonce.moc"
