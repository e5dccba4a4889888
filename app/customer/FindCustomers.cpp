// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/AccountRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/CustomerWords.h"
#include "app/customer/TagRepository.h"

#include <QSet>

#include <algorithm>

// How those who fit what was typed are found among a million.

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 12; // of one word: no key waits for more
constexpr int mostTagged = 400; // looked through for a letter that is no word yet

QList<Customer> byName(QList<Customer> found)
{
    std::ranges::stable_sort(
        found, {}, [](const Customer& customer) { return customer.value(CustomerField::Name); });
    return found;
}

} // namespace

bool CustomerRepository::isTagged(const Customer& customer, const Wanted& wanted)
{
    return wanted.tag.isEmpty() || hasTag(customer.tags, wanted.tag);
}

Result<QList<Customer>> CustomerRepository::find(const QString& typed, int limit) const
{
    return findWithin({{}, typed, limit});
}

Result<QList<Customer>> CustomerRepository::findTagged(
    const QString& tag, const QString& typed, int limit) const
{
    if (!wordsToFind(typed).isEmpty())
        return findWithin({tag, typed, limit}); // few fit a word; a label may be on many
    const auto ids = TagRepository(m_database).having(tag, qMax(limit, mostTagged));
    if (!ids)
        return std::unexpected(ids.error());
    QList<Customer> found;
    QSet<QUuid> seen;
    const auto opened = openFitting(*ids, {tag, typed, limit}, seen, found);
    return opened ? Result<QList<Customer>>(byName(found)) : std::unexpected(opened.error());
}

Result<QList<Customer>> CustomerRepository::findWithin(const Wanted& wanted) const
{
    QList<Customer> found;
    QSet<QUuid> seen;
    for (const QString& word : wordsToFind(wanted.typed)) {
        QString after = u""_s; // not null: it is compared with
        for (int page = 0; page < mostPages && found.size() < wanted.limit; ++page) {
            const auto ids = candidates(word, wanted.typed, after);
            if (!ids)
                return std::unexpected(ids.error());
            const auto opened = openFitting(*ids, wanted, seen, found);
            if (!opened)
                return std::unexpected(opened.error());
            if (after.isEmpty())
                break;
        }
    }
    const auto added = addPayers(wanted, found);
    return added ? Result<QList<Customer>>(byName(found)) : std::unexpected(added.error());
}

/// Those who pay the account that was typed: by it alone nobody is told from another, so that all
/// who pay it fit.
Result<Done> CustomerRepository::addPayers(const Wanted& wanted, QList<Customer>& found) const
{
    const auto payers = AccountRepository(m_database).whoPays(wanted.typed, wanted.limit);
    if (!payers)
        return std::unexpected(payers.error());
    for (const QUuid& id : *payers) {
        const bool isThere = std::ranges::find(found, id, &Customer::id) != found.end();
        if (isThere || found.size() == wanted.limit)
            continue;
        const auto customer = byId(id);
        if (!customer)
            return std::unexpected(customer.error());
        if (*customer && isTagged(**customer, wanted))
            found.append(**customer);
    }
    return Done{};
}

/// Adds the records that fit in full, as many as are wanted.
Result<Done> CustomerRepository::openFitting(
    const QList<QUuid>& ids, const Wanted& wanted, QSet<QUuid>& seen, QList<Customer>& found) const
{
    for (const QUuid& id : ids) {
        if (found.size() >= wanted.limit)
            break;
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const auto customer = byId(id);
        if (!customer)
            return std::unexpected(customer.error());
        if (*customer && fits(**customer, wanted.typed) && isTagged(**customer, wanted))
            found.append(**customer);
    }
    return Done{};
}

} // namespace hui
