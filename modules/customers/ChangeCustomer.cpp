// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ChangeCustomer.h"

#include "app/customer/Birth.h"
#include "modules/customers/CustomerBodies.h"
#include "modules/customers/CustomerStep.h"

#include <QCoreApplication>

namespace hui::customers {

using namespace Qt::StringLiterals;

Result<QList<FieldChange>> changesOf(const ChangeCustomer& request)
{
    QList<FieldChange> changes;
    for (auto typed = request.fields.cbegin(); typed != request.fields.cend(); ++typed) {
        const auto value = parseField(typed.key(), typed.value(), request.shift.businessDate);
        if (!value)
            return std::unexpected(value.error());
        const FieldValue seen = request.seen.fields.value(typed.key());
        if (*value != seen.value)
            changes.append({typed.key(), seen.setBy, *value});
    }
    if (changes.isEmpty())
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "Nothing has been changed."));
    return changes;
}

Result<Customer> changeCustomer(Database& database, const ChangeCustomer& request)
{
    const auto changes = changesOf(request);
    if (!changes)
        return std::unexpected(changes.error());
    const CustomerStep change{.operation = request.operation,
        .kind = u"customer.change"_s,
        .shift = request.shift,
        .at = request.at,
        .customer = request.seen.id,
        .body = toJson(ChangeBody{request.seen.id, *changes}),
        .matter = ApprovalMatter{u"customer.change"_s, channelOf(*changes)},
        .approval = request.approval};
    return writeStep(database, change, [&](Customer& record) -> Result<Done> {
        const auto checked
            = checkTold(record.certificates, saidIn(*changes), request.shift.businessDate);
        if (!checked)
            return checked;
        mergeChanges(record, *changes, {request.operation, request.at});
        return Done{};
    });
}

Result<Customer> decide(Database& database, const DecideConflict& request)
{
    const CustomerStep decision{.operation = request.operation,
        .kind = u"customer.decide"_s,
        .shift = request.shift,
        .at = request.at,
        .customer = request.customer,
        .body = toJson(DecideBody{request.customer, request.decision}),
        .matter = ApprovalMatter{u"customer.decide"_s, channelOf(request.decision)},
        .approval = request.approval};
    return writeStep(database, decision, [&](Customer& record) -> Result<Done> {
        const auto checked = checkTold(
            record.certificates, takenBy(record, request.decision), request.shift.businessDate);
        if (!checked)
            return checked;
        if (decideConflict(record, request.decision, request.operation))
            return Done{};
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "This has been decided already."));
    });
}

} // namespace hui::customers
