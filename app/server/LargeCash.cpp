// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/LargeCash.h"

#include "app/core/StrictJson.h"
#include "app/server/Changes.h"
#include "app/server/Problems.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

/// The careful reading until the bank has spoken.
constexpr qint64 identifyFromFen = 5'000'000;

/// From which amount of cash on the payer is identified on a business day.
Result<Money> identifyFrom(Database& database, const QDate& businessDate)
{
    const auto told = toldOf(database, u"pay_policy"_s);
    if (!told)
        return std::unexpected(told.error());
    QString day;
    for (auto policy = told->cbegin(); policy != told->cend(); ++policy)
        if (policy.key() <= businessDate.toString(Qt::ISODate) && policy.key() > day)
            day = policy.key();
    if (day.isEmpty())
        return Money::fen(identifyFromFen);
    const auto policy = parseStrict(told->value(day).toUtf8());
    if (!policy)
        return std::unexpected(policy.error());
    const QJsonObject from = policy->value("identify_cash_from"_L1).toObject();
    return Money::fen(from.value("minor"_L1).toInteger(identifyFromFen));
}

bool isSeen(const QJsonObject& payer)
{
    return !payer.value("name"_L1).toString().trimmed().isEmpty()
        && !payer.value("document_no"_L1).toString().trimmed().isEmpty()
        && payer.value("copy_kept"_L1).toBool();
}

/// The record by which the payer is known; null when none is named.
QUuid recordOfPayer(const QJsonObject& body, KnownPayers::Customer customer)
{
    if (const QJsonValue payer = body.value("payer"_L1); payer.isString())
        return QUuid::fromString(payer.toString());
    return customer == KnownPayers::Customer::Pays
        ? QUuid::fromString(body.value("customer"_L1).toString())
        : QUuid();
}

Result<bool> isPayerIdentified(
    Database& database, const UploadedOperation& operation, const KnownPayers& known)
{
    if (const QJsonValue payer = operation.body.value("payer"_L1); payer.isObject())
        return isSeen(payer.toObject());
    const QUuid record = recordOfPayer(operation.body, known.customer);
    if (record.isNull() || !known.isIdentified)
        return false;
    return known.isIdentified(database, operation.branch, record, operation.businessDate);
}

} // namespace

Result<std::optional<OperationOutcome>> checkPayer(
    Database& database, const UploadedOperation& operation, Money cash, const KnownPayers& known)
{
    const auto from = identifyFrom(database, operation.businessDate);
    if (!from)
        return std::unexpected(from.error());
    if (cash.minor() < from->minor())
        return std::nullopt;
    const auto identified = isPayerIdentified(database, operation, known);
    if (!identified)
        return std::unexpected(identified.error());
    return *identified ? std::nullopt : std::optional(rejected("payer_missing"));
}

} // namespace hui::server
