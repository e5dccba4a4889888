// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/SignedContent.h"
#include "app/sync/Uplink.h"
#include "modules/admin/Composition.h"
#include "modules/admin/PartnerWire.h"

#include <QJsonArray>

namespace hui::testkit {

/// A platform that answers the page of the open platform: three partners, the first of them open
/// with grants, keys and use; and two compositions. It does what it is asked to the first partner.
class FakeBank {
public:
    FakeBank()
    {
        using namespace hui::admin;
        using namespace Qt::StringLiterals;
        const QDateTime made(QDate(2026, 3, 2), QTime(1, 20), Qt::UTC);
        const QDate today(2026, 3, 18);
        view.partner = partner("P-0001", "样例物业服务公司", "Sample Property Services",
            "community", PartnerState::Active);
        const QDate until(2026, 12, 31);
        for (const char* each : {"billpay.biller.list", "billpay.water.query",
                 "billpay.water.status", "billpay.water.submit", "branch.appointment.submit",
                 "branch.queue.query", "health.hospital.list"})
            view.grants.append(
                {QString::fromLatin1(each), view.partner.from, until, u"0901"_s, u"0902"_s});
        view.keys = {{u"hdp-4f1c09d2a7b3e85c60"_s, made, {}, made.addDays(16)},
            {u"hdp-91ab0cc3d47e2f6a18"_s, made.addDays(-300), made.addDays(-2), made.addDays(-3)}};
        view.uses = {{today, u"billpay.water.query"_s, 1'284, 6},
            {today, u"branch.queue.query"_s, 312, 0},
            {today.addDays(-1), u"billpay.water.query"_s, 4'102, 11}};
        others = {partner("P-0002", "样例健康服务平台", "Sample Health Platform", "medical",
                      PartnerState::Draft),
            partner(
                "P-0003", "样例商户联盟", "Sample Merchants", "merchant", PartnerState::Suspended)};
        compositions
            = {version(2, CompositionState::Draft), version(1, CompositionState::Published)};
    }

    Result<UplinkAnswer> operator()(const UplinkRequest& request)
    {
        using namespace hui::admin;
        using namespace Qt::StringLiterals;
        const QString path = request.path.section(u'?', 0, 0);
        if (request.method == "POST")
            return posted(path, request.body);
        if (path == u"/v1/partners")
            return UplinkAnswer{200, toJson(QList<Partner>{view.partner} + others)};
        if (path == u"/v1/compositions")
            return UplinkAnswer{200, toJson(compositions)};
        if (path == u"/v1/offered-interfaces")
            return UplinkAnswer{200, {{u"interfaces"_s, offered()}}};
        PartnerView asked = view;
        if (path != u"/v1/partners/P-0001")
            asked = {path.endsWith(u"P-0002") ? others.first() : others.last(), {}, {}, {}};
        return UplinkAnswer{200, toJson(asked)};
    }

    hui::admin::PartnerView view;
    QList<hui::admin::Partner> others;
    QList<hui::admin::CompositionVersion> compositions;
    QStringList acts; ///< what it was asked to do
    QStringList unbound; ///< what of it was signed as something else

private:
    /// As the platform makes sure of it.
    bool isBound(const QString& path, QJsonObject body) const
    {
        using namespace Qt::StringLiterals;
        const QJsonObject approval = body.take(u"approval"_s).toObject();
        const QStringList parts = path.split(u'/');
        QString subject = parts.value(3).section(u':', 0, 0);
        if (parts.value(2) == u"compositions")
            subject += u'/' + parts.value(4).section(u':', 0, 0);
        if (subject.isEmpty())
            subject = body.value(u"partner"_s).toString();
        const QString fingerprint = boundFingerprint(approval.value(u"shown"_s).toString(),
            signedContent(m_signed.value(u"kind"_s).toString(), subject, body));
        return approval.value(u"fingerprint"_s) == fingerprint
            && m_signed.value(u"fingerprint"_s) == fingerprint;
    }

    static hui::admin::Partner partner(const char* id, const char* name, const char* nameEn,
        const char* field, hui::admin::PartnerState state)
    {
        hui::admin::Partner made;
        made.id = QString::fromLatin1(id);
        made.name = QString::fromUtf8(name);
        made.nameEn = QString::fromLatin1(nameEn);
        made.ecosystem = QString::fromLatin1(field);
        made.branch = QStringLiteral("0512-08");
        made.contact = {QStringLiteral("王小明"), QStringLiteral("13800005678"),
            QStringLiteral("wang@partner.example")};
        made.from = QDate(2026, 1, 1);
        made.until = QDate(2026, 12, 31);
        made.state = state;
        made.perMinute = 120;
        made.perDay = 20'000;
        made.changedAt = QDateTime(QDate(2026, 3, 2), QTime(1, 20), Qt::UTC);
        return made;
    }

    static hui::admin::CompositionVersion version(int number, hui::admin::CompositionState state)
    {
        using namespace hui::admin;
        using namespace Qt::StringLiterals;
        Composition made;
        made.id = u"bill-and-visit"_s;
        made.name = u"查水费并预约"_s;
        made.nameEn = u"Bill and visit"_s;
        made.input = {{u"city"_s, u"text"_s, true}, {u"account"_s, u"text"_s, true}};
        made.steps = {{u"find"_s, u"billpay.biller.list"_s,
                          {{u"city"_s, {u"/input/city"_s, {}}}, {u"kind"_s, {{}, u"water"_s}}},
                          OnFailure::Stop},
            {u"bill"_s, u"billpay.water.query"_s,
                {{u"biller"_s, {u"/steps/find/billers/0/biller"_s, {}}},
                    {u"account"_s, {u"/input/account"_s, {}}}},
                OnFailure::GoOn},
            {u"visit"_s, u"branch.appointment.submit"_s,
                {{u"account"_s, {u"/input/account"_s, {}}}, {u"need"_s, {{}, u"P-087"_s}}},
                OnFailure::Undo}};
        made.output = {{u"bills"_s, u"/steps/bill/bills"_s}};
        return {u"P-0001"_s, number, state, made,
            state == CompositionState::Draft ? QString() : u"0902"_s,
            QDateTime(QDate(2026, 3, 2), QTime(1, 20), Qt::UTC)};
    }

    static QJsonArray offered()
    {
        using namespace Qt::StringLiterals;
        const auto one = [](const QString& id, const QString& zh, const QString& en,
                             const QString& status) {
            return QJsonObject{{u"id"_s, id}, {u"name"_s, zh}, {u"name_en"_s, en},
                {u"module"_s, u"billpay"_s}, {u"direction"_s, u"in"_s}, {u"version"_s, u"1.2"_s},
                {u"status"_s, status}, {u"since"_s, u"2026-03-01"_s}};
        };
        return {one(u"billpay.gas.query"_s, u"燃气账单查询"_s, u"gas bill query"_s, u"live"_s),
            one(u"billpay.telecom.query"_s, u"通讯账单查询"_s, u"telecom bill query"_s,
                u"deprecated"_s),
            one(u"billpay.water.query"_s, u"水费账单查询"_s, u"water bill query"_s, u"live"_s)};
    }

    Result<UplinkAnswer> posted(const QString& path, const QJsonObject& body)
    {
        using namespace hui::admin;
        using namespace Qt::StringLiterals;
        if (path == u"/v1/approvals") {
            m_signed = body;
            return UplinkAnswer{201,
                {{u"approval"_s, u"AP-9"_s},
                    {u"approver"_s, QJsonObject{{u"id"_s, u"0902"_s}, {u"name"_s, u"罗维"_s}}},
                    {u"expires_at"_s, u"2026-03-18T02:48:00.000Z"_s}}};
        }
        if (body.contains(u"approval"_s) && !isBound(path, body))
            unbound += path;
        acts += path + (body.contains(u"approval"_s) ? u" signed"_s : QString());
        if (path.endsWith(u"/keys"))
            return UplinkAnswer{200,
                {{u"client_id"_s, u"hdp-00"_s}, {u"client_secret"_s, u"once-and-never-again"_s}}};
        if (path.endsWith(u":move"))
            view.partner.state
                = *next(view.partner.state, *partnerActOf(body.value(u"act"_s).toString()));
        if (path.endsWith(u":revoke"))
            view.keys.first().revokedAt = view.keys.first().madeAt;
        if (path.endsWith(u":ungrant"))
            view.grants.removeFirst();
        for (const QJsonValue& each : body.value(u"interfaces"_s).toArray())
            view.grants.prepend(
                {each.toString(), view.partner.from, view.partner.until, u"0901"_s, u"0902"_s});
        if (path == u"/v1/partners") {
            QJsonObject partner = body;
            partner.remove(u"approval"_s);
            view.partner = *partnerFromJson(partner);
            return UplinkAnswer{200, toJson(view.partner)};
        }
        if (path.endsWith(u":publish"))
            compositions.first().state = CompositionState::Published;
        return UplinkAnswer{200, toJson(view)};
    }

    QJsonObject m_signed; ///< what was signed last
};

} // namespace hui::testkit
