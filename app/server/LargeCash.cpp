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

bool namesPayer(const QJsonObject& body)
{
    const QJsonObject payer = body.value("payer"_L1).toObject();
    return !payer.value("name"_L1).toString().trimmed().isEmpty()
        && !payer.value("document_no"_L1).toString().trimmed().isEmpty()
        && payer.value("copy_kept"_L1).toBool();
}

} // namespace

Result<std::optional<OperationOutcome>> checkPayer(
    Database& database, const UploadedOperation& operation, Money cash, const KnowsCustomer& knows)
{
    const auto from = identifyFrom(database, operation.businessDate);
    if (!from)
        return std::unexpected(from.error());
    if (cash.minor() < from->minor() || namesPayer(operation.body))
        return std::nullopt;
    const QUuid customer = QUuid::fromString(operation.body.value("customer"_L1).toString());
    if (!customer.isNull() && knows) {
        const auto known = knows(database, customer, operation.businessDate);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            return std::nullopt;
    }
    return rejected("payer_missing");
}

} // namespace hui::server
