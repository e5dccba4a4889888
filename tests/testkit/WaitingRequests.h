// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/RemoteApproval.h"
#include "app/core/IdText.h"
#include "app/sync/Uplink.h"
#include "tests/testkit/Fixed.h"

#include <QJsonArray>

namespace hui::testkit {

/// What the platform answers when these operators of the branch wait for a signature.
inline UplinkAnswer waitingRequests(const QStringList& makers)
{
    using namespace Qt::StringLiterals;
    QJsonArray requests;
    for (const QString& maker : makers) {
        ApprovalRequest request;
        request.operation = operationId();
        request.kind = u"billpay.pay"_s;
        request.maker = shift();
        request.maker.operatorId = maker;
        QJsonObject json = askBody(request);
        for (const auto& [name, value] :
            {std::pair{u"request"_s, idText(operationId())}, std::pair{u"device"_s, u"SZ-QYL-02"_s},
                std::pair{u"maker"_s, maker}, std::pair{u"state"_s, u"waiting"_s},
                std::pair{u"approver"_s, QString()}, std::pair{u"opinion"_s, QString()},
                std::pair{u"asked_at"_s, u"2026-03-18T02:43:00.000Z"_s},
                std::pair{u"expires_at"_s, u"2026-03-18T02:58:00.000Z"_s}})
            json.insert(name, value);
        requests.append(json);
    }
    return {200, {{u"requests"_s, requests}}};
}

} // namespace hui::testkit
