// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ChargeBodies.h"

#include "app/core/JsonReader.h"
#include "modules/community/platform/BookingBodies.h"

#include <QCoreApplication>

namespace hui::community {

using namespace Qt::StringLiterals;
using server::UploadedOperation;

namespace {

ChargeBody readSubject(JsonReader& reader)
{
    ChargeBody body;
    const auto kind = chargeKindOf(reader.string("kind"_L1, 16, 1));
    if (!kind)
        reader.refuse("kind"_L1, QT_TRANSLATE_NOOP("Error", "This word is not known here."));
    body.kind = kind.value_or(ChargeKind::Visit);
    body.subject = reader.uuid("subject"_L1);
    body.hospital = reader.string("hospital"_L1, 40, 1);
    (void)reader.optionalUuid("case"_L1); // namedCase()
    return body;
}

} // namespace

Result<ChargeBody> chargeBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    ChargeBody body = readSubject(reader);
    body.items = reader.strings("items"_L1, 100, 20);
    const QJsonArray in = reader.array("cash_in"_L1, 32);
    const QJsonArray out = reader.array("cash_out"_L1, 32);
    (void)reader.optionalString("category"_L1, 32);
    (void)reader.optionalObject("about"_L1); // for the desk, should it lose its tables
    (void)reader.optionalUuid("customer"_L1); // Inbox has noted it
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

Result<ChargeBody> unchargeBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    ChargeBody body = readSubject(reader);
    body.original = reader.optionalUuid("original"_L1).value_or(QUuid());
    if (body.kind == ChargeKind::Deposit && !body.original.isNull())
        reader.refuse("original"_L1,
            QT_TRANSLATE_NOOP("Error", "A part of a deposit has no payment of its own."));
    if (body.kind == ChargeKind::Visit && reader.isPresent("case"_L1))
        reader.refuse("case"_L1,
            QT_TRANSLATE_NOOP("Error", "What was paid for a visit goes back in its own case."));
    (void)reader.string("reason"_L1, 100, 1);
    (void)reader.optionalString("category"_L1, 32);
    (void)reader.optionalObject("about"_L1);
    (void)reader.optionalObject("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    if (!operation.amount || !operation.amount->isPositive())
        return notAddingUp();
    return body;
}

} // namespace hui::community
