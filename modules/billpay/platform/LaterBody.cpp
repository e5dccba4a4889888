// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/LaterBody.h"

#include "app/core/JsonReader.h"
#include "app/till/Cash.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::UploadedOperation;

Result<LaterBody> laterBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    LaterBody body;
    body.original = reader.uuid("original"_L1);
    body.reason = reader.optionalString("reason"_L1, 200).value_or(QString());
    body.code = reader.optionalString("code"_L1, 8).value_or(QString());
    body.dueOn = reader.optionalDate("due_on"_L1).value_or(QDate());
    body.verdict = reader.optionalString("verdict"_L1, 16).value_or(QString());
    body.reference = reader.optionalString("reference"_L1, 64).value_or(QString());
    (void)reader.optionalString("evidence"_L1, 32);
    (void)reader.optionalString("category"_L1, 32); // of a payment another desk has
    (void)reader.optionalObject("approval"_L1);
    body.undo = reader.optionalUuid("undo"_L1).value_or(QUuid());
    if (reader.isPresent("undo_cash"_L1))
        (void)reader.array("undo_cash"_L1, 32); // what was counted for all rows together
    QJsonArray pieces;
    if (reader.isPresent("cash_out"_L1))
        pieces = reader.array("cash_out"_L1, 32);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    if (pieces.isEmpty())
        return body;
    const Result<CashCount> cash = cashCountFromJson(pieces);
    if (!cash)
        return std::unexpected(cash.error());
    const Result<Money> worth = totalOf(*cash, Currency::CNY);
    if (!worth)
        return std::unexpected(worth.error());
    body.cashOut = *worth;
    return body;
}

Result<std::optional<BookedPayment>> originalOf(
    Context& context, const UploadedOperation& operation)
{
    const Result<LaterBody> body = laterBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    auto found = PaymentBookRepository(context.database).byOperation(body->original);
    if (found && *found && (*found)->branch != operation.branch)
        return std::nullopt;
    return found;
}

Result<BookedPayment> bookedOriginal(Context& context, const UploadedOperation& operation)
{
    const auto found = originalOf(context, operation);
    if (!found)
        return std::unexpected(found.error());
    HUI_ASSERT(*found); // book() found it
    return **found;
}

} // namespace hui::billpay
