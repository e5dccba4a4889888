// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ApprovalCount.h"

#include "app/approval/RemoteApproval.h"
#include "app/core/Async.h"
#include "app/sync/SyncEngine.h"
#include "app/sync/Uplink.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace hui {

ApprovalCount::ApprovalCount(
    Uplink& uplink, const SyncEngine& sync, QString operatorId, QObject* parent)
    : QObject(parent)
    , m_uplink(uplink)
    , m_operatorId(std::move(operatorId))
{
    connect(&sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == QStringLiteral("approval_request"))
            refresh();
    });
    auto* seldom = new QTimer(this);
    seldom->setInterval(20'000);
    connect(seldom, &QTimer::timeout, this, &ApprovalCount::refresh);
    seldom->start();
}

void ApprovalCount::refresh()
{
    const UplinkRequest ask{.path = QStringLiteral("/v1/approval-requests?state=waiting")};
    whenDone(m_uplink.ask(ask), this, [this](const Result<UplinkAnswer>& answer) {
        if (!answer || answer->isProblem())
            return;
        const auto requests = remoteApprovalsFromJson(answer->body);
        if (!requests)
            return;
        const auto isOfOthers = [this](const RemoteApproval& request) {
            return request.request.maker.operatorId != m_operatorId;
        };
        Q_EMIT counted(
            static_cast<int>(std::count_if(requests->begin(), requests->end(), isOfOthers)));
    });
}

} // namespace hui
