// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/EvidenceRetention.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/server/ApprovalRequestRepository.h"
#include "app/server/Audit.h"
#include "app/store/Database.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostForgottenAtOnce = 200;

Result<Done> forgetAll(Context& context, const QList<QUuid>& requests)
{
    const QDateTime now = context.clock.nowUtc();
    for (const QUuid& request : requests) {
        ApprovalRequestRepository kept(context.database);
        if (const auto gone = kept.forgetEvidence(request, now); !gone)
            return gone;
        const auto noted = writeAudit(context.database,
            {now, u""_s, u""_s, u"platform"_s, u"approval.evidence_forgotten"_s, idText(request),
                u"ok"_s});
        if (!noted)
            return noted;
    }
    return Done{};
}

Result<Done> forgetDue(Context& context)
{
    const QDateTime now = context.clock.nowUtc();
    return context.database.transaction([&]() -> Result<Done> {
        ApprovalRequestRepository kept(context.database);
        const auto days = kept.evidenceDays(dateInChina(now));
        if (!days)
            return std::unexpected(days.error());
        if (!*days)
            return Done{}; // without a policy nothing is forgotten
        if (const auto gone = kept.forgetUnused(now.addDays(-**days)); !gone)
            return gone;
        const auto due = kept.evidenceBefore(now.addDays(-**days), mostForgottenAtOnce);
        return due ? forgetAll(context, *due) : std::unexpected(due.error());
    });
}

} // namespace

PlatformJob evidenceSweep()
{
    return {u"approvals.evidence"_s, forgetDue};
}

Result<Done> forgetEvidenceOf(Context& context, const QStringList& records)
{
    ApprovalRequestRepository kept(context.database);
    if (const auto gone = kept.forgetWords(records); !gone)
        return gone;
    const auto about = kept.evidenceAbout(records);
    return about ? forgetAll(context, *about) : std::unexpected(about.error());
}

} // namespace hui::server
