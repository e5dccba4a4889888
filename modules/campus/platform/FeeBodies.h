// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/core/JsonReader.h"
#include "app/server/Operations.h"
#include "app/till/Cash.h"
#include "modules/campus/Fees.h"

namespace hui::campus {

/// The body of `campus.pay`.
struct FeePayBody {
    QString school = {};
    QString student = {};
    QList<FeePart> parts = {};
    QUuid list = {}; ///< whose money it takes; null: its own cash
    PayWay way = {};
    QUuid caseId = {}; ///< the case that goes on with it; null: none
};

/// The body of an operation about another one.
struct FeeBackBody {
    QUuid original = {}; ///< the payment, or the list
    PayMode mode = PayMode::Cash; ///< of a list that is closed: how what is left goes back
};

/// The money for a class list.
struct ListOpenBody {
    PayWay way = {};
};

/// Reads `{school, student, items, cash_in, cash_out, mode?, debit?, payer?, category?, payee?,
/// about?, customer?, list?, case?, approval?}`. A Protocol error when items or cash are not worth
/// the amount of the operation, or there is cash though an account is debited or a list has it.
Result<FeePayBody> payBodyOf(const server::UploadedOperation& operation);

/// Reads `{original, reason, approval?}`.
Result<FeeBackBody> cancelBodyOf(const server::UploadedOperation& operation);

/// Reads `{original, cash_out, approval?}`.
Result<FeeBackBody> refundBodyOf(const server::UploadedOperation& operation);

/// Reads `{original, cash_out, mode?, approval?}`: without any cash when nothing is left, or when
/// an account has paid the list.
Result<FeeBackBody> closeBodyOf(const server::UploadedOperation& operation);

/// Reads `{rows, cash_in, cash_out, mode?, debit?, payer?, customer?, about?, approval?}`. A
/// Protocol error when the cash is not worth the amount, or there is any though an account is
/// debited.
Result<ListOpenBody> listBodyOf(const server::UploadedOperation& operation);

} // namespace hui::campus
