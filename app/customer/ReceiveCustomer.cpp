// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ReceiveCustomer.h"

#include "app/customer/CustomerRepository.h"
#include "app/customer/CustomerWire.h"
#include "app/store/Journal.h"

#include <algorithm>

namespace hui {

namespace {

/// Whether an operation of this desk may still come to count.
Result<bool> isUnderWay(Database& database, const QUuid& operation)
{
    const auto entry = Journal(database).byId(operation);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return false;
    switch ((*entry)->state) {
    case OutboxState::Accepted:
    case OutboxState::Rejected:
    case OutboxState::Poison: return false;
    case OutboxState::Recorded:
    case OutboxState::Sending:
    case OutboxState::RetryWait:
    case OutboxState::Unknown:
    case OutboxState::Review: break;
    }
    return true;
}

/// Puts what was entered here and is on its way over what was told.
Result<Done> keepOwn(Database& database, const Customer& here, Customer& told)
{
    for (auto field = here.fields.cbegin(); field != here.fields.cend(); ++field) {
        const Result<bool> underWay = isUnderWay(database, field->setBy);
        if (!underWay)
            return std::unexpected(underWay.error());
        if (*underWay)
            told.fields.insert(field.key(), *field);
    }
    return Done{};
}

/// Puts entries of a list that are on their way over those that were told: `keyOf` says which is
/// which, `lastOf` which operation said the last word about one.
template <class Entry, class Key, class Last>
Result<Done> keepOwnOf(
    Database& database, const QList<Entry>& here, QList<Entry>& told, Key keyOf, Last lastOf)
{
    for (const Entry& entry : here) {
        const auto same = std::ranges::find_if(
            told, [&](const Entry& one) { return keyOf(one) == keyOf(entry); });
        const Result<bool> underWay = isUnderWay(database, lastOf(entry));
        if (!underWay)
            return std::unexpected(underWay.error());
        if (*underWay && same == told.end())
            told.append(entry);
        else if (*underWay)
            *same = entry;
    }
    return Done{};
}

/// What was consented to here, or withdrawn, and is on its way.
Result<Done> keepOwnConsents(Database& database, const Customer& here, Customer& told)
{
    return keepOwnOf(
        database, here.consents, told.consents,
        [](const Consent& consent) { return consent.operation; },
        [](const Consent& consent) {
            return consent.withdrawnBy.isNull() ? consent.operation : consent.withdrawnBy;
        });
}

/// Who was linked here, or parted, and is on its way.
Result<Done> keepOwnLinks(Database& database, const Customer& here, Customer& told)
{
    return keepOwnOf(
        database, here.links, told.links, [](const CustomerLink& link) { return link.operation; },
        [](const CustomerLink& link) {
            return link.endedBy.isNull() ? link.operation : link.endedBy;
        });
}

Result<Done> keepOwnTags(Database& database, const Customer& here, Customer& told)
{
    return keepOwnOf(
        database, here.tags, told.tags, [](const CustomerTag& tag) { return tag.tag; },
        [](const CustomerTag& tag) { return tag.setBy; });
}

} // namespace

Result<Done> receiveCustomer(Database& database, const QString& key, const QJsonObject& value)
{
    CustomerRepository customers(database);
    if (value.isEmpty())
        return customers.remove(QUuid::fromString(key));
    Result<ToldCustomer> told = toldCustomerFromJson(value);
    if (!told)
        return std::unexpected(told.error());
    if (!told->joinedTo.isNull())
        return customers.join(told->record.id, told->joinedTo);
    const auto here = customers.byId(told->record.id);
    if (!here)
        return std::unexpected(here.error());
    if (*here && (*here)->id == told->record.id)
        for (const auto keep : {keepOwn, keepOwnConsents, keepOwnLinks, keepOwnTags})
            if (const Result<Done> kept = keep(database, **here, told->record); !kept)
                return kept;
    return customers.save(told->record);
}

} // namespace hui
