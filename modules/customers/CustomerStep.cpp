// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/CustomerStep.h"

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"

#include <QCoreApplication>

namespace hui::customers {

namespace {

Result<Customer> recordOf(const CustomerRepository& customers, const QUuid& id)
{
    auto record = customers.byId(id);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "There is no such customer."));
    return **std::move(record);
}

/// The creation of a record, when it was made here and may still be on its way.
Result<std::optional<JournalEntry>> creationOf(const Journal& journal, const QUuid& id)
{
    const auto entry = journal.byId(id);
    if (!entry || !*entry || (*entry)->state != OutboxState::Accepted)
        return entry;
    return std::nullopt;
}

/// What is sent only after it: the later of the creations that are on their way.
Result<std::optional<QUuid>> awaited(const Journal& journal, const CustomerStep& step)
{
    std::optional<JournalEntry> last;
    for (const QUuid& id : {step.customer, step.alsoAfter}) {
        const auto creation = creationOf(journal, id);
        if (!creation)
            return std::unexpected(creation.error());
        if (*creation && (!last || last->sequence < (*creation)->sequence))
            last = *creation;
    }
    return last ? std::optional(last->operation.id) : std::nullopt;
}

/// The body with its signature, once it is signed as the bank's table asks.
Result<QJsonObject> signedBody(Database& database, const CustomerStep& step)
{
    QJsonObject body = step.body;
    if (!step.matter)
        return body;
    const auto may = step.approval.approvalId.isEmpty()
        ? checkUnsigned(database, step.shift.businessDate, *step.matter)
        : checkCountersign(step.approval, step.shift);
    if (!may)
        return std::unexpected(may.error());
    if (!step.approval.approvalId.isEmpty())
        body.insert(QStringLiteral("approval"), toJson(step.approval));
    return body;
}

} // namespace

Result<Customer> writeStep(Database& database, const CustomerStep& step,
    const std::function<Result<Done>(Customer&)>& make)
{
    return database.transaction([&]() -> Result<Customer> {
        CustomerRepository customers(database);
        Result<Customer> record = recordOf(customers, step.customer);
        if (!record)
            return record;
        const Result<bool> repeat = isRepeat(database, step.operation, step.kind, step.body);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return record;
        if (const Result<Done> made = make(*record); !made)
            return std::unexpected(made.error());
        const Result<QJsonObject> body = signedBody(database, step);
        if (!body)
            return std::unexpected(body.error());
        Journal journal(database);
        const auto creation = awaited(journal, step);
        if (!creation)
            return std::unexpected(creation.error());
        const auto noted = journal.append(
            {step.operation, step.kind, step.shift, {}, *body, step.at, *creation});
        if (!noted)
            return std::unexpected(noted.error());
        if (const Result<Done> saved = customers.save(*record); !saved)
            return std::unexpected(saved.error());
        return record;
    });
}

} // namespace hui::customers
