// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ChangeCustomer.h"

#include "app/customer/CustomerRepository.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Repeat.h"
#include "modules/customers/CustomerBodies.h"

#include <QCoreApplication>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

/// What an operation writes: its part of the journal and what it makes of the record.
struct Step {
    QUuid operation;
    QString kind;
    Shift shift;
    QDateTime at;
    QUuid customer;
    QJsonObject body;
};

Result<ChangeBody> bodyOf(const ChangeCustomer& request)
{
    ChangeBody body{request.seen.id, {}};
    for (auto typed = request.fields.cbegin(); typed != request.fields.cend(); ++typed) {
        const auto value = parseField(typed.key(), typed.value(), request.shift.businessDate);
        if (!value)
            return std::unexpected(value.error());
        const FieldValue seen = request.seen.fields.value(typed.key());
        if (*value != seen.value)
            body.fields.append({typed.key(), seen.setBy, *value});
    }
    if (body.fields.isEmpty())
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "Nothing has been changed."));
    return body;
}

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

/// The record's own creation, when it was made here and may still be on its way.
Result<std::optional<QUuid>> creationOf(const Journal& journal, const QUuid& id)
{
    const auto entry = journal.byId(id);
    if (!entry)
        return std::unexpected(entry.error());
    const bool waits = *entry && (*entry)->state != OutboxState::Accepted;
    return waits ? std::optional(id) : std::nullopt;
}

/// Runs `make` on the record and writes what came of it, once.
template <class Make>
Result<Customer> step(Database& database, const Step& step, Make make)
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
        Journal journal(database);
        const auto creation = creationOf(journal, step.customer);
        if (!creation)
            return std::unexpected(creation.error());
        const auto noted = journal.append(
            {step.operation, step.kind, step.shift, {}, step.body, step.at, *creation});
        if (!noted)
            return std::unexpected(noted.error());
        if (const Result<Done> saved = customers.save(*record); !saved)
            return std::unexpected(saved.error());
        return record;
    });
}

} // namespace

Result<Customer> changeCustomer(Database& database, const ChangeCustomer& request)
{
    const Result<ChangeBody> body = bodyOf(request);
    if (!body)
        return std::unexpected(body.error());
    const Step change{request.operation, u"customer.change"_s, request.shift, request.at,
        request.seen.id, toJson(*body)};
    return step(database, change, [&](Customer& record) -> Result<Done> {
        mergeChanges(record, body->fields, {request.operation, request.at});
        return Done{};
    });
}

Result<Customer> decide(Database& database, const DecideConflict& request)
{
    const Step decision{request.operation, u"customer.decide"_s, request.shift, request.at,
        request.customer, toJson(DecideBody{request.customer, request.decision})};
    return step(database, decision, [&](Customer& record) -> Result<Done> {
        if (decideConflict(record, request.decision, request.operation))
            return Done{};
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "This has been decided already."));
    });
}

} // namespace hui::customers
