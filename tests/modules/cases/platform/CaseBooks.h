// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseRepository.h"
#include "app/casework/CaseWire.h"
#include "app/catalogue/CatalogueWire.h"
#include "app/catalogue/OpenPlatform.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/TagRepository.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "modules/cases/platform/CaseDrafts.h"
#include "modules/cases/platform/CaseEndpoints.h"
#include "modules/cases/platform/CaseLinkRepository.h"
#include "modules/cases/platform/CaseOperations.h"
#include "modules/cases/platform/CasePhone.h"
#include "modules/cases/platform/CasePhotoRepository.h"
#include "modules/cases/platform/CasePhotos.h"
#include "modules/cases/platform/CaseStart.h"
#include "modules/cases/platform/CaseStartRepository.h"
#include "modules/cases/platform/ForgetCases.h"
#include "tests/testkit/Platform.h"

#include <QTest>

namespace hui::testkit {

using namespace Qt::StringLiterals;
using namespace hui::cases;
using namespace hui::server;

const inline QString firstDesk = u"SZ-QYL-02"_s;
const inline QString secondDesk = u"SZ-QYL-03"_s;
const inline QString farBranch = u"0512-09"_s;

/// The tables of cases on the platform.
inline QStringList caseTables()
{
    return caseMigrations() << u":/schema/platform/cases/001_case_link.sql"_s
                            << u":/schema/platform/cases/002_case_start.sql"_s
                            << u":/schema/platform/cases/003_case_biller.sql"_s
                            << u":/schema/platform/cases/004_case_photo.sql"_s
                            << u":/schema/platform/cases/005_case_partner.sql"_s
                            << u":/schema/platform/cases/006_case_partner_object.sql"_s
                            << u":/schema/platform/cases/007_case_photo_policy.sql"_s
                            << u":/schema/platform/cases/008_case_draft.sql"_s
                            << u":/schema/platform/cases/009_case_start_limit.sql"_s
                            << u":/schema/platform/cases/010_case_link_code.sql"_s
                            << u":/schema/platform/cases/011_case_start_links.sql"_s
                            << u":/schema/platform/cases/012_case_bill_kind.sql"_s
                            << u":/schema/platform/cases/013_case_phone_services.sql"_s
                            << u":/schema/platform/cases/014_case_start_one.sql"_s;
}

/// The bytes of a JPEG of that size, as far as they are looked at; `also` is a further segment.
inline QByteArray jpegOf(int width, int height, const QByteArray& also = {})
{
    const auto two = [](int number) {
        return QByteArray(1, static_cast<char>(number >> 8)) + static_cast<char>(number & 0xff);
    };
    return QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000") + also
        + QByteArray::fromHex("ffc0000b08") + two(height) + two(width)
        + QByteArray::fromHex("01011100ffda0008010100003f00a5ff00d0ffd9");
}

/// As a page sends it.
inline QString sentPhoto(const QByteArray& picture)
{
    return QString::fromLatin1(
        picture.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Tells the desks of a biller of a city, inside a transaction.
inline Result<Done> tellBiller(Database& database, const QString& city, const QString& category,
    const QString& name, BillerState state = BillerState::Active, const QStringList& coverage = {})
{
    Biller biller{.id = city + u'-' + category + u"-1"_s,
        .category = category,
        .city = city,
        .name = name,
        .nameEn = u"Biller of "_s + city,
        .initials = {}};
    biller.coverage = coverage;
    biller.terms.state = state;
    biller.terms.parameters
        = {{.key = u"account"_s, .label = {u"用户号"_s, u"Account no."_s}, .min = 10, .max = 10}};
    return publish(database, u"biller"_s, biller.id, billerToJson(biller));
}

/// A platform that takes cases in, and desks that ask it.
class CaseBooks {
public:
    explicit CaseBooks(const QString& database)
        : platform(database, customerMigrations() + caseTables())
    {
        addCaseRoutes(m_router);
        addCasePhoneRoutes(m_router);
        addCasePhotoRoutes(m_router);
        addCaseDraftRoutes(m_router);
        addCasePages(m_phones);
        addCaseStartRoutes(m_router);
        addCaseStartPages(m_phones);
        platform.context().phoneUrl = u"https://m.example"_s;
        const Case known = wanted();
        const Need need{known.kind, known.kindZh, known.kindEn, u"personal"_s, known.scene,
            {u"billpay.water.submit"_s}};
        HUI_ASSERT(platform.database().transaction(
            [&] { return publish(platform.database(), u"need"_s, need.id, needToJson(need)); }));
        tell(u"320500"_s, u"water"_s, u"苏州市供水服务中心"_s);
    }

    void tell(const QString& city, const QString& category, const QString& name,
        BillerState state = BillerState::Active, const QStringList& coverage = {})
    {
        HUI_ASSERT(platform.database().transaction([&] {
            return tellBiller(platform.database(), city, category, name, state, coverage);
        }));
    }

    static Case wanted()
    {
        Case value;
        value.kind = u"P-017"_s;
        value.kindZh = u"水费缴费"_s;
        value.kindEn = u"Water bill"_s;
        value.channel = u"counter"_s;
        value.touchpoint = u"window"_s;
        value.scene = u"惠缴费"_s;
        value.act = u"pay"_s;
        value.entries = {{u"phone"_s, u"13800005678"_s}};
        return value;
    }

    static UploadedOperation operationOf(
        const QString& kind, const QJsonObject& body, const QString& device = firstDesk)
    {
        UploadedOperation made;
        made.id = operationId();
        made.kind = kind;
        made.deviceId = device;
        made.branch = sampleCaller().branch;
        made.operatorId = u"0217"_s;
        made.businessDate = QDate(2026, 3, 18);
        made.at = FixedClock().nowUtc();
        made.body = body;
        return made;
    }

    Result<OperationOutcome> book(const UploadedOperation& made)
    {
        const OperationKind kind = made.kind == u"case.open" ? openOperation() : moveOperation();
        return platform.database().transaction(
            [&]() -> Result<OperationOutcome> { return kind.book(platform.context(), made); });
    }

    /// The id of a case that the first desk has opened.
    QUuid opened()
    {
        const UploadedOperation made = operationOf(u"case.open"_s, openingToJson(wanted()));
        const auto booked = book(made);
        HUI_ASSERT(booked && booked->status == OperationOutcome::Status::Accepted);
        return made.id;
    }

    static UploadedOperation moveOf(const QUuid& id, CaseAct act, const QString& device = firstDesk)
    {
        return operationOf(u"case.move"_s, toJson(CaseMove{.caseId = id, .act = act}), device);
    }

    /// The code of the refusal; empty when it was accepted.
    QString codeAfter(const UploadedOperation& made)
    {
        const auto booked = book(made);
        return booked ? booked->code : u"error"_s;
    }

    Response post(const QString& path, const QJsonObject& body, const QString& device = secondDesk,
        const QUuid& key = operationId(), const QString& branch = sampleCaller().branch)
    {
        return route(platform.context(), path, body, {device, branch, key});
    }

    /// With a connection of its own, as another worker of the platform.
    Response postWith(
        Context& context, const QString& path, const QJsonObject& body, const QString& device)
    {
        return route(context, path, body, {device, sampleCaller().branch, QUuid::createUuid()});
    }

    Response take(const QUuid& id, const QString& from, const QString& device = secondDesk,
        const QUuid& key = operationId(), const QString& branch = sampleCaller().branch)
    {
        return post(
            u"/v1/cases/"_s + idText(id) + u":take"_s, {{u"from"_s, from}}, device, key, branch);
    }

    Response photos(
        const QUuid& id, const QString& device = firstDesk, const QString& reason = u"核对证件"_s)
    {
        return post(
            u"/v1/cases/"_s + idText(id) + u"/photos:show"_s, {{u"reason"_s, reason}}, device);
    }

    /// What is typed at a desk, so many seconds after 10:43.
    Response type(
        const QUuid& id, int seconds, const QString& phone, const QString& device = firstDesk)
    {
        const CaseDraft draft{{{u"phone"_s, phone}}, FixedClock().nowUtc().addSecs(seconds)};
        return post(u"/v1/cases/"_s + idText(id) + u":draft"_s, toJson(draft), device);
    }

    /// The telephone that was typed, as a desk is told it.
    QString typed(const QUuid& id, const QString& device = firstDesk)
    {
        const Response told = get(u"/v1/cases/"_s + idText(id) + u"/draft"_s, device);
        return told.status == 200 ? told.body[u"entries"_s].toObject()[u"phone"_s].toString()
                                  : codeOf(told);
    }

    Response get(const QString& path, const QString& device)
    {
        Request request = platform.request("GET", path, {}, {});
        request.signedIn = Operator{u"0218"_s, {}, {u"teller"_s}, sampleCaller().branch};
        request.caller.deviceId = device;
        request.caller.branch = sampleCaller().branch;
        return m_router.route(platform.context(), request);
    }

    /// Hands a case to the telephone; the answer with the link.
    Response sendToPhone(
        const QUuid& id, const QString& device = firstDesk, const QUuid& key = operationId())
    {
        return post(u"/v1/cases/"_s + idText(id) + u":phone"_s, {}, device, key);
    }

    /// The path of the link of such an answer.
    static QString pathOf(const Response& sent)
    {
        return sent.body.value(u"url"_s).toString().remove(u"https://m.example"_s);
    }

    /// Begins on the telephone with the code at `path`; where its pages are from then on.
    QString begin(const QString& path, const QString& key = {})
    {
        const Response answer = onPhone(path, {{u"choice"_s, u"start"_s}, {u"key"_s, key}});
        return QString::fromUtf8(answer.headers.value("Location")).section(u'?', 0, 0);
    }

    /// What the telephone sees, or is told after it has sent a form.
    Response onPhone(
        const QString& path, const QJsonObject& form = {}, const QString& language = u"zh"_s)
    {
        return onPhoneWith(platform.context(), path, form, language);
    }

    Response onPhoneWith(Context& context, const QString& path, const QJsonObject& form,
        const QString& language = u"zh"_s)
    {
        Request request;
        request.method = form.isEmpty() ? "GET" : "POST";
        request.path = path;
        request.body = form;
        request.query.addQueryItem(u"lang"_s, language);
        request.address = address;
        request.receivedAt = platform.clock().nowUtc();
        return m_phones.route(context, request);
    }

    Case standing(const QUuid& id)
    {
        const auto found = CaseRepository(platform.database()).byId(id);
        HUI_ASSERT(found && *found);
        return **found;
    }

    /// What the desks of a branch were last told; nothing when the case is gone for them.
    std::optional<Case> told(const QUuid& id, const QString& branch = sampleCaller().branch)
    {
        const auto value
            = lastTold(platform.database(), ofBranch(u"service_case"_s, branch), idText(id));
        if (!value || !*value)
            return std::nullopt;
        const auto read = caseFromJson(**value);
        HUI_ASSERT(read.has_value());
        return *read;
    }

    Platform platform;
    QByteArray address; ///< of the telephone

private:
    struct Desk {
        QString device;
        QString branch;
        QUuid key;
    };

    Response route(Context& context, const QString& path, const QJsonObject& body, const Desk& desk)
    {
        Request request = platform.request("POST", path, body, desk.key);
        request.signedIn = Operator{u"0218"_s, {}, {u"teller"_s}, desk.branch};
        request.caller.deviceId = desk.device;
        request.caller.branch = desk.branch;
        return m_router.route(context, request);
    }

    Router m_router;
    Router m_phones;
};

} // namespace hui::testkit
