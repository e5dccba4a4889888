// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/BlankOperations.h"

#include "app/core/CashBox.h"
#include "modules/cash/platform/BlankBooks.h"
#include "modules/cash/platform/Boxes.h"

#include <limits>

namespace hui::cash {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

Result<OperationOutcome> bookTake(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const BlankRange range = readBlankRange(reader);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    if (!isVault(operation.till))
        return onlyTheVault();
    const auto fault = blankFaultOf(context, operation);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return **fault;
    BlankRegisterRepository blanks(context.database);
    const auto known = blanks.known(placeOf(operation, range.kind), range);
    if (!known)
        return std::unexpected(known.error());
    if (*known > 0 || !checkRange(range))
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
    const auto fault = blankFaultOf(context, operation);
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

Result<OperationOutcome> bookBlankReturn(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QString kind = reader.string("kind"_L1, 32, 1);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    if (!isVault(operation.till))
        return onlyTheVault();
    const auto fault = blankFaultOf(context, operation);
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
Result<OperationOutcome> keepBlankCount(Context& context, const UploadedOperation& operation)
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
    return {{u"blank.take"_s, server::SecondPerson::Always, bookTake},
        {u"blank.use"_s, server::SecondPerson::Never, bookUse},
        {u"blank.void"_s, server::SecondPerson::Always, bookVoid},
        {u"blank.return"_s, server::SecondPerson::Always, bookBlankReturn},
        {u"blank.count"_s, server::SecondPerson::Never, keepBlankCount}};
}

} // namespace hui::cash
