// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/CreateCustomer.h"

#include "app/customer/Birth.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/Validity.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Repeat.h"
#include "modules/customers/CustomerBodies.h"

#include <QCoreApplication>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

const QString createKind = u"customer.create"_s;

Result<CreateBody> bodyOf(const CreateCustomer& request)
{
    const QDate& today = request.shift.businessDate;
    CreateBody body{request.certificate, {}};
    for (const CustomerField field : customerFields()) {
        const Result<QString> value = parseField(field, request.fields.value(field), today);
        if (!value)
            return std::unexpected(value.error());
        if (!value->isEmpty())
            body.fields.append({field, {}, *value});
    }
    if (const auto checked = checkTold({request.certificate}, saidIn(body.fields), today); !checked)
        return std::unexpected(checked.error());
    if (const auto checked = checkValidity(request.certificate, today); !checked)
        return std::unexpected(checked.error());
    return body;
}

/// The record that an earlier call made.
Result<Customer> made(const CustomerRepository& customers, const QUuid& operation)
{
    const auto record = customers.byId(operation);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "There is no such customer."));
    return **record;
}

} // namespace

Result<Customer> createCustomer(Database& database, const CreateCustomer& request)
{
    const Result<CreateBody> body = bodyOf(request);
    if (!body)
        return std::unexpected(body.error());
    return database.transaction([&]() -> Result<Customer> {
        CustomerRepository customers(database);
        const QJsonObject said = toJson(*body);
        const Result<bool> repeat = isRepeat(database, request.operation, createKind, said);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return made(customers, request.operation);
        const auto known = customers.byCertificate(request.certificate);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP("Error", "The person with this certificate has a record."));
        Customer customer{request.operation, {request.certificate}, {}, {}, request.at};
        mergeChanges(customer, body->fields, {request.operation, request.at});
        const auto noted = Journal(database).append(
            {request.operation, createKind, request.shift, {}, said, request.at});
        if (!noted)
            return std::unexpected(noted.error());
        if (const Result<Done> saved = customers.save(customer); !saved)
            return std::unexpected(saved.error());
        return customer;
    });
}

} // namespace hui::customers
