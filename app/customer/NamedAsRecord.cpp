// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/NamedAsRecord.h"

#include "app/core/ChinaTime.h"
#include "app/core/IdText.h"
#include "app/core/OperationTime.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/PersonName.h"
#include "app/store/AuditTrail.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

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

/// The first of the names that differs, and the record whose document it stands beside.
struct Differing {
    QString field; ///< empty: none
    QUuid record;
};

Result<Differing> firstThatDiffers(Database& database, const QJsonObject& payer, const QDate& day)
{
    for (const QString& prefix : prefixes()) {
        const auto record = anotherOf(database, payer, prefix, day);
        if (!record)
            return std::unexpected(record.error());
        if (*record)
            return Differing{prefix + u"name"_s, (*record)->id};
    }
    return Differing{};
}

std::unexpected<Error> nameDiffers(const QString& field)
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "This document is on record under another name. Check it."),
        field);
}

} // namespace

Result<QString> nameThatDiffers(Database& database, const QJsonObject& payer, const QDate& day)
{
    const auto first = firstThatDiffers(database, payer, day);
    return first ? Result<QString>(first->field) : std::unexpected(first.error());
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
    return differs->isEmpty() ? Result<Done>(Done{}) : nameDiffers(*differs);
}

QByteArray nameKey(const QJsonObject& payer, const QString& field)
{
    const QString prefix = field.chopped(u"name"_s.size());
    QJsonArray tried;
    for (const QString& key : {u"name"_s, u"document_kind"_s, u"document_no"_s, u"country"_s})
        tried.append(payer.value(prefix + key).toString().trimmed().toUpper());
    return QCryptographicHash::hash(
        QJsonDocument(tried).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

Result<Done> askNames(Database& database, const NameQuestion& question)
{
    const auto first = firstThatDiffers(database, question.payer, question.shift.businessDate);
    if (!first)
        return std::unexpected(first.error());
    if (first->field.isEmpty())
        return Done{};
    if (!question.tried.contains(nameKey(question.payer, first->field)))
        if (const auto noted = AuditTrail(database).append(
                {question.shift.operatorId, u"customer.named"_s, u"differs"_s,
                    {{u"customer"_s, idText(first->record)}, {u"form"_s, question.form},
                        {u"field"_s, first->field}}});
            !noted)
            return noted;
    return nameDiffers(first->field);
}

} // namespace hui
