// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/core/SecondFactor.h"
#include "app/core/Shift.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <optional>

namespace hui {

/// One line of what will change: "尾箱 03 现金", 86,420.50 → 86,278.20.
struct ApprovalChange {
    QString what;
    QString before;
    QString after;
};

/// What a second person is asked to sign for one operation.
struct ApprovalRequest {
    QUuid operation; ///< the operation that waits for it; the signature holds for no other
    QString kind; ///< "billpay.reverse", "till.open", "till.difference"
    QString channel = {}; ///< how it is paid, as the bank's table names it; empty where it has none
    Shift maker;
    QString title; ///< "冲正并退款", in the teller's language
    std::optional<Money> amount;
    QList<std::pair<QString, QString>> facts; ///< label → masked value
    QList<ApprovalChange> changes;
    QString reason; ///< why the teller asks
    QString content = {}; ///< signedContent() of what is done: the platform makes it again of what
                          ///< it receives
};

/// The platform's answer: signed by whom, until when. Its id travels with the operation.
struct Approval {
    QString id;
    QString approverId;
    QString approverName;
    QDateTime expiresAt; ///< UTC, five minutes after signing
    bool isOffline = false; ///< given under a grant; the platform has yet to confirm it
};

/// The hash of what is shown: SHA-256 over operation, kind, maker, title, amount, facts, changes
/// and reason in canonical form, lower-case hex.
QString hashOfShown(const ApprovalRequest& request);

/// The hash that binds a signature to what was shown, and to the content where there is one:
/// hashOfShown(), or boundFingerprint() of it.
QString fingerprintOf(const ApprovalRequest& request);

/// The second person, as they sign or decide.
struct Signer {
    QString number = {}; ///< empty: the card names them, or the session does
    QString password = {};
    std::optional<SecondFactor> factor = {};
    QString opinion = {};
};

/// The body of POST /v1/approvals and the reading of its answer.
QJsonObject toJson(const ApprovalRequest& request, const Signer& signer);
Result<Approval> approvalFromJson(const QJsonObject& body);

/// The path of GET /v1/approvals: whether that was signed already; and the reading of its answer.
QString pathOfGiven(const ApprovalRequest& request);
Result<std::optional<Approval>> givenApprovalFromJson(const QJsonObject& body);

} // namespace hui
