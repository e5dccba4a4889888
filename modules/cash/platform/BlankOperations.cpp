// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/BlankOperations.h"

#include "app/server/Approvals.h"
#include "modules/cash/platform/BlankRegisterRepository.h"
#include "modules/cash/platform/Boxes.h"

#include <limits>

namespace hui::cash {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

constexpr qint64 pieceFen = 100; // the assumed price of one form
constexpr qint64 mostPieces = 1000;

OperationOutcome outOfOrder()
{
    return rejected(u"blank_out_of_order"_s, u"凭证号码不连续或已登记。"_s,
        u"These numbers are out of order or in the register already."_s);
}

BlankPlace placeOf(const UploadedOperation& operation, const QString& kind)
{
    return {operation.branch, operation.till, kind};
}

/// "off:blank:0512-08/03/receipt", and where it goes: "off:blank_used:0512-08".
Result<Done> postPieces(Context& context, const UploadedOperation& operation, const QString& kind,
    const QString& other, qint64 pieces)
{
    const QString box = u"off:blank:%1/%2/%3"_s.arg(operation.branch, operation.till, kind);
    const QString account = u"off:%1:%2"_s.arg(other, operation.branch);
    return post(context, operation,
        {{box, Money::fen(pieces * pieceFen)}, {account, Money::fen(-pieces * pieceFen)}});
}

/// Why the operation may not be booked: another's box, or not signed; nothing when it may.
Result<std::optional<OperationOutcome>> faultOf(
    Context& context, const UploadedOperation& operation, bool isSigned)
{
    const auto box = openBoxOf(context, operation);
    if (!box)
        return std::unexpected(box.error());
    if (!*box)
        return notYours();
    if (!isSigned)
        return std::nullopt;
    return server::checkApproval(context.database, operation);
}

Result<OperationOutcome> bookTake(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    BlankRange range;
    range.kind = reader.string("kind"_L1, 32, 1);
    range.first = reader.integer("first"_L1, 1);
    range.last = reader.integer("last"_L1, range.first);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const auto fault = faultOf(context, operation, true);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return **fault;
    BlankRegisterRepository blanks(context.database);
    const auto known = blanks.known(placeOf(operation, range.kind), range);
    if (!known)
        return std::unexpected(known.error());
    if (*known > 0 || range.count() > mostPieces)
        return outOfOrder();
    if (const auto added = blanks.add(placeOf(operation, range.kind), range); !added)
        return std::unexpected(added.error());
    const auto posted
        = postPieces(context, operation, range.kind, u"blank_supply"_s, range.count());
    return posted ? Result<OperationOutcome>(accepted()) : std::unexpected(posted.error());
}

/// One piece, the next in its order.
Result<OperationOutcome> writeOff(
    Context& context, const UploadedOperation& operation, BlankState state)
{
    const bool spoilt = state == BlankState::Void;
    JsonReader reader(operation.body, u"body"_s);
    const QString kind = reader.string("kind"_L1, 32, 1);
    const qint64 number = reader.integer("number"_L1, 1);
    if (spoilt) {
        (void)reader.string("reason"_L1, 200, 1);
        (void)reader.object("approval"_L1);
    }
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const auto fault = faultOf(context, operation, spoilt);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return **fault;
    BlankRegisterRepository blanks(context.database);
    const auto stock = blanks.stockOf(placeOf(operation, kind));
    if (!stock)
        return std::unexpected(stock.error());
    if (stock->next != number)
        return outOfOrder();
    const auto moved = blanks.move(placeOf(operation, kind), {kind, number, number}, state);
    if (!moved)
        return std::unexpected(moved.error());
    const auto posted
        = postPieces(context, operation, kind, spoilt ? u"blank_void"_s : u"blank_used"_s, -1);
    return posted ? Result<OperationOutcome>(accepted()) : std::unexpected(posted.error());
}

Result<OperationOutcome> bookUse(Context& context, const UploadedOperation& operation)
{
    return writeOff(context, operation, BlankState::Used);
}

Result<OperationOutcome> bookVoid(Context& context, const UploadedOperation& operation)
{
    return writeOff(context, operation, BlankState::Void);
}

Result<OperationOutcome> bookReturn(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QString kind = reader.string("kind"_L1, 32, 1);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const auto fault = faultOf(context, operation, true);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return **fault;
    const BlankRange all{kind, 1, std::numeric_limits<qint64>::max()};
    const auto moved = BlankRegisterRepository(context.database)
                           .move(placeOf(operation, kind), all, BlankState::Returned);
    if (!moved)
        return std::unexpected(moved.error());
    if (*moved == 0)
        return outOfOrder();
    const auto posted = postPieces(context, operation, kind, u"blank_supply"_s, -*moved);
    return posted ? accepted({{u"pieces"_s, *moved}})
                  : Result<OperationOutcome>(std::unexpected(posted.error()));
}

/// Kept in the inbox; what differs is answered, by kind.
Result<OperationOutcome> keepCount(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const auto counted = reader.list("counted"_L1, 100, [](JsonReader& one) {
        return BlankStock{one.string("kind"_L1, 32, 1), 0,
            static_cast<int>(one.integer("pieces"_L1, 0, 1'000'000))};
    });
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    QJsonArray differing;
    for (const BlankStock& one : counted) {
        const auto stock
            = BlankRegisterRepository(context.database).stockOf(placeOf(operation, one.kind));
        if (!stock)
            return std::unexpected(stock.error());
        if (stock->pieces != one.pieces)
            differing.append(one.kind);
    }
    return accepted({{u"differing"_s, differing}});
}

} // namespace

QList<server::OperationKind> blankOperations()
{
    return {{u"blank.take"_s, bookTake}, {u"blank.use"_s, bookUse}, {u"blank.void"_s, bookVoid},
        {u"blank.return"_s, bookReturn}, {u"blank.count"_s, keepCount}};
}

} // namespace hui::cash
