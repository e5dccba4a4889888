// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/RemoteSignature.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "ui/ErrorText.h"

#include <QLocale>

#include <algorithm>

namespace hui {

namespace {

constexpr int mostRounds = 50; // one operation is not asked for more often

QString pathOf(const QUuid& id)
{
    return QStringLiteral("/v1/approval-requests/") + id.toString(QUuid::WithoutBraces);
}

/// Whether the platform may say something else when it is asked the same again.
bool mayPass(const UplinkAnswer& answer)
{
    constexpr int passing[] = {401, 408, 425, 429};
    return answer.status >= 500
        || std::find(std::begin(passing), std::end(passing), answer.status) != std::end(passing);
}

} // namespace

RemoteSignature::RemoteSignature(const ApprovalRequest& request, Uplink& uplink, const Clock& clock,
    QObject* parent, std::chrono::milliseconds every)
    : QObject(parent)
    , m_request(request)
    , m_uplink(uplink)
    , m_clock(clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(every);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_stage == Stage::Waiting)
            look();
        else if (m_stage == Stage::Asking)
            ask();
    });
}

void RemoteSignature::start()
{
    ask();
}

void RemoteSignature::withdraw()
{
    m_isWithdrawn = true;
    m_rest.stop();
    // When this is lost the request ends by itself, and a signature would be for nothing else.
    if (!isOver())
        m_uplink.ask({.method = "POST", .path = pathOf(requestId()) + QStringLiteral(":cancel")});
    move(Stage::Over);
}

std::optional<Approval> RemoteSignature::approval() const
{
    if (m_stage != Stage::Signed || m_clock.nowUtc() >= m_remote->approval->expiresAt)
        return std::nullopt;
    return m_remote->approval;
}

void RemoteSignature::ask()
{
    send({.method = "POST",
        .path = QStringLiteral("/v1/approval-requests"),
        .body = askBody(m_request, m_sending),
        .key = requestId()});
}

void RemoteSignature::look()
{
    send({.path = pathOf(requestId())});
}

void RemoteSignature::send(const UplinkRequest& request)
{
    whenDone(m_uplink.ask(request), this, [this](const Result<UplinkAnswer>& answer) {
        if (!m_isWithdrawn)
            answered(answer);
    });
}

void RemoteSignature::answered(const Result<UplinkAnswer>& answer)
{
    m_isLineUp = answer && !mayPass(*answer);
    if (!m_isLineUp) {
        m_isOurs = m_isOurs || !answer; // it may have arrived
        return later();
    }
    if (answer->isProblem()) {
        m_why = answer->text(QLocale().language() == QLocale::Chinese);
        return move(Stage::Refused);
    }
    const Result<RemoteApproval> remote = remoteApprovalFromJson(answer->body);
    if (!remote) {
        m_why = textOf(remote.error());
        return move(Stage::Refused);
    }
    take(*remote);
}

void RemoteSignature::take(const RemoteApproval& remote)
{
    m_remote = remote;
    switch (remote.state) {
    case RequestState::Waiting:
        m_isOurs = true;
        move(Stage::Waiting);
        return later();
    case RequestState::Approved:
        if (remote.approval && remote.fingerprint == fingerprintOf(m_request)
            && m_clock.nowUtc() < remote.approval->expiresAt)
            return move(Stage::Signed);
        return endedBefore(Stage::Over);
    case RequestState::Rejected: return endedBefore(Stage::Rejected);
    case RequestState::Cancelled:
    case RequestState::Expired: return endedBefore(Stage::Over);
    }
}

/// One that had ended before we asked is not ours: the operation is asked for once more.
void RemoteSignature::endedBefore(Stage stage)
{
    if (m_isOurs || m_round == mostRounds)
        return move(stage);
    ++m_round;
    ask();
}

void RemoteSignature::later()
{
    m_rest.start();
    Q_EMIT moved();
}

void RemoteSignature::move(Stage stage)
{
    m_stage = stage;
    Q_EMIT moved();
}

} // namespace hui
