// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/platform/ItemOperations.h"

#include "app/core/JsonReader.h"
#include "app/server/TillRegistry.h"
#include "modules/reconcile/platform/CaseRepository.h"
#include "modules/reconcile/platform/DeskItem.h"
#include "modules/reconcile/platform/DeskReports.h"
#include "modules/reconcile/platform/ReportRepository.h"

#include <QCoreApplication>

namespace hui::reconcile {

using namespace Qt::StringLiterals;
using server::Context;
using server::LedgerLine;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

constexpr int mostItems = 5'000; // what still fits into one request

/// An item as reconcile.sign tells of it.
struct ToldItem {
    QUuid item;
    MatchClass kind = MatchClass::OursOnly;
    QString till;
    Money stake = Money::fen(0);
    Money cash = Money::fen(0); ///< what it moved in the desk's drawers
};

ToldItem toldItem(JsonReader& reader)
{
    ToldItem told;
    told.item = reader.uuid("op_id"_L1);
    told.kind = classFrom(reader);
    told.till = reader.string("till"_L1, 16);
    told.stake = reader.money("stake"_L1);
    told.cash = reader.money("cash"_L1);
    return told;
}

/// Whether every item is this desk's, as far as it ever arrived, or in suspense for it.
Result<bool> areOurs(
    Context& context, const UploadedOperation& operation, const QList<ToldItem>& items)
{
    for (const ToldItem& told : items) {
        const auto found = rowOf(context, operation, told.item);
        if (!found)
            return std::unexpected(found.error());
        const auto before = ItemBookRepository(context.database).suspended(told.item);
        if (!before)
            return std::unexpected(before.error());
        if (found->isForeign || (*before && (*before)->deviceId != operation.deviceId))
            return false;
    }
    return true;
}

/// Puts one item in suspense and adds its lines.
Result<Done> suspend(Context& context, const UploadedOperation& operation, const QDate& date,
    const ToldItem& told, QList<LedgerLine>& lines)
{
    const auto inBooks = movedInBooks(context, operation.branch, told.till, told.item);
    if (!inBooks)
        return std::unexpected(inBooks.error());
    ItemBookRepository book(context.database);
    const auto before = book.suspended(told.item);
    if (!before)
        return std::unexpected(before.error());
    const bool isOpen = *before && (*before)->clearedBy.isNull();
    const qint64 missing = told.cash.minor() - inBooks->minor();
    const qint64 more = missing - (isOpen ? (*before)->booked.minor() : 0);
    lines.append({server::tillAccount(operation.branch, told.till), Money::fen(more)});
    lines.append({unexplainedAccount(told.item), Money::fen(-more)});
    SuspendedItem item{told.item, operation.branch, date, operation.deviceId, told.kind, told.till,
        told.stake, Money::fen(missing), operation.id};
    const auto about = CaseRepository(context.database).about(told.item);
    if (!about)
        return std::unexpected(about.error());
    if (*about && (*about)->answer && isExplained(*(*about)->answer))
        item.clearedBy = (*about)->answeredBy; // the signature was on its way meanwhile
    return book.save(item);
}

Result<OperationOutcome> bookSignature(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QDate date = reader.date("business_date"_L1);
    const auto items = reader.list("items"_L1, mostItems, toldItem);
    (void)reader.string("reason"_L1, longestReason, 1);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const Result<bool> ours = areOurs(context, operation, items);
    if (!ours)
        return std::unexpected(ours.error());
    if (!*ours)
        return unknownItem();
    QList<LedgerLine> lines;
    for (const ToldItem& told : items)
        if (const auto done = suspend(context, operation, date, told, lines); !done)
            return std::unexpected(done.error());
    if (const auto posted = post(context, operation, lines); !posted)
        return std::unexpected(posted.error());
    if (const auto noted = ReportRepository(context.database).note(operation, date, {}); !noted)
        return std::unexpected(noted.error());
    const auto told = tellDesks(context.database, operation.branch, date);
    return told ? Result<OperationOutcome>(OperationOutcome{}) : std::unexpected(told.error());
}

/// Whether the operation of an item stands in the books as the drawer has it: accepted and posted,
/// or refused for good.
Result<bool> isFound(
    Context& context, const UploadedOperation& operation, const SuspendedItem& item, Money cash)
{
    const auto found = rowOf(context, operation, item.item);
    if (!found)
        return std::unexpected(found.error());
    if (found->isForeign || !found->row || !found->row->done)
        return false;
    if (!isAccepted(*found->row))
        return true;
    const auto inBooks = movedInBooks(context, item.branch, item.till, item.item);
    if (!inBooks)
        return std::unexpected(inBooks.error());
    return inBooks->minor() == cash.minor();
}

/// The body of reconcile.clear.
struct ClearBody {
    QUuid item;
    Clearing to = Clearing::Found;
    Money cash = Money::fen(0);
};

Result<ClearBody> clearBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    ClearBody body;
    body.item = reader.uuid("item"_L1);
    const auto to = clearingOf(reader.string("to"_L1, 16, 1));
    if (!to)
        reader.refuse("to"_L1, QT_TRANSLATE_NOOP("Error", "This word is not known here."));
    body.to = to.value_or(Clearing::Found);
    body.cash = reader.money("cash"_L1);
    (void)reader.string("reason"_L1, longestReason, 1);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return body;
}

Result<OperationOutcome> bookOut(
    Context& context, const UploadedOperation& operation, SuspendedItem item, const ClearBody& body)
{
    const QString target = body.to == Clearing::Found ? server::tillAccount(item.branch, item.till)
                                                      : server::overShortAccount(item.branch);
    if (const auto posted = post(context, operation,
            {{unexplainedAccount(item.item), item.booked},
                {target, Money::fen(-item.booked.minor())}});
        !posted)
        return std::unexpected(posted.error());
    item.clearedBy = operation.id;
    item.clearedTo = body.to;
    if (const auto saved = ItemBookRepository(context.database).save(item); !saved)
        return std::unexpected(saved.error());
    return OperationOutcome{};
}

Result<OperationOutcome> bookClearing(Context& context, const UploadedOperation& operation)
{
    const auto body = clearBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    const auto item = ItemBookRepository(context.database).suspended(body->item);
    if (!item)
        return std::unexpected(item.error());
    if (!*item || (*item)->branch != operation.branch || !(*item)->clearedBy.isNull())
        return refused(
            u"item_not_suspended"_s, u"该笔不在挂账中。"_s, u"This is not in suspense."_s);
    if (operation.amount != (*item)->stake)
        return refused(u"amount_differs"_s, u"金额不符。"_s, u"The amounts differ."_s);
    if (body->to == Clearing::Found) {
        const Result<bool> found = isFound(context, operation, **item, body->cash);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return refused(u"item_not_settled"_s, u"中心账上仍未见该笔业务。"_s,
                u"The books do not have the operation yet."_s);
    }
    return bookOut(context, operation, **item, *body);
}

} // namespace

QString unexplainedAccount(const QUuid& item)
{
    return u"unexplained:"_s + item.toString(QUuid::WithoutBraces);
}

server::OperationKind signOperation()
{
    return {u"reconcile.sign"_s, server::SecondPerson::Always, bookSignature};
}

server::OperationKind clearOperation()
{
    return {u"reconcile.clear"_s, server::SecondPerson::Always, bookClearing};
}

} // namespace hui::reconcile
