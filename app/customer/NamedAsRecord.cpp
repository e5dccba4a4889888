// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/NamedAsRecord.h"

#include "app/core/ChinaTime.h"
#include "app/core/OperationTime.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/PersonName.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

const QStringList& prefixes()
{
    static const QStringList both{QString(), u"agent_"_s};
    return both;
}

/// The record of that document when it has another name.
Result<std::optional<Customer>> anotherOf(
    Database& database, const QJsonObject& payer, const QString& prefix, const QDate& day)
{
    const auto text = [&](QLatin1StringView key) { return payer.value(prefix + key).toString(); };
    const QString name = text("name"_L1).trimmed();
    const auto kind = certificateKindOf(text("document_kind"_L1));
    const auto document = kind
        ? parseCertificate(*kind, text("document_no"_L1), text("country"_L1).toUpper(), day)
        : Result<Certificate>(Certificate{});
    if (name.isEmpty() || !kind || !document)
        return std::nullopt; // it is refused for that
    const auto record = CustomerRepository(database).byCertificate(*document);
    if (!record)
        return record;
    const bool isAnother
        = *record && isOtherName(*kind, (*record)->value(CustomerField::Name), name);
    return isAnother ? *record : std::optional<Customer>();
}

/// An id that tells no time is of a record that was brought in once, long ago.
bool wasNamedBefore(const Customer& record, const QDate& day)
{
    const QDateTime named = madeAt(record.fields.value(CustomerField::Name).setBy);
    return !named.isValid() || dateInChina(named) < day;
}

} // namespace

Result<QString> nameThatDiffers(Database& database, const QJsonObject& payer, const QDate& day)
{
    for (const QString& prefix : prefixes()) {
        const auto differs = anotherOf(database, payer, prefix, day);
        if (!differs)
            return std::unexpected(differs.error());
        if (*differs)
            return prefix + u"name"_s;
    }
    return QString();
}

Result<QList<NameFault>> namesThatDiffer(
    Database& database, const QString& branch, const QJsonObject& payer, const QDate& day)
{
    QList<NameFault> faults;
    for (const QString& prefix : prefixes()) {
        const auto record = anotherOf(database, payer, prefix, day);
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            continue;
        const auto isThere = CustomerBranchRepository(database).has(branch, (*record)->id);
        if (!isThere)
            return std::unexpected(isThere.error());
        faults.append({prefix + u"name"_s, *isThere && wasNamedBefore(**record, day)});
    }
    return faults;
}

Result<Done> checkNames(Database& database, const QJsonObject& payer, const QDate& day)
{
    const auto differs = nameThatDiffers(database, payer, day);
    if (!differs)
        return std::unexpected(differs.error());
    if (!differs->isEmpty())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "This document is on record under another name. Check it."),
            *differs);
    return Done{};
}

} // namespace hui
