// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/platform/CaseRepository.h"
#include "modules/reconcile/platform/DeskItem.h"
#include "modules/reconcile/platform/ItemOperations.h"

#include <algorithm>

namespace hui::reconcile {

using namespace Qt::StringLiterals;
using server::Context;
using server::InboxRow;
using server::LedgerLine;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

/// The body of reconcile.correct.
struct CorrectBody {
    QDate businessDate;
    QUuid item;
    Money booked = Money::fen(0); ///< what the platform had
    Money correction = Money::fen(0); ///< the desk's amount less that
};

Result<CorrectBody> correctBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    CorrectBody body;
    body.businessDate = reader.date("business_date"_L1);
    body.item = reader.uuid("item"_L1);
    body.booked = reader.money("booked"_L1);
    body.correction = reader.money("correction"_L1);
    (void)reader.string("reason"_L1, longestReason, 1);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return body;
}

/// The amount of an operation as the books have it by now.
Result<Money> amountInBooks(Context& context, const InboxRow& row)
{
    const Money taken = row.operation.amount.value_or(Money::fen(0));
    const auto corrections = ItemBookRepository(context.database).correctionsOf(row.operation.id);
    if (!corrections)
        return std::unexpected(corrections.error());
    qint64 minor = taken.minor();
    for (const Correction& one : *corrections)
        minor += one.amount.minor();
    return Money(minor, taken.currency());
}

/// The lines of a correction: between the accounts of the largest debit and the largest credit of
/// the operation. None when nothing was posted for it.
Result<QList<LedgerLine>> correctingLines(Context& context, const QUuid& item, Money correction)
{
    const auto lines = server::Ledger(context.database).linesOf(item);
    if (!lines)
        return std::unexpected(lines.error());
    QList<LedgerLine> sameCurrency;
    std::copy_if(lines->cbegin(), lines->cend(), std::back_inserter(sameCurrency),
        [&](const LedgerLine& line) { return line.amount.currency() == correction.currency(); });
    const auto [credit, debit] = std::minmax_element(
        sameCurrency.cbegin(), sameCurrency.cend(), [](const LedgerLine& a, const LedgerLine& b) {
            return a.amount.minor() < b.amount.minor();
        });
    if (sameCurrency.isEmpty())
        return QList<LedgerLine>();
    return QList<LedgerLine>{{debit->account, correction},
        {credit->account, Money(-correction.minor(), correction.currency())}};
}

OperationOutcome notBooked()
{
    return refused(u"item_not_booked"_s, u"中心账上没有该笔业务，或金额已变。"_s,
        u"The books do not have this operation with that amount."_s);
}

Result<OperationOutcome> bookLines(
    Context& context, const UploadedOperation& operation, const CorrectBody& body)
{
    const auto lines = correctingLines(context, body.item, body.correction);
    if (!lines)
        return std::unexpected(lines.error());
    if (lines->isEmpty())
        return notBooked();
    if (const auto posted = post(context, operation, *lines); !posted)
        return std::unexpected(posted.error());
    const auto added
        = ItemBookRepository(context.database)
              .add({operation.id, body.item, operation.branch, body.businessDate, body.correction});
    if (!added)
        return std::unexpected(added.error());
    return OperationOutcome{};
}

Result<OperationOutcome> bookCorrection(Context& context, const UploadedOperation& operation)
{
    const auto body = correctBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    const Money amount(qAbs(body->correction.minor()), body->correction.currency());
    if (amount.isZero() || operation.amount != amount)
        return refused(u"amount_differs"_s, u"金额不符。"_s, u"The amounts differ."_s);
    const auto found = rowOf(context, operation, body->item);
    if (!found)
        return std::unexpected(found.error());
    if (found->isForeign || !found->row)
        return unknownItem();
    const InboxRow& row = *found->row;
    const auto inBooks = amountInBooks(context, row);
    if (!inBooks)
        return std::unexpected(inBooks.error());
    if (!isAccepted(row) || *inBooks != body->booked
        || row.operation.businessDate != body->businessDate)
        return notBooked();
    return bookLines(context, operation, *body);
}

Result<OperationOutcome> bookReport(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QDate date = reader.date("business_date"_L1);
    const QUuid item = reader.uuid("item"_L1);
    const MatchClass kind = classFrom(reader);
    const Money stake = reader.money("stake"_L1);
    (void)reader.string("reason"_L1, longestReason, 1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const auto found = rowOf(context, operation, item);
    if (!found)
        return std::unexpected(found.error());
    if (found->isForeign || !found->row)
        return unknownItem();
    CaseRepository cases(context.database);
    const auto known = cases.about(item);
    if (!known)
        return std::unexpected(known.error());
    const Result<QString> number
        = *known ? (*known)->number : cases.open(operation, date, item, kind, stake);
    if (!number)
        return std::unexpected(number.error());
    OperationOutcome outcome;
    outcome.result = {{u"case"_s, *number}};
    return outcome;
}

} // namespace

server::OperationKind correctOperation()
{
    return {u"reconcile.correct"_s, server::SecondPerson::Always, bookCorrection};
}

server::OperationKind reportOperation()
{
    return {u"reconcile.report"_s, server::SecondPerson::Never, bookReport};
}

} // namespace hui::reconcile
