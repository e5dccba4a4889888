// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ContactPreferences.h"

#include "app/core/ChinaTime.h"
#include "app/core/OperationTime.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hui::customers {

namespace {

using Way = ContactPreference::Kind;

/// By the effect of their label, in the order in which they are shown.
constexpr std::array contactLabels{std::pair{Way::Messages, TagEffect::NoMessages},
    std::pair{Way::CallBack, TagEffect::NoCalls}, std::pair{Way::EnglishPages, TagEffect::English},
    std::pair{Way::PhoneReceipts, TagEffect::PhoneReceipt},
    std::pair{Way::LargePrint, TagEffect::LargePrint}};

/// Nothing while the bank has no label for it that is on or may be put on. Of several with one
/// effect the one that is on tells.
std::optional<ContactPreference> byLabel(Way kind, TagEffect effect, const Customer& record,
    const QList<TagEntry>& entries, const QDate& today)
{
    std::optional<ContactPreference> found;
    for (const TagEntry& entry : entries) {
        if (entry.effect != effect)
            continue;
        const auto set = std::ranges::find(record.tags, entry.id, &CustomerTag::tag);
        const bool isOn = set != record.tags.end() && set->isOn;
        if (!isOn && (found || !entry.isOffered(today)))
            continue;
        found = {kind, isOn, {}, entry.id, {}};
        const QDateTime at = set == record.tags.end() ? QDateTime() : madeAt(set->setBy);
        if (at.isValid())
            found->since = dateInChina(at);
        if (isOn)
            break;
    }
    return found;
}

/// What was said last of advertising counts: the consent that stands, or the last withdrawal.
ContactPreference marketing(const Customer& record, const QDate& today)
{
    ContactPreference said{.kind = Way::Marketing};
    for (const Consent& consent : record.consents) {
        if (consent.kind != ConsentKind::Marketing)
            continue;
        const bool stands = consent.stands(today);
        if (said.isOn && !stands)
            continue;
        const QDate day
            = dateInChina(consent.withdrawnBy.isNull() ? consent.at : consent.withdrawnAt);
        if (stands == said.isOn && said.since.isValid() && said.since > day)
            continue;
        said.isOn = stands;
        said.since = day;
        said.consent = stands ? consent.operation : QUuid();
    }
    return said;
}

} // namespace

bool isDeclined(const ContactPreference& preference)
{
    switch (preference.kind) {
    case Way::Messages:
    case Way::CallBack: return preference.isOn;
    case Way::Marketing: return !preference.isOn;
    case Way::EnglishPages:
    case Way::PhoneReceipts:
    case Way::LargePrint: return false;
    }
    Q_UNREACHABLE();
}

QList<ContactPreference> contactPreferences(
    const Customer& record, const QList<TagEntry>& entries, const QDate& today)
{
    QList<ContactPreference> all;
    for (const auto& [kind, effect] : contactLabels) {
        if (const auto one = byLabel(kind, effect, record, entries, today))
            all.append(*one);
        if (kind == Way::Messages)
            all.append(marketing(record, today));
    }
    return all;
}

bool isContactPreference(const TagEntry& entry)
{
    return entry.effect && std::ranges::any_of(contactLabels, [&entry](const auto& each) {
        return each.second == *entry.effect;
    });
}

} // namespace hui::customers
