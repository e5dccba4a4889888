// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/DayFigures.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/ChinaTime.h"
#include "app/till/TillRepository.h"

#include <QSet>

#include <algorithm>

namespace hui::home {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pauseSeconds = 600;
constexpr int lowPieces = 10;
constexpr int daysBack = 7;

bool isPayment(const JournalEntry& entry)
{
    return entry.operation.kind == u"billpay.pay" && entry.state != OutboxState::Rejected;
}

QSet<QUuid> reversedIn(const QList<JournalEntry>& entries)
{
    QSet<QUuid> reversed;
    for (const JournalEntry& entry : entries)
        if (entry.operation.kind == u"billpay.cancel" && entry.state != OutboxState::Rejected)
            reversed.insert(QUuid::fromString(entry.operation.body.value(u"original").toString()));
    return reversed;
}

std::optional<qint64> secondsEachOf(QList<JournalEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const JournalEntry& a, const JournalEntry& b) {
        return a.operation.at < b.operation.at;
    });
    qint64 seconds = 0;
    qint64 counted = 0;
    for (qsizetype i = 1; i < entries.size(); ++i) {
        const qint64 gap = entries.at(i - 1).operation.at.secsTo(entries.at(i).operation.at);
        if (!isPayment(entries.at(i)) || gap > pauseSeconds)
            continue;
        seconds += gap;
        ++counted;
    }
    return counted > 0 ? std::optional(seconds / counted) : std::nullopt;
}

QList<SignedApproval> approvalsIn(const QList<JournalEntry>& entries)
{
    QList<SignedApproval> approvals;
    for (const JournalEntry& entry : entries) {
        const QJsonObject approval = entry.operation.body.value(u"approval").toObject();
        if (!approval.isEmpty())
            approvals.append({entry, approval.value(u"approver").toString()});
    }
    return approvals;
}

/// What this teller did; a paper is no business.
bool isOwn(const JournalEntry& entry, const Shift& shift)
{
    return entry.operation.shift.operatorId == shift.operatorId
        && !entry.operation.kind.endsWith(u".print");
}

} // namespace

DayFigures figuresOf(const QList<JournalEntry>& entries)
{
    DayFigures figures;
    const QSet<QUuid> reversed = reversedIn(entries);
    qint64 fen = 0;
    for (const JournalEntry& entry : entries) {
        ++figures.operations;
        figures.reversals += entry.operation.kind == u"billpay.cancel" ? 1 : 0;
        if (entry.operation.kind == u"till.open")
            figures.opened = entry.operation.at;
        if (!isPayment(entry))
            continue;
        ++figures.payments;
        figures.cashPayments
            += entry.operation.body.value(u"mode").toString(u"cash"_s) == u"cash" ? 1 : 0;
        if (entry.operation.amount && !reversed.contains(entry.operation.id))
            fen += entry.operation.amount->minor();
    }
    figures.taken = Money::fen(fen);
    figures.secondsEach = secondsEachOf(entries);
    return figures;
}

Result<HomeDay> readHomeDay(Database& database, const Shift& shift, int limit)
{
    const auto entries = Journal(database).ofDay(shift.businessDate, limit);
    if (!entries)
        return std::unexpected(entries.error());
    const auto counts = OutboxRepository(database).counts();
    if (!counts)
        return std::unexpected(counts.error());
    const auto limits = CatalogueRepository(database).policy();
    if (!limits)
        return std::unexpected(limits.error());
    HomeDay day;
    if (!shift.till.isEmpty()) {
        auto till = TillRepository(database).of(shift.till, shift.businessDate);
        if (!till)
            return std::unexpected(till.error());
        day.till = *std::move(till);
    }
    std::copy_if(entries->begin(), entries->end(), std::back_inserter(day.entries),
        [&shift](const JournalEntry& entry) { return isOwn(entry, shift); });
    day.figures = figuresOf(day.entries);
    day.approvals = approvalsIn(day.entries);
    day.counts = *counts;
    day.limits = *limits;
    return day;
}

Result<QList<QTime>> timesOfDayBefore(Database& database, const Shift& shift, int limit)
{
    for (int back = 1; back <= daysBack; ++back) {
        const auto entries = Journal(database).ofDay(shift.businessDate.addDays(-back), limit);
        if (!entries)
            return std::unexpected(entries.error());
        QList<QTime> times;
        for (const JournalEntry& entry : *entries)
            if (isOwn(entry, shift))
                times.append(inChina(entry.operation.at).time());
        if (!times.isEmpty())
            return times;
    }
    return QList<QTime>();
}

QList<std::pair<Denomination, int>> lowStock(const CashCount& stock)
{
    QList<std::pair<Denomination, int>> low;
    for (const Denomination& kind : denominations(Currency::CNY)) {
        const int left = stock.pieces.value(kind.id);
        if (left < lowPieces)
            low.append({kind, left});
    }
    return low;
}

} // namespace hui::home
