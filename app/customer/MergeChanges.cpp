// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/MergeChanges.h"

#include "app/customer/Validity.h"

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

void setEnd(Customer& record, const QString& text)
{
    const qsizetype bar = text.lastIndexOf(u'|');
    for (Certificate& certificate : record.certificates)
        if (certificate.key() == text.first(qMax(bar, 0)))
            certificate.validUntil = QDate::fromString(text.sliced(bar + 1), Qt::ISODate);
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
    return field == Name || field == Sex || field == Birth || field == Nationality
        || field == ValidUntil;
}

QMap<CustomerField, QString> saidIn(const QList<FieldChange>& changes)
{
    QMap<CustomerField, QString> said;
    for (const FieldChange& change : changes)
        said.insert(change.field, change.value);
    return said;
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

QString endText(const Certificate& certificate)
{
    return certificate.key() + u'|' + certificate.validUntil.toString(Qt::ISODate);
}

void joinEnd(
    Customer& record, const Certificate& entered, const ChangeOrigin& origin, MergedChanges& merged)
{
    const auto known = std::ranges::find_if(record.certificates, [&](const Certificate& one) {
        return one.kind == entered.kind && one.key() == entered.key();
    });
    if (known == record.certificates.end() || !isLaterEnd(entered.validUntil, known->validUntil))
        return;
    record.conflicts.append(
        {origin.operation, CustomerField::ValidUntil, endText(entered), origin.at});
    merged.conflicting.append(CustomerField::ValidUntil);
}

QMap<CustomerField, QString> takenBy(const Customer& record, const ConflictDecision& decision)
{
    QMap<CustomerField, QString> taken;
    for (const FieldConflict& conflict : record.conflicts)
        if (decision.take && conflict.operation == decision.conflict
            && conflict.field == decision.field)
            taken.insert(conflict.field, conflict.value);
    return taken;
}

bool decideConflict(Customer& record, const ConflictDecision& decision, const QUuid& operation)
{
    const auto found = std::ranges::find_if(record.conflicts, [&](const FieldConflict& conflict) {
        return conflict.operation == decision.conflict && conflict.field == decision.field;
    });
    if (found == record.conflicts.end())
        return false;
    if (decision.take && found->field == CustomerField::ValidUntil)
        setEnd(record, found->value);
    else if (decision.take)
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
