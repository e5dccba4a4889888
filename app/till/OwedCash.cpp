// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/OwedCash.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CarriedCashRepository.h"
#include "app/till/Repeat.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

const QString carryKind = u"till.carry"_s;

/// Drawer and day of what is owed, as the journal has them.
Result<Done> place(Database& database, OwedCash& owed)
{
    const auto entry = Journal(database).byId(owed.operation);
    if (!entry)
        return std::unexpected(entry.error());
    if (*entry) {
        owed.kind = (*entry)->operation.kind;
        owed.till = (*entry)->operation.shift.till;
        owed.businessDate = (*entry)->operation.shift.businessDate;
    }
    return Done{};
}

Money sumOf(const QList<OwedCash>& owed)
{
    qint64 sum = 0;
    for (const OwedCash& each : owed)
        sum += each.amount.minor();
    return Money::fen(sum);
}

QJsonObject carrySaid(const CarryOwed& request)
{
    QStringList named;
    for (const QUuid& each : request.owed)
        named.append(idText(each));
    named.sort();
    return {
        {u"owed"_s, QJsonArray::fromStringList(named)}, {u"reason"_s, request.reason.trimmed()}};
}

Result<Done> checkCarrying(const CarryOwed& request)
{
    if (request.reason.trimmed().isEmpty() || request.reason.size() > 100)
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why it is not paid out."));
    if (request.owed.isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Nothing is due back."));
    return checkCountersign(request.supervisor, request.shift);
}

/// What is named, as it stands now; each must be due and not carried.
Result<QList<OwedCash>> namedOf(Database& database, const CarryOwed& request)
{
    const auto all = owedCash(database, request.services);
    if (!all)
        return all;
    QList<OwedCash> named;
    for (const QUuid& operation : request.owed) {
        const auto found = std::ranges::find(*all, operation, &OwedCash::operation);
        if (found == all->cend() || found->isCarried)
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP("Error", "What is due back has changed. Look at it again."));
        named.append(*found);
    }
    return named;
}

Result<Money> record(Database& database, const CarryOwed& request, const QList<OwedCash>& named)
{
    QJsonArray items;
    for (const OwedCash& each : named)
        items.append(QJsonObject{{u"operation"_s, idText(each.operation)}, {u"kind"_s, each.kind},
            {u"till"_s, each.till}, {u"amount"_s, moneyToJson(each.amount)}});
    QJsonObject body = carrySaid(request);
    body.insert(u"items"_s, items);
    body.insert(u"sum"_s, moneyToJson(sumOf(named)));
    body.insert(u"approval"_s, toJson(request.supervisor));
    const auto noted = Journal(database).append(
        {request.operation, carryKind, request.shift, std::nullopt, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    CarriedCashRepository carried(database);
    for (const OwedCash& each : named)
        if (const auto added = carried.add({each.operation, request.operation, each.kind, each.till,
                each.amount, request.shift.businessDate});
            !added)
            return std::unexpected(added.error());
    return sumOf(named);
}

/// The answer to a repeated request.
Result<Money> carriedBy(Database& database, const QUuid& operation)
{
    const auto carried = CarriedCashRepository(database).by(operation);
    if (!carried)
        return std::unexpected(carried.error());
    qint64 sum = 0;
    for (const CarriedCash& each : *carried)
        sum += each.amount.minor();
    return Money::fen(sum);
}

} // namespace

Result<QList<OwedCash>> owedCash(Database& database, const std::vector<OwesCash>& services)
{
    const auto carried = CarriedCashRepository(database).all();
    if (!carried)
        return std::unexpected(carried.error());
    QList<OwedCash> all;
    for (const OwesCash& owes : services) {
        const auto some = owes(database);
        if (!some)
            return some;
        all.append(*some);
    }
    for (OwedCash& owed : all) {
        if (const auto placed = place(database, owed); !placed)
            return std::unexpected(placed.error());
        owed.isCarried = carried->contains(owed.operation);
    }
    std::ranges::stable_sort(all, {},
        [](const OwedCash& owed) { return std::make_pair(owed.isCarried, owed.businessDate); });
    return all;
}

Result<Done> nothingIsOwed(
    Database& database, const std::vector<OwesCash>& services, const QString& till)
{
    auto owed = owedCash(database, services);
    if (!owed)
        return std::unexpected(owed.error());
    owed->removeIf([&till](const OwedCash& one) { return one.isCarried || one.till != till; });
    if (owed->isEmpty())
        return Done{};
    return failure(Error::Kind::Refused,
        QT_TRANSLATE_NOOP("Error",
            "Cash in this drawer is due back to customers. Hand it out, or have it carried over."),
        sumOf(*owed).toString());
}

Result<Money> carryOwed(Database& database, const CarryOwed& request)
{
    HUI_ASSERT(!request.operation.isNull());
    if (const auto may = checkCarrying(request); !may)
        return std::unexpected(may.error());
    return database.transaction([&]() -> Result<Money> {
        const Result<bool> repeat
            = isRepeat(database, request.operation, carryKind, carrySaid(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return carriedBy(database, request.operation);
        const auto named = namedOf(database, request);
        return named ? record(database, request, *named) : std::unexpected(named.error());
    });
}

} // namespace hui
