// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/Blanks.h"

#include "app/core/CashBox.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/BlankRepository.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

const QString takeKind = u"blank.take"_s;
const QString useKind = u"blank.use"_s;
const QString voidKind = u"blank.void"_s;
const QString returnKind = u"blank.return"_s;
const QString countKind = u"blank.count"_s;

/// What every verb does around its own rule: once, with the till in hand, journalled.
template <class Write>
Result<QList<BlankStock>> perform(Database& database, const Operation& operation, Write write)
{
    return database.transaction([&]() -> Result<QList<BlankStock>> {
        const Result<bool> repeat
            = isRepeat(database, operation.id, operation.kind, operation.body);
        if (!repeat)
            return std::unexpected(repeat.error());
        BlankRepository blanks(database);
        if (*repeat)
            return blanks.stockOf(operation.shift.till);
        if (const auto till = currentTill(database, operation.shift); !till)
            return std::unexpected(till.error());
        if (const Result<Done> written = write(blanks); !written)
            return std::unexpected(written.error());
        if (const auto noted = Journal(database).append(operation); !noted)
            return std::unexpected(noted.error());
        return blanks.stockOf(operation.shift.till);
    });
}

Result<BlankStock> stockOf(BlankRepository& blanks, const QString& box, const QString& kind)
{
    const auto stock = blanks.stockOf(box);
    if (!stock)
        return std::unexpected(stock.error());
    const auto one = std::find_if(stock->begin(), stock->end(),
        [&kind](const BlankStock& held) { return held.kind == kind; });
    if (one == stock->end())
        return refused(QT_TRANSLATE_NOOP("Error", "There are no forms of this kind."), kind);
    return *one;
}

/// Forms come into the branch and leave it through its vault.
Result<Done> checkVault(const Shift& shift)
{
    if (isVault(shift.till))
        return Done{};
    return refused(QT_TRANSLATE_NOOP(
        "Error", "Blank forms come from the vault of the branch, and go back to it."));
}

Result<Done> take(BlankRepository& blanks, const TakeBlanks& request)
{
    const auto known = blanks.known(request.range);
    if (!known)
        return std::unexpected(known.error());
    const auto highest = blanks.highest(request.range.kind, request.shift.till);
    if (!highest)
        return std::unexpected(highest.error());
    if (*known > 0 || request.range.first <= *highest)
        return refused(
            QT_TRANSLATE_NOOP("Error", "These numbers were taken already, or are out of order."));
    return blanks.add(request.range, request.shift.till, request.operation);
}

Result<Done> writeOff(BlankRepository& blanks, const WriteOffBlank& request)
{
    const auto stock = stockOf(blanks, request.shift.till, request.kind);
    if (!stock)
        return std::unexpected(stock.error());
    if (request.number != stock->next)
        return refused(QT_TRANSLATE_NOOP("Error", "Forms are used in the order of their numbers."),
            QString::number(stock->next));
    const BlankState state = request.spoilt.isEmpty() ? BlankState::Used : BlankState::Void;
    const auto moved = blanks.move({request.kind, request.number, request.number},
        request.shift.till, state, request.operation);
    return moved ? Result<Done>(Done{}) : std::unexpected(moved.error());
}

Result<QList<BlankCount>> compare(BlankRepository& blanks, const CountBlanks& request)
{
    const auto stock = blanks.stockOf(request.shift.till);
    if (!stock)
        return std::unexpected(stock.error());
    QMap<QString, BlankCount> byKind;
    for (const auto& [kind, counted] : request.counted.asKeyValueRange())
        byKind.insert(kind, {kind, 0, counted});
    for (const BlankStock& held : *stock)
        byKind.insert(held.kind, {held.kind, held.pieces, request.counted.value(held.kind)});
    return QList<BlankCount>(byKind.begin(), byKind.end());
}

QJsonArray toJson(const QMap<QString, int>& counted)
{
    QJsonArray array;
    for (const auto& [kind, pieces] : counted.asKeyValueRange())
        array.append(QJsonObject{{u"kind"_s, kind}, {u"pieces"_s, pieces}});
    return array;
}

} // namespace

Result<QList<BlankStock>> takeBlanks(Database& database, const TakeBlanks& request)
{
    if (const auto range = checkRange(request.range); !range)
        return std::unexpected(range.error());
    if (const auto vault = checkVault(request.shift); !vault)
        return std::unexpected(vault.error());
    if (const auto given = checkCountersign(request.giver, request.shift); !given)
        return std::unexpected(given.error());
    QJsonObject body = hui::toJson(request.range);
    body.insert(u"approval"_s, hui::toJson(request.giver));
    return perform(database,
        {request.operation, takeKind, request.shift, std::nullopt, body, request.at},
        [&](BlankRepository& blanks) { return take(blanks, request); });
}

Result<QList<BlankStock>> writeOffBlank(Database& database, const WriteOffBlank& request)
{
    const bool spoilt = !request.spoilt.isEmpty();
    QJsonObject body{{u"kind"_s, request.kind}, {u"number"_s, request.number}};
    if (spoilt) {
        const Countersign second = request.second.value_or(Countersign{});
        if (const auto agreed = checkCountersign(second, request.shift); !agreed)
            return std::unexpected(agreed.error());
        body.insert(u"reason"_s, request.spoilt);
        body.insert(u"approval"_s, hui::toJson(second));
    }
    return perform(database,
        {request.operation, spoilt ? voidKind : useKind, request.shift, std::nullopt, body,
            request.at},
        [&](BlankRepository& blanks) { return writeOff(blanks, request); });
}

Result<QList<BlankStock>> returnBlanks(Database& database, const ReturnBlanks& request)
{
    if (const auto vault = checkVault(request.shift); !vault)
        return std::unexpected(vault.error());
    if (const auto taken = checkCountersign(request.taker, request.shift); !taken)
        return std::unexpected(taken.error());
    const QJsonObject body{{u"kind"_s, request.kind}, {u"approval"_s, hui::toJson(request.taker)}};
    return perform(database,
        {request.operation, returnKind, request.shift, std::nullopt, body, request.at},
        [&](BlankRepository& blanks) -> Result<Done> {
            const auto stock = stockOf(blanks, request.shift.till, request.kind);
            if (!stock)
                return std::unexpected(stock.error());
            const auto highest = blanks.highest(request.kind, request.shift.till);
            if (!highest)
                return std::unexpected(highest.error());
            const auto moved = blanks.move({request.kind, stock->next, *highest},
                request.shift.till, BlankState::Returned, request.operation);
            return moved ? Result<Done>(Done{}) : std::unexpected(moved.error());
        });
}

Result<QList<BlankCount>> countBlanks(Database& database, const CountBlanks& request)
{
    const bool isNegative = std::any_of(
        request.counted.begin(), request.counted.end(), [](int pieces) { return pieces < 0; });
    if (isNegative)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "The number of pieces cannot be below zero."));
    const Operation operation{request.operation, countKind, request.shift, std::nullopt,
        {{u"counted"_s, toJson(request.counted)}}, request.at};
    const auto counted = perform(database, operation, [&](BlankRepository& blanks) -> Result<Done> {
        const auto counts = compare(blanks, request);
        if (!counts)
            return std::unexpected(counts.error());
        for (const BlankCount& count : *counts)
            if (const auto added = BlankCountRepository(database).add(operation, count); !added)
                return added;
        return Done{};
    });
    if (!counted)
        return std::unexpected(counted.error());
    return BlankCountRepository(database).of(request.operation);
}

} // namespace hui::cash
