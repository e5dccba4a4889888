// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/server/Operations.h"
#include "modules/community/Charge.h"

namespace hui::community {

/// The body of an operation about a visit or a stay.
struct ChargeBody {
    ChargeKind kind = ChargeKind::Visit;
    QUuid subject = {}; ///< the visit or the stay
    QString hospital = {};
    QStringList items = {};
    QUuid original = {}; ///< of a visit that is given back: the operation that brought the money
    PayWay way = {};
};

/// Reads `{kind, subject, hospital, items, cash_in, cash_out, mode?, debit?, payer?, case?,
/// category?, customer?, about?, approval?}`. A Protocol error when the cash is not worth the
/// amount of the operation, or there is any though an account is debited.
Result<ChargeBody> chargeBodyOf(const server::UploadedOperation& operation);

/// Reads `{kind, subject, hospital, original?, reason, case?, about?, approval?}`.
Result<ChargeBody> unchargeBodyOf(const server::UploadedOperation& operation);

} // namespace hui::community
