// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/LabelEffects.h"

#include "app/core/OperationTime.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/TagRepository.h"

namespace hui {

Result<QList<TagEffect>> effectsFor(Database& database, const QUuid& customer, const QDateTime& at)
{
    if (customer.isNull())
        return QList<TagEffect>();
    const auto stands = CustomerRepository(database).standingFor(customer);
    if (!stands)
        return std::unexpected(stands.error());
    const TagRepository labels(database);
    auto tags = labels.of(*stands);
    if (!tags)
        return std::unexpected(tags.error());
    if (at.isValid())
        tags->removeIf([&at](const CustomerTag& tag) { return madeAt(tag.setBy) > at; });
    const auto list = labels.entries();
    if (!list)
        return std::unexpected(list.error());
    QList<TagEffect> effects;
    for (const TagEffect effect : tagEffects())
        if (hasEffect(*tags, *list, effect))
            effects.append(effect);
    return effects;
}

Result<bool> asksFor(Database& database, const QUuid& customer, TagEffect effect)
{
    const auto effects = effectsFor(database, customer);
    return effects ? Result<bool>(effects->contains(effect)) : std::unexpected(effects.error());
}

} // namespace hui
