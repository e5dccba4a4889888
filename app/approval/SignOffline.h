// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "app/approval/GrantRepository.h"
#include "app/store/RecordRule.h"

#include <functional>

namespace hui {

/// Whether `signature` (base64 of DER) is one of `text` by `key` (base64 of DER), and the key is
/// one that the platform of this desk has or had.
using GrantProof = std::function<bool(
    const QByteArray& text, const QByteArray& signature, const QByteArray& key)>;

/// What a desk asks when the platform cannot be reached.
struct SignOffline {
    QUuid decision; ///< of the signature, made before
    ApprovalRequest request;
    Signer signer; ///< by number and password; a card is checked by the platform alone
    ApprovalLevel level = ApprovalLevel::Supervisor; ///< that the bank's table asks for
    QString device; ///< this desk
    QDateTime now; ///< UTC
};

/// A second person signs under their grant. The signature is kept and counts against the grant once
/// the operation is recorded (ruleOfGrants()). Refused, and said why: no grant on this desk, one
/// that is not the platform's, that is over, that does not cover it or is used up; the maker's own
/// work; a clock that was set back. A wrong password is Input and counted: the next try is taken
/// after 2, 4, 8, 16 s, after the fifth only under the next grant. Every attempt is in the audit
/// trail. In transactions of its own.
Result<Approval> signOffline(Database& database, const SignOffline& asked, const GrantProof& proof);

/// What may be signed offline here for a request, by whom.
struct OfflineOffer {
    QString approverId;
    QString approverName;
    QDateTime until; ///< UTC
    GrantLeft left;
};

/// Everybody whose grant covers the request now. Reads only.
Result<QList<OfflineOffer>> offlineOffers(
    Database& database, const SignOffline& asked, const GrantProof& proof);

/// The rule of the journal: an operation that carries a signature given offline uses it up, in the
/// transaction that records it, and takes what proves it along to the platform. Refused when it is
/// for another operation, too old, or when the grant is used up meanwhile.
RecordRule ruleOfGrants();

} // namespace hui
