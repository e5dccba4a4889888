// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayLimits.h"
#include "app/core/CameFor.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/Approvals.h"
#include "app/till/Cash.h"
#include "modules/billpay/platform/BatchBookRepository.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/Booking.h"
#include "modules/billpay/platform/Postings.h"
#include "modules/billpay/platform/WhoPays.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

constexpr qint64 mostRows = 20'000;

/// The body of `billpay.batch_open`.
struct OpenBody {
    qint64 rows = 0;
    PayMode mode = PayMode::Cash;
    QString debitToken;
};

/// The body of `billpay.batch_close`.
struct CloseBody {
    QUuid batch;
    qint64 paid = 0;
    qint64 declined = 0;
    qint64 skipped = 0;
    QJsonArray cashOut;
    Money back = Money::fen(0); ///< the amount of the operation
};

std::unexpected<Error> malformedList(const char* text, const QString& where)
{
    return failure(Error::Kind::Protocol, text, where);
}

Result<OpenBody> openBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    OpenBody body;
    body.rows = reader.integer("rows"_L1, 1, mostRows);
    const CashTold cash = readCash(reader);
    body.mode = readMode(reader);
    body.debitToken = readDebit(reader).token;
    (void)reader.optionalObject("payer"_L1);
    (void)reader.optionalUuid("customer"_L1); // Inbox has noted it
    (void)reader.optionalUuid("agent"_L1); // checkAgent() looks into it
    (void)readCameFor(reader); // for the papers of the desk
    (void)reader.optionalObject("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    if (!operation.amount || !operation.amount->isPositive())
        return malformedList(QT_TRANSLATE_NOOP("Error", "A payment needs an amount."), u"amount"_s);
    if (!addsUp(cash, body.mode, body.debitToken, *operation.amount))
        return malformedList(
            QT_TRANSLATE_NOOP("Error", "The cash of the payment does not add up."), u"body"_s);
    return body;
}

Result<CloseBody> closeBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    CloseBody body{reader.uuid("batch"_L1), reader.integer("paid"_L1, 0, mostRows),
        reader.integer("declined"_L1, 0, mostRows), reader.integer("skipped"_L1, 0, mostRows),
        reader.array("cash_out"_L1, 32)};
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    body.back = operation.amount.value_or(Money::fen(0)); // none: every row was paid
    if (body.back.isNegative())
        return malformedList(QT_TRANSLATE_NOOP("Error", "A payment needs an amount."), u"amount"_s);
    return body;
}

/// Why the money of a list is not good, when it is not; the account that is debited, into `batch`.
Result<std::optional<OperationOutcome>> refusalOf(
    Context& context, const UploadedOperation& operation, const OpenBody& body, BookedBatch& batch)
{
    const server::KnownPayers known = billPayers();
    auto payer = body.mode == PayMode::Cash
        ? server::checkPayer(context.database, operation, *operation.amount, known)
        : server::checkAgent(context.database, operation, known);
    if (!payer || *payer)
        return payer;
    const auto unsigned_
        = server::checkByTable(context.database, operation, {.channel = nameOf(body.mode)});
    if (!unsigned_ || *unsigned_)
        return unsigned_;
    if (body.mode == PayMode::Cash)
        return std::nullopt;
    const auto account = server::authorisedAccount(context, body.debitToken, batch.total);
    if (!account)
        return std::unexpected(account.error());
    if (!account->refusal.isEmpty())
        return rejected(account->refusal);
    batch.debitAccount = account->account;
    return std::nullopt;
}

Result<OperationOutcome> bookOpen(Context& context, const UploadedOperation& operation)
{
    const Result<OpenBody> body = openBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    BookedBatch batch;
    batch.operation = operation.id;
    batch.branch = operation.branch;
    batch.till = operation.till;
    batch.operatorId = operation.operatorId;
    batch.businessDate = operation.businessDate;
    batch.mode = body->mode;
    batch.rows = body->rows;
    batch.total = *operation.amount;
    const auto refusal = refusalOf(context, operation, *body, batch);
    if (!refusal)
        return std::unexpected(refusal.error());
    if (*refusal)
        batch.state = u"refused"_s;
    if (const auto added = BatchBookRepository(context.database).add(batch); !added)
        return std::unexpected(added.error());
    const bool hasMoney = !*refusal || batch.mode == PayMode::Cash; // the cash is in the till
    if (hasMoney)
        if (const auto posted = postBatchTaken(context, operation, batch); !posted)
            return std::unexpected(posted.error());
    if (*refusal)
        return **refusal;
    return accepted({{u"booked_at"_s, timestampToJson(context.clock.nowUtc())}});
}

/// Whether a list may be closed by this operation, and with which refusal it may not.
QString closingFault(const UploadedOperation& operation, const CloseBody& body,
    const std::optional<BookedBatch>& batch)
{
    const bool noMoney
        = batch && batch->state == u"refused" && batch->mode != PayMode::Cash; // was never debited
    if (!batch || batch->branch != operation.branch || batch->state == u"closed" || noMoney)
        return u"batch_unknown"_s;
    const Money due = batch->mode == PayMode::Cash ? body.back : Money::fen(0);
    const Result<CashCount> count = cashCountFromJson(body.cashOut);
    const Result<Money> worth = count ? totalOf(*count, Currency::CNY) : Money::fen(-1);
    if (!worth || *worth != due)
        return u"amount_differs"_s;
    return body.back.minor() > batch->left().minor() ? u"batch_exceeded"_s : QString();
}

Result<OperationOutcome> bookClose(Context& context, const UploadedOperation& operation)
{
    const Result<CloseBody> body = closeBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    BatchBookRepository books(context.database);
    const auto found = books.byOperation(body->batch);
    if (!found)
        return std::unexpected(found.error());
    if (const QString fault = closingFault(operation, *body, *found); !fault.isEmpty())
        return rejected(fault);
    BookedBatch batch = **found;
    batch.returned = body->back;
    batch.paid = body->paid;
    batch.declined = body->declined;
    batch.skipped = body->skipped;
    if (const auto closed = books.close(batch); !closed)
        return std::unexpected(closed.error());
    if (batch.returned.isPositive())
        if (const auto posted = postBatchReturned(context, operation, batch); !posted)
            return std::unexpected(posted.error());
    return accepted({{u"booked_at"_s, timestampToJson(context.clock.nowUtc())}});
}

} // namespace

server::OperationKind openBatchOperation()
{
    return {u"billpay.batch_open"_s, server::SecondPerson::InBook, bookOpen};
}

server::OperationKind closeBatchOperation()
{
    return {u"billpay.batch_close"_s, server::SecondPerson::Never, bookClose};
}

} // namespace hui::billpay
