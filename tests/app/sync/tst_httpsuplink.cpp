// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/HttpsUplink.h"
#include "tests/app/sync/TestPlatform.h"
#include "tests/testkit/Fixed.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

using Answer = Result<UplinkAnswer>;

const QByteArray accepted = R"({"status":"accepted"})";

UplinkRequest write()
{
    return {.method = "POST",
        .path = QStringLiteral("/v1/operations:batch"),
        .body = {{QStringLiteral("amount"), 18740}},
        .key = operationId(),
        .deviceSequence = 7,
        .asOperator = false};
}

UplinkRequest read()
{
    return {.path = QStringLiteral("/v1/changes?cursor=a%2Bb&limit=500")};
}

/// Waits for the answer with an event loop, because the server lives on this thread.
Answer waitFor(const QFuture<Answer>& future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000); }();
    return future.isFinished() ? future.result() : failure(Error::Kind::Storage, "no answer");
}

} // namespace

/// The door to the platform against a raw TLS server that lies, breaks off and impersonates.
class TestHttpsUplink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsWhatItSends()
    {
        const TestAuthority authority;
        TestPlatform platform(authority);
        platform.answer = [&](const WireRequest& request) {
            return WireAnswer{platform.signedAnswer(
                200, request.key(), accepted, "Idempotent-Replayed: true\r\nRetry-After: 7\r\n")};
        };
        const FixedClock clock;
        const DeviceIdentity identity = identityFor(authority, platform);
        HttpsUplink uplink(identity, clock);
        const UplinkRequest request = write();
        const Answer answer = waitFor(uplink.ask(request));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->replayed);
        QCOMPARE(answer->retryAfterSeconds, 7);
        const WireRequest seen = platform.requests.value(0);
        QCOMPARE(seen.key(), request.key);
        QCOMPARE(seen.headers.value("huidesk-device-sequence"), QByteArray("7"));
        QCOMPARE(seen.headers.value("huidesk-timestamp"), QByteArray("2026-03-18T02:43:00.000Z"));
        const QByteArray text = textToSign({seen.method, seen.target, seen.body, seen.key(), 7,
            seen.headers.value("huidesk-timestamp")});
        QVERIFY(isSignedBy(QSslCertificate(identity.certificatePem), text,
            seen.headers.value("huidesk-signature")));
        QVERIFY(waitFor(uplink.ask(read())));
        QCOMPARE(
            platform.requests.value(1).target, QByteArray("/v1/changes?cursor=a%2Bb&limit=500"));
        QCOMPARE(platform.connections, 1); // the second went over the open connection
    }

    void aRefusalIsAnAnswer()
    {
        const TestAuthority authority;
        TestPlatform platform(authority);
        platform.answer = [&](const WireRequest& request) {
            return WireAnswer{platform.signedAnswer(409, request.key(),
                R"({"code":"already_paid","text_zh":"已缴","text_en":"Paid"})")};
        };
        const FixedClock clock;
        HttpsUplink uplink(identityFor(authority, platform), clock);
        const Answer answer = waitFor(uplink.ask(write()));
        QVERIFY(answer);
        QVERIFY(answer->isProblem());
        QCOMPARE(answer->code(), QStringLiteral("already_paid"));
        QCOMPARE(answer->text(true), QStringLiteral("已缴"));
        QCOMPARE(errorOf(*answer).kind, Error::Kind::Refused);
    }

    /// Whatever is not a signed, well-formed 2xx, 4xx or 5xx is no answer.
    void believesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char* kind : {"unsigned", "html", "truncated", "redirect", "otherKey",
                 "otherBody", "otherStatus", "notJson", "array", "empty", "garbage"})
            QTest::newRow(kind) << QByteArray(kind);
    }

    void believesNothingElse()
    {
        QFETCH(QByteArray, kind);
        const TestAuthority authority;
        TestPlatform platform(authority);
        platform.answer = [&](const WireRequest& request) { return lie(platform, kind, request); };
        const FixedClock clock;
        HttpsUplink uplink(identityFor(authority, platform), clock);
        const Answer answer = waitFor(uplink.ask(write()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Unknown);
        const Answer question = waitFor(uplink.ask(read()));
        QVERIFY(!question);
        QVERIFY(question.error().kind == Error::Kind::Offline
            || question.error().kind == Error::Kind::Protocol);
        for (const WireRequest& request : platform.requests)
            QVERIFY(request.target != "/elsewhere");
    }

    /// A server that reads the request and breaks off: the network layer sends the same bytes once
    /// more by itself. What is booked is counted by key, so it is booked once.
    void aRepeatedPostIsTheSamePost_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::addColumn<bool>("onOpenConnection");
        QTest::newRow("FIN, first connection") << false << false;
        QTest::newRow("FIN, open connection") << false << true;
        QTest::newRow("RST, first connection") << true << false;
        QTest::newRow("RST, open connection") << true << true;
    }

    void aRepeatedPostIsTheSamePost()
    {
        QFETCH(bool, reset);
        QFETCH(bool, onOpenConnection);
        const TestAuthority authority;
        TestPlatform platform(authority);
        QSet<QUuid> booked;
        platform.answer = [&](const WireRequest& request) {
            if (request.method == "GET")
                return WireAnswer{platform.signedAnswer(200, {}, accepted)};
            booked.insert(request.key());
            return WireAnswer{.bytes = {}, .close = true, .reset = reset};
        };
        const FixedClock clock;
        HttpsUplink uplink(identityFor(authority, platform), clock);
        if (onOpenConnection)
            QVERIFY(waitFor(uplink.ask(read())));
        platform.requests.clear();
        const Answer answer = waitFor(uplink.ask(write()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Unknown);
        qInfo("one post(), %lld POSTs on the wire", platform.requests.size());
        QVERIFY(platform.requests.size() >= 1);
        for (const WireRequest& request : platform.requests) {
            QCOMPARE(request.headers, platform.requests.first().headers);
            QCOMPARE(request.body, platform.requests.first().body);
        }
        QCOMPARE(booked.size(), 1);
    }

    void anImpostorSeesNothing_data()
    {
        QTest::addColumn<QByteArray>("fault");
        for (const char* fault :
            {"other authority", "other host", "expired", "not yet valid", "other key"})
            QTest::newRow(fault) << QByteArray(fault);
    }

    void anImpostorSeesNothing()
    {
        QFETCH(QByteArray, fault);
        const TestAuthority authority;
        const TestAuthority other;
        Wanted wanted;
        if (fault == "other host")
            wanted.host = "example.org";
        else if (fault == "expired")
            wanted = {.validFromSeconds = -7200, .validSeconds = 3600};
        else if (fault == "not yet valid")
            wanted.validFromSeconds = 3600;
        TestPlatform platform(fault == "other authority" ? other : authority, wanted);
        DeviceIdentity identity = identityFor(authority, platform);
        if (fault == "other key")
            identity.serverPins = {QByteArray(64, '0')};
        const FixedClock clock;
        HttpsUplink uplink(identity, clock);
        const Answer answer = waitFor(uplink.ask(write()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Offline);
        QCOMPARE(platform.bytesSeen, 0);
    }

    void nobodyThereIsOffline()
    {
        const TestAuthority authority;
        TestPlatform platform(authority);
        platform.answer = [&](const WireRequest& request) {
            return WireAnswer{platform.signedAnswer(200, request.key(), accepted), true};
        };
        const FixedClock clock;
        HttpsUplink uplink(identityFor(authority, platform), clock);
        QVERIFY(waitFor(uplink.ask(write())));
        platform.close();
        const Answer answer = waitFor(uplink.ask(write()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Offline);
    }

    /// Five requests meet an expired token: it is renewed once, and each is answered.
    void renewsAnExpiredTokenOnce()
    {
        const TestAuthority authority;
        TestPlatform platform(authority);
        platform.answer = [&](const WireRequest& request) { return sessions(platform, request); };
        const FixedClock clock;
        HttpsUplink uplink(identityFor(authority, platform), clock);
        uplink.setTokens("old", "refresh-1");
        QList<QFuture<Answer>> answers;
        for (int i = 0; i < 5; ++i)
            answers.append(uplink.ask(read()));
        for (const QFuture<Answer>& future : answers) {
            const Answer answer = waitFor(future);
            QVERIFY(answer);
            QCOMPARE(answer->status, 200);
        }
        QCOMPARE(refreshes(platform), 1);
    }

    void aRefusedRenewalStopsOnlyTheOperator()
    {
        const TestAuthority authority;
        TestPlatform platform(authority);
        platform.answer = [&](const WireRequest& request) { return sessions(platform, request); };
        const FixedClock clock;
        HttpsUplink uplink(identityFor(authority, platform), clock);
        uplink.setTokens("old", "stolen");
        for (int i = 0; i < 2; ++i) {
            const Answer answer = waitFor(uplink.ask(read()));
            QVERIFY(answer);
            QCOMPARE(answer->status, 401);
        }
        QCOMPARE(refreshes(platform), 1); // a refused one is not tried again
        const Answer upload = waitFor(uplink.ask(write()));
        QVERIFY(upload);
        QCOMPARE(upload->status, 200);
        QVERIFY(!platform.requests.last().headers.contains("authorization"));
    }

    void dropsWhatIsOpenWhenDestroyed()
    {
        const TestAuthority authority;
        TestPlatform platform(authority);
        QFuture<Answer> future;
        {
            const FixedClock clock;
            HttpsUplink uplink(identityFor(authority, platform), clock);
            future = uplink.ask(write());
        }
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

private:
    static WireAnswer lie(
        const TestPlatform& platform, const QByteArray& kind, const WireRequest& request)
    {
        const QUuid key = request.key();
        if (kind == "unsigned")
            return {TestPlatform::plainAnswer(200, accepted, {})};
        if (kind == "html")
            return {TestPlatform::plainAnswer(200, "<html>Sign in to Wi-Fi</html>", {})};
        if (kind == "truncated")
            return {platform.signedAnswer(200, key, accepted).chopped(4), true};
        if (kind == "redirect")
            return {platform.signedAnswer(307, key, accepted, "Location: /elsewhere\r\n")};
        if (kind == "otherKey")
            return {platform.signedAnswer(200, operationId(), accepted)};
        if (kind == "otherBody")
            return {platform.signedAnswer(200, key, accepted).replace("accepted", "rejected")};
        if (kind == "otherStatus")
            return {platform.signedAnswer(200, key, accepted).replace("1.1 200", "1.1 201")};
        if (kind == "notJson")
            return {platform.signedAnswer(200, key, "{\"status\":}")};
        if (kind == "array")
            return {platform.signedAnswer(200, key, "[]")};
        if (kind == "garbage")
            return {"\x01\x02 not HTTP at all\r\n\r\n", true};
        return {TestPlatform::plainAnswer(200, {}, {})};
    }

    static WireAnswer sessions(const TestPlatform& platform, const WireRequest& request)
    {
        if (request.method == "POST" && request.target == "/v1/sessions:refresh") {
            if (!request.body.contains("refresh-1"))
                return {platform.signedAnswer(401, request.key(), R"({"code":"not_signed_in"})")};
            return {platform.signedAnswer(
                200, request.key(), R"({"token":"new","refresh_token":"refresh-2"})")};
        }
        if (request.method == "GET" && request.headers.value("authorization") != "Bearer new")
            return {platform.signedAnswer(401, request.key(), R"({"code":"not_signed_in"})")};
        return {platform.signedAnswer(200, request.key(), accepted)};
    }

    static int refreshes(const TestPlatform& platform)
    {
        int count = 0;
        for (const WireRequest& request : platform.requests)
            count += request.target == "/v1/sessions:refresh" ? 1 : 0;
        return count;
    }
};

QTEST_GUILESS_MAIN(TestHttpsUplink)
#include "tst_httpsuplink.moc"
