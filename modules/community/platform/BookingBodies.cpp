// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/BookingBodies.h"

#include "app/core/CameFor.h"

#include <QCoreApplication>

namespace hui::community {

using namespace Qt::StringLiterals;
using server::UploadedOperation;

namespace {

Result<BookingBody> finished(JsonReader& reader, const BookingBody& body)
{
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return body;
}

} // namespace

Result<Money> worthOf(const QJsonArray& cash)
{
    const Result<CashCount> count = cashCountFromJson(cash);
    return count ? totalOf(*count, Currency::CNY) : std::unexpected(count.error());
}

std::unexpected<Error> notAddingUp()
{
    return failure(Error::Kind::Protocol,
        QT_TRANSLATE_NOOP("Error", "The cash of the payment does not add up."), u"body"_s);
}

bool isCashRight(const PayWay& way, const QJsonArray& in, const QJsonArray& out, Money amount)
{
    if (!way.isCash())
        return in.isEmpty() && out.isEmpty();
    const Result<Money> tendered = worthOf(in);
    const Result<Money> change = worthOf(out);
    return tendered && change && tendered->minor() - change->minor() == amount.minor();
}

void readPayer(JsonReader& reader, const QJsonObject& body)
{
    if (body.value("payer"_L1).isObject())
        (void)reader.optionalObject("payer"_L1);
    else
        (void)reader.optionalUuid("payer"_L1);
}

Result<BookingBody> payBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    BookingBody body{reader.uuid("booking"_L1)};
    const QJsonArray in = reader.array("cash_in"_L1, 32);
    const QJsonArray out = reader.array("cash_out"_L1, 32);
    (void)reader.optionalString("category"_L1, 32);
    (void)reader.optionalObject("about"_L1); // for the desk, should it lose its tables
    body.customer = reader.optionalUuid("customer"_L1).value_or(QUuid());
    body.caseId = reader.optionalUuid("case"_L1).value_or(QUuid());
    if (!body.caseId.isNull())
        body.book = reader.uuid("book"_L1);
    readPayer(reader, operation.body);
    body.way = readWay(reader);
    (void)reader.optionalObject("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    if (!operation.amount || !operation.amount->isPositive()
        || !isCashRight(body.way, in, out, *operation.amount))
        return notAddingUp();
    return body;
}

Result<BookingBody> bookBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const BookingBody body{reader.uuid("booking"_L1)};
    (void)reader.optionalUuid("customer"_L1);
    (void)reader.optionalUuid("payer"_L1);
    (void)reader.optionalUuid("agent"_L1); // checkAgent() looks into it
    (void)readCameFor(reader); // for the papers of the desk
    (void)reader.optionalUuid("original"_L1); // for the desk's report of the day
    return finished(reader, body);
}

Result<BookingBody> cancelBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const BookingBody body{reader.uuid("booking"_L1)};
    (void)reader.string("reason"_L1, 100, 1);
    (void)reader.optionalUuid("original"_L1); // for the desk's report of the day
    (void)reader.optionalObject("approval"_L1);
    return finished(reader, body);
}

Result<BookingBody> refundBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    BookingBody body{reader.uuid("original"_L1)};
    const QJsonArray out = reader.array("cash_out"_L1, 32);
    (void)reader.optionalObject("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const Result<Money> given = worthOf(out);
    if (!given || operation.amount != *given || !given->isPositive())
        return notAddingUp();
    return body;
}

} // namespace hui::community
