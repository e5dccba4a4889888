// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/IdText.h"
#include "app/server/BookHeld.h"
#include "app/server/Ledger.h"
#include "app/server/PaperCopyEndpoints.h"
#include "modules/estate/EstateWire.h"
#include "modules/estate/platform/EstateEndpoints.h"
#include "modules/estate/platform/EstateOperations.h"
#include "modules/estate/platform/SampleEstates.h"
#include "tests/modules/estate/EstateScene.h"
#include "tests/testkit/BankTable.h"
#include "tests/testkit/Platform.h"

namespace hui::testkit {

using namespace hui::server;

using EstateOutcome = OperationOutcome::Status;
inline const QString gardenId = u"320500-e1"_s;

/// A platform with the sample estates; operations booked as an upload books them.
class EstatePlatform {
public:
    explicit EstatePlatform(const QString& kind)
        : platform(kind,
              customerMigrations()
                  + QStringList{u":/schema/platform/estate/001_estate.sql"_s,
                      u":/schema/platform/estate/002_party_record.sql"_s,
                      u":/schema/platform/estate/003_own_biller.sql"_s,
                      u":/schema/platform/estate/004_copies.sql"_s,
                      u":/schema/platform/estate/005_carried.sql"_s,
                      u":/schema/platform/estate/006_paper_names.sql"_s})
    {
        addEstateRoutes(m_router);
        addPaperCopyRoutes(m_router);
        m_kinds = estateOperations();
        HUI_ASSERT(database().transaction([&] { return seedEstates(platform.context()); }));
        HUI_ASSERT(database().transaction([&] { return seedEstates(platform.context()); }));
        // this bank asks nobody to sign, so that the rules are seen; see isSigned()
        HUI_ASSERT(putTable(database(), {QDate(2026, 2, 1), {}}));
    }

    Database& database() { return platform.database(); }

    OperationOutcome book(const UploadedOperation& operation)
    {
        for (const OperationKind& each : m_kinds)
            if (each.kind == operation.kind) {
                const auto made = database().transaction(
                    [&] { return bookHeld(platform.context(), each, operation); });
                if (!made)
                    qFatal("%s (%s)", made.error().text, qPrintable(made.error().detail));
                return *made;
            }
        qFatal("no such kind");
    }

    UploadedOperation operationOf(const EstateAct& act)
    {
        UploadedOperation made;
        made.id = operationId();
        made.kind = kindOf(act);
        made.deviceId = sampleCaller().deviceId;
        made.branch = u"0512-08"_s;
        made.till = u"03"_s;
        made.operatorId = u"0217"_s;
        made.businessDate = estateDay;
        made.at = FixedClock().nowUtc();
        made.body = toJson(act);
        return made;
    }

    QString does(const EstateAct& act)
    {
        const OperationOutcome outcome = book(operationOf(act));
        return outcome.status == EstateOutcome::Accepted ? u"ok"_s : outcome.code;
    }

    EstateView view(const QString& estate = gardenId)
    {
        const Response answer = send(u"/v1/estates/"_s + estate);
        HUI_ASSERT(answer.status == 200);
        const auto read = estateViewFromJson(answer.body);
        HUI_ASSERT(read);
        return *read;
    }

    Response send(const QString& path)
    {
        Request request = platform.request("GET", path, {}, {});
        request.signedIn = Operator{u"0217"_s, {}, {u"teller"_s}, u"0512-08"_s};
        return m_router.route(platform.context(), request);
    }

    /// What a desk sends of a copy, by whoever is signed in there.
    Response sendCopy(const PaperCopy& copy, const QString& device = sampleCaller().deviceId)
    {
        Request request = platform.request("POST", u"/v1/paper-copies/"_s + idText(copy.id),
            {{u"picture"_s, QString::fromLatin1(copy.picture.toBase64())}}, copy.id);
        request.caller.deviceId = device;
        return m_router.route(platform.context(), request);
    }

    Response lookAt(const QUuid& party, const QUuid& copy, const QString& reason,
        const QString& branch = u"0512-08"_s)
    {
        Request request = platform.request("POST",
            u"/v1/estates/%1/parties/%2/copies/%3:show"_s.arg(
                gardenId, idText(party), idText(copy)),
            {{u"reason"_s, reason}}, operationId());
        request.caller.branch = branch;
        request.signedIn = Operator{u"0217"_s, {}, {u"teller"_s}, branch};
        return m_router.route(platform.context(), request);
    }

    qint64 balance(const QString& account)
    {
        return Ledger(database()).balance(account, Currency::CNY)->minor();
    }

    Platform platform;

private:
    Router m_router;
    QList<OperationKind> m_kinds;
};

inline Party partyNamed(const EstateView& view, const QString& name)
{
    for (const Party& each : view.parties)
        if (each.name == name)
            return each;
    return {};
}

} // namespace hui::testkit
