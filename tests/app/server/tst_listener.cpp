// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Listener.h"
#include "tests/testkit/TlsClient.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;

namespace {

const QByteArray get = "GET /v1/changes HTTP/1.1\r\nHost: localhost\r\n\r\n";

QByteArray post(const QByteArray& fields, const QByteArray& body = {})
{
    return "POST /v1/x HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + body;
}

/// What the handler below answers.
QByteArray echoOf(const QByteArray& path, const QByteArray& body)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("path"), QString::fromUtf8(path)},
                             {QStringLiteral("body"), QString::fromUtf8(body)}})
        .toJson(QJsonDocument::Compact);
}

const QByteArray json = "Content-Type: application/json\r\n";

} // namespace

/// A listener whose handler echoes path and body, after `delayMs` on another thread.
class TestListener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        if (m_listener)
            m_listener->drain();
        for (std::thread& thread : m_later)
            thread.join();
        m_later.clear();
        m_listener.reset();
        m_handled = 0;
        m_delayMs = 0;
        m_hangUp = false;
    }

    void anHonestClientGetsASignedAnswer()
    {
        open();
        TlsClient client(m_listener->port(), m_bank, m_bank.client());
        QVERIFY(client.isConnected());
        client.send(post(json + "Idempotency-Key: abc\r\nContent-Length: 7\r\n", "{\"a\":1}"));
        const WireAnswer answer = client.read();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, echoOf("/v1/x", "{\"a\":1}"));
        QVERIFY(isSigned(answer, m_bank.serverKey(), "abc"));
        QVERIFY(!isSigned(answer, m_bank.serverKey(), "abd"));
        client.send(get); // the connection is kept
        QVERIFY(isSigned(client.read(), m_bank.serverKey(), {}));
        QCOMPARE(m_handled.load(), 2);
    }

    /// A resumed session would speak for a device without its key (reliability F9).
    void noSessionCanBeResumed_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::newRow("1.2") << QSsl::TlsV1_2;
        QTest::newRow("1.3") << QSsl::TlsV1_3;
    }

    void noSessionCanBeResumed()
    {
        QFETCH(QSsl::SslProtocol, protocol);
        open();
        TlsClient client(m_listener->port(), m_bank, m_bank.client(), protocol);
        client.send(get);
        QCOMPARE(client.read().status, 200);
        const QByteArray ticket = client.socket().sslConfiguration().sessionTicket();
        const auto* start = reinterpret_cast<const unsigned char*>(ticket.constData());
        const std::unique_ptr<SSL_SESSION, FreeWith<SSL_SESSION_free>> session(
            d2i_SSL_SESSION(nullptr, &start, static_cast<long>(ticket.size())));
        QCOMPARE(client.socket().sessionProtocol(), protocol);
        QVERIFY(!session || SSL_SESSION_is_resumable(session.get()) == 0);
    }

    void refusesClients_data()
    {
        QTest::addColumn<Identity>("identity");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        CertificateWish wish = TestBank::wish();
        QTest::newRow("no certificate") << Identity{};
        QTest::newRow("another authority") << TestBank().client();
        wish.until = now.addSecs(-60);
        QTest::newRow("expired") << m_bank.client(wish);
        wish = TestBank::wish();
        wish.from = now.addSecs(3600);
        QTest::newRow("not yet valid") << m_bank.client(wish);
        wish = TestBank::wish();
        wish.purpose = CertificateWish::Purpose::Server;
        QTest::newRow("for servers") << m_bank.client(wish);
        QTest::newRow("the authority itself") << m_bank.authority().identity();
    }

    void refusesClients()
    {
        QFETCH(Identity, identity);
        open();
        const bool none = identity.keyPem.isEmpty();
        TlsClient client(m_listener->port(), m_bank,
            none ? std::optional<Identity>() : std::optional<Identity>(identity));
        client.send(get); // in TLS 1.3 a client learns of the refusal after its own handshake
        QCOMPARE(client.read(2'000).status, 0);
        QVERIFY(client.closesWithin(2'000));
        QCOMPARE(m_handled.load(), 0);
    }

    void abuse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        const QByteArray line = "GET / HTTP/1.1\r\n";
        const QByteArray chunked = json + "Transfer-Encoding: chunked\r\n";
        row("length and coding", post(chunked + "Content-Length: 2\r\n", "0\r\n\r\n"), 400);
        row("two lengths", post(json + "Content-Length: 2\r\nContent-Length: 3\r\n", "{}"), 400);
        row("same length twice", post(json + "Content-Length: 2\r\nContent-Length: 2\r\n", "{}"),
            400);
        row("length with sign", post(json + "Content-Length: +2\r\n", "{}"), 400);
        row("list of lengths", post(json + "Content-Length: 2, 2\r\n", "{}"), 400);
        row("bare LF", "GET / HTTP/1.1\nHost: x\n\n", 400);
        row("one bare LF", "GET / HTTP/1.1\r\nHost: x\nA: b\r\n\r\n", 400);
        row("bare CR", line + "Host: x\rA: b\r\n\r\n", 400);
        row("NUL", line + "Host: x\r\nA: " + QByteArray("b\0c", 3) + "\r\n\r\n", 400);
        row("folded line", line + "Host: x\r\nA: b\r\n c\r\n\r\n", 400);
        row("space before colon", line + "Host : x\r\n\r\n", 400);
        row("no Host", line + "A: b\r\n\r\n", 400);
        row("two Hosts", line + "Host: x\r\nHost: y\r\n\r\n", 400);
        row("HTTP/1.0", "GET / HTTP/1.0\r\nHost: x\r\n\r\n", 505);
        row("HTTP/9.9", "GET / HTTP/9.9\r\nHost: x\r\n\r\n", 505);
        row("chunked on HTTP/1.0",
            "POST / HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 505);
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("garbage", "\x16\x03\x01 what\r\n\r\n", 400);
        row("empty line first", "\r\n\r\n" + get, 400);
        row("whole address", "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("unknown method", "HEAD / HTTP/1.1\r\nHost: x\r\n\r\n", 501);
        row("gzip coding", post(json + "Transfer-Encoding: gzip, chunked\r\n"), 501);
        row("xchunked", post(json + "Transfer-Encoding: xchunked\r\n"), 501);
        row("chunk too long", post(chunked, "FFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n"), 413);
        row("chunk of 2^64", post(chunked, "10000000000000000\r\n{}\r\n0\r\n\r\n"), 400);
        row("chunk over the limit", post(chunked, "200000\r\n{}\r\n"), 413);
        row("chunk of what", post(chunked, "xyz\r\n{}\r\n0\r\n\r\n"), 400);
        row("not JSON", post("Content-Type: text/plain\r\nContent-Length: 2\r\n", "{}"), 415);
        row("no type", post("Content-Length: 2\r\n", "{}"), 415);
        row("GET with a body", line + "Host: x\r\n" + json + "Content-Length: 2\r\n\r\n{}", 400);
        row("expects otherwise", post(json + "Expect: 200-ok\r\nContent-Length: 2\r\n"), 417);
        row("too long a body", post(json + "Content-Length: 1048577\r\n"), 413);
        row("huge header", line + "Host: x\r\nA: " + QByteArray(100 * 1024, 'a') + "\r\n\r\n", 431);
        row("header without end", line + "A: " + QByteArray(4 * 1024 * 1024, 'a'), 431);
        QByteArray many = line + "Host: x\r\n";
        for (int i = 0; i < 64; ++i)
            many += "A" + QByteArray::number(i) + ": b\r\n";
        row("65 fields", many + "\r\n", 431);
    }

    void abuse()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        m_limits.lingerMs = 100;
        open();
        m_limits = {};
        TlsClient client(m_listener->port(), m_bank, m_bank.client());
        client.send(bytes);
        const WireAnswer answer = client.read();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.fields.value("content-type"), QByteArray("application/problem+json"));
        QVERIFY(!answer.code().isEmpty());
        QVERIFY(answer.fields.contains("huidesk-server-signature"));
        QVERIFY(client.closesWithin(3'000));
        QCOMPARE(m_handled.load(), 0);
    }

    void aBodyOfAHundredMegabytesIsRefusedAtOnce()
    {
        open();
        TlsClient client(m_listener->port(), m_bank, m_bank.client());
        client.send(post(json + "Transfer-Encoding: chunked\r\n"));
        for (int i = 0; i < 100 && client.socket().bytesAvailable() == 0; ++i) {
            client.send("100000\r\n" + QByteArray(0x100000, ' ') + "\r\n");
            client.socket().waitForBytesWritten(1'000);
        }
        QCOMPARE(client.read().status, 413);
        QCOMPARE(m_handled.load(), 0);
    }

    void whatIsAllowedIsAnswered()
    {
        open();
        TlsClient client(m_listener->port(), m_bank, m_bank.client());
        client.send(post(json + "Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n"));
        QCOMPARE(client.read().body, echoOf("/v1/x", "{}"));
        client.send(post(json + "Expect: 100-continue\r\nContent-Length: 2\r\n"));
        QCOMPARE(client.read().status, 100);
        client.send("{}");
        QCOMPARE(client.read().status, 200);
        QByteArray large(1024 * 1024, ' ');
        client.send(post(json + "Content-Length: 1048576\r\n", large));
        QCOMPARE(client.read().status, 200);
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        m_delayMs = 20;
        open();
        TlsClient client(m_listener->port(), m_bank, m_bank.client());
        QByteArray bytes;
        for (int i = 0; i < 5; ++i)
            bytes += "GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n";
        client.send(bytes + "nonsense\r\n\r\n");
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.read().body, echoOf("/" + QByteArray::number(i), {}));
        QCOMPARE(client.read().status, 400);
        QCOMPARE(m_handled.load(), 5);
    }

    void whoIsSlowIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("drip");
        QTest::newRow("says nothing") << QByteArray() << QByteArray();
        QTest::newRow("header, a byte at a time") << QByteArray("GET /") << QByteArray("a");
        QTest::newRow("body, a byte at a time")
            << post(json + "Content-Length: 1000\r\n") << QByteArray(" ");
        QTest::newRow("idle after an answer") << get << QByteArray();
    }

    void whoIsSlowIsCutOff()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, drip);
        m_limits.headerMs = m_limits.bodyMs = m_limits.idleMs = 300;
        open();
        m_limits = {};
        TlsClient client(m_listener->port(), m_bank, m_bank.client());
        QElapsedTimer timer;
        timer.start();
        client.send(first);
        while (!client.closesWithin(50) && timer.elapsed() < 5'000)
            client.send(drip);
        QVERIFY(timer.elapsed() >= 250);
        QVERIFY(timer.elapsed() < 3'000);
    }

    void aConnectionWithoutHandshakeIsCutOff()
    {
        m_limits.handshakeMs = 300;
        open();
        m_limits = {};
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_listener->port());
        QVERIFY(socket.waitForConnected(2'000));
        QVERIFY(socket.waitForDisconnected(3'000));
        QCOMPARE(m_handled.load(), 0);
    }

    void aStopDeliversTheAnswerUnderWay()
    {
        m_delayMs = 400;
        open();
        TlsClient idle(m_listener->port(), m_bank, m_bank.client());
        TlsClient client(m_listener->port(), m_bank, m_bank.client());
        client.send(get);
        QTRY_COMPARE(m_handled.load(), 1);
        std::jthread stop([this] { m_listener->drain(); });
        const WireAnswer answer = client.read();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.fields.value("connection"), QByteArray("close"));
        QVERIFY(client.closesWithin(2'000));
        QVERIFY(idle.closesWithin(2'000));
        stop.join();
        QTcpSocket late;
        late.connectToHost(QStringLiteral("127.0.0.1"), m_listener->port());
        QVERIFY(!late.waitForConnected(500));
    }

    void aDeviceHasFourConnections()
    {
        open();
        const Identity identity = m_bank.client();
        std::vector<std::unique_ptr<TlsClient>> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(std::make_unique<TlsClient>(m_listener->port(), m_bank, identity));
            clients.back()->send(get);
            const WireAnswer answer = clients.back()->read();
            QCOMPARE(answer.status, i < 4 ? 200 : 429);
        }
        TlsClient other(m_listener->port(), m_bank, m_bank.client());
        other.send(get);
        QCOMPARE(other.read().status, 200);
        clients.clear();
        QTRY_COMPARE(m_listener->connections(), 1);
        TlsClient again(m_listener->port(), m_bank, identity);
        again.send(get);
        QCOMPARE(again.read().status, 200);
    }

    void hangsUpWhenToldTo()
    {
        m_hangUp = true;
        open();
        TlsClient client(m_listener->port(), m_bank, m_bank.client());
        client.send(get);
        QCOMPARE(client.read(2'000).status, 0);
        QCOMPARE(m_handled.load(), 1);
    }

    void refusesAddresses()
    {
        for (const char* address : {"", "127.0.0.1", "127.0.0.1:99999", "nowhere:1", "8.8.8.8:1"})
            QVERIFY(!Listener::open({QString::fromUtf8(address), tls(), {}, 1, {}}));
        QVERIFY(!Listener::open({QStringLiteral("127.0.0.1:0"), {}, {}, 1, {}}));
    }

private:
    TlsSettings tls() const { return {m_bank.server(), m_bank.authority().certificatePem()}; }

    void open()
    {
        auto opened = Listener::open({QStringLiteral("127.0.0.1:0"), tls(), m_limits, 2,
            [this](Arrival arrival, Reply reply) { answer(arrival, std::move(reply)); }});
        QVERIFY(opened);
        m_listener = std::move(*opened);
    }

    void answer(const Arrival& arrival, Reply reply)
    {
        ++m_handled;
        if (m_hangUp)
            return reply(std::nullopt);
        const Response response{200,
            {{QStringLiteral("path"), QString::fromUtf8(arrival.target)},
                {QStringLiteral("body"), QString::fromUtf8(arrival.body.trimmed())}}};
        if (m_delayMs == 0)
            return reply(response);
        const std::lock_guard lock(m_mutex);
        m_later.emplace_back([this, reply = std::move(reply), response] {
            std::this_thread::sleep_for(std::chrono::milliseconds(m_delayMs));
            reply(response);
        });
    }

    const TestBank m_bank;
    Limits m_limits;
    std::unique_ptr<Listener> m_listener;
    std::atomic<int> m_handled = 0;
    std::atomic<int> m_delayMs = 0;
    std::atomic<bool> m_hangUp = false;
    std::mutex m_mutex;
    std::vector<std::thread> m_later;
};

Q_DECLARE_METATYPE(hui::server::Identity)

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
