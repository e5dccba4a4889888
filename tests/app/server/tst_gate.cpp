// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/OperationId.h"
#include "app/server/Gate.h"
#include "app/server/Listener.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/Platform.h"
#include "tests/testkit/TlsClient.h"

#include <QTest>

#include <atomic>
#include <future>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;

namespace {

const QByteArray at = "2026-03-18T02:43:00.000Z"; // the fixed clock
const QByteArray operationText = "019cff31-7e60-7abc-8def-0123456789ab";

/// A request as an honest device sends it.
Arrival honest(const SigningKey& key, const QByteArray& method = "POST")
{
    Arrival arrival{method, method == "GET" ? "/v1/changes?limit=5" : "/v1/echo", {},
        method == "POST" ? "{}" : "", Peer{key, "aa"}};
    arrival.fields.insert("huidesk-timestamp", at);
    if (arrival.isWrite()) {
        arrival.fields.insert("idempotency-key", operationText);
        arrival.fields.insert("huidesk-device-sequence", "7");
    }
    return arrival;
}

void sign(Arrival& arrival, const SigningKey& key)
{
    const SignedRequest text{arrival.method, arrival.target, arrival.body,
        arrival.field("idempotency-key"), arrival.field("huidesk-device-sequence"),
        arrival.field("huidesk-timestamp")};
    arrival.fields.insert("huidesk-signature", key.sign(text.text()).toBase64());
}

} // namespace

class TestGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto echo = [](Context&, const Request& request) {
            Response response;
            response.body.insert(
                QStringLiteral("limit"), request.query.queryItemValue(QStringLiteral("limit")));
            response.body.insert(QStringLiteral("device"), request.caller.deviceId);
            response.body.insert(
                QStringLiteral("operator"), request.signedIn ? request.signedIn->id : QString());
            return response;
        };
        m_router.add("POST", QStringLiteral("/v1/echo"), Access::Device, echo);
        m_router.add("GET", QStringLiteral("/v1/changes"), Access::Device, echo);
        m_router.add("GET", QStringLiteral("/v1/till"), Access::Operator, echo);
        QVERIFY(m_pool.start([](Context&) -> Result<Done> { return Done{}; }));
    }

    void init()
    {
        m_active = true;
        m_gate.setFaults({});
    }

    void anHonestRequestReachesItsRoute()
    {
        Arrival arrival = honest(m_key, "GET");
        arrival.fields.insert("authorization", "Bearer token-of-0217");
        sign(arrival, m_key);
        const auto response = answer(arrival);
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(response->body.value(QStringLiteral("limit")).toString(), QStringLiteral("5"));
        QCOMPARE(
            response->body.value(QStringLiteral("device")).toString(), QStringLiteral("SZ-QYL-02"));
        QCOMPARE(
            response->body.value(QStringLiteral("operator")).toString(), QStringLiteral("0217"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("field"); // changed before signing; "-": after it
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* field, const QByteArray& value,
                             int status, const char* code) {
            QTest::newRow(name) << QByteArray(field) << value << status << QString::fromUtf8(code);
        };
        row("nothing wrong", "x-nothing", "", 200, "");
        row("no key", "idempotency-key", "", 400, "idempotency_key_missing");
        row("key of version 4", "idempotency-key", "1b4e28ba-2fa1-41d2-883f-0016d3cca427", 400,
            "idempotency_key_invalid");
        row("key in capitals", "idempotency-key", operationText.toUpper(), 400,
            "idempotency_key_invalid");
        row("key in braces", "idempotency-key", '{' + operationText + '}', 400,
            "idempotency_key_invalid");
        row("no time", "huidesk-timestamp", "", 401, "bad_signature");
        row("local time", "huidesk-timestamp", "2026-03-18T10:43:00.000+08:00", 401,
            "bad_signature");
        row("late by 5 min", "huidesk-timestamp", "2026-03-18T02:38:00.000Z", 200, "");
        row("late by more", "huidesk-timestamp", "2026-03-18T02:37:59.000Z", 401, "clock_skew");
        row("early by more", "huidesk-timestamp", "2026-03-18T02:48:01.000Z", 401, "clock_skew");
        row("other time than signed", "-huidesk-timestamp", "2026-03-18T02:43:01.000Z", 401,
            "bad_signature");
        row("other key than signed", "-idempotency-key", "019cff31-7e60-7abc-8def-0123456789ac",
            401, "bad_signature");
        row("other sequence than signed", "-huidesk-device-sequence", "8", 401, "bad_signature");
        row("no signature", "-huidesk-signature", "", 401, "bad_signature");
        row("no base64", "-huidesk-signature", "****", 401, "bad_signature");
        row("other body than signed", "-body", "{\"a\":1}", 401, "bad_signature");
        row("other path than signed", "-target", "/v1/changes", 401, "bad_signature");
        row("key twice in the body", "body", "{\"a\":1,\"a\":2}", 400, "malformed_json");
        row("array", "body", "[]", 400, "malformed_json");
        row("no body", "body", "", 200, "");
        row("too deep", "body",
            QByteArray("{\"a\":").repeated(40) + "1" + QByteArray("}").repeated(40), 400,
            "malformed_json");
    }

    void refuses()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        QFETCH(int, status);
        QFETCH(QString, code);
        const bool afterSigning = field.startsWith('-');
        Arrival arrival = honest(m_key);
        if (afterSigning)
            sign(arrival, m_key);
        const QByteArray name = afterSigning ? field.mid(1) : field;
        if (name == "body")
            arrival.body = value;
        else if (name == "target")
            arrival.target = value;
        else
            arrival.fields.insert(name, value);
        if (!afterSigning)
            sign(arrival, m_key);
        const auto response = answer(arrival);
        QVERIFY(response);
        QCOMPARE(codeOf(*response), code);
        QCOMPARE(response->status, status);
    }

    void refusesAnotherDevicesSignature()
    {
        Arrival arrival = honest(m_key);
        sign(arrival, *SigningKey::generate());
        QCOMPARE(codeOf(*answer(arrival)), QStringLiteral("bad_signature"));
    }

    /// An expired token stops what a teller asks, never what the device uploads.
    void aTokenThatIsNoMoreIsNobody()
    {
        Arrival arrival = honest(m_key, "GET");
        arrival.fields.insert("authorization", "Bearer gone");
        sign(arrival, m_key);
        QCOMPARE(answer(arrival)->status, 200);
        arrival.target = "/v1/till";
        sign(arrival, m_key);
        QCOMPARE(codeOf(*answer(arrival)), QStringLiteral("not_signed_in"));
    }

    void faultsStrikeTheWriteTheyAreAskedFor()
    {
        const auto faults
            = Faults::parse({QStringLiteral("drop_answer:2"), QStringLiteral("drop_every:4")});
        QVERIFY(faults);
        m_gate.setFaults(*faults);
        Arrival arrival = honest(m_key);
        sign(arrival, m_key);
        QList<bool> answered;
        for (int i = 0; i < 5; ++i)
            answered.append(answer(arrival).has_value());
        QCOMPARE(answered, QList<bool>({true, false, true, false, true}));
        for (const char* word : {"", "drop_answer", "drop_answer:0", "drop_answer:x", "burn:1"})
            QVERIFY(!Faults::parse({QString::fromUtf8(word)}));
    }

    void aFullQueueSaysSo()
    {
        std::promise<void> go;
        const auto gone = go.get_future().share();
        QVERIFY(m_pool.submit([gone](Context&) { gone.wait(); }));
        QTRY_COMPARE(m_pool.waiting(), 0);
        QVERIFY(m_pool.submit([](Context&) { }));
        QVERIFY(m_pool.submit([](Context&) { }));
        Arrival arrival = honest(m_key);
        sign(arrival, m_key);
        const auto response = answer(arrival);
        go.set_value();
        QCOMPARE(response->status, 503);
        QCOMPARE(codeOf(*response), QStringLiteral("busy"));
        QCOMPARE(response->headers.value("Retry-After"), QByteArray("1"));
        QTRY_COMPARE(m_pool.waiting(), 0);
    }

    void aDeviceRevokedBetweenTwoRequestsIsRefused()
    {
        const TestBank bank;
        const Identity identity = bank.client();
        const SigningKey key = *SigningKey::fromPem(identity.keyPem);
        auto listener = Listener::open(
            {QStringLiteral("127.0.0.1:0"), {bank.server(), bank.authority().certificatePem()}, {},
                1, [this](Arrival arrival, Reply reply) {
                    m_gate.take(std::move(arrival), std::move(reply));
                }});
        QVERIFY(listener);
        TlsClient client((*listener)->port(), bank, identity);
        Arrival arrival = honest(key, "GET");
        sign(arrival, key);
        QByteArray bytes = "GET /v1/changes?limit=5 HTTP/1.1\r\nHost: localhost\r\n";
        for (auto it = arrival.fields.cbegin(); it != arrival.fields.cend(); ++it)
            bytes += it.key() + ": " + it.value() + "\r\n";
        client.send(bytes + "\r\n");
        QCOMPARE(client.read().status, 200);
        m_active = false;
        client.send(bytes + "\r\n");
        const WireAnswer answered = client.read();
        QCOMPARE(answered.status, 403);
        QCOMPARE(answered.code(), QStringLiteral("device_revoked"));
        QVERIFY(isSigned(answered, bank.serverKey(), {}));
        (*listener)->drain();
    }

    void whoeverAsksSeesHealthAndFigures()
    {
        PublicGate gate(m_router, m_pool, m_metrics);
        m_metrics.note({"GET", QStringLiteral("/v1/changes"), 200, 1'500, {}});
        const auto ask = [&gate](const QByteArray& target) {
            std::promise<std::optional<Response>> given;
            gate.take({"GET", target, {}, {}, {}},
                [&given](std::optional<Response> response) { given.set_value(response); });
            return given.get_future().get();
        };
        QCOMPARE(ask("/healthz")->status, 200);
        QCOMPARE(ask("/readyz")->status, 200);
        QCOMPARE(ask("/v1/changes")->status, 403); // devices only
        const QByteArray text = ask("/metrics")->bytes();
        QVERIFY(text.contains("huidesk_build_info{version=\"test\"} 1\n"));
        QVERIFY(text.contains("huidesk_requests_total{method=\"GET\",route=\"/v1/changes\","
                              "status=\"200\"} 1\n"));
        QVERIFY(text.contains(
            "huidesk_request_seconds_bucket{route=\"/v1/changes\",le=\"0.002500\"} 1\n"));
        QVERIFY(text.contains(
            "huidesk_request_seconds_bucket{route=\"/v1/changes\",le=\"0.001000\"} 0\n"));
        QVERIFY(text.contains("huidesk_requests_in_flight 0\n"));
    }

private:
    std::optional<Response> answer(const Arrival& arrival)
    {
        std::promise<std::optional<Response>> given;
        m_gate.take(arrival,
            [&given](std::optional<Response> response) { given.set_value(std::move(response)); });
        return given.get_future().get();
    }

    Lookups lookups()
    {
        return {[this](Context&, const QByteArray& thumbprint) -> Result<std::optional<Caller>> {
                    if (!m_active)
                        return std::nullopt;
                    return Caller{
                        QStringLiteral("SZ-QYL-02"), QStringLiteral("0512-08"), thumbprint};
                },
            [](Context&, const QByteArray& token,
                const Caller&) -> Result<std::optional<Operator>> {
                if (token != "token-of-0217")
                    return std::nullopt;
                return Operator{QStringLiteral("0217"), {}, {QStringLiteral("teller")}, {}};
            }};
    }

    const SigningKey m_key = *SigningKey::generate();
    std::atomic<bool> m_active = true;
    FixedClock m_clock;
    FixedRandom m_random;
    Router m_router;
    Metrics m_metrics{"test"};
    WorkerPool m_pool{{QStringLiteral("sqlite::memory:"), 4, 2}, m_clock, m_random};
    DeviceGate m_gate{m_router, lookups(), m_pool, m_metrics};
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
