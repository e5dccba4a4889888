// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/OperationId.h"
#include "app/core/SignedContent.h"
#include "app/server/ApprovalPolicies.h"
#include "app/server/Approvals.h"
#include "app/server/Changes.h"
#include "app/server/GiveGrants.h"
#include "app/server/OfflineGrants.h"
#include "app/server/Operators.h"
#include "app/store/OfflineSecret.h"
#include "tests/testkit/Platform.h"

namespace hui::testkit {

using namespace hui::server;
using namespace Qt::StringLiterals;

const inline QString shownOffline = QString(64, u'e');

/// The fingerprint of what was signed: of an operation whose body says nothing.
inline QString boundOffline(const UploadedOperation& operation)
{
    return boundFingerprint(
        shownOffline, signedContent(operation.kind, operation.id, operation.amount, {}));
}

inline const SigningKey& grantKey()
{
    static const SigningKey key = *SigningKey::generate();
    return key;
}

/// One desk of the branch with the grants of its supervisors: two payments of 500.00 each, 600.00
/// in all, for a day.
class GrantBooks {
public:
    explicit GrantBooks(const QString& database)
        : platform(database)
    {
        addOfflineApprovalRoutes(m_router);
        HUI_ASSERT(platform.database().transaction([&] {
            return OfflineGrants(platform.database())
                .save({QDate(2026, 3, 1), 24, 2, Money::fen(60'000),
                    {{u"billpay.pay"_s, Money::fen(50'000)}}});
        }));
        give();
    }

    void give(const Caller& caller = sampleCaller())
    {
        HUI_ASSERT(platform.database().transaction(
            [&] { return giveGrants(platform.context(), caller, grantKey()); }));
    }

    KeptGrant grantOf(const QString& approver, const QString& device = sampleCaller().deviceId)
    {
        return **OfflineGrants(platform.database()).newestOf(device, approver);
    }

    /// What a desk is told of its grants, by approver.
    QMap<QString, SignedGrant> told(const Caller& caller = sampleCaller())
    {
        QMap<QString, SignedGrant> grants;
        const auto page
            = changesAfter(platform.database(), {}, 500, caller.branch, caller.deviceId);
        HUI_ASSERT(page);
        for (const Change& change : page->changes)
            if (change.stream == u"offline_grant" && !change.deleted)
                grants.insert(change.key, *signedGrantFromJson(change.value));
        return grants;
    }

    /// As the desk makes it, with the password of the sample.
    OfflineDecision decide(const UploadedOperation& operation, const QString& approver = u"0102"_s,
        const QString& password = samplePassword())
    {
        const OfflineGrant grant = grantOf(approver).made.grant;
        OfflineDecision decision{operationId(), grant.id, approver, operation.at, operation.amount,
            u"收电费"_s, u"大额现金"_s, u"同意"_s, {}};
        prove(decision, operation, password);
        return decision;
    }

    void prove(OfflineDecision& decision, const UploadedOperation& operation,
        const QString& password = samplePassword())
    {
        const OfflineGrant grant = grantOf(decision.approverId).made.grant;
        const OfflineMatter matter{
            operation.id, operation.kind, operation.operatorId, boundOffline(operation)};
        decision.proof
            = proofOf(proofKeyOf(*stretchedPassword(password, grant.kdf), decision.grant),
                proofText(decision, matter));
    }

    /// A payment of 187.40, a minute from now.
    UploadedOperation payment(qint64 fen = 18'740)
    {
        UploadedOperation operation;
        operation.id = operationId();
        operation.kind = u"billpay.pay"_s;
        operation.deviceId = sampleCaller().deviceId;
        operation.branch = sampleCaller().branch;
        operation.operatorId = u"0217"_s;
        operation.businessDate = QDate(2026, 3, 18);
        operation.at = platform.clock().nowUtc().addSecs(60);
        operation.amount = Money::fen(fen);
        return operation;
    }

    /// Whether the platform takes it: the code of the refusal, empty when it does.
    Result<QString> book(UploadedOperation operation, const OfflineDecision& decision)
    {
        operation.body = {{u"approval"_s,
            QJsonObject{{u"id"_s, idText(decision.id)}, {u"fingerprint"_s, boundOffline(operation)},
                {u"shown"_s, shownOffline}, {u"offline"_s, toJson(decision)}}}};
        return platform.database().transaction([&]() -> Result<QString> {
            const auto checked = checkApproval(platform.database(), operation);
            if (!checked)
                return std::unexpected(checked.error());
            return *checked ? (*checked)->code : QString();
        });
    }

    OfflineApproval approval(const OfflineDecision& decision)
    {
        return **OfflineGrants(platform.database())
                     .approval(idText(decision.id), sampleCaller().branch);
    }

    Response review(const OfflineDecision& decision, const QString& who, const QString& verdict,
        const QJsonObject& more = {})
    {
        QJsonObject body{{u"verdict"_s, verdict}, {u"remark"_s, u"已核对凭证"_s},
            {u"password"_s, samplePassword()}};
        for (auto one = more.begin(); one != more.end(); ++one)
            body.insert(one.key(), one.value());
        Request request = platform.request("POST",
            u"/v1/offline-approvals/"_s + idText(decision.id) + u":review"_s, body, operationId());
        request.signedIn = Operator{who, {}, {u"supervisor"_s}, sampleCaller().branch};
        return m_router.route(platform.context(), request);
    }

    Response revoke(const QString& approver) { return turn(approver, u"revoke"_s, u"0101"_s); }
    Response allow(const QString& approver, const QString& by = u"0101"_s)
    {
        return turn(approver, u"allow"_s, by);
    }

    /// Whom no grants are made for, as a desk is told.
    QJsonArray refused()
    {
        Request request = platform.request("GET", u"/v1/offline-grants/refused"_s);
        request.signedIn = Operator{u"0217"_s, {}, {u"teller"_s}, sampleCaller().branch};
        return m_router.route(platform.context(), request).body.value(u"refused"_s).toArray();
    }

    Platform platform;

private:
    Response turn(const QString& approver, const QString& act, const QString& by)
    {
        Request request = platform.request(
            "POST", u"/v1/offline-grants/"_s + approver + u':' + act, {}, operationId());
        request.signedIn = Operator{by, {}, {u"supervisor"_s}, sampleCaller().branch};
        return m_router.route(platform.context(), request);
    }

    Router m_router;
};

} // namespace hui::testkit
