// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/FeeBodies.h"

#include "modules/campus/CampusWire.h"

#include <QCoreApplication>

namespace hui::campus {

using namespace Qt::StringLiterals;
using server::UploadedOperation;

namespace {

constexpr int mostRows = 2'000;

/// What a count of the wire is worth.
Result<Money> feeCashWorth(const QJsonArray& cash)
{
    const Result<CashCount> count = cashCountFromJson(cash);
    return count ? totalOf(*count, Currency::CNY) : std::unexpected(count.error());
}

/// Whether what came in less what went out is that much.
bool isWorth(const QJsonArray& in, const QJsonArray& out, Money amount)
{
    const Result<Money> tendered = feeCashWorth(in);
    const Result<Money> change = feeCashWorth(out);
    return tendered && change && tendered->minor() - change->minor() == amount.minor();
}

std::unexpected<Error> feesNotAddingUp()
{
    return failure(Error::Kind::Protocol,
        QT_TRANSLATE_NOOP("Error", "The cash of the payment does not add up."), u"body"_s);
}

} // namespace

Result<FeePayBody> payBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    FeePayBody body{reader.string("school"_L1, 40, 1), reader.string("student"_L1, 20, 1),
        readParts(reader, "items"_L1)};
    const QJsonArray in = reader.array("cash_in"_L1, 32);
    const QJsonArray out = reader.array("cash_out"_L1, 32);
    (void)reader.optionalString("category"_L1, 32); // these three are the desk's: for its report,
    (void)reader.optionalString("payee"_L1, 100);
    (void)reader.optionalObject("about"_L1); // and should it lose its tables
    (void)reader.optionalUuid("customer"_L1); // Inbox has noted it
    (void)reader.optionalObject("payer"_L1); // for the file: who brought much cash
    body.way = readWay(reader);
    body.list = reader.optionalUuid("list"_L1).value_or(QUuid());
    body.caseId = reader.optionalUuid("case"_L1).value_or(QUuid());
    (void)reader.optionalObject("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const auto total = totalOf(body.parts);
    if (!operation.amount || !operation.amount->isPositive() || total != operation.amount)
        return feesNotAddingUp();
    if (!body.way.isCash())
        return in.isEmpty() && out.isEmpty() ? Result<FeePayBody>(body) : feesNotAddingUp();
    const Money cash = body.list.isNull() ? *operation.amount : Money::fen(0);
    return isWorth(in, out, cash) ? Result<FeePayBody>(body) : feesNotAddingUp();
}

Result<FeeBackBody> cancelBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    FeeBackBody body{reader.uuid("original"_L1)};
    (void)reader.string("reason"_L1, 100, 1);
    (void)reader.optionalObject("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return body;
}

Result<FeeBackBody> refundBodyOf(const UploadedOperation& operation)
{
    const auto body = closeBodyOf(operation);
    return body && body->mode != PayMode::Cash ? feesNotAddingUp() : body;
}

Result<FeeBackBody> closeBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    FeeBackBody body{reader.uuid("original"_L1)};
    const QJsonArray out = reader.array("cash_out"_L1, 32);
    body.mode = readMode(reader);
    (void)reader.optionalObject("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const Result<Money> given = feeCashWorth(out);
    const Money amount = operation.amount.value_or(Money::fen(0));
    const Money cash = body.mode == PayMode::Cash ? amount : Money::fen(0);
    if (!given || cash != *given || amount.isNegative())
        return feesNotAddingUp();
    return body;
}

Result<ListOpenBody> listBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    (void)reader.integer("rows"_L1, 1, mostRows);
    const QJsonArray in = reader.array("cash_in"_L1, 32);
    const QJsonArray out = reader.array("cash_out"_L1, 32);
    (void)reader.optionalObject("about"_L1);
    (void)reader.optionalUuid("customer"_L1);
    (void)reader.optionalObject("payer"_L1); // for the file: who brought much cash
    ListOpenBody body;
    body.way = readWay(reader);
    (void)reader.optionalObject("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const Money amount = operation.amount.value_or(Money::fen(0));
    const bool isRight
        = body.way.isCash() ? isWorth(in, out, amount) : in.isEmpty() && out.isEmpty();
    return amount.isPositive() && isRight ? Result<ListOpenBody>(body) : feesNotAddingUp();
}

} // namespace hui::campus
