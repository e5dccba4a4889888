// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "app/core/Evidence.h"
#include "app/core/RequestState.h"

namespace hui {

/// How a request travels: what goes along with it, and where to.
struct Sending {
    Evidence evidence = {};
    QString to = {}; ///< the branch; empty: the other desks of one's own
    QString name = {}; ///< of that branch, as tellers know it

    bool isElsewhere() const { return !to.isEmpty(); }
};

/// A signature asked for from another desk, as the platform knows it: of the maker's desk to
/// follow, of the approver's to decide.
struct RemoteApproval {
    QUuid id;
    ApprovalRequest request; ///< what the approver is shown
    QString fingerprint; ///< that the signature will be bound to
    QString evidence; ///< the digest of what goes along with it; empty: nothing does
    QString device; ///< the desk that asked
    RequestState state = RequestState::Waiting;
    QString approverId; ///< who decided
    QString opinion;
    QDateTime askedAt; ///< UTC, as all of them
    QDateTime expiresAt;
    std::optional<QDateTime> decidedAt = {};
    std::optional<Approval> approval = {}; ///< once it was approved
    QString to = {}; ///< the branch it was sent to; empty: it stays in the one that asks
    QString toName = {};
    QString fromName = {}; ///< of the branch that asks, when it was sent to another

    bool isElsewhere() const { return !to.isEmpty(); }

    /// Whether what is shown is what the signature binds: else nobody may sign it.
    bool isWhatIsBound() const { return fingerprintOf(request) == fingerprint; }
};

/// The id under which an operation is asked for the `round`-th time. It follows from what is asked,
/// so that a desk that lost the line or was started anew finds what it asked before; a changed
/// operation has another, and so has one with other evidence or sent to another place.
QUuid requestIdOf(const ApprovalRequest& request, int round, const Sending& sending = {});

/// The body of POST /v1/approval-requests.
QJsonObject askBody(const ApprovalRequest& request, const Sending& sending = {});

/// A request as the platform answers it; a Protocol error names the field that is wrong.
Result<RemoteApproval> remoteApprovalFromJson(const QJsonObject& json);

/// The answer of GET /v1/approval-requests.
Result<QList<RemoteApproval>> remoteApprovalsFromJson(const QJsonObject& json);

/// The body of POST /v1/approval-requests/{id}:decide, bound to what is on the screen; the
/// evidence, if there is any, was looked at. Whoever is signed in decides, so no number is sent.
QJsonObject decideBody(const RemoteApproval& remote, bool approve, const Signer& signer);

} // namespace hui
