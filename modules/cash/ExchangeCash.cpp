// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ExchangeCash.h"

#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"

#include <QCoreApplication>

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

const QString exchangeKind = u"cash.exchange"_s;
const QString swapKind = u"cash.swap"_s;

/// Cash through the till for which nothing is owed afterwards.
struct EvenSwap {
    Operation operation;
    CashCount in;
    CashCount out;
};

/// The worth of each side; Refused when they differ or there is nothing.
Result<Money> worthOf(const CashCount& in, const CashCount& out)
{
    const Result<Money> taken = totalOf(in, Currency::CNY);
    if (!taken)
        return taken;
    const Result<Money> given = totalOf(out, Currency::CNY);
    if (!given)
        return given;
    if (*taken != *given || taken->isZero())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "What is taken and what is given are not worth the same."));
    return taken;
}

Result<Till> write(Database& database, const EvenSwap& swap)
{
    const Operation& operation = swap.operation;
    return database.transaction([&]() -> Result<Till> {
        const Result<bool> repeat
            = isRepeat(database, operation.id, operation.kind, operation.body);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return currentTill(database, operation.shift);
        if (const auto noted = Journal(database).append(operation); !noted)
            return std::unexpected(noted.error());
        return moveCash(database,
            {operation.id, operation.shift, operation.kind, swap.in, swap.out, operation.at});
    });
}

const Denomination* denominationOf(const QString& id)
{
    for (const Denomination& one : denominations(Currency::CNY))
        if (one.id == id)
            return &one;
    return nullptr;
}

QJsonArray toJson(const QList<JudgedNotes>& notes)
{
    QJsonArray array;
    for (const JudgedNotes& judged : notes)
        array.append(QJsonObject{{u"denomination"_s, judged.denomination},
            {u"result"_s, nameOf(judged.redemption)}, {u"pieces"_s, judged.pieces}});
    return array;
}

} // namespace

QString nameOf(ExchangeCash::With with)
{
    return with == ExchangeCash::With::Customer ? u"customer"_s : u"till"_s;
}

Result<Till> exchangeCash(Database& database, const ExchangeCash& request)
{
    const Result<Money> worth = worthOf(request.in, request.out);
    if (!worth)
        return std::unexpected(worth.error());
    const QJsonObject body{{u"with"_s, nameOf(request.with)},
        {u"cash_in"_s, hui::toJson(request.in)}, {u"cash_out"_s, hui::toJson(request.out)}};
    return write(database,
        {{request.operation, exchangeKind, request.shift, *worth, body, request.at}, request.in,
            request.out});
}

Result<CashCount> takenIn(const QList<JudgedNotes>& notes)
{
    CashCount in;
    for (const JudgedNotes& judged : notes) {
        const Denomination* one = denominationOf(judged.denomination);
        if (one == nullptr || one->coin || judged.pieces < 1)
            return failure(Error::Kind::Input,
                QT_TRANSLATE_NOOP("Error", "These are no damaged notes."), judged.denomination);
        CashCount more;
        if (judged.redemption == Redemption::Full)
            more.damaged.insert(one->id, judged.pieces);
        if (judged.redemption == Redemption::Half)
            more.half.insert(one->id, judged.pieces);
        const Result<CashCount> sum = added(in, more);
        if (!sum)
            return sum;
        in = *sum;
    }
    return in;
}

Result<Till> swapDamaged(Database& database, const SwapDamaged& request)
{
    const Result<CashCount> in = takenIn(request.notes);
    if (!in)
        return std::unexpected(in.error());
    const Result<Money> worth = worthOf(*in, request.out);
    if (!worth)
        return std::unexpected(worth.error());
    const QJsonObject body{{u"notes"_s, toJson(request.notes)}, {u"cash_in"_s, hui::toJson(*in)},
        {u"cash_out"_s, hui::toJson(request.out)}};
    return write(database,
        {{request.operation, swapKind, request.shift, *worth, body, request.at}, *in, request.out});
}

} // namespace hui::cash
