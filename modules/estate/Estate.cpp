// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/Estate.h"

#include <algorithm>
#include <iterator>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 metresOfDegree = 111'320;
constexpr qint64 micro = 1'000'000;
constexpr qint64 cosineUnit = 10'000;
constexpr qint64 cosineStep = 5 * micro;

/// The cosines of 0, 5, 10 … 90 degrees, times 10,000.
constexpr qint64 cosines[] = {10000, 9962, 9848, 9659, 9397, 9063, 8660, 8192, 7660, 7071, 6428,
    5736, 5000, 4226, 3420, 2588, 1736, 872, 0};

qint64 cosineOf(qint64 latitude)
{
    const qint64 from = std::clamp<qint64>(std::abs(latitude), 0, 90 * micro);
    const qint64 at = std::min<qint64>(from / cosineStep, std::ssize(cosines) - 2);
    const qint64 beyond = from - at * cosineStep;
    return cosines[at] + (cosines[at + 1] - cosines[at]) * beyond / cosineStep;
}

/// The largest number whose square is not more, by Newton's way.
qint64 rootOf(qint64 square)
{
    if (square < 2)
        return square;
    qint64 root = square;
    for (qint64 better = (root + 1) / 2; better < root; better = (root + square / root) / 2)
        root = better;
    return root;
}

template <class Value, class Key, class Member>
const Value* found(const QList<Value>& values, const Key& key, Member member)
{
    const auto at = std::ranges::find(values, key, member);
    return at == values.end() ? nullptr : &*at;
}

} // namespace

qint64 metresBetween(const Place& a, const Place& b)
{
    const qint64 north = (a.latitude - b.latitude) * metresOfDegree / micro;
    const qint64 cosine = cosineOf((a.latitude + b.latitude) / 2);
    const qint64 east = (a.longitude - b.longitude) * metresOfDegree / micro * cosine / cosineUnit;
    return rootOf(north * north + east * east);
}

const PartyNeed* EstateTemplate::party(PartyKind kind) const
{
    return found(parties, kind, &PartyNeed::kind);
}

const Party* EstateView::party(const QUuid& id) const
{
    return found(parties, id, &Party::id);
}

const Notice* EstateView::notice(const QUuid& id) const
{
    return found(notices, id, &Notice::id);
}

const Settlement* EstateView::settlement(const QString& month) const
{
    return found(settlements, month, &Settlement::month);
}

bool isGroup(const EstateView& view, const QString& group)
{
    if (group == u"all")
        return true;
    if (group.startsWith(u"building:"))
        return group.size() > 9 && group.size() <= 19;
    const auto kind = partyKindOf(group);
    return kind && view.estate.templ.party(*kind);
}

bool isMember(const Party& party, const QString& group)
{
    return group == u"all" || group == nameOf(party.kind)
        || (!party.building.isEmpty() && group == u"building:"_s + party.building);
}

} // namespace hui::estate
