// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/FoundCustomer.h"

#include "app/core/JsonReader.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFound = 20;
constexpr qsizetype mostDocuments = 20;
constexpr qsizetype longestText = 200;

FoundCustomer::Document readDocument(JsonReader& reader)
{
    const auto kind = certificateKindOf(reader.string("kind"_L1, 40, 1));
    if (!kind)
        reader.refuse("kind"_L1, "Not a kind of certificate.");
    return {kind.value_or(CertificateKind::ResidentId), reader.string("number"_L1, longestText)};
}

FoundCustomer readLine(JsonReader& reader)
{
    return {reader.uuid("id"_L1), reader.string("name"_L1, longestText),
        reader.string("phone"_L1, longestText), reader.string("tier"_L1, longestText),
        reader.list("certificates"_L1, mostDocuments, readDocument), reader.boolean("own"_L1)};
}

} // namespace

FoundCustomer lineOf(const Customer& customer, bool isOwn)
{
    const auto shown = [&](CustomerField field) { return masked(field, customer.value(field)); };
    FoundCustomer line{customer.id, shown(CustomerField::Name), shown(CustomerField::Phone),
        shown(CustomerField::Tier), {}, isOwn};
    for (const Certificate& certificate : customer.certificates)
        line.documents.append({certificate.kind, maskedNumber(certificate)});
    return line;
}

QJsonObject toJson(const FoundCustomer& line)
{
    QJsonArray documents;
    for (const FoundCustomer::Document& document : line.documents)
        documents.append(
            QJsonObject{{u"kind"_s, nameOf(document.kind)}, {u"number"_s, document.number}});
    return {{u"id"_s, line.id.toString(QUuid::WithoutBraces)}, {u"name"_s, line.name},
        {u"phone"_s, line.phone}, {u"tier"_s, line.tier}, {u"certificates"_s, documents},
        {u"own"_s, line.isOwn}};
}

Result<QList<FoundCustomer>> foundCustomersFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    QList<FoundCustomer> found = reader.list("customers"_L1, mostFound, readLine);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return found;
}

} // namespace hui::customers
