// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/SecondFactor.h"
#include "app/server/Factors.h"
#include "app/server/Operators.h"
#include "app/server/PasswordHash.h"
#include "app/server/SessionEndpoints.h"
#include "app/server/Sessions.h"
#include "app/server/Totp.h"
#include "tests/testkit/Operations.h"
#include "tests/testkit/Platform.h"

#include <QJsonArray>
#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

Response post(Platform& platform, const QString& path, const QJsonObject& body)
{
    Router router;
    addSessionRoutes(router);
    return router.route(platform.context(), platform.request("POST", path, body));
}

Response signIn(Platform& platform, const QString& who, const QString& password)
{
    return post(platform, u"/v1/sessions"_s, {{u"operator"_s, who}, {u"password"_s, password}});
}

QJsonObject signedIn(Platform& platform)
{
    const Response response = signIn(platform, u"0217"_s, samplePassword());
    HUI_ASSERT(response.status == 201);
    return response.body;
}

QString text(const QJsonObject& body, const QString& key)
{
    return body.value(key).toString();
}

std::optional<Operator> operatorOf(
    Platform& platform, const QJsonObject& tokens, const Caller& caller = sampleCaller())
{
    const auto found
        = operatorOfToken(platform.context(), text(tokens, u"token"_s).toLatin1(), caller);
    HUI_ASSERT(found);
    return *found;
}

Response refresh(Platform& platform, const QJsonObject& tokens)
{
    return post(platform, u"/v1/sessions:refresh"_s,
        {{u"refresh_token"_s, tokens.value(u"refresh_token"_s)}});
}

} // namespace

class TestSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAnswerHoldsTheDay_data() { onBothDatabases(); }

    void theAnswerHoldsTheDay()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QJsonObject body = signedIn(platform);
        QCOMPARE(body.value(u"expires_in"_s).toInt(), 600);
        QCOMPARE(text(body, u"token"_s).size(), 43);
        QCOMPARE(text(body, u"business_date"_s), u"2026-03-18"_s);
        QCOMPARE(text(body.value(u"operator"_s).toObject(), u"name"_s), u"李晓芳"_s);
        QCOMPARE(text(body.value(u"branch"_s).toObject(), u"bank"_s), u"惠民银行"_s);
        const QJsonObject till = body.value(u"till"_s).toObject();
        QCOMPARE(text(till, u"id"_s), u"03"_s);
        QCOMPARE(text(till, u"state"_s), u"issued"_s);
        const QJsonObject hundreds{
            {u"denomination"_s, u"CNY-10000"_s}, {u"pieces"_s, 356}, {u"damaged"_s, 0}};
        QCOMPARE(till.value(u"issued"_s).toArray().at(0).toObject(), hundreds);
        QCOMPARE(body.value(u"policy"_s).toObject().keys(),
            QStringList({u"offline_per_day"_s, u"offline_per_item"_s, u"till_limit"_s}));
    }

    void aSupervisorHasNoTill()
    {
        Platform platform(u"sqlite"_s);
        const QJsonObject body = signIn(platform, u"0102"_s, samplePassword()).body;
        QVERIFY(body.value(u"till"_s).isNull());
        const QJsonObject limit{{u"minor"_s, 20'000'000}, {u"currency"_s, u"CNY"_s}};
        QCOMPARE(body.value(u"operator"_s).toObject().value(u"limit"_s).toObject(), limit);
    }

    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const QJsonObject good{{u"operator"_s, u"0217"_s}, {u"password"_s, u"x"_s}};
        const auto with = [&](const QString& key, const QJsonValue& value) {
            QJsonObject body = good;
            body.insert(key, value);
            return body;
        };
        QTest::newRow("wrong") << good << 401 << u"bad_credentials"_s << QString();
        QTest::newRow("nobody") << with(u"operator"_s, u"9999"_s) << 401 << u"bad_credentials"_s
                                << QString();
        QTest::newRow("of another branch")
            << QJsonObject{{u"operator"_s, u"0999"_s}, {u"password"_s, samplePassword()}} << 403
            << u"wrong_branch"_s << QString();
        QTest::newRow("number") << with(u"operator"_s, 217) << 400 << u"malformed"_s
                                << u"operator"_s;
        QTest::newRow("unknown field")
            << with(u"admin"_s, true) << 400 << u"malformed"_s << u"admin"_s;
        QTest::newRow("nothing") << QJsonObject() << 400 << u"malformed"_s << u"operator"_s;
        QTest::newRow("no factor of that kind")
            << with(u"factor"_s, QJsonObject{{u"kind"_s, u"smile"_s}, {u"value"_s, u"287082"_s}})
            << 400 << u"malformed"_s << u"factor.kind"_s;
        QTest::newRow("long") << with(u"password"_s, QString(200, u'x')) << 400 << u"malformed"_s
                              << u"password"_s;
    }

    void refuses()
    {
        QFETCH(QJsonObject, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, field);
        Platform platform(u"sqlite"_s);
        const OperatorAccount stranger{{u"0999"_s, u"外人"_s, {u"teller"_s}, u"0512-09"_s}};
        const QString hash
            = hashPassword(samplePassword(), platform.random(), PasswordCost::cheap());
        QVERIFY(Operators(platform.database()).save(stranger, hash));
        const Response response = post(platform, u"/v1/sessions"_s, body);
        QCOMPARE(response.status, status);
        QCOMPARE(codeOf(response), code);
        QCOMPARE(text(response.body, u"field"_s), field);
        QVERIFY(!response.body.contains(u"token"_s));
    }

    /// The answer is lost: the same request gets it again, uses no code up and opens no second
    /// session; anything else under its key is refused, and later it is as any other.
    void aLostAnswerIsGivenAgain_data() { onBothDatabases(); }

    void aLostAnswerIsGivenAgain()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QUuid key = operationId();
        const auto ask = [&](const QString& code, const QString& device = {}) {
            Request request = platform.request("POST", u"/v1/sessions"_s,
                {{u"operator"_s, u"0103"_s}, {u"password"_s, samplePassword()},
                    {u"factor"_s, toJson(SecondFactor{SecondFactor::Kind::Totp, code})}});
            request.key = key;
            if (!device.isEmpty())
                request.caller.deviceId = device;
            Router router;
            addSessionRoutes(router);
            return router.route(platform.context(), request);
        };
        const QDateTime now = platform.clock().nowUtc();
        const TotpKey totp{TotpKey::Algorithm::Sha1, QByteArray(20, 's')};
        QVERIFY(Factors(platform.database()).enrol(u"0103"_s, totp, now));
        const QString code = totpCode(totp, totpStepOf(now));
        const Response first = ask(code);
        QCOMPARE(first.status, 201);
        const Response again = ask(code);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.headers.value("Idempotent-Replayed"), QByteArray("true"));
        QCOMPARE(rowsOf(platform.database(), u"session"_s), 1);
        QCOMPARE(ask(code, u"SZ-QYL-07"_s).status, 401); // of another desk the code is used up
        QCOMPARE(ask(u"000000"_s).status, 401);
        QCOMPARE(rowsOf(platform.database(), u"session"_s), 1);
        auto row = platform.database().run(u"SELECT answer, said FROM session_reply"_s);
        QVERIFY(row && row->next());
        QVERIFY(!row->value(0).toString().contains(text(first.body, u"token"_s)));
        platform.clock().advanceMs(91'000);
        QCOMPARE(ask(code).status, 401);
        QCOMPARE(rowsOf(platform.database(), u"session"_s), 1);
    }

    void aSignInSurvivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            Platform platform(u"sqlite"_s);
            Request request = platform.request("POST", u"/v1/sessions"_s,
                {{u"operator"_s, u"0217"_s}, {u"password"_s, samplePassword()}});
            request.key = operationId();
            Router router;
            addSessionRoutes(router);
            platform.database().failAfter(count);
            const Response failed = router.route(platform.context(), request);
            platform.database().failAfter(-1);
            const Response again = router.route(platform.context(), request);
            QCOMPARE(again.status, 201);
            QCOMPARE(rowsOf(platform.database(), u"session"_s), 1);
            if (failed.status == 201) {
                QCOMPARE(again.body, failed.body);
                return;
            }
        }
    }

    void theSecondFactor_data() { onBothDatabases(); }

    void theSecondFactor()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QJsonObject without{{u"operator"_s, u"0103"_s}, {u"password"_s, samplePassword()}};
        const Response asked = post(platform, u"/v1/sessions"_s, without);
        QCOMPARE(asked.status, 401);
        QCOMPARE(codeOf(asked), u"factor_missing"_s);
        QCOMPARE(text(asked.body, u"field"_s), u"factor"_s);
        QCOMPARE(asked.body.value(u"factors"_s).toArray(), QJsonArray{u"card"_s});
        QVERIFY(!asked.body.contains(u"token"_s));
        QJsonObject with = without;
        with.insert(u"factor"_s, toJson(SecondFactor{SecondFactor::Kind::Card, u"HMYG00000104"_s}));
        QCOMPARE(codeOf(post(platform, u"/v1/sessions"_s, with)), u"factor_wrong"_s);
        with.insert(u"factor"_s, toJson(SecondFactor{SecondFactor::Kind::Card, u"HMYG00000103"_s}));
        QCOMPARE(post(platform, u"/v1/sessions"_s, with).status, 201);
        auto rows = platform.database().run(
            u"SELECT outcome FROM audit WHERE actor = '0103' ORDER BY number"_s);
        QVERIFY(rows);
        QStringList outcomes;
        while (rows->next())
            outcomes += rows->value(0).toString();
        QCOMPARE(outcomes, QStringList({u"factor_missing"_s, u"factor_wrong"_s, u"ok"_s}));
    }

    void fiveWrongOnesLock()
    {
        Platform platform(u"sqlite"_s);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(signIn(platform, u"0217"_s, u"x"_s).status, 401);
        const Response fifth = signIn(platform, u"0217"_s, u"x"_s);
        QCOMPARE(fifth.status, 423);
        QCOMPARE(codeOf(fifth), u"operator_locked"_s);
        QCOMPARE(fifth.headers.value("Retry-After"), QByteArray("30"));
        QCOMPARE(signIn(platform, u"0217"_s, samplePassword()).status, 423);
    }

    void aTokenIsGoodForTenMinutesOnItsDevice_data() { onBothDatabases(); }

    void aTokenIsGoodForTenMinutesOnItsDevice()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QJsonObject tokens = signedIn(platform);
        QCOMPARE(operatorOf(platform, tokens)->id, u"0217"_s);
        Caller thief = sampleCaller();
        thief.certificateThumbprint = QByteArray(64, 'b');
        QVERIFY(!operatorOf(platform, tokens, thief));
        QVERIFY(!operatorOf(platform, {{u"token"_s, tokens.value(u"refresh_token"_s)}}));
        platform.clock().advanceMs(599'999);
        QVERIFY(operatorOf(platform, tokens));
        platform.clock().advanceMs(1);
        QVERIFY(!operatorOf(platform, tokens));
    }

    void aRefreshTokenIsGoodOnce_data() { onBothDatabases(); }

    void aRefreshTokenIsGoodOnce()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QJsonObject first = signedIn(platform);
        platform.clock().advanceMs(700'000);
        const Response second = refresh(platform, first);
        QCOMPARE(second.status, 200);
        QVERIFY(operatorOf(platform, second.body));
        QCOMPARE(codeOf(refresh(platform, first)), u"session_expired"_s);
        // The whole family has ended: whoever holds the newer tokens has nothing either.
        QVERIFY(!operatorOf(platform, second.body));
        QCOMPARE(refresh(platform, second.body).status, 401);
    }

    void aStolenRefreshTokenEndsTheSession()
    {
        Platform platform(u"sqlite"_s);
        const QJsonObject tokens = signedIn(platform);
        Caller thief = sampleCaller();
        thief.certificateThumbprint = QByteArray(64, 'b');
        const auto stolen
            = refreshSession(platform.context(), text(tokens, u"refresh_token"_s), thief);
        QVERIFY(stolen && !*stolen);
        QVERIFY(!operatorOf(platform, tokens));
    }

    void aSessionEndsAfterTwelveHours()
    {
        Platform platform(u"sqlite"_s);
        const QJsonObject tokens = signedIn(platform);
        platform.clock().advanceMs(12 * 3'600'000);
        QCOMPARE(refresh(platform, tokens).status, 401);
    }

    void signingOutEndsIt_data() { onBothDatabases(); }

    void signingOutEndsIt()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QJsonObject tokens = signedIn(platform);
        const QJsonObject others = signedIn(platform);
        Request request = platform.request("DELETE", u"/v1/sessions/current"_s);
        request.signedIn = operatorOf(platform, tokens);
        Router router;
        addSessionRoutes(router);
        QCOMPARE(router.route(platform.context(), request).status, 204);
        QVERIFY(!operatorOf(platform, tokens));
        QCOMPARE(refresh(platform, tokens).status, 401);
        QVERIFY(operatorOf(platform, others));
    }

    void survivesAFailureOfAnyStatement_data() { onBothDatabases(); }

    void survivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        Platform platform(database);
        for (int count = 0;; ++count) {
            platform.database().failAfter(count);
            const Response response = signIn(platform, u"0217"_s, samplePassword());
            platform.database().failAfter(-1);
            if (response.status == 201) {
                QVERIFY(count >= 10);
                break;
            }
            QCOMPARE(response.status, 503);
            QCOMPARE(signIn(platform, u"0217"_s, samplePassword()).status, 201);
        }
    }
};

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
