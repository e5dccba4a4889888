// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/DayDetail.h"

#include "app/core/ChinaTime.h"
#include "app/store/Database.h"

#include <algorithm>

namespace hui::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailRows = 1'000'000; // more operations than a desk has in a day
constexpr int firstHour = 8;
constexpr int lastHour = 17;

int hourOf(const JournalEntry& entry)
{
    return inChina(entry.operation.at).time().hour();
}

bool isPayment(const JournalEntry& entry)
{
    return entry.operation.amount && entry.operation.kind.endsWith(".pay"_L1);
}

bool isUnknown(const JournalEntry& entry)
{
    switch (entry.state) {
    case OutboxState::Sending:
    case OutboxState::Unknown:
    case OutboxState::Review:
    case OutboxState::Poison: return true;
    case OutboxState::Recorded:
    case OutboxState::RetryWait:
    case OutboxState::Accepted:
    case OutboxState::Rejected: return false;
    }
    return false;
}

QList<HourFigures> hoursOf(const QList<JournalEntry>& payments)
{
    int first = firstHour;
    int last = lastHour;
    for (const JournalEntry& entry : payments) {
        first = std::min(first, hourOf(entry));
        last = std::max(last, hourOf(entry));
    }
    QList<HourFigures> hours;
    for (int hour = first; hour <= last; ++hour)
        hours.append(HourFigures{hour});
    for (const JournalEntry& entry : payments) {
        HourFigures& figures = hours[hourOf(entry) - first];
        figures.count += 1;
        figures.amount = Money::fen(figures.amount.minor() + entry.operation.amount->minor());
    }
    return hours;
}

} // namespace

Result<DayDetail> dayDetail(Database& database, const QDate& businessDate)
{
    const auto entries = Journal(database).ofDay(businessDate, detailRows);
    if (!entries)
        return std::unexpected(entries.error());
    QList<JournalEntry> payments;
    DayDetail detail;
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        if (isPayment(*entry))
            payments.append(*entry);
        if (isUnknown(*entry) && entry->operation.amount)
            detail.unknown.append(*entry);
    }
    detail.hours = hoursOf(payments);
    return detail;
}

} // namespace hui::reports
