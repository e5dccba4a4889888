// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/JsonReader.h"
#include "app/core/SignedContent.h"
#include "app/server/ApprovalRequests.h"
#include "app/server/Approvals.h"
#include "app/server/Sample.h"
#include "tests/testkit/Platform.h"

#include <QTest>

namespace hui::testkit {

using namespace hui::server;
using namespace Qt::StringLiterals;

const inline QString shownHash = QString(64, u'f');
const inline QString path = u"/v1/approval-requests"_s;

inline QString text(const Response& response, const QString& key)
{
    return response.body.value(key).toString();
}

inline QString textOf(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// The fingerprint of the reversal that the desks ask for, which says no more than its amount.
inline QString boundTo(const QUuid& operation)
{
    return boundFingerprint(
        shownHash, signedContent(u"billpay.reverse"_s, operation, Money::fen(18'740), {}));
}

/// Where a person of the sample works.
struct Workplace {
    QString branch = u"0512-08"_s;
    QString device = u"SZ-QYL-03"_s;
};

inline Workplace workplaceOf(const QString& who)
{
    if (who == u"0217")
        return {.device = u"SZ-QYL-02"_s};
    if (who == u"1102")
        return {u"0512-11"_s, u"SZ-WHJ-01"_s};
    return who.startsWith(u"09") ? Workplace{u"0512-00"_s, u"SZ-YYZX-01"_s} : Workplace();
}

/// The desk that asks and those of who signs, in its branch and in others, against one platform.
class ApprovalDesks {
public:
    explicit ApprovalDesks(const QString& database)
        : platform(database)
    {
        addApprovalRequestRoutes(m_router);
        addApprovalRoutes(m_router);
    }

    Response send(const QByteArray& method, const QString& where, const QString& who,
        const QJsonObject& body = {}, const QUuid& key = {})
    {
        const QUrl url(where);
        Request request = platform.request(method, url.path(), body, key);
        request.query = QUrlQuery(url);
        const Workplace at = workplaceOf(who);
        request.signedIn = Operator{who, {}, {u"teller"_s}, at.branch};
        request.caller.branch = at.branch;
        request.caller.deviceId = at.device;
        if (method == "POST" && !key.isNull() && body.contains(u"shown"_s))
            m_asked.insert(key, body.value(u"fingerprint"_s).toString());
        return m_router.route(platform.context(), request);
    }

    QJsonObject matter(const QUuid& operation, const QString& other = {})
    {
        const QString hash = other.isEmpty() ? boundTo(operation) : other;
        return {{u"operation"_s, textOf(operation)}, {u"kind"_s, u"billpay.reverse"_s},
            {u"fingerprint"_s, hash}, {u"amount"_s, moneyToJson(Money::fen(18'740))},
            {u"shown"_s, shown()}};
    }

    /// As the desk of teller 0217 shows it.
    static QJsonObject shown()
    {
        const QJsonObject change{
            {u"what"_s, u"流水"_s}, {u"before"_s, u"成功"_s}, {u"after"_s, u"已冲正"_s}};
        return {{u"title"_s, u"冲正"_s},
            {u"facts"_s, QJsonArray{QJsonObject{{u"label"_s, u"业务"_s}, {u"value"_s, u"电费"_s}}}},
            {u"changes"_s, QJsonArray{change}}, {u"reason"_s, u"输错"_s},
            {u"maker"_s,
                QJsonObject{{u"id"_s, u"0217"_s}, {u"name"_s, u"李晓芳"_s},
                    {u"branch"_s, u"0512-08"_s}, {u"till"_s, u"03"_s},
                    {u"business_date"_s, u"2026-03-18"_s}}}};
    }

    Response ask(const QUuid& key, const QUuid& operation, const QString& hash = {})
    {
        return send("POST", path, u"0217"_s, matter(operation, hash), key);
    }

    /// To another branch, or to the centre.
    Response askAt(const QString& to, const QUuid& key, const QUuid& operation)
    {
        QJsonObject body = matter(operation);
        body.insert(u"to"_s, to);
        return send("POST", path, u"0217"_s, body, key);
    }

    Response decide(const QUuid& key, const QString& verdict = u"approve"_s,
        const QString& who = u"0102"_s, const QString& password = samplePassword(),
        const QString& other = {}, const QString& evidence = {})
    {
        const QString hash = other.isEmpty() ? fingerprintOf(key) : other;
        QJsonObject body{{u"verdict"_s, verdict}, {u"fingerprint"_s, hash},
            {u"opinion"_s, u"同意"_s}, {u"password"_s, password}};
        if (!evidence.isEmpty())
            body.insert(u"evidence"_s, evidence);
        return send("POST", path + u'/' + textOf(key) + u":decide"_s, who, body, operationId());
    }

    Response cancel(const QUuid& key, const QString& who = u"0217"_s)
    {
        return send("POST", path + u'/' + textOf(key) + u":cancel"_s, who, {}, operationId());
    }

    /// What is on the approver's screen of a request; something, when it was not asked for here.
    QString fingerprintOf(const QUuid& key) const { return m_asked.value(key, shownHash); }

    QString stateOf(const QUuid& key)
    {
        return send("GET", path + u'/' + textOf(key), u"0217"_s).body.value(u"state"_s).toString();
    }

    /// Whether the platform takes the operation with the signature of a request.
    QString booking(const QUuid& operation, const QString& approval, const QString& device)
    {
        UploadedOperation made;
        made.id = operation;
        made.kind = u"billpay.reverse"_s;
        made.deviceId = device;
        made.branch = u"0512-08"_s;
        made.operatorId = u"0217"_s;
        made.at = platform.clock().nowUtc();
        made.amount = Money::fen(18'740);
        made.body = {{u"approval"_s,
            QJsonObject{{u"id"_s, approval}, {u"fingerprint"_s, boundTo(operation)},
                {u"shown"_s, shownHash}}}};
        return refusalOf(made);
    }

    /// Why the platform does not take what an operation is signed with; empty when it does.
    QString refusalOf(const UploadedOperation& made)
    {
        const auto checked = checkApproval(platform.database(), made);
        HUI_ASSERT(checked);
        return *checked ? (*checked)->code : QString();
    }

    /// Supervisor 0102 signs in the dialog of teller 0217.
    Response sign(const QUuid& operation, const QString& hash)
    {
        const QJsonObject body{{u"operation"_s, textOf(operation)},
            {u"kind"_s, u"billpay.reverse"_s}, {u"fingerprint"_s, hash},
            {u"amount"_s, moneyToJson(Money::fen(18'740))}, {u"maker"_s, u"0217"_s},
            {u"approver"_s, u"0102"_s}, {u"password"_s, samplePassword()}, {u"reason"_s, u"输错"_s},
            {u"opinion"_s, u"同意"_s}};
        return send("POST", u"/v1/approvals"_s, u"0217"_s, body, operationId());
    }

    int waiting(const QString& who = u"0102"_s, const QString& state = u"waiting"_s)
    {
        return static_cast<int>(send("GET", path + u"?state="_s + state, who)
                .body.value(u"requests"_s)
                .toArray()
                .size());
    }

    Platform platform;

private:
    QHash<QUuid, QString> m_asked; ///< the fingerprints, by request
    Router m_router;
};

} // namespace hui::testkit
