// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/Estate.h"

#include <algorithm>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

template <class Value, class Key, class Member>
const Value* found(const QList<Value>& values, const Key& key, Member member)
{
    const auto at = std::ranges::find(values, key, member);
    return at == values.end() ? nullptr : &*at;
}

} // namespace

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
