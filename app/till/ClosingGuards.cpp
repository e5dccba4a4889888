// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/ClosingGuards.h"

#include "app/core/ChinaTime.h"
#include "app/till/CashPolicyRepository.h"
#include "app/till/OpenRequestRepository.h"
#include "app/till/SpotCountRepository.h"
#include "app/till/TillRepository.h"
#include "app/till/TransferRepository.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace hui {

namespace {

constexpr int countsAtTheEnds = 2; // at opening and at closing

} // namespace

Result<Done> unknownAreAcknowledged(
    Database& database, const Shift& shift, const QList<QUuid>& named)
{
    const auto unknown = unknownOperations(database, shift);
    if (!unknown)
        return std::unexpected(unknown.error());
    if (QSet<QUuid>(named.begin(), named.end()) != QSet<QUuid>(unknown->begin(), unknown->end()))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The operations of unknown outcome must be acknowledged."),
            QString::number(unknown->size()));
    return Done{};
}

Result<Done> isReviewed(Database& database, const Till& till)
{
    const auto policy = CashPolicyRepository(database).on(till.businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    if (!policy->reviewRequired)
        return Done{};
    const auto counts = TillRepository(database).counts(till.id, till.businessDate);
    if (!counts)
        return std::unexpected(counts.error());
    for (const TillCount& count : *counts)
        if (!count.counter.isEmpty() && count.attempt > counts->size() - till.countsEntered)
            return Done{};
    return failure(Error::Kind::Refused,
        QT_TRANSLATE_NOOP("Error", "A second person must count the cash first."));
}

int missingSpotCounts(
    const CashPolicy& policy, const QDateTime& opened, const QDateTime& at, qsizetype made)
{
    const int wanted = policy.countsPerDay - countsAtTheEnds;
    if (wanted <= 0 || !policy.middayFrom.isValid() || !opened.isValid())
        return 0;
    const QDateTime midday = momentInChina(dateInChina(opened), policy.middayFrom);
    return opened < midday && at >= midday ? std::max(0, wanted - static_cast<int>(made)) : 0;
}

Result<Done> isCountedAtMidday(Database& database, const Till& till, const QDateTime& at)
{
    const auto policy = CashPolicyRepository(database).on(till.businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    const auto entries = TillRepository(database).entries(till.id, till.businessDate);
    if (!entries)
        return std::unexpected(entries.error());
    const auto made = SpotCountRepository(database).ofDay(till.id, till.businessDate);
    if (!made)
        return std::unexpected(made.error());
    const QDateTime opened = entries->isEmpty() ? QDateTime() : entries->first().at;
    if (missingSpotCounts(*policy, opened, at, made->size()) == 0)
        return Done{};
    return failure(Error::Kind::Refused,
        QT_TRANSLATE_NOOP("Error", "The count at midday is missing. Make a spot count first."));
}

Result<Done> nothingInTransit(Database& database, const Till& till)
{
    const auto waiting = TransferRepository(database).unfinished(till.id);
    if (!waiting)
        return std::unexpected(waiting.error());
    if (!waiting->isEmpty())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Cash or blank forms of this box are still on their way."),
            QString::number(waiting->size()));
    return Done{};
}

Result<Done> nothingIsAsked(Database& database, const Shift& shift, const QDateTime& at)
{
    const auto open = OpenRequestRepository(database).of(shift.operatorId, at);
    if (!open)
        return std::unexpected(open.error());
    if (open->isEmpty())
        return Done{};
    return failure(Error::Kind::Refused,
        QT_TRANSLATE_NOOP(
            "Error", "A request for a signature is open. Withdraw it or wait until it is decided."),
        open->first().title);
}

QJsonArray namesOf(const QList<QUuid>& operations)
{
    QJsonArray names;
    for (const QUuid& operation : operations)
        names.append(operation.toString(QUuid::WithoutBraces));
    return names;
}

} // namespace hui
