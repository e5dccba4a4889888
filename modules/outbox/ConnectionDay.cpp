// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ConnectionDay.h"

#include <algorithm>

namespace hui::outbox {

namespace {

constexpr qint64 prompt = 60; // seconds within which an entry leaves while the line is up

bool wasOffline(const JournalEntry& entry)
{
    return entry.operation.body.value(u"offline").toBool();
}

/// From when to when an entry proves that the line was down; nothing proved = an empty span.
LinkSpan downBecauseOf(const JournalEntry& entry, const QDateTime& now)
{
    const QDateTime recorded = entry.operation.at;
    const QDateTime left = entry.firstSent.isValid() ? entry.firstSent : now;
    const bool isLate = recorded.secsTo(left) > prompt;
    return {recorded, wasOffline(entry) || isLate ? left : recorded, false};
}

/// Spans that overlap or touch become one.
QList<LinkSpan> merged(QList<LinkSpan> downs)
{
    std::sort(downs.begin(), downs.end(),
        [](const LinkSpan& a, const LinkSpan& b) { return a.from < b.from; });
    QList<LinkSpan> whole;
    for (const LinkSpan& down : downs) {
        if (!whole.isEmpty() && down.from <= whole.last().to)
            whole.last().to = std::max(whole.last().to, down.to);
        else
            whole.append(down);
    }
    return whole;
}

/// What is seen is believed before what is concluded.
QList<LinkSpan> downsOf(
    const QList<JournalEntry>& entries, const QList<LinkChange>& seen, const QDateTime& now)
{
    QList<LinkSpan> downs;
    const QDateTime watched = seen.isEmpty() ? now : std::min(seen.first().at, now);
    for (const JournalEntry& entry : entries) {
        LinkSpan down = downBecauseOf(entry, now);
        down.to = std::min(down.to, watched);
        if (down.from < down.to)
            downs.append(down);
    }
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const QDateTime until = i + 1 < seen.size() ? seen.at(i + 1).at : now;
        if (!seen.at(i).isUp && seen.at(i).at < until)
            downs.append({seen.at(i).at, until, false});
    }
    return merged(downs);
}

} // namespace

ConnectionDay connectionOf(const QList<JournalEntry>& entries, const QList<LinkChange>& seen,
    const QDateTime& from, const QDateTime& now)
{
    ConnectionDay day;
    for (const JournalEntry& entry : entries) {
        if (!wasOffline(entry))
            continue;
        ++day.takenOffline;
        if (entry.state == OutboxState::Accepted || entry.state == OutboxState::Rejected)
            ++day.carriedOver;
    }
    QDateTime at = from;
    const QList<LinkSpan> downs = downsOf(entries, seen, now);
    for (const LinkSpan& down : downs) {
        const QDateTime begin = std::max(down.from, at);
        if (down.to <= at)
            continue;
        if (at < begin)
            day.spans.append({at, begin, true});
        day.spans.append({begin, down.to, false});
        at = down.to;
    }
    if (at < now)
        day.spans.append({at, now, true});
    return day;
}

} // namespace hui::outbox
