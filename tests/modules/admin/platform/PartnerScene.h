// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/OpenPlatform.h"
#include "app/core/IdText.h"
#include "app/core/SignedContent.h"
#include "app/server/Approvals.h"
#include "app/server/Changes.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/admin/Composition.h"
#include "modules/admin/PartnerWire.h"
#include "modules/admin/platform/AdminEndpoints.h"
#include "modules/admin/platform/BrokenRuns.h"
#include "modules/admin/platform/PartnerEndpoints.h"
#include "tests/testkit/Platform.h"

#include <QTest>

namespace hui::testkit {

using namespace Qt::StringLiterals;
using namespace hui::admin;
using namespace hui::server;

inline QStringList partnerTables()
{
    return {u":/schema/platform/admin/001_partner.sql"_s,
        u":/schema/platform/admin/002_open_door.sql"_s,
        u":/schema/platform/admin/003_door_retention.sql"_s,
        u":/schema/platform/admin/004_broken_runs.sql"_s};
}

/// What the test platform serves: a list, something that is done and can be undone, something that
/// cannot, and what always refuses.
struct Shop {
    QStringList done; ///< "order:7", "undo:7"
    int asked = 0;
    bool isAway = false; ///< nothing can be taken back just now
    bool isSoldOut = true; ///< what refuses does so
    std::function<void()> whileAsked = {}; ///< happens while the list is asked for

    QList<ServedInterface> interfaces()
    {
        using Type = WireField::Type;
        const QList<WireField> item{{u"item"_s, Type::Text}, {u"price"_s, Type::Money}};
        ServedInterface list{.id = u"shop.item.list"_s};
        list.asks = {{u"words"_s, Type::Text, false}};
        list.answers = {{u"items"_s, Type::Records, true, {}, {}, item}};
        list.run = [this](Context&, const ServedCall&) -> Response {
            ++asked;
            if (whileAsked)
                whileAsked();
            const QJsonObject one{{u"item"_s, u"7"_s},
                {u"price"_s, QJsonObject{{u"minor"_s, 100}, {u"currency"_s, u"CNY"_s}}},
                {u"cost"_s, u"secret"_s}};
            return {200, {{u"items"_s, QJsonArray{one}}, {u"internal"_s, 1}}};
        };
        ServedInterface order{.id = u"shop.order.create"_s, .changes = true};
        order.asks = {{u"item"_s, Type::Text}};
        order.answers = {{u"order"_s, Type::Text}};
        order.run = [this](Context&, const ServedCall& call) -> Response {
            done += u"order:"_s + call.input.value(u"item"_s).toString();
            return {200, {{u"order"_s, call.input.value(u"item"_s)}}};
        };
        ServedInterface gift = order;
        gift.id = u"shop.gift.create"_s;
        order.undo = [this](Context&, const ServedCall& call) -> Response {
            if (isAway)
                return toResponse(Error{Error::Kind::Storage, "away", {}});
            done += u"undo:"_s + call.input.value(u"order"_s).toString();
            return {200, {}};
        };
        ServedInterface refuse{.id = u"shop.refusal.create"_s, .changes = true};
        refuse.asks = order.asks;
        refuse.answers = order.answers;
        refuse.run = [this](Context&, const ServedCall& call) {
            if (!isSoldOut)
                return Response{200, {{u"order"_s, call.input.value(u"item"_s)}}};
            return toResponse(Problem{422, u"sold_out"_s, u"售罄。"_s, u"Sold out."_s});
        };
        return {list, order, gift, refuse};
    }
};

/// The centre at its desk and the programs of a partner, on one platform.
class PartnerScene {
public:
    explicit PartnerScene(const QString& database)
        : platform(database, partnerTables())
    {
        addAdminRoutes(m_desks);
        addApprovalRoutes(m_desks);
        addPartnerApi(m_api, std::make_shared<Served>(shop.interfaces(), Router()));
        seedCatalogue();
    }

    static Partner wanted()
    {
        Partner partner;
        partner.id = u"P-0009"_s;
        partner.name = u"样例合作机构"_s;
        partner.nameEn = u"Sample Partner"_s;
        partner.ecosystem = u"merchant"_s;
        partner.branch = sampleCaller().branch;
        partner.contact = {u"王小明"_s, u"13800005678"_s, u"wang@partner.example"_s};
        partner.from = QDate(2026, 1, 1);
        partner.until = QDate(2026, 12, 31);
        partner.perMinute = 50;
        partner.perDay = 100;
        return partner;
    }

    /// Somebody of the centre at a desk.
    Response desk(const QByteArray& method, const QString& path, const QJsonObject& body = {},
        const QUuid& key = operationId(), const QStringList& roles = {u"centre"_s})
    {
        Request request = platform.request(method, path, body, key);
        request.signedIn = Operator{u"0217"_s, {}, roles, request.caller.branch};
        const qsizetype mark = path.indexOf(u'?');
        if (mark >= 0) {
            request.path = path.left(mark);
            request.query = QUrlQuery(path.mid(mark + 1));
        }
        return m_desks.route(platform.context(), request);
    }

    /// The message with the signature of supervisor 0102, as the desk of the centre makes it: of
    /// kind, subject and body.
    QJsonObject withSignature(
        const QString& kind, const QString& subject, QJsonObject body, const QUuid& key)
    {
        const QString shown(64, u'b');
        const QString fingerprint = boundFingerprint(shown, signedContent(kind, subject, body));
        const Response signature = desk("POST", u"/v1/approvals"_s,
            {{u"operation"_s, idText(key)}, {u"kind"_s, kind}, {u"fingerprint"_s, fingerprint},
                {u"maker"_s, u"0217"_s}, {u"approver"_s, u"0102"_s},
                {u"password"_s, samplePassword()}, {u"reason"_s, u""_s}, {u"opinion"_s, u""_s}});
        HUI_ASSERT(signature.status == 201);
        body.insert(u"approval"_s,
            QJsonObject{{u"id"_s, signature.body.value(u"approval"_s)},
                {u"fingerprint"_s, fingerprint}, {u"shown"_s, shown}});
        return body;
    }

    /// An act of the centre, signed for exactly this.
    Response signedDesk(const QString& kind, const QString& path, const QJsonObject& body,
        const QUuid& key = operationId())
    {
        const QStringList parts = path.split(u'/');
        QString subject = parts.value(3).section(u':', 0, 0);
        if (parts.value(2) == u"compositions")
            subject += u'/' + parts.value(4).section(u':', 0, 0);
        return desk("POST", path, withSignature(kind, subject, body, key), key);
    }

    /// What the desk has seen of the partner that it opens.
    QString seenPartner()
    {
        const Response view = desk("GET", u"/v1/partners/P-0009"_s, {}, {});
        return jsonDigest(view.body.value(u"partner"_s).toObject());
    }

    Response grant(const QStringList& interfaces, const QDate& until = QDate(2026, 12, 31))
    {
        return signedDesk(u"partner.grant"_s, u"/v1/partners/P-0009:grant"_s,
            {{u"interfaces"_s, QJsonArray::fromStringList(interfaces)},
                {u"from"_s, u"2026-01-01"_s}, {u"until"_s, until.toString(Qt::ISODate)}});
    }

    /// A partner that is open, with a key and all of the shop.
    void open(const Partner& partner = wanted())
    {
        HUI_ASSERT(desk("POST", u"/v1/partners"_s, toJson(partner)).status == 200);
        HUI_ASSERT(signedDesk(u"partner.activate"_s, u"/v1/partners/P-0009:move"_s,
                       {{u"act"_s, u"activate"_s}, {u"seen"_s, seenPartner()}})
                       .status
            == 200);
        HUI_ASSERT(
            grant({u"shop.item.list"_s, u"shop.order.create"_s, u"shop.gift.create"_s,
                      u"shop.refusal.create"_s, u"shop.item.export"_s, u"shop.item.import"_s})
                .status
            == 200);
        const Response key = signedDesk(u"partner.key"_s, u"/v1/partners/P-0009/keys"_s, {});
        HUI_ASSERT(key.status == 200);
        client = key.body.value(u"client_id"_s).toString();
        secret = key.body.value(u"client_secret"_s).toString();
        token = askToken().body.value(u"access_token"_s).toString();
        HUI_ASSERT(!token.isEmpty());
    }

    /// Another policy from today on.
    void limitTo(int tokens, int compositions)
    {
        HUI_ASSERT(platform.database().run(
            u"INSERT INTO door_policy(valid_from, live_tokens, compositions)"
            " VALUES ('2026-03-18', ?, ?)"_s,
            {tokens, compositions}));
    }

    Response askToken(const QString& scope = {})
    {
        QJsonObject form{{u"grant_type"_s, u"client_credentials"_s}, {u"client_id"_s, client},
            {u"client_secret"_s, secret}};
        if (!scope.isEmpty())
            form.insert(u"scope"_s, scope);
        return api("POST", u"/partner/v1/token"_s, form);
    }

    Response api(const QByteArray& method, const QString& path, const QJsonObject& body = {},
        const QUuid& key = {})
    {
        Request request;
        request.method = method;
        request.path = path.section(u'?', 0, 0);
        request.query = QUrlQuery(path.section(u'?', 1));
        request.body = body;
        request.key = key;
        request.receivedAt = platform.clock().nowUtc();
        if (!token.isEmpty())
            request.authorization = "Bearer " + token.toLatin1();
        return m_api.route(platform.context(), request);
    }

    Response call(const QString& interface, const QJsonObject& input = {}, const QUuid& key = {})
    {
        return api("POST", u"/partner/v1/interfaces/"_s + interface + u":call"_s, input, key);
    }

    /// The job that ends what broke off.
    Result<Done> endBroken()
    {
        const auto serves = std::make_shared<std::shared_ptr<const Served>>(
            std::make_shared<Served>(shop.interfaces(), Router()));
        return brokenRunJob(serves).run(platform.context());
    }

    Shop shop;
    Platform platform;
    QString client;
    QString secret;
    QString token;

private:
    void seedCatalogue()
    {
        const struct {
            const char* id;
            const char* name;
            const char* status;
        } entries[] = {{"shop.item.list", "商品列表查询", "live"},
            {"shop.item.export", "商品批量导出", "live"},
            {"shop.item.import", "商品批量导入", "draft"},
            {"shop.item.query", "商品查询", "retired"},
            {"shop.order.create", "订单登记", "deprecated"},
            {"shop.gift.create", "礼品登记", "live"}, {"shop.refusal.create", "退回登记", "live"}};
        Database& database = platform.database();
        HUI_ASSERT(database.transaction([&]() -> Result<Done> {
            for (const auto& each : entries) {
                const QString id = QString::fromLatin1(each.id);
                const Interface one{id, QString::fromUtf8(each.name), u"Shop"_s, u"shop"_s, u"in"_s,
                    u"1.2"_s, QString::fromLatin1(each.status)};
                if (const auto told = publish(database, u"interface"_s, id, interfaceToJson(one));
                    !told)
                    return told;
            }
            const Need need{u"P-001"_s, u"水费缴纳"_s, u"Pay a water bill"_s, u"personal"_s,
                u"惠缴费"_s, {u"shop.item.list"_s}};
            if (const auto told = publish(database, u"need"_s, need.id, needToJson(need)); !told)
                return told;
            return publish(database, u"catalogue"_s, u"current"_s, QJsonObject{{u"version"_s, 1}});
        }));
    }

    Router m_desks;
    Router m_api;
};

} // namespace hui::testkit
