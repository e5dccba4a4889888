// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/ui/CaseDraftLine.h"

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/sync/SyncEngine.h"
#include "app/sync/Uplink.h"

namespace hui::cases {

using namespace Qt::StringLiterals;

CaseDraftLine::CaseDraftLine(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&m_services.sync, &SyncEngine::statusChanged, this, [this](const SyncStatus& status) {
        if (isUp(status.link))
            sendNext();
    });
}

void CaseDraftLine::tell(const QUuid& id, const CaseDraft& draft)
{
    m_unsent.insert(id, draft);
    sendNext();
}

void CaseDraftLine::forget(const QUuid& id)
{
    m_unsent.remove(id);
}

void CaseDraftLine::sendNext()
{
    if (m_isSending || m_unsent.isEmpty())
        return;
    m_isSending = true;
    const QUuid id = m_unsent.firstKey();
    const CaseDraft draft = m_unsent.first();
    const UplinkRequest request{.method = "POST",
        .path = u"/v1/cases/"_s + idText(id) + u":draft"_s,
        .body = toJson(draft)};
    whenDone(m_services.uplink.ask(request), this,
        [this, id, draft](const Result<UplinkAnswer>& answer) {
            m_isSending = false;
            if (!answer)
                return; // the line tells when it is back
            if (m_unsent.value(id) == draft)
                m_unsent.remove(id); // also when it was refused: the case is not here any more
            sendNext();
        });
}

void CaseDraftLine::ask(const QUuid& id)
{
    const UplinkRequest request{
        .method = "GET", .path = u"/v1/cases/"_s + idText(id) + u"/draft"_s};
    whenDone(m_services.uplink.ask(request), this, [this, id](const Result<UplinkAnswer>& answer) {
        if (!answer || answer->isProblem())
            return;
        const auto draft = caseDraftFromJson(answer->body);
        if (draft && !draft->entries.isEmpty())
            Q_EMIT told(id, *draft);
    });
}

} // namespace hui::cases
