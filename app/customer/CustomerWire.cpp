// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerWire.h"

#include "app/core/IdText.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 200;
constexpr qsizetype mostFields = 40;
constexpr qsizetype mostCertificates = 20;
constexpr qsizetype mostConflicts = 200;
constexpr qsizetype mostConsents = 200;
constexpr qsizetype mostLinks = 200;
constexpr qsizetype mostTags = 100;

struct ToldField {
    CustomerField field;
    FieldValue value;
};

ToldField readToldField(JsonReader& reader)
{
    const CustomerField field = readField(reader, "field"_L1);
    return {field, {reader.string("value"_L1, longestValue), reader.uuid("set_by"_L1)}};
}

FieldConflict readConflict(JsonReader& reader)
{
    return {reader.uuid("operation"_L1), readField(reader, "field"_L1),
        reader.string("value"_L1, longestValue), reader.timestamp("at"_L1)};
}

FieldChange readChange(JsonReader& reader)
{
    const CustomerField field = readField(reader, "field"_L1);
    return {field, reader.optionalUuid("base"_L1).value_or(QUuid()),
        reader.string("value"_L1, longestValue)};
}

QJsonArray fieldsOf(const Customer& customer)
{
    QJsonArray fields;
    for (auto field = customer.fields.cbegin(); field != customer.fields.cend(); ++field)
        fields.append(QJsonObject{{u"field"_s, nameOf(field.key())}, {u"value"_s, field->value},
            {u"set_by"_s, idText(field->setBy)}});
    return fields;
}

QJsonArray conflictsOf(const Customer& customer)
{
    QJsonArray conflicts;
    for (const FieldConflict& conflict : customer.conflicts)
        conflicts.append(QJsonObject{{u"operation"_s, idText(conflict.operation)},
            {u"field"_s, nameOf(conflict.field)}, {u"value"_s, conflict.value},
            {u"at"_s, timestampToJson(conflict.at)}});
    return conflicts;
}

QJsonArray consentsOf(const Customer& customer)
{
    QJsonArray consents;
    for (const Consent& consent : customer.consents)
        consents.append(toJson(consent));
    return consents;
}

QJsonArray linksOf(const Customer& customer)
{
    QJsonArray links;
    for (const CustomerLink& link : customer.links)
        links.append(toJson(link));
    return links;
}

QJsonArray tagsOf(const Customer& customer)
{
    QJsonArray tags;
    for (const CustomerTag& tag : customer.tags)
        tags.append(QJsonObject{
            {u"tag"_s, tag.tag}, {u"on"_s, tag.isOn}, {u"set_by"_s, idText(tag.setBy)}});
    return tags;
}

CustomerTag readTag(JsonReader& reader)
{
    return {reader.string("tag"_L1, 40, 1), reader.boolean("on"_L1), reader.uuid("set_by"_L1)};
}

CustomerLink readLink(JsonReader& reader)
{
    CustomerLink link;
    link.operation = reader.uuid("operation"_L1);
    link.role = readLinkRole(reader);
    link.other = reader.uuid("other"_L1);
    link.name = reader.string("name"_L1, longestValue);
    link.paper = reader.string("paper"_L1, longestValue);
    link.at = reader.timestamp("at"_L1);
    link.until = reader.optionalDate("until"_L1).value_or(QDate());
    link.endedBy = reader.optionalUuid("ended_by"_L1).value_or(QUuid());
    link.endedAt = reader.optionalTimestamp("ended_at"_L1).value_or(QDateTime());
    return link;
}

/// What a platform from before them does not tell.
void readLaterParts(JsonReader& reader, Customer& record)
{
    if (reader.isPresent("consents"_L1))
        record.consents = reader.list("consents"_L1, mostConsents, readConsent);
    if (reader.isPresent("links"_L1))
        record.links = reader.list("links"_L1, mostLinks, readLink);
    if (reader.isPresent("tags"_L1))
        record.tags = reader.list("tags"_L1, mostTags, readTag);
}

} // namespace

QJsonObject toJson(const CustomerLink& link)
{
    QJsonObject json{{u"operation"_s, idText(link.operation)}, {u"role"_s, nameOf(link.role)},
        {u"other"_s, idText(link.other)}, {u"name"_s, link.name}, {u"paper"_s, link.paper},
        {u"at"_s, timestampToJson(link.at)}};
    if (link.until.isValid())
        json.insert(u"until"_s, link.until.toString(Qt::ISODate));
    if (link.endedBy.isNull())
        return json;
    json.insert(u"ended_by"_s, idText(link.endedBy));
    json.insert(u"ended_at"_s, timestampToJson(link.endedAt));
    return json;
}

LinkRole readLinkRole(JsonReader& reader)
{
    const auto role = linkRoleOf(reader.string("role"_L1, 20, 1));
    if (!role)
        reader.refuse("role"_L1, "Not what one customer is to another.");
    return role.value_or(LinkRole::Relative);
}

QJsonObject toJson(const Certificate& certificate)
{
    QJsonObject json{{u"kind"_s, nameOf(certificate.kind)}, {u"number"_s, certificate.number},
        {u"country"_s, certificate.country}};
    if (certificate.validUntil.isValid())
        json.insert(u"valid_until"_s, certificate.validUntil.toString(Qt::ISODate));
    return json;
}

QJsonObject toJson(const Consent& consent)
{
    QJsonObject json{{u"operation"_s, idText(consent.operation)}, {u"kind"_s, nameOf(consent.kind)},
        {u"purpose"_s, consent.purpose}, {u"text"_s, consent.text},
        {u"at"_s, timestampToJson(consent.at)}};
    if (consent.service)
        json.insert(u"service"_s, nameOf(*consent.service));
    if (!consent.recipient.isEmpty())
        json.insert(u"recipient"_s, consent.recipient);
    if (!consent.guardian.isEmpty())
        json.insert(u"guardian"_s, consent.guardian);
    if (!consent.guardianLink.isNull())
        json.insert(u"guardian_link"_s, idText(consent.guardianLink));
    if (consent.until.isValid())
        json.insert(u"until"_s, consent.until.toString(Qt::ISODate));
    if (consent.withdrawnBy.isNull())
        return json;
    json.insert(u"withdrawn_by"_s, idText(consent.withdrawnBy));
    json.insert(u"withdrawn_at"_s, timestampToJson(consent.withdrawnAt));
    return json;
}

Consent readConsent(JsonReader& reader)
{
    Consent consent;
    consent.operation = reader.uuid("operation"_L1);
    consent.kind = readConsentKind(reader);
    consent.purpose = reader.string("purpose"_L1, longestValue, 1);
    consent.text = reader.string("text"_L1, 20, 1);
    consent.guardian = reader.optionalString("guardian"_L1, longestValue).value_or(QString());
    consent.at = reader.timestamp("at"_L1);
    consent.until = reader.optionalDate("until"_L1).value_or(QDate());
    consent.withdrawnBy = reader.optionalUuid("withdrawn_by"_L1).value_or(QUuid());
    consent.withdrawnAt = reader.optionalTimestamp("withdrawn_at"_L1).value_or(QDateTime());
    consent.service = readConsentService(reader, consent.kind);
    consent.recipient = reader.optionalString("recipient"_L1, 60).value_or(QString());
    consent.guardianLink = reader.optionalUuid("guardian_link"_L1).value_or(QUuid());
    return consent;
}

std::optional<ConsentPurpose> readConsentService(JsonReader& reader, ConsentKind kind)
{
    const auto name = reader.optionalString("service"_L1, 20);
    if (!name)
        return serviceFromBefore(kind);
    const auto service = consentServiceOf(*name);
    if (!service || kindOf(*service) != kind)
        reader.refuse("service"_L1, "Not a service of this kind of consent.");
    return service;
}

ConsentKind readConsentKind(JsonReader& reader)
{
    const auto kind = consentKindOf(reader.string("kind"_L1, 20, 1));
    if (!kind)
        reader.refuse("kind"_L1, "Not a kind of consent.");
    return kind.value_or(ConsentKind::Health);
}

QJsonObject toJson(const Customer& customer)
{
    QJsonArray certificates;
    for (const Certificate& certificate : customer.certificates)
        certificates.append(toJson(certificate));
    QJsonObject json{{u"id"_s, idText(customer.id)}, {u"certificates"_s, certificates},
        {u"fields"_s, fieldsOf(customer)}, {u"conflicts"_s, conflictsOf(customer)},
        {u"consents"_s, consentsOf(customer)}, {u"links"_s, linksOf(customer)},
        {u"tags"_s, tagsOf(customer)}, {u"created_at"_s, timestampToJson(customer.createdAt)}};
    if (customer.eraseOn.isValid())
        json.insert(u"erase_on"_s, customer.eraseOn.toString(Qt::ISODate));
    return json;
}

QJsonObject joinedToJson(const QUuid& id, const QUuid& to)
{
    return {{u"id"_s, idText(id)}, {u"joined_to"_s, idText(to)}};
}

Certificate readCertificate(JsonReader& reader)
{
    const auto kind = certificateKindOf(reader.string("kind"_L1, 40, 1));
    if (!kind)
        reader.refuse("kind"_L1, "Not a kind of certificate.");
    return {kind.value_or(CertificateKind::ResidentId), reader.string("number"_L1, 40, 1),
        reader.string("country"_L1, 3, 3), reader.optionalDate("valid_until"_L1).value_or(QDate())};
}

Result<ToldCustomer> toldCustomerFromJson(const QJsonObject& value)
{
    JsonReader reader(value, u"customer"_s);
    ToldCustomer told;
    told.record.id = reader.uuid("id"_L1);
    told.joinedTo = reader.optionalUuid("joined_to"_L1).value_or(QUuid());
    if (told.joinedTo.isNull()) {
        told.record.certificates
            = reader.list("certificates"_L1, mostCertificates, readCertificate);
        for (const ToldField& one : reader.list("fields"_L1, mostFields, readToldField))
            told.record.fields.insert(one.field, one.value);
        told.record.conflicts = reader.list("conflicts"_L1, mostConflicts, readConflict);
        readLaterParts(reader, told.record);
        told.record.createdAt = reader.timestamp("created_at"_L1);
        told.record.eraseOn = reader.optionalDate("erase_on"_L1).value_or(QDate());
    }
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return told;
}

QJsonArray changesToJson(const QList<FieldChange>& changes)
{
    QJsonArray json;
    for (const FieldChange& change : changes) {
        QJsonObject one{{u"field"_s, nameOf(change.field)}, {u"value"_s, change.value}};
        if (!change.base.isNull())
            one.insert(u"base"_s, idText(change.base));
        json.append(one);
    }
    return json;
}

QList<FieldChange> readChanges(JsonReader& reader, QLatin1StringView key)
{
    return reader.list(key, mostFields, readChange);
}

CustomerField readField(JsonReader& reader, QLatin1StringView key)
{
    const auto field = customerFieldOf(reader.string(key, 20, 1));
    if (!field)
        reader.refuse(key, "Not a field of a customer.");
    return field.value_or(CustomerField::Name);
}

} // namespace hui
