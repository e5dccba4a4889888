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

constexpr const char* copyNeeds[] = {"none", "later", "required"};

} // namespace

QString nameOf(CopyNeed need)
{
    return QString::fromLatin1(copyNeeds[static_cast<int>(need)]);
}

std::optional<CopyNeed> copyNeedOf(QStringView name)
{
    for (const CopyNeed each : {CopyNeed::None, CopyNeed::Later, CopyNeed::Required})
        if (name == nameOf(each))
            return each;
    return std::nullopt;
}

const DocumentNeed* PartyNeed::document(const QString& key) const
{
    return found(documents, key, &DocumentNeed::key);
}

QString argumentOf(const ServiceLink& link, const Estate& estate)
{
    const bool isPropertyFee = link.module == u"billpay" && link.argument == u"property";
    return isPropertyFee && !estate.biller.isEmpty() ? u"biller."_s + estate.biller : link.argument;
}

Participation participationOf(const EstateView& view)
{
    Participation figures;
    for (const Notice& each : view.notices) {
        figures.seen += each.seen;
        figures.members += each.members;
    }
    for (const Offer& each : view.offers)
        figures.offers += each.isValid(view.day, view.estate.metres) ? 1 : 0;
    return figures;
}

QList<DocumentNeed> copiesOwed(const EstateTemplate& templ, const Party& party)
{
    QList<DocumentNeed> owed;
    const PartyNeed* need = templ.party(party.kind);
    if (!need || party.isEnded || party.name.isEmpty()) // who is forgotten hands in nothing
        return owed;
    for (const DocumentNeed& paper : need->documents)
        if (paper.required && paper.copy != CopyNeed::None
            && !found(party.copies, paper.key, &PartyCopy::paper))
            owed.append(paper);
    return owed;
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
