// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/NamedAsRecord.h"

#include "app/customer/CustomerRepository.h"
#include "app/customer/PersonName.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// Whether the record of that document has another name.
Result<bool> isAnother(
    Database& database, const QJsonObject& payer, const QString& prefix, const QDate& day)
{
    const auto text = [&](QLatin1StringView key) { return payer.value(prefix + key).toString(); };
    const QString name = text("name"_L1).trimmed();
    const auto kind = certificateKindOf(text("document_kind"_L1));
    const auto document = kind
        ? parseCertificate(*kind, text("document_no"_L1), text("country"_L1).toUpper(), day)
        : Result<Certificate>(Certificate{});
    if (name.isEmpty() || !kind || !document)
        return false; // it is refused for that
    const auto record = CustomerRepository(database).byCertificate(*document);
    if (!record)
        return std::unexpected(record.error());
    return *record && isOtherName(*kind, (*record)->value(CustomerField::Name), name);
}

} // namespace

Result<QString> nameThatDiffers(Database& database, const QJsonObject& payer, const QDate& day)
{
    for (const QString& prefix : {QString(), u"agent_"_s}) {
        const auto differs = isAnother(database, payer, prefix, day);
        if (!differs)
            return std::unexpected(differs.error());
        if (*differs)
            return prefix + u"name"_s;
    }
    return QString();
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
