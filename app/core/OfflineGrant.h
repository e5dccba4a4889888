// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/ApprovalPolicy.h"

#include <QDateTime>
#include <QUuid>

namespace hui {

/// What may be signed while the platform cannot be reached: of this kind, up to this amount.
struct OfflineLimit {
    QString kind; ///< of the operation, "billpay.pay"; "*" for every kind
    Money most = Money::fen(0); ///< of one signature, in its currency, whichever its sign

    friend bool operator==(const OfflineLimit&, const OfflineLimit&) = default;
};

/// What the bank lets its supervisors sign offline, as it holds from a day on until the next one
/// does. Without one nobody signs offline.
struct GrantTerms {
    QDate validFrom;
    qint64 hours = 24; ///< how long a grant is good; at most 72 (reliability §2.10)
    qint64 count = 0; ///< signatures of one grant
    Money total = Money::fen(0); ///< of all of them; another currency is not signed offline
    QList<OfflineLimit> limits;

    friend bool operator==(const GrantTerms&, const GrantTerms&) = default;
};

QJsonObject toJson(const GrantTerms& policy);
Result<GrantTerms> grantTermsFromJson(const QJsonObject& json);

/// What one supervisor may sign on one desk while the platform cannot be reached. The platform
/// makes and signs it; the desk keeps it closed.
struct OfflineGrant {
    QUuid id;
    QString device; ///< the only desk it is good on
    QString branch;
    QString approverId;
    QString approverName;
    ApprovalLevel level = ApprovalLevel::Supervisor; ///< the most that this person may sign
    QDateTime from; ///< UTC
    QDateTime until;
    qint64 count = 0;
    Money total = Money::fen(0);
    QList<OfflineLimit> limits;
    QString kdf; ///< how the password is stretched: "$argon2id$v=19$m=65536,t=3,p=1$<salt>"
    QString check; ///< proves the stretched password and is of no use without it: hex

    friend bool operator==(const OfflineGrant&, const OfflineGrant&) = default;
};

QJsonObject toJson(const OfflineGrant& grant);
Result<OfflineGrant> offlineGrantFromJson(const QJsonObject& json);

/// A grant with the platform's signature, as the change stream `offline_grant` tells it; its key is
/// the number of the approver.
struct SignedGrant {
    OfflineGrant grant;
    QByteArray signature; ///< of signedText(), ECDSA P-256 with SHA-256, DER, base64
    QByteArray key; ///< the platform's public key, DER, base64

    friend bool operator==(const SignedGrant&, const SignedGrant&) = default;
};

QJsonObject toJson(const SignedGrant& grant);
Result<SignedGrant> signedGrantFromJson(const QJsonObject& json);

/// What the platform signs of a grant: a tag that belongs to nothing else, and all of it.
QByteArray signedText(const OfflineGrant& grant);

/// Whether a grant covers one signature by its kind and amount; what was signed before is not
/// looked at.
bool covers(const OfflineGrant& grant, const QString& kind, const std::optional<Money>& amount);

/// What counts against the total of a grant: the amount without its sign, nothing for none.
Money weightOf(const std::optional<Money>& amount);

/// One signature given under a grant. It travels as `body.approval.offline` of the operation it is
/// for, so that the platform books and judges both at once.
struct OfflineDecision {
    QUuid id; ///< of the signature
    QUuid grant;
    QString approverId;
    QDateTime at; ///< UTC, by the clock of the desk
    std::optional<Money> amount; ///< that was shown
    QString title; ///< what was shown: "冲正并退款"
    QString reason;
    QString opinion;
    QString proof; ///< HMAC-SHA-256 of proofText() under what the password is stretched to; hex

    friend bool operator==(const OfflineDecision&, const OfflineDecision&) = default;
};

QJsonObject toJson(const OfflineDecision& decision);
Result<OfflineDecision> offlineDecisionFromJson(const QJsonObject& json);

/// What a signature is for, beside what the decision says itself.
struct OfflineMatter {
    QUuid operation;
    QString kind;
    QString maker;
    QString fingerprint; ///< of what was shown
};

/// What the approver's password proves: that this person decided this, on nothing else.
QByteArray proofText(const OfflineDecision& decision, const OfflineMatter& matter);

/// What became of a signature that was given offline.
enum class OfflineState {
    Confirmed, ///< 已确认: the platform found it in order
    Open, ///< 待补审: booked, and another person looks at it
    Upheld, ///< 补审通过: somebody looked, and stands by it
    Disputed, ///< 补审有异议: somebody looked, and does not
};
QString nameOf(OfflineState state);
std::optional<OfflineState> offlineStateOf(QStringView name);

/// A signature given offline as the branch is told of it: stream `offline_approval`.
struct OfflineApproval {
    QString id;
    OfflineState state = OfflineState::Confirmed;
    QString cause = {}; ///< why somebody must look: "grant_revoked"; empty when nobody must
    QUuid operation;
    QString kind;
    QString device;
    QString maker;
    QString approver;
    std::optional<Money> amount = {};
    QString title = {};
    QString reason = {};
    QString opinion = {};
    QDateTime at;
    QDate businessDate;
    QString reviewer = {}; ///< who looked; empty as long as nobody has
    QString remark = {}; ///< their words
    std::optional<QDateTime> reviewedAt = {};
};

QJsonObject toJson(const OfflineApproval& approval);
Result<OfflineApproval> offlineApprovalFromJson(const QJsonObject& json);

} // namespace hui
