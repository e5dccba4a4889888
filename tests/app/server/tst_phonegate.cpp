// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Listener.h"
#include "app/server/Metrics.h"
#include "app/server/PhoneGate.h"
#include "app/server/PhoneHtml.h"
#include "app/server/Router.h"
#include "app/server/WorkerPool.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/TlsClient.h"

#include <QTest>

#include <future>
#include <memory>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr int perMinute = 5;

Response hello(Context&, const Request& request)
{
    PhoneContent content;
    content.title = {u"你好"_s, u"Hello"_s};
    return phoneResponse(200, content, phoneLanguageOf(request));
}

Arrival asking(const QByteArray& method, const QByteArray& target)
{
    Arrival arrival;
    arrival.method = method;
    arrival.target = target;
    return arrival;
}

} // namespace

class TestPhoneGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_router.add("GET", u"/m/{token}"_s, Access::Anyone, hello);
        QVERIFY(m_pool.start([](Context&) -> Result<Done> { return Done{}; }));
    }

    void init()
    {
        m_gate = std::make_unique<PhoneGate>(
            PhoneGate::Parts{m_router, m_pool, m_metrics, m_clock}, perMinute);
    }

    void answersInTheTelephonesLanguage_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("accepts");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("nothing said") << QByteArray("/m/x") << QByteArray() << QByteArray("你好");
        QTest::newRow("English telephone")
            << QByteArray("/m/x") << QByteArray("en-GB,en;q=0.9") << QByteArray("Hello");
        QTest::newRow("asked for Chinese")
            << QByteArray("/m/x?lang=zh") << QByteArray("en") << QByteArray("你好");
        QTest::newRow("asked for English")
            << QByteArray("/m/x?lang=en") << QByteArray("zh-CN") << QByteArray("Hello");
    }

    void answersInTheTelephonesLanguage()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, accepts);
        QFETCH(QByteArray, word);
        Arrival arrival = asking("GET", target);
        if (!accepts.isEmpty())
            arrival.fields.insert("accept-language", accepts);
        const Response page = answer(arrival);
        QCOMPARE(page.status, 200);
        QVERIFY(page.text.contains(word));
    }

    void everyRefusalIsAPage_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("no such page") << QByteArray("GET") << QByteArray("/") << 404;
        QTest::newRow("a route of the desks")
            << QByteArray("GET") << QByteArray("/v1/changes") << 404;
        QTest::newRow("health") << QByteArray("GET") << QByteArray("/healthz") << 404;
        QTest::newRow("metrics") << QByteArray("GET") << QByteArray("/metrics") << 404;
        QTest::newRow("a write") << QByteArray("POST") << QByteArray("/m/x") << 405;
    }

    void everyRefusalIsAPage()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        const Response page = answer(asking(method, target));
        QCOMPARE(page.status, status);
        QCOMPARE(page.headers.value("Content-Type"), QByteArray("text/html; charset=utf-8"));
        QVERIFY(page.headers.contains("Content-Security-Policy"));
    }

    /// So many a minute and caller; others are not held up.
    void nobodyGetsMoreThanTheirShare()
    {
        Arrival arrival = asking("GET", "/m/x");
        arrival.address = "192.0.2.7";
        for (int i = 0; i < perMinute; ++i)
            QCOMPARE(answer(arrival).status, 200);
        const Response refused = answer(arrival);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.headers.value("Retry-After"), QByteArray("60"));
        QVERIFY(refused.text.contains("<html"));
        arrival.address = "192.0.2.8";
        QCOMPARE(answer(arrival).status, 200);
        arrival.address = "192.0.2.7";
        m_clock.advanceMs(60'000);
        QCOMPARE(answer(arrival).status, 200);
    }

    /// A telephone has a whole half of IPv6 to itself, and is one telephone with all of it.
    void anotherAddressOfOneTelephone()
    {
        Arrival arrival = asking("GET", "/m/x");
        for (int i = 0; i < perMinute; ++i) {
            arrival.address = "2001:db8:0:7::" + QByteArray::number(i + 1);
            QCOMPARE(answer(arrival).status, 200);
        }
        arrival.address = "2001:db8:0:7:ffff::1";
        QCOMPARE(answer(arrival).status, 429);
        arrival.address = "2001:db8:0:8::1";
        QCOMPARE(answer(arrival).status, 200);
        for (const char* other : {"::ffff:192.0.2.7", "::ffff:192.0.2.8"}) {
            arrival.address = other;
            QCOMPARE(answer(arrival).status, 200);
        }
    }

    void aProxyMayLimitInstead()
    {
        RateLimit none(0);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(none.allows("x", 0));
    }

    /// Over the wire: no certificate is asked for, the caller's address is known.
    void aTelephoneConnects()
    {
        const TestBank bank;
        QByteArray address;
        auto listener = Listener::open({u"127.0.0.1:0"_s, {bank.server(), {}}, phoneLimits(), 1,
            [&](Arrival arrival, Reply reply) {
                address = arrival.address;
                m_gate->take(std::move(arrival), std::move(reply));
            }});
        QVERIFY(listener);
        TlsClient telephone((*listener)->port(), bank, std::nullopt);
        telephone.send("GET /m/abc HTTP/1.1\r\nHost: m.example\r\n\r\n");
        const WireAnswer page = telephone.read();
        QCOMPARE(page.status, 200);
        QCOMPARE(address, QByteArray("127.0.0.1"));
        QCOMPARE(page.fields.value("cache-control"), QByteArray("no-store"));
        QVERIFY(page.body.contains("你好"));
        telephone.send(
            "GET /m/abc HTTP/1.1\r\nHost: m.example\r\nX: " + QByteArray(5000, 'x') + "\r\n\r\n");
        QVERIFY(telephone.read().status >= 400); // strangers get less room than desks
        (*listener)->drain();
    }

    /// Where photographs are sent there is room for them, and nowhere else.
    void takesMoreWherePhotographsAreSent_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("a form") << QByteArray("/m/abc") << 4096 << true;
        QTest::newRow("elsewhere") << QByteArray("/m/abc") << 4097 << false;
        QTest::newRow("a name like it") << QByteArray("/hh/abc") << 4097 << false;
        QTest::newRow("photographs") << QByteArray("/h/abc") << 640 * 1024 << true;
        QTest::newRow("more than two") << QByteArray("/h/abc") << 640 * 1024 + 1 << false;
    }
    void takesMoreWherePhotographsAreSent()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, bytes);
        QFETCH(bool, isTaken);
        const TestBank bank;
        std::atomic<qsizetype> taken = -1;
        auto listener = Listener::open({u"127.0.0.1:0"_s, {bank.server(), {}}, phoneLimits(), 1,
            [&](const Arrival& arrival, const Reply& reply) {
                taken = arrival.body.size();
                reply(Response{200});
            }});
        QVERIFY(listener);
        TlsClient telephone((*listener)->port(), bank, std::nullopt);
        telephone.send("POST " + target
            + " HTTP/1.1\r\nHost: m.example\r\nContent-Type: application/x-www-form-urlencoded\r\n"
              "Content-Length: "
            + QByteArray::number(bytes) + "\r\n\r\n" + QByteArray(isTaken ? bytes : 0, 'x'));
        QCOMPARE(telephone.read().status, isTaken ? 200 : 413);
        QCOMPARE(taken.load(), isTaken ? qsizetype(bytes) : qsizetype(-1));
        (*listener)->drain();
    }

private:
    Response answer(const Arrival& arrival)
    {
        std::promise<Response> promise;
        m_gate->take(
            arrival, [&](std::optional<Response> given) { promise.set_value(*std::move(given)); });
        return promise.get_future().get();
    }

    FixedClock m_clock;
    FixedRandom m_random;
    Metrics m_metrics{"0"};
    Router m_router;
    WorkerPool m_pool{WorkerPool::Settings{.databaseUrl = u"sqlite::memory:"_s}, m_clock, m_random};
    std::unique_ptr<PhoneGate> m_gate;
};

QTEST_GUILESS_MAIN(TestPhoneGate)
#include "tst_phonegate.moc"
