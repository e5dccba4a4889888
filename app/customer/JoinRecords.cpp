// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/JoinRecords.h"

#include "app/customer/CustomerRepository.h"
#include "app/customer/LinkRepository.h"

#include <algorithm>

namespace hui {

namespace {

template <class Entry, class Less>
void unite(QList<Entry>& into, const QList<Entry>& from, Less isBefore)
{
    for (const Entry& entry : from)
        into.append(entry);
    std::ranges::stable_sort(into, isBefore);
}

/// A link between the two themselves says nothing any more.
void dropLinksTo(QList<CustomerLink>& links, const QUuid& one, const QUuid& other)
{
    links.removeIf(
        [&](const CustomerLink& link) { return link.other == one || link.other == other; });
}

/// Two links that say the same of the same two people are one: the one that holds longer stands,
/// and the other has ended with the joining. Each side has both, so each comes to the same.
void joinLinks(QList<CustomerLink>& links, const ChangeOrigin& origin)
{
    const auto holdsLonger = [](const CustomerLink& one, const CustomerLink& other) {
        if (one.until != other.until)
            return !one.until.isValid() || (other.until.isValid() && one.until > other.until);
        return one.operation < other.operation;
    };
    for (CustomerLink& link : links)
        if (link.endedBy.isNull() && std::ranges::any_of(links, [&](const CustomerLink& other) {
                return other.endedBy.isNull() && other.role == link.role
                    && other.other == link.other && holdsLonger(other, link);
            })) {
            link.endedBy = origin.operation;
            link.endedAt = origin.at;
        }
}

/// Who withdrew under one record has withdrawn what they had given under the other before. What was
/// given again afterwards is their last word.
void heedWithdrawals(QList<Consent>& consents)
{
    for (Consent& given : consents) {
        if (!given.withdrawnBy.isNull() || !given.use())
            continue;
        const auto withdrawal = std::ranges::find_if(consents, [&](const Consent& other) {
            return !other.withdrawnBy.isNull() && other.use() == given.use()
                && other.withdrawnAt >= given.at;
        });
        if (withdrawal == consents.end())
            continue;
        given.withdrawnBy = withdrawal->withdrawnBy;
        given.withdrawnAt = withdrawal->withdrawnAt;
    }
}

} // namespace

Customer joinedRecord(const Customer& into, const Customer& from, const ChangeOrigin& origin)
{
    Customer record = into;
    for (const Certificate& certificate : from.certificates)
        record.certificates.append(certificate);
    mergeChanges(record, asChanges(from), origin);
    for (const FieldConflict& conflict : from.conflicts)
        record.conflicts.append(conflict);
    unite(record.consents, from.consents,
        [](const Consent& a, const Consent& b) { return a.at < b.at; });
    heedWithdrawals(record.consents);
    unite(record.links, from.links,
        [](const CustomerLink& a, const CustomerLink& b) { return a.at < b.at; });
    dropLinksTo(record.links, into.id, from.id);
    joinLinks(record.links, origin);
    for (const CustomerTag& tag : from.tags)
        if (tag.isOn)
            setTag(record.tags, tag);
    record.createdAt = qMin(into.createdAt, from.createdAt);
    if (from.eraseOn
            .isValid()) // who asked to be forgotten has asked; the job looks at the day again
        record.eraseOn = into.eraseOn.isValid() ? qMax(into.eraseOn, from.eraseOn) : from.eraseOn;
    return record;
}

Result<JoinedRecords> joinRecords(
    Database& database, const Customer& into, const Customer& from, const ChangeOrigin& origin)
{
    CustomerRepository customers(database);
    auto linked = LinkRepository(database).linkedTo(from.id);
    if (!linked)
        return std::unexpected(linked.error());
    std::ranges::sort(*linked); // whoever locks several does so in one order
    JoinedRecords joined{joinedRecord(into, from, origin), {}};
    if (const Result<Done> done = customers.join(from.id, into.id); !done)
        return std::unexpected(done.error());
    if (const Result<Done> saved = customers.save(joined.record); !saved)
        return std::unexpected(saved.error());
    for (const QUuid& id : *linked) {
        if (const Result<Done> locked = customers.lock(id); !locked)
            return std::unexpected(locked.error());
        const auto other = customers.byId(id); // as it stands now that nobody else changes it
        if (!other)
            return std::unexpected(other.error());
        if (!*other || (*other)->id == into.id)
            continue;
        Customer touched = **other;
        for (CustomerLink& link : touched.links)
            if (link.other == from.id)
                link.other = into.id;
        joinLinks(touched.links, origin);
        if (const Result<Done> saved = customers.save(touched); !saved)
            return std::unexpected(saved.error());
        joined.touched.append(touched);
    }
    return joined;
}

} // namespace hui
