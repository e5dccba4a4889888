// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/SignIn.h"
#include "tests/app/sync/FakeUplink.h"

#include <QJsonDocument>
#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

QJsonObject sessionBody()
{
    return QJsonDocument::fromJson(R"({"token":"t","expires_in":600,"refresh_token":"r",
        "operator":{"id":"0217","name":"李晓芳","roles":["teller"],
            "limit":{"minor":5000000,"currency":"CNY"}},
        "branch":{"code":"0512-08","name":"青云路智慧网点","bank":"惠民银行"},
        "business_date":"2026-03-18",
        "till":{"id":"03","state":"assigned",
            "issued":[{"denomination":"CNY-10000","pieces":356,"damaged":0}]},
        "policy":{"offline_per_item":{"minor":100000,"currency":"CNY"},
            "offline_per_day":{"minor":500000,"currency":"CNY"},
            "till_limit":{"minor":5000000,"currency":"CNY"}}})")
        .object();
}

} // namespace

class TestSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesASession()
    {
        FakeUplink uplink;
        uplink.answer = [](const UplinkRequest&) { return UplinkAnswer{201, sessionBody()}; };
        const Result<Session> session = ask(uplink);
        QVERIFY(session);
        QCOMPARE(session->shift.operatorId, QStringLiteral("0217"));
        QCOMPARE(session->shift.till, QStringLiteral("03"));
        QCOMPARE(session->shift.businessDate, QDate(2026, 3, 18));
        QCOMPARE(session->till->issued.size(), 1);
        QCOMPARE(session->policy.offlinePerItem, Money::fen(100'000));
        QVERIFY(session->hasRole(QStringLiteral("teller")));
        QCOMPARE(uplink.token, QByteArray("t"));
        QCOMPARE(uplink.refreshToken, QByteArray("r"));
        QVERIFY(!uplink.seen().first().asOperator);
    }

    void anOperatorMayHaveNoTill()
    {
        QJsonObject body = sessionBody();
        body.insert(QStringLiteral("till"), QJsonValue::Null);
        const Result<Session> session = sessionFromJson(body);
        QVERIFY(session);
        QVERIFY(!session->till);
        QVERIFY(session->shift.till.isEmpty());
    }

    /// The hours and the seals of the day; a platform without them offers none.
    void tellsWhatTheDayOffers()
    {
        QJsonObject body = sessionBody();
        QVERIFY(sessionFromJson(body)->duty.shifts.isEmpty());
        const DutyOffer offer{{{QStringLiteral("morning"), QTime(8, 30), QTime(12, 30)},
                                  {QStringLiteral("afternoon"), QTime(12, 30), QTime(17, 30)}},
            {{QStringLiteral("business"), QStringLiteral("07")}}};
        body.insert(QStringLiteral("duty"), toJson(offer));
        const Result<Session> session = sessionFromJson(body);
        QVERIFY(session);
        QCOMPARE(session->duty.shifts, offer.shifts);
        QCOMPARE(session->duty.seals, offer.seals);
        QCOMPARE(shiftAt(offer.shifts, QTime(7, 0)), 0);
        QCOMPARE(shiftAt(offer.shifts, QTime(12, 30)), 1);
        QCOMPARE(shiftAt(offer.shifts, QTime(20, 0)), 1);
        QCOMPARE(shiftAt({}, QTime(8, 0)), -1);
        const DutyShift whole{QStringLiteral("day"), QTime(8, 30), QTime(17, 30)};
        QCOMPARE(shiftAt(QList{whole} + offer.shifts, QTime(16, 0)), 2); // the closer one
        QJsonObject broken = toJson(offer);
        QJsonObject first = broken.value(QStringLiteral("shifts")).toArray().first().toObject();
        first.insert(QStringLiteral("from"), QStringLiteral("25:00"));
        broken.insert(QStringLiteral("shifts"), QJsonArray{first});
        body.insert(QStringLiteral("duty"), broken);
        const Result<Session> refused = sessionFromJson(body);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, QStringLiteral("duty.shifts[0].from"));
    }

    void aNewerPlatformMaySayMore()
    {
        QJsonObject body = sessionBody();
        body.insert(QStringLiteral("queue"), 3);
        QVERIFY(sessionFromJson(body));
    }

    void refuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("wrong password")
            << 401 << QStringLiteral("bad_credentials") << Error::Kind::Input;
        for (const char* code : {"factor_missing", "factor_wrong", "factor_used"})
            QTest::newRow(code) << 401 << QString::fromLatin1(code) << Error::Kind::Input;
        QTest::newRow("locked") << 423 << QStringLiteral("operator_locked") << Error::Kind::Refused;
        QTest::newRow("clock") << 401 << QStringLiteral("clock_skew") << Error::Kind::Refused;
        QTest::newRow("busy") << 503 << QStringLiteral("busy") << Error::Kind::Offline;
    }

    void refuses()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(Error::Kind, kind);
        FakeUplink uplink;
        uplink.answer = [&](const UplinkRequest&) {
            return UplinkAnswer{status, {{QStringLiteral("code"), code}}};
        };
        const Result<Session> session = ask(uplink);
        QVERIFY(!session);
        QCOMPARE(session.error().kind, kind);
        QCOMPARE(isAboutFactor(session.error()), code.startsWith(u"factor_"));
        QVERIFY(uplink.token.isEmpty());
    }

    /// What would do is said in other words for a card, a code, or either.
    void saysWhichFactorWouldDo()
    {
        QSet<QByteArray> texts;
        for (const QJsonArray& kinds :
            {QJsonArray{u"card"_qs}, QJsonArray{u"totp"_qs}, QJsonArray{u"card"_qs, u"totp"_qs}}) {
            const auto error = factorRefusal(
                {401, {{u"code"_qs, u"factor_missing"_qs}, {u"factors"_qs, kinds}}});
            QVERIFY(error);
            texts.insert(error->text);
        }
        QCOMPARE(texts.size(), 3);
        QVERIFY(!factorRefusal({401, {{u"code"_qs, u"bad_credentials"_qs}}}));
    }

    void theFactorGoesWithThePassword()
    {
        FakeUplink uplink;
        uplink.answer = [](const UplinkRequest&) { return UplinkAnswer{401, {}}; };
        QObject context;
        signIn(uplink, {u"0219"_qs, u"x"_qs, SecondFactor{SecondFactor::Kind::Totp, u"287082"_qs}},
            &context, [](const Result<Session>&) { });
        const QJsonObject body = uplink.seen().last().body;
        QCOMPARE(body.value(u"factor").toObject().value(u"kind").toString(), u"totp"_qs);
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field :
            {"token", "operator", "branch", "business_date", "policy", "refresh_token"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void namesTheFieldThatIsWrong()
    {
        QFETCH(QString, field);
        QJsonObject body = sessionBody();
        body.remove(field);
        const Result<Session> session = sessionFromJson(body);
        QVERIFY(!session);
        QCOMPARE(session.error().kind, Error::Kind::Protocol);
        QVERIFY(session.error().detail.contains(field));
    }

    void signsOff()
    {
        FakeUplink uplink;
        uplink.token = "t";
        uplink.answer = [](const UplinkRequest&) { return UplinkAnswer{204, {}}; };
        signOff(uplink);
        QVERIFY(uplink.token.isEmpty());
        QCOMPARE(uplink.seen().first().method, QByteArray("DELETE"));
    }

private:
    static Result<Session> ask(FakeUplink& uplink)
    {
        QObject context;
        std::optional<Result<Session>> given;
        signIn(uplink, {QStringLiteral("0217"), QStringLiteral("Huidesk-2026")}, &context,
            [&](const Result<Session>& session) { given = session; });
        [&] { QTRY_VERIFY(given.has_value()); }();
        return given.value_or(failure(Error::Kind::Storage, "no answer"));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
