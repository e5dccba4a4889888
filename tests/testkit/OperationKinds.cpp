// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/OperationKinds.h"

#include "app/core/JsonReader.h"
#include "app/server/Ledger.h"
#include "app/store/Database.h"

namespace hui::testkit {

using namespace server;
using namespace Qt::StringLiterals;

namespace {

Result<Done> bookCash(Context& context, const UploadedOperation& operation)
{
    const Money amount = operation.amount.value_or(Money::fen(100));
    return Ledger(context.database)
        .post({operation.id, operation.kind, operation.businessDate, operation.branch,
            {{drawerAccount(), amount}, {u"biller:1"_s, Money::fen(-amount.minor())}}});
}

OperationOutcome accepted()
{
    return {OperationOutcome::Status::Accepted, {}, {}, {}, {{u"receipt_no"_s, u"R1"_s}}};
}

OperationOutcome undecided()
{
    return {OperationOutcome::Status::Pending, {}, {}, {}, {}};
}

Result<OperationOutcome> bookAtOnce(Context& context, const UploadedOperation& operation)
{
    if (const Result<Done> booked = bookCash(context, operation); !booked)
        return std::unexpected(booked.error());
    return accepted();
}

} // namespace

QString drawerAccount()
{
    return u"till:0512-08/03"_s;
}

/// Kinds that behave in each way a kind can.
QList<OperationKind> kinds(ThirdParty& party)
{
    const auto pending = [](Context&, const UploadedOperation&) -> Result<OperationOutcome> {
        return undecided();
    };
    const auto resolve = [&party](Context& context, const UploadedOperation&) {
        HUI_ASSERT(!context.database.inTransaction());
        ++party.asked;
        return party.silent ? undecided() : accepted();
    };
    const auto settle = [](Context& context, const UploadedOperation& operation,
                            const OperationOutcome& outcome) -> Result<OperationOutcome> {
        if (const Result<Done> booked = bookCash(context, operation); !booked)
            return std::unexpected(booked.error());
        return outcome;
    };
    const auto refuse = [](Context&, const UploadedOperation&) -> Result<OperationOutcome> {
        return OperationOutcome{OperationOutcome::Status::Rejected, u"already_paid"_s, u"已缴"_s,
            u"Paid already."_s, {}};
    };
    const auto malformedBody
        = [](Context& context, const UploadedOperation& operation) -> Result<OperationOutcome> {
        (void)bookCash(context, operation); // must be rolled back
        return failure(Error::Kind::Protocol, "wrong", u"body.account"_s);
    };
    return {{u"test.book"_s, SecondPerson::Never, bookAtOnce},
        {u"test.ask"_s, SecondPerson::Never, pending, resolve, settle},
        {u"test.refuse"_s, SecondPerson::Never, refuse},
        {u"test.malformed"_s, SecondPerson::Never, malformedBody}};
}

QJsonObject item(qint64 sequence, const QString& kind, const QUuid& id)
{
    return {{u"op_id"_s, id.toString(QUuid::WithoutBraces)}, {u"device_seq"_s, sequence},
        {u"kind"_s, kind}, {u"operator"_s, u"0217"_s}, {u"branch"_s, u"0512-08"_s},
        {u"till"_s, u"03"_s}, {u"business_date"_s, u"2026-03-18"_s},
        {u"at"_s, u"2026-03-18T02:43:00.000Z"_s}, {u"amount"_s, moneyToJson(Money::fen(100))},
        {u"body"_s, QJsonObject{{u"account"_s, u"3205018642"_s}}}};
}

QJsonObject with(QJsonObject object, const QString& key, const QJsonValue& value)
{
    object.insert(key, value);
    return object;
}

} // namespace hui::testkit
