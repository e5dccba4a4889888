// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/RemoteApproval.h"
#include "app/sync/Uplink.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace hui {

class Clock;

/// One signature asked for from another desk, followed until it is decided. A line that is lost
/// changes nothing: the same request is asked for again, under the same id, until the platform
/// says what became of it. What it stands for is booked by whoever asked, never from here.
class RemoteSignature : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        Asking, ///< the platform has not said yet that it has the request
        Waiting, ///< on the screens of the other desks
        Signed, ///< `approval()` is good now
        Rejected,
        Over, ///< nobody decided in time, the signature came too late, or it was taken back
        Refused, ///< the platform does not take the request; `why()` tells
    };

    /// `every` is how long it rests between two questions.
    RemoteSignature(const ApprovalRequest& request, Uplink& uplink, const Clock& clock,
        QObject* parent, std::chrono::milliseconds every = std::chrono::seconds(2));

    /// Where the request goes and what goes along with it; before it is started.
    void setSending(const Sending& sending) { m_sending = sending; }

    void start();

    /// Takes the request back; nobody can sign it once the platform has heard of it.
    void withdraw();

    Stage stage() const { return m_stage; }
    bool isLineUp() const { return m_isLineUp; }
    bool isOver() const { return m_stage != Stage::Asking && m_stage != Stage::Waiting; }

    /// As the platform told it last; nothing before its first answer.
    const std::optional<RemoteApproval>& remote() const { return m_remote; }

    /// The signature, when there is one and its five minutes are not over.
    std::optional<Approval> approval() const;

    QString why() const { return m_why; }

Q_SIGNALS:
    /// The stage, the line or what the platform told is another.
    void moved();

private:
    QUuid requestId() const { return requestIdOf(m_request, m_round, m_sending); }
    void ask();
    void look();
    void send(const UplinkRequest& request);
    void answered(const Result<UplinkAnswer>& answer);
    void take(const RemoteApproval& remote);
    void endedBefore(Stage stage);
    void later();
    void move(Stage stage);

    const ApprovalRequest m_request;
    Sending m_sending;
    Uplink& m_uplink;
    const Clock& m_clock;
    QTimer m_rest;
    Stage m_stage = Stage::Asking;
    std::optional<RemoteApproval> m_remote;
    QString m_why;
    int m_round = 0;
    bool m_isOurs = false; ///< the request of this round may have been made by us
    bool m_isLineUp = true;
    bool m_isWithdrawn = false;
};

} // namespace hui
