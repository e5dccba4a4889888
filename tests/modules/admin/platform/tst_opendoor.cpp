// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PartnerGate.h"
#include "modules/admin/platform/DoorRetention.h"
#include "tests/modules/admin/platform/PartnerScene.h"
#include "tests/testkit/Operations.h"

using namespace hui;
using namespace hui::testkit;

namespace {

void sweepAnswers(PartnerScene& scene)
{
    QVERIFY(doorRetention().run(scene.platform.context()));
}

/// How many rows of calls, runs and acts have nothing left of their answers.
QList<qint64> forgottenIn(Database& database)
{
    QList<qint64> counts;
    for (const char* table : {"partner_call", "partner_run", "centre_act"})
        counts.append(rowsOf(database, QLatin1StringView(table) + u" WHERE forgotten_at <> ''"_s));
    return counts;
}

} // namespace

/// What the open platform keeps to: signatures of two persons, and limits of what programs ask.
class TestOpenDoor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignatureIsForExactlyWhatWasShown_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<bool>("hasShown");
        const QString list = u"shop.item.list"_s;
        QTest::newRow("another partner") << u"partner.grant"_s << u"P-0001"_s << list << true;
        QTest::newRow("another interface")
            << u"partner.grant"_s << u"P-0009"_s << u"shop.gift.create"_s << true;
        QTest::newRow("another kind") << u"partner.activate"_s << u"P-0009"_s << list << true;
        QTest::newRow("without what was shown")
            << u"partner.grant"_s << u"P-0009"_s << list << false;
    }

    void aSignatureIsForExactlyWhatWasShown()
    {
        QFETCH(QString, kind);
        QFETCH(QString, subject);
        QFETCH(QString, interface);
        QFETCH(bool, hasShown);
        PartnerScene scene(u"sqlite"_s);
        QCOMPARE(scene.desk("POST", u"/v1/partners"_s, toJson(PartnerScene::wanted())).status, 200);
        const auto body = [](const QString& id) {
            return QJsonObject{{u"interfaces"_s, QJsonArray{id}}, {u"from"_s, u"2026-01-01"_s},
                {u"until"_s, u"2026-12-31"_s}};
        };
        const QUuid key = operationId();
        const QJsonObject signature = scene.withSignature(kind, subject, body(interface), key);
        QJsonObject sent = body(u"shop.item.list"_s);
        QJsonObject approval = signature.value(u"approval"_s).toObject();
        if (!hasShown)
            approval.remove(u"shown"_s);
        sent.insert(u"approval"_s, approval);
        const QString path = u"/v1/partners/P-0009:grant"_s;
        QCOMPARE(codeOf(scene.desk("POST", path, sent, key)), u"approval_mismatch"_s);
        const auto view
            = partnerViewFromJson(scene.desk("GET", u"/v1/partners/P-0009"_s, {}, {}).body);
        QVERIFY(view && view->grants.isEmpty());
    }

    void aSignatureIsUsedOnce_data() { onBothDatabases(); }
    void aSignatureIsUsedOnce()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open();
        const QString path = u"/v1/partners/P-0009:grant"_s;
        const QJsonObject body{{u"interfaces"_s, QJsonArray{u"shop.item.list"_s}},
            {u"from"_s, u"2026-01-01"_s}, {u"until"_s, u"2026-11-30"_s}};
        const QUuid key = operationId();
        const QJsonObject sent = scene.withSignature(u"partner.grant"_s, u"P-0009"_s, body, key);
        const Response first = scene.desk("POST", path, sent, key);
        QCOMPARE(first.status, 200);
        QCOMPARE(scene
                     .desk("POST", u"/v1/partners/P-0009:ungrant"_s,
                         {{u"interface"_s, u"shop.item.list"_s}})
                     .status,
            200);
        QCOMPARE(
            scene.desk("POST", path, sent, key).body, first.body); // told again, not done again
        const auto view
            = partnerViewFromJson(scene.desk("GET", u"/v1/partners/P-0009"_s, {}, {}).body);
        QVERIFY(view);
        QCOMPARE(view->grants.size(), 5);
        QCOMPARE(codeOf(scene.desk("POST", path, sent)), u"approval_mismatch"_s);
        QJsonObject other = sent;
        other.insert(u"until"_s, u"2026-12-31"_s);
        QCOMPARE(codeOf(scene.desk("POST", path, other, key)), u"key_reused"_s);
        auto row = scene.platform.database().run(u"SELECT answer FROM centre_act"_s);
        QVERIFY(row);
        while (row->next())
            QVERIFY(!row->value(0).toString().contains(u"13800005678"));
    }

    /// A draft is changed by one person; what two open is what they have looked at.
    void whatIsOpenedIsWhatWasSeen()
    {
        PartnerScene scene(u"sqlite"_s);
        Partner partner = PartnerScene::wanted();
        QCOMPARE(scene.desk("POST", u"/v1/partners"_s, toJson(partner)).status, 200);
        const QString move = u"/v1/partners/P-0009:move"_s;
        const QJsonObject opening{{u"act"_s, u"activate"_s}, {u"seen"_s, scene.seenPartner()}};
        const QUuid key = operationId();
        partner.perDay = 100'000;
        QCOMPARE(scene.desk("POST", u"/v1/partners"_s, toJson(partner)).status, 200);
        QCOMPARE(codeOf(scene.signedDesk(u"partner.activate"_s, move, opening, key)),
            u"content_changed"_s);
        QCOMPARE(codeOf(scene.signedDesk(u"partner.activate"_s, move, {{u"act"_s, u"activate"_s}})),
            u"content_changed"_s);
    }

    void aSignedActSurvivesAFailureOfAnyStatement()
    {
        PartnerScene scene(u"sqlite"_s);
        scene.open();
        const QString path = u"/v1/partners/P-0009:grant"_s;
        const QJsonObject body{{u"interfaces"_s, QJsonArray{u"shop.item.list"_s}},
            {u"from"_s, u"2026-01-01"_s}, {u"until"_s, u"2026-11-30"_s}};
        for (int count = 0;; ++count) {
            const QUuid key = operationId();
            const QJsonObject sent
                = scene.withSignature(u"partner.grant"_s, u"P-0009"_s, body, key);
            scene.platform.database().failAfter(count);
            const Response answer = scene.desk("POST", path, sent, key);
            scene.platform.database().failAfter(-1);
            QCOMPARE(scene.desk("POST", path, sent, key).status, 200);
            if (answer.status == 200) {
                QVERIFY(count >= 8);
                return;
            }
            QCOMPARE(answer.status, 503);
        }
    }

    void answersAreForgotten_data() { onBothDatabases(); }
    void answersAreForgotten()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open(); // leaves rows of centre_act
        Database& tables = scene.platform.database();
        const QUuid request = operationId();
        const QJsonObject input{{u"item"_s, u"7"_s}};
        QCOMPARE(scene.call(u"shop.order.create"_s, input, request).status, 200);
        const auto row = [](const char* state, const char* number) {
            return u"INSERT INTO partner_run(partner, request, fingerprint, composition, version,"
                   " state, holder, claimed_until, at) VALUES ('P-0009', '%1', 'f', 'c', 1, '%2',"
                   " '', '', '2025-12-01T00:00:00.000Z')"_s.arg(
                       QLatin1StringView(number), QLatin1StringView(state));
        };
        QVERIFY(tables.run(row("done", "over")));
        QVERIFY(tables.run(row("running", "underway")));
        sweepAnswers(scene);
        QCOMPARE(forgottenIn(tables), (QList<qint64>{0, 1, 0})); // the rest is of today
        for (const char* table : {"partner_call", "centre_act"})
            QVERIFY(tables.run(u"UPDATE "_s + QLatin1StringView(table)
                + u" SET at = '2025-12-01T00:00:00.000Z'"_s));
        sweepAnswers(scene);
        sweepAnswers(scene); // again: nothing is left to be forgotten
        const qint64 acts = rowsOf(tables, u"centre_act"_s);
        QVERIFY(acts > 0);
        QCOMPARE(forgottenIn(tables), (QList<qint64>{1, 1, acts}));
        const Response again = scene.call(u"shop.order.create"_s, input, request);
        QCOMPARE(again.status, 410); // known, and not done a second time
        QCOMPARE(scene.shop.done.count(u"order:7"_s), 1);
        QVERIFY(tables.run(u"INSERT INTO door_policy(valid_from, live_tokens, compositions,"
                           " answer_days, request_days) VALUES ('2026-03-18', 9, 9, 30, 60)"_s));
        sweepAnswers(scene);
        QCOMPARE(rowsOf(tables, u"partner_call"_s), 0);
        QCOMPARE(rowsOf(tables, u"centre_act"_s), 0);
        QCOMPARE(rowsOf(tables, u"partner_run"_s), 1); // what is underway stays
    }

    void forgettingSurvivesAFailureOfAnyStatement()
    {
        PartnerScene scene(u"sqlite"_s);
        scene.open();
        Database& tables = scene.platform.database();
        QVERIFY(tables.run(u"UPDATE centre_act SET at = '2025-12-01T00:00:00.000Z'"_s));
        for (int count = 0;; ++count) {
            tables.failAfter(count);
            const auto swept = doorRetention().run(scene.platform.context());
            tables.failAfter(-1);
            if (swept) {
                QVERIFY(count >= 8); // BEGIN, policy, six writes, COMMIT
                QVERIFY(forgottenIn(tables).last() > 0);
                return;
            }
            QCOMPARE(forgottenIn(tables).last(), 0);
        }
    }

    void formsOfTokens_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("scope"); // empty: refused
        QTest::newRow("plain") << QByteArray("grant_type=x&scope=a%20b+c") << u"a b c"_s;
        QTest::newRow("empty parts") << QByteArray("&&scope=%E6%B0%B4&x") << u"水"_s;
        QTest::newRow("twice") << QByteArray("scope=a&scope=b") << QString();
        QTest::newRow("too many") << "scope=a" + QByteArray("&x").repeated(8) << QString();
        QTest::newRow("too long") << "scope=" + QByteArray(16 * 1024, 'a') << QString();
    }

    void formsOfTokens()
    {
        QFETCH(QByteArray, form);
        QFETCH(QString, scope);
        const auto read = tokenForm(form);
        QCOMPARE(read.has_value(), !scope.isEmpty());
        QCOMPARE(read ? read->value(u"scope"_s).toString() : QString(), scope);
    }

    void tokensAreSoMany_data() { onBothDatabases(); }
    void tokensAreSoMany()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open(); // with the first of them
        scene.limitTo(2, 50);
        QCOMPARE(scene.askToken().status, 200);
        const Response full = scene.askToken();
        QCOMPARE(codeOf(full), u"tokens_full"_s);
        QCOMPARE(full.headers.value("Retry-After"), QByteArray("600"));
        scene.platform.clock().advanceMs(600'000);
        QCOMPARE(scene.askToken().status, 200);
        QCOMPARE(codeOf(scene.askToken(QString(8'193, u'a'))), u"invalid_scope"_s);
        scene.secret = QString(129, u'a');
        QCOMPARE(codeOf(scene.askToken()), u"invalid_client"_s);
    }

    /// Nobody asks without end: not for what is not granted, nor how much was used.
    void everythingIsCounted_data() { onBothDatabases(); }
    void everythingIsCounted()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        Partner partner = PartnerScene::wanted();
        partner.perMinute = 3;
        scene.open(partner);
        QCOMPARE(codeOf(scene.call(u"shop.item.query"_s)), u"insufficient_scope"_s);
        QCOMPARE(codeOf(scene.call(u"shop.item.fly"_s)), u"interface_unknown"_s);
        QCOMPARE(scene.api("GET", u"/partner/v1/usage"_s).status, 200);
        QCOMPARE(codeOf(scene.call(u"shop.item.query"_s)), u"partner_rate"_s);
        QCOMPARE(codeOf(scene.api("GET", u"/partner/v1/usage"_s)), u"partner_rate"_s);
        QCOMPARE(
            codeOf(scene.api("POST", u"/partner/v1/compositions/buy:run"_s, {}, operationId())),
            u"partner_rate"_s);
    }
};

QTEST_GUILESS_MAIN(TestOpenDoor)
#include "tst_opendoor.moc"
