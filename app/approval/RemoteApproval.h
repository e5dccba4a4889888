// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "app/core/Evidence.h"
#include "app/core/RequestState.h"

namespace hui {

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

    /// Whether what is shown is what the signature binds: else nobody may sign it.
    bool isWhatIsBound() const { return fingerprintOf(request) == fingerprint; }
};

/// The id under which an operation is asked for the `round`-th time. It follows from what is asked,
/// so that a desk that lost the line or was started anew finds what it asked before; a changed
/// operation has another, and so has one with other evidence.
QUuid requestIdOf(const ApprovalRequest& request, int round, const Evidence& evidence = {});

/// The body of POST /v1/approval-requests.
QJsonObject askBody(const ApprovalRequest& request, const Evidence& evidence = {});

/// A request as the platform answers it; a Protocol error names the field that is wrong.
Result<RemoteApproval> remoteApprovalFromJson(const QJsonObject& json);

/// The answer of GET /v1/approval-requests.
Result<QList<RemoteApproval>> remoteApprovalsFromJson(const QJsonObject& json);

/// The body of POST /v1/approval-requests/{id}:decide, bound to what is on the screen; the
/// evidence, if there is any, was looked at. Whoever is signed in decides, so no number is sent.
QJsonObject decideBody(const RemoteApproval& remote, bool approve, const Signer& signer);

} // namespace hui
