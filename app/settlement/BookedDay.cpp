// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/BookedDay.h"

#include <QMap>

#include <algorithm>

namespace hui {

QString nameOf(BookedState state)
{
    switch (state) {
    case BookedState::Accepted: return QStringLiteral("accepted");
    case BookedState::Rejected: return QStringLiteral("rejected");
    case BookedState::Pending: return QStringLiteral("pending");
    }
    return {};
}

std::optional<BookedState> bookedStateOf(QStringView name)
{
    for (const BookedState state :
        {BookedState::Accepted, BookedState::Rejected, BookedState::Pending})
        if (nameOf(state) == name)
            return state;
    return std::nullopt;
}

qint64 othersOpen(const QList<DeskReport>& desks, const QString& device)
{
    return std::ranges::count_if(desks, [&device](const DeskReport& desk) {
        return desk.device != device && desk.open.value_or(1) > 0;
    });
}

Result<QList<BookedSum>> sumsOf(const QList<BookedEntry>& entries)
{
    QMap<std::pair<int, QString>, BookedSum> sums;
    for (const BookedEntry& entry : entries) {
        const std::pair key(static_cast<int>(entry.state), entry.amount.currency().code());
        if (!sums.contains(key))
            sums.insert(key, {entry.state, 0, Money(0, entry.amount.currency())});
        BookedSum& sum = sums[key];
        const Result<Money> more = add(sum.amount, entry.amount);
        if (!more)
            return std::unexpected(more.error());
        sum.amount = *more;
        ++sum.entries;
    }
    return sums.values();
}

} // namespace hui
