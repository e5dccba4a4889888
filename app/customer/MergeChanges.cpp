// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/MergeChanges.h"

#include <algorithm>

namespace hui {

namespace {

void set(Customer& record, CustomerField field, const FieldValue& value)
{
    if (value.value.isEmpty() && value.setBy.isNull())
        record.fields.remove(field);
    else
        record.fields.insert(field, value); // an emptied field keeps what emptied it
}

/// Field by field: what differs is set where `mayTake(change, now)`, else kept as a conflict.
template <class MayTake>
MergedChanges merge(Customer& record, const QList<FieldChange>& changes, const ChangeOrigin& origin,
    MayTake mayTake)
{
    MergedChanges merged;
    for (const FieldChange& change : changes) {
        const FieldValue now = record.fields.value(change.field);
        if (now.value == change.value)
            continue;
        if (mayTake(change, now)) {
            set(record, change.field, {change.value, origin.operation});
            merged.taken.append(change.field);
            continue;
        }
        record.conflicts.append({origin.operation, change.field, change.value, origin.at});
        merged.conflicting.append(change.field);
    }
    return merged;
}

} // namespace

bool isIdentity(CustomerField field)
{
    using enum CustomerField;
    return field == Name || field == Sex || field == Birth || field == Nationality;
}

MergedChanges mergeChanges(
    Customer& record, const QList<FieldChange>& changes, const ChangeOrigin& origin)
{
    return merge(record, changes, origin,
        [](const FieldChange& change, const FieldValue& now) { return now.setBy == change.base; });
}

MergedChanges joinChanges(
    Customer& record, const QList<FieldChange>& changes, const ChangeOrigin& origin)
{
    return merge(record, changes, origin, [](const FieldChange& change, const FieldValue& now) {
        return now.setBy.isNull() && !isIdentity(change.field);
    });
}

bool decideConflict(Customer& record, const ConflictDecision& decision, const QUuid& operation)
{
    const auto found = std::ranges::find_if(record.conflicts, [&](const FieldConflict& conflict) {
        return conflict.operation == decision.conflict && conflict.field == decision.field;
    });
    if (found == record.conflicts.end())
        return false;
    if (decision.take)
        set(record, found->field, {found->value, operation});
    record.conflicts.erase(found);
    return true;
}

QList<FieldChange> asChanges(const Customer& record)
{
    QList<FieldChange> changes;
    for (auto field = record.fields.cbegin(); field != record.fields.cend(); ++field)
        if (!field->value.isEmpty())
            changes.append({field.key(), {}, field->value});
    return changes;
}

} // namespace hui
