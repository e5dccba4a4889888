// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/admin/platform/PartnerScene.h"

using namespace hui;
using namespace hui::testkit;

/// Partners, keys, tokens and calls, on both databases.
class TestPartnerApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPartnerIsOpenedByTwo_data() { onBothDatabases(); }
    void aPartnerIsOpenedByTwo()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        QCOMPARE(codeOf(scene.desk("POST", u"/v1/partners"_s, toJson(PartnerScene::wanted()),
                     operationId(), {u"teller"_s, u"supervisor"_s})),
            u"not_of_the_centre"_s);
        QCOMPARE(scene.desk("POST", u"/v1/partners"_s, toJson(PartnerScene::wanted())).status, 200);
        QCOMPARE(
            codeOf(scene.desk("POST", u"/v1/partners/P-0009:move"_s, {{u"act"_s, u"activate"_s}})),
            u"approval_missing"_s);
        QCOMPARE(codeOf(scene.desk("POST", u"/v1/partners/P-0009/keys"_s)), u"approval_missing"_s);
        QCOMPARE(codeOf(scene.desk("POST", u"/v1/partners/P-0009:grant"_s,
                     {{u"interfaces"_s, QJsonArray{u"shop.item.list"_s}},
                         {u"from"_s, u"2026-01-01"_s}, {u"until"_s, u"2026-12-31"_s}})),
            u"approval_missing"_s);
        scene.open();
        const auto view
            = partnerViewFromJson(scene.desk("GET", u"/v1/partners/P-0009"_s, {}, {}).body);
        QVERIFY(view);
        QCOMPARE(view->partner.state, PartnerState::Active);
        QCOMPARE(view->partner.contact, PartnerScene::wanted().contact);
        QCOMPARE(view->grants.size(), 6);
        QCOMPARE(view->grants.first().signedBy, u"0102"_s);
        QCOMPARE(view->keys.size(), 1);
        Partner longer = PartnerScene::wanted();
        longer.perDay = 1'000;
        QCOMPARE(codeOf(scene.desk("POST", u"/v1/partners"_s, toJson(longer))),
            u"approval_missing"_s); // it opens more
        longer.perDay = 10;
        QCOMPARE(scene.desk("POST", u"/v1/partners"_s, toJson(longer)).status, 200);
        const auto list = partnersFromJson(scene.desk("GET", u"/v1/partners"_s, {}, {}).body);
        QVERIFY(list && list->first().contact == PartnerContact());
    }

    void whoAnswersThereIsClosed_data() { onBothDatabases(); }
    void whoAnswersThereIsClosed()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open();
        auto row = scene.platform.database().run(
            u"SELECT p.contact, k.secret_hash FROM partner p JOIN partner_key k"
            " ON k.partner = p.partner"_s);
        QVERIFY(row && row->next());
        QVERIFY(!row->value(0).toString().contains(u"13800005678"));
        QVERIFY(row->value(1).toString().startsWith(u"$sha256$"));
        auto audited = scene.platform.database().run(
            u"SELECT count(*) FROM audit WHERE action LIKE 'partner.%' AND outcome = 'ok'"_s);
        QVERIFY(audited && audited->next());
        QCOMPARE(audited->value(0).toInt(), 5); // save, activate, grant, key, token
    }

    void tokenRefusals_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* how, const char* error) {
            QTest::newRow(how) << QString::fromLatin1(how) << QString::fromLatin1(error);
        };
        row("wrong secret", "invalid_client");
        row("no such client", "invalid_client");
        row("revoked", "invalid_client");
        row("suspended", "unauthorized_client");
        row("over", "unauthorized_client");
        row("scope not granted", "invalid_scope");
        row("other grant type", "unsupported_grant_type");
    }

    void tokenRefusals()
    {
        QFETCH(QString, how);
        QFETCH(QString, error);
        PartnerScene scene(u"sqlite"_s);
        scene.open();
        QString scope;
        if (how == u"wrong secret")
            scene.secret += u'x';
        if (how == u"no such client")
            scene.client = u"hdp-000000000000000000"_s;
        if (how == u"revoked")
            QCOMPARE(scene.desk("POST", u"/v1/partners/P-0009/keys/%1:revoke"_s.arg(scene.client))
                         .status,
                200);
        if (how == u"suspended")
            QCOMPARE(scene.desk("POST", u"/v1/partners/P-0009:move"_s, {{u"act"_s, u"suspend"_s}})
                         .status,
                200);
        if (how == u"over")
            scene.platform.clock().advanceMs(300 * 86'400'000LL);
        if (how == u"scope not granted")
            scope = u"shop.item.list risk.aml.query"_s;
        const int called = scene.call(u"shop.item.list"_s).status; // with the token from before
        if (how == u"revoked" || how == u"over")
            QCOMPARE(called, 401);
        else
            QCOMPARE(called, how == u"suspended" ? 403 : 200);
        const Response answer = how == u"other grant type"
            ? scene.api("POST", u"/partner/v1/token"_s, {{u"grant_type"_s, u"password"_s}})
            : scene.askToken(scope);
        QCOMPARE(answer.body.value(u"error"_s).toString(), error);
        QCOMPARE(answer.headers.value("Content-Type"), QByteArray("application/problem+json"));
        QCOMPARE(answer.headers.value("Cache-Control"), QByteArray("no-store"));
    }

    void basicCredentials_data() { onBothDatabases(); }
    void basicCredentials()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open();
        Request request;
        request.method = "POST";
        request.path = u"/partner/v1/token"_s;
        request.body
            = {{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"shop.item.list"_s}};
        request.authorization
            = "Basic " + (scene.client + u':' + scene.secret).toLatin1().toBase64();
        Router router;
        addPartnerApi(router, std::make_shared<Served>());
        const Response answer = router.route(scene.platform.context(), request);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.value(u"scope"_s).toString(), u"shop.item.list"_s);
        QCOMPARE(answer.body.value(u"expires_in"_s).toInt(), 600);
        scene.token = answer.body.value(u"access_token"_s).toString();
        QCOMPARE(scene.call(u"shop.item.list"_s).status, 200);
        QCOMPARE(codeOf(scene.call(u"shop.order.create"_s)), u"insufficient_scope"_s);
        scene.platform.clock().advanceMs(600'000);
        QCOMPARE(codeOf(scene.call(u"shop.item.list"_s)), u"invalid_token"_s);
    }

    void twoKeysForRotation_data() { onBothDatabases(); }
    void twoKeysForRotation()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open();
        const QUuid key = operationId();
        const QString path = u"/v1/partners/P-0009/keys"_s;
        const Response second = scene.signedDesk(u"partner.key"_s, path, {}, key);
        QCOMPARE(second.status, 200);
        QCOMPARE(codeOf(scene.signedDesk(u"partner.key"_s, path, {}, key)), u"secret_shown"_s);
        QCOMPARE(codeOf(scene.signedDesk(u"partner.key"_s, path, {})), u"keys_full"_s);
        QCOMPARE(scene.call(u"shop.item.list"_s).status, 200); // the first one is still good
        const QString revoke = u"/v1/partners/P-0009/keys/%1:revoke"_s;
        QCOMPARE(scene.desk("POST", revoke.arg(scene.client)).status, 200);
        QCOMPARE(codeOf(scene.call(u"shop.item.list"_s)), u"invalid_token"_s);
        scene.client = second.body.value(u"client_id"_s).toString();
        scene.secret = second.body.value(u"client_secret"_s).toString();
        QCOMPARE(scene.askToken().status, 200);
        QCOMPARE(codeOf(scene.desk("POST", revoke.arg(u"hdp-00"_s))), u"key_unknown"_s);
    }

    void callRefusals_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QJsonObject item{{u"item"_s, u"7"_s}};
        const auto row
            = [](const char* interface, const QJsonObject& input, int status, const char* code) {
                  QTest::addRow("%s %s", interface, code) << QString::fromLatin1(interface) << input
                                                          << status << QString::fromLatin1(code);
              };
        row("shop.item.fly", {}, 404, "interface_unknown");
        row("shop.item.query", {}, 403, "insufficient_scope");
        row("shop.item.import", {}, 501, "interface_draft");
        row("shop.item.export", {}, 501, "not_served");
        row("shop.order.create", {}, 400, "malformed");
        row("shop.order.create", {{u"item"_s, 7}}, 400, "malformed");
        row("shop.item.list", {{u"price"_s, u"1"_s}}, 400, "malformed");
        row("shop.order.create", item, 400, "key_missing");
        row("shop.refusal.create", item, 422, "sold_out");
    }

    void callRefusals()
    {
        QFETCH(QString, interface);
        QFETCH(QJsonObject, input);
        QFETCH(int, status);
        QFETCH(QString, code);
        if (!m_shared) {
            m_shared = std::make_unique<PartnerScene>(u"sqlite"_s);
            m_shared->open();
        }
        PartnerScene& scene = *m_shared; // nothing is done in it
        const QUuid key = code == u"key_missing" ? QUuid() : operationId();
        const Response answer = scene.call(interface, input, key);
        QCOMPARE(codeOf(answer), code);
        QCOMPARE(answer.status, status);
        QVERIFY(scene.shop.done.isEmpty());
        QCOMPARE(codeOf(scene.call(interface, input, key)), code); // no trace of the first
    }

    void whatIsNotDescribedStays_data() { onBothDatabases(); }
    void whatIsNotDescribedStays()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open();
        const QJsonObject body = scene.call(u"shop.item.list"_s).body;
        QCOMPARE(body.keys(), QStringList{u"items"_s});
        QCOMPARE(body.value(u"items"_s).toArray().first().toObject().keys(),
            (QStringList{u"item"_s, u"price"_s}));
    }

    void theSameIdIsDoneOnce_data() { onBothDatabases(); }
    void theSameIdIsDoneOnce()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open();
        const QUuid key = operationId();
        const QJsonObject item{{u"item"_s, u"7"_s}};
        const Response first = scene.call(u"shop.order.create"_s, item, key);
        QCOMPARE(first.status, 200);
        QVERIFY(first.headers.value("Sunset").endsWith("GMT")); // it is deprecated
        const Response again = scene.call(u"shop.order.create"_s, item, key);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.headers.value("Idempotent-Replayed"), QByteArray("true"));
        QCOMPARE(scene.shop.done, QStringList{u"order:7"_s});
        QCOMPARE(codeOf(scene.call(u"shop.order.create"_s, {{u"item"_s, u"8"_s}}, key)),
            u"key_reused"_s);
    }

    void survivesAFailureOfAnyStatement()
    {
        PartnerScene scene(u"sqlite"_s);
        Partner partner = PartnerScene::wanted();
        partner.perMinute = 1000;
        partner.perDay = 1000;
        scene.open(partner);
        const QJsonObject item{{u"item"_s, u"7"_s}};
        for (int count = 0;; ++count) {
            const QUuid key = operationId();
            scene.platform.database().failAfter(count);
            const Response answer = scene.call(u"shop.order.create"_s, item, key);
            scene.platform.database().failAfter(-1);
            if (answer.status == 200) {
                QVERIFY(count >= 8);
                return;
            }
            QCOMPARE(answer.status, 503);
            QCOMPARE(scene.call(u"shop.order.create"_s, item, key).status, 200);
        }
    }

    void limits_data() { onBothDatabases(); }
    void limits()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        Partner partner = PartnerScene::wanted();
        partner.perMinute = 3;
        partner.perDay = 5;
        scene.open(partner);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(scene.call(u"shop.item.list"_s).status, 200);
        const Response fast = scene.call(u"shop.item.list"_s);
        QCOMPARE(codeOf(fast), u"partner_rate"_s);
        QCOMPARE(fast.status, 429);
        QCOMPARE(fast.headers.value("Retry-After"), QByteArray("60")); // 02:43:00
        QCOMPARE(scene.shop.asked, 3);
        scene.platform.clock().advanceMs(60'000);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(scene.call(u"shop.item.list"_s).status, 200);
        const Response much = scene.call(u"shop.item.list"_s);
        QCOMPARE(codeOf(much), u"partner_quota"_s);
        QCOMPARE(much.headers.value("Retry-After").toInt(), 47'760); // 10:44 to midnight in China
        const auto view
            = partnerViewFromJson(scene.desk("GET", u"/v1/partners/P-0009"_s, {}, {}).body);
        QVERIFY(view);
        QCOMPARE(view->uses.first().calls, 5);
        scene.platform.clock().advanceMs(47'760'000);
        scene.token = scene.askToken().body.value(u"access_token"_s).toString();
        QCOMPARE(scene.call(u"shop.item.list"_s).status, 200);
    }

    void aGrantThatIsTakenBackEndsAtOnce_data() { onBothDatabases(); }
    void aGrantThatIsTakenBackEndsAtOnce()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open();
        QCOMPARE(scene
                     .desk("POST", u"/v1/partners/P-0009:ungrant"_s,
                         {{u"interface"_s, u"shop.item.list"_s}})
                     .status,
            200);
        QCOMPARE(codeOf(scene.call(u"shop.item.list"_s)), u"insufficient_scope"_s);
        QCOMPARE(codeOf(scene.grant({u"shop.item.query"_s})), u"interface_unknown"_s); // retired
        QCOMPARE(scene.grant({u"shop.item.list"_s}, QDate(2026, 3, 18)).status, 200);
        QCOMPARE(scene.call(u"shop.item.list"_s).status, 200);
        scene.platform.clock().advanceMs(86'400'000); // its last day is over
        scene.token = scene.askToken().body.value(u"access_token"_s).toString();
        QCOMPARE(codeOf(scene.call(u"shop.item.list"_s)), u"insufficient_scope"_s);
    }

    void theCatalogueIsSearched_data() { onBothDatabases(); }
    void theCatalogueIsSearched()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open();
        const auto idsOf = [](const Response& answer) {
            QStringList ids;
            for (const QJsonValue& each : answer.body.value(u"interfaces"_s).toArray())
                ids += each.toObject().value(u"id"_s).toString();
            return ids.join(u' ');
        };
        const QList<std::pair<QString, QString>> rows{{u"q=订单"_s, u"shop.order.create"_s},
            {u"q=gift"_s, u"shop.gift.create"_s},
            {u"q=dengji"_s, u"shop.gift.create shop.order.create shop.refusal.create"_s},
            {u"status=retired"_s, u"shop.item.query"_s},
            {u"q=item&status=live"_s, u"shop.item.export shop.item.list"_s}, {u"version=2"_s, {}},
            {u"q=item&version=1.2&limit=1"_s, u"shop.item.export"_s}, {u"module=billpay"_s, {}}};
        for (const auto& [query, found] : rows) {
            QCOMPARE(idsOf(scene.api("GET", u"/partner/v1/interfaces?"_s + query)), found);
            QCOMPARE(idsOf(scene.desk("GET", u"/v1/offered-interfaces?"_s + query, {}, {})), found);
        }
    }

    void anInterfaceIsDescribed_data() { onBothDatabases(); }
    void anInterfaceIsDescribed()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open();
        const QJsonObject served
            = scene.api("GET", u"/partner/v1/interfaces/shop.order.create"_s).body;
        QCOMPARE(served.value(u"served"_s).toBool(), true);
        QCOMPARE(served.value(u"since"_s).toString(), u"2026-03-18"_s);
        QCOMPARE(served.value(u"sunset"_s).toString(), u"2026-09-14"_s);
        const QJsonObject other
            = scene.api("GET", u"/partner/v1/interfaces/shop.item.export"_s).body;
        QCOMPARE(other.value(u"served"_s).toBool(), false);
        QCOMPARE(other.value(u"asks"_s).toArray().size(), 2); // from, until
        QCOMPARE(codeOf(scene.api("GET", u"/partner/v1/interfaces?limit=900"_s)), u"malformed"_s);
        const QJsonArray needs = scene.api("GET", u"/partner/v1/needs?q=shuifei&segment=personal"_s)
                                     .body.value(u"needs"_s)
                                     .toArray();
        QCOMPARE(needs.size(), 1);
    }

private:
    std::unique_ptr<PartnerScene> m_shared;
};

QTEST_GUILESS_MAIN(TestPartnerApi)
#include "tst_partnerapi.moc"
