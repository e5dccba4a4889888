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
constexpr int mostTagged = 400;

} // namespace

Result<QList<Customer>> CustomerRepository::find(const QString& typed, int limit) const
{
    QList<Customer> found;
    QSet<QUuid> seen;
    for (const QString& word : wordsToFind(typed)) {
        QString after = u""_s; // not null: it is compared with
        for (int page = 0; page < mostPages && found.size() < limit; ++page) {
            const auto ids = candidates(word, typed, after);
            if (!ids)
                return std::unexpected(ids.error());
            const auto opened = openFitting(*ids, typed, limit, seen, found);
            if (!opened)
                return std::unexpected(opened.error());
            if (after.isEmpty())
                break;
        }
    }
    if (const Result<Done> added = addPayers(found, typed, limit); !added)
        return std::unexpected(added.error());
    std::ranges::stable_sort(
        found, {}, [](const Customer& customer) { return customer.value(CustomerField::Name); });
    return found;
}

/// Those who pay the account that was typed: by it alone nobody is told from another, so that all
/// who pay it fit.
Result<Done> CustomerRepository::addPayers(
    QList<Customer>& found, const QString& typed, int limit) const
{
    const auto payers = AccountRepository(m_database).whoPays(typed, limit);
    if (!payers)
        return std::unexpected(payers.error());
    for (const QUuid& id : *payers) {
        const bool isThere = std::ranges::find(found, id, &Customer::id) != found.end();
        if (isThere || found.size() == limit)
            continue;
        const auto customer = byId(id);
        if (!customer)
            return std::unexpected(customer.error());
        if (*customer)
            found.append(**customer);
    }
    return Done{};
}

/// Adds the records that fit in full, up to `limit`.
Result<Done> CustomerRepository::openFitting(const QList<QUuid>& ids, const QString& typed,
    int limit, QSet<QUuid>& seen, QList<Customer>& found) const
{
    for (const QUuid& id : ids) {
        if (found.size() >= limit)
            break;
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const auto customer = byId(id);
        if (!customer)
            return std::unexpected(customer.error());
        if (*customer && fits(**customer, typed))
            found.append(**customer);
    }
    return Done{};
}

Result<QList<Customer>> CustomerRepository::findTagged(
    const QString& tag, const QString& typed, int limit) const
{
    const auto ids = TagRepository(m_database).having(tag, mostTagged);
    if (!ids)
        return std::unexpected(ids.error());
    QList<Customer> found;
    QSet<QUuid> seen;
    if (const auto opened = openFitting(*ids, typed, limit, seen, found); !opened)
        return std::unexpected(opened.error());
    std::ranges::stable_sort(
        found, {}, [](const Customer& customer) { return customer.value(CustomerField::Name); });
    return found;
}

} // namespace hui
