// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/ApprovalRepository.h"
#include "app/server/BookHeld.h"
#include "app/server/Ledger.h"
#include "app/server/Operations.h"
#include "tests/testkit/BoundSignature.h"
#include "tests/testkit/Platform.h"

namespace hui::testkit {

using namespace Qt::StringLiterals;

/// Lets supervisor 0102 sign an operation as it stands, for an amount where that is not its own,
/// and puts the signature into its body.
inline server::UploadedOperation signedBy0102(
    Platform& platform, server::UploadedOperation made, const std::optional<Money>& amount = {})
{
    server::Approval approval;
    approval.id = u"AP"_s + made.id.toString(QUuid::Id128).right(8);
    const QJsonObject signature = boundSignature(made, approval.id);
    approval.requestKey = operationId();
    approval.requestFingerprint = QByteArray(32, 'f');
    approval.operation = made.id;
    approval.kind = made.kind;
    approval.fingerprint = signature.value(u"fingerprint"_s).toString();
    approval.branch = made.branch;
    approval.deviceId = made.deviceId;
    approval.maker = made.operatorId;
    approval.approver = u"0102"_s;
    approval.amount = amount ? amount : made.amount;
    approval.reason = u"清点"_s;
    approval.opinion = u"同意"_s;
    approval.signedAt = made.at;
    approval.expiresAt = made.at.addSecs(300);
    HUI_ASSERT(server::ApprovalRepository(platform.database()).add(approval));
    made.body.insert(u"approval"_s, signature);
    return made;
}

inline Result<server::OperationOutcome> book(
    Platform& platform, const server::OperationKind& kind, const server::UploadedOperation& made)
{
    return platform.database().transaction([&]() -> Result<server::OperationOutcome> {
        return bookHeld(platform.context(), kind, made);
    });
}

inline QString codeAfter(
    Platform& platform, const server::OperationKind& kind, const server::UploadedOperation& made)
{
    const auto outcome = book(platform, kind, made);
    return outcome ? outcome->code : u"error"_s;
}

/// The sum of an account.
inline qint64 booked(Platform& platform, const QString& account)
{
    return server::Ledger(platform.database()).balance(account, Currency::CNY)->minor();
}

} // namespace hui::testkit
