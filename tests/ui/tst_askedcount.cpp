// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/testkit/WaitingRequests.h"
#include "ui/AskedCount.h"

#include <QSignalSpy>
#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

/// What is asked for beside the change stream: how many wait.
class TestAskedCount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QJsonObject>("answer");
        QTest::addColumn<bool>("isQueue");
        QTest::addColumn<std::optional<int>>("count");
        const QJsonObject personal{{u"class"_s, u"personal"_s}, {u"in_line"_s, 4}};
        const QJsonObject all{{u"class"_s, QString()}, {u"in_line"_s, 7}};
        QTest::newRow("in the hall")
            << QJsonObject{{u"figures"_s, QJsonArray{personal, all}}} << true << std::optional(7);
        QTest::newRow("no figures") << QJsonObject() << true << std::optional<int>();
        QTest::newRow("of others")
            << testkit::waitingRequests({u"0217"_s, u"0218"_s}).body << false << std::optional(1);
        QTest::newRow("no requests")
            << QJsonObject{{u"requests"_s, 1}} << false << std::optional<int>();
    }

    void counts()
    {
        QFETCH(QJsonObject, answer);
        QFETCH(bool, isQueue);
        QFETCH(std::optional<int>, count);
        QCOMPARE((isQueue ? customersInLine() : requestsOfOthers(u"0217"_s)).count(answer), count);
    }

    /// Only the stream it is about makes it ask; a problem changes nothing.
    void asksWhenTheStreamSaysSo()
    {
        testkit::FakeUplink uplink;
        Store store({.file = u":memory:"_s,
            .migrations = {},
            .secret = QByteArray(32, 's'),
            .cost = {8, 1, 1}});
        SyncEngine sync(store, uplink, m_clock, m_random);
        uplink.answer = [](const UplinkRequest&) -> Result<UplinkAnswer> {
            return UplinkAnswer{200,
                {{u"figures"_s,
                    QJsonArray{QJsonObject{{u"class"_s, QString()}, {u"in_line"_s, 7}}}}}};
        };
        AskedCount line(uplink, sync, customersInLine(), nullptr);
        QSignalSpy counted(&line, &AskedCount::counted);
        Q_EMIT sync.changed(u"customer"_s);
        QVERIFY(uplink.seen().isEmpty());
        Q_EMIT sync.changed(u"queue"_s);
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(counted.first().first().toInt(), 7);
        uplink.answer = [](const UplinkRequest&) -> Result<UplinkAnswer> {
            return UplinkAnswer{503, {{u"code"_s, u"busy"_s}}};
        };
        line.refresh();
        QTRY_COMPARE(uplink.seen().size(), 2);
        QCOMPARE(counted.size(), 1);
    }

private:
    testkit::FixedClock m_clock;
    testkit::FixedRandom m_random;
};

QTEST_GUILESS_MAIN(TestAskedCount)
#include "tst_askedcount.moc"
