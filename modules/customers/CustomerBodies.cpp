// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/CustomerBodies.h"

#include "app/core/IdText.h"
#include "app/customer/CustomerWire.h"

#include <QSet>

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

void checkCertificate(JsonReader& reader, const Certificate& certificate, const QDate& today)
{
    const auto parsed
        = parseCertificate(certificate.kind, certificate.number, certificate.country, today);
    if (!parsed || parsed->key() != certificate.key())
        reader.refuse("certificate"_L1, "Not a certificate in its normal form.");
}

void checkFields(JsonReader& reader, const QList<FieldChange>& fields, const QDate& today)
{
    QSet<CustomerField> seen;
    for (const FieldChange& change : fields) {
        const auto parsed = parseField(change.field, change.value, today);
        if (!parsed || *parsed != change.value || seen.contains(change.field))
            reader.refuse("fields"_L1, "Not a value of the field in its normal form, once.");
        seen.insert(change.field);
    }
    if (fields.isEmpty())
        reader.refuse("fields"_L1, "Nothing is said.");
}

template <class Body>
Result<Body> finished(JsonReader& reader, Body body)
{
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return body;
}

} // namespace

QJsonObject toJson(const CreateBody& body)
{
    return {
        {u"certificate"_s, toJson(body.certificate)}, {u"fields"_s, changesToJson(body.fields)}};
}

QString channelOf(const QList<FieldChange>& changes)
{
    const bool isOfWho = std::ranges::any_of(
        changes, [](const FieldChange& change) { return isIdentity(change.field); });
    return isOfWho ? u"identity"_s : u"contact"_s;
}

QString channelOf(const ConflictDecision& decision)
{
    if (!decision.take)
        return u"keep"_s;
    return isIdentity(decision.field) ? u"identity"_s : u"contact"_s;
}

QJsonObject toJson(const ChangeBody& body)
{
    return {{u"customer"_s, idText(body.customer)}, {u"fields"_s, changesToJson(body.fields)}};
}

QJsonObject toJson(const DecideBody& body)
{
    return {{u"customer"_s, idText(body.customer)}, {u"conflict"_s, idText(body.decision.conflict)},
        {u"field"_s, nameOf(body.decision.field)}, {u"take"_s, body.decision.take}};
}

QJsonObject toJson(const ConsentBody& body)
{
    QJsonObject json{{u"customer"_s, idText(body.customer)}, {u"kind"_s, nameOf(body.consent.kind)},
        {u"purpose"_s, body.consent.purpose}, {u"text"_s, body.consent.text}};
    if (body.consent.service)
        json.insert(u"service"_s, nameOf(*body.consent.service));
    if (!body.consent.recipient.isEmpty())
        json.insert(u"recipient"_s, body.consent.recipient);
    if (!body.consent.guardianLink.isNull())
        json.insert(u"guardian_link"_s, idText(body.consent.guardianLink));
    if (body.consent.until.isValid())
        json.insert(u"until"_s, body.consent.until.toString(Qt::ISODate));
    return json;
}

QJsonObject toJson(const WithdrawBody& body)
{
    return {{u"customer"_s, idText(body.customer)}, {u"consent"_s, idText(body.consent)}};
}

QJsonObject toJson(const LinkBody& body)
{
    QJsonObject json{{u"customer"_s, idText(body.customer)}, {u"other"_s, idText(body.link.other)},
        {u"role"_s, nameOf(body.link.role)}, {u"paper"_s, body.link.paper}};
    if (body.link.until.isValid())
        json.insert(u"until"_s, body.link.until.toString(Qt::ISODate));
    if (!body.copies.isEmpty())
        json.insert(u"copies"_s, toJson(body.copies));
    return json;
}

QJsonObject toJson(const UnlinkBody& body)
{
    QJsonObject json{{u"customer"_s, idText(body.customer)}, {u"link"_s, idText(body.link)}};
    if (body.role)
        json.insert(u"role"_s, nameOf(*body.role));
    return json;
}

QJsonObject toJson(const TagBody& body)
{
    return {{u"customer"_s, idText(body.customer)}, {u"tag"_s, body.tag}, {u"on"_s, body.isOn}};
}

QJsonObject toJson(const MergeBody& body)
{
    return {{u"customer"_s, idText(body.into)}, {u"merged"_s, idText(body.from)},
        {u"reason"_s, body.reason}, {u"approval"_s, body.approval}};
}

QJsonObject toJson(const CertificateBody& body)
{
    QJsonObject json{
        {u"customer"_s, idText(body.customer)}, {u"certificate"_s, toJson(body.certificate)}};
    if (body.replaces)
        json.insert(u"replaces"_s, toJson(*body.replaces));
    return json;
}

QJsonObject toJson(const RevealBody& body)
{
    return {{u"customer"_s, idText(body.customer)}, {u"reason"_s, body.reason}};
}

Result<CreateBody> createBodyFromJson(const QJsonObject& json, const QDate& today)
{
    JsonReader reader(json, u"body"_s);
    const CreateBody body{
        reader.object("certificate"_L1, readCertificate), readChanges(reader, "fields"_L1)};
    checkCertificate(reader, body.certificate, today);
    checkFields(reader, body.fields, today);
    return finished(reader, body);
}

Result<ChangeBody> changeBodyFromJson(const QJsonObject& json, const QDate& today)
{
    JsonReader reader(json, u"body"_s);
    const ChangeBody body{reader.uuid("customer"_L1), readChanges(reader, "fields"_L1)};
    checkFields(reader, body.fields, today);
    (void)reader.optionalObject("approval"_L1);
    return finished(reader, body);
}

Result<DecideBody> decideBodyFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"body"_s);
    const QUuid customer = reader.uuid("customer"_L1);
    const QUuid conflict = reader.uuid("conflict"_L1);
    const CustomerField field = readField(reader, "field"_L1);
    (void)reader.optionalObject("approval"_L1);
    return finished(reader, DecideBody{customer, {conflict, field, reader.boolean("take"_L1)}});
}

Result<ConsentBody> consentBodyFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"body"_s);
    ConsentBody body;
    body.customer = reader.uuid("customer"_L1);
    body.consent.kind = readConsentKind(reader);
    body.consent.purpose = reader.string("purpose"_L1, 100, 1);
    body.consent.text = reader.string("text"_L1, 20, 1);
    body.consent.service = readConsentService(reader, body.consent.kind);
    body.consent.recipient = reader.optionalString("recipient"_L1, 60).value_or(QString());
    reader.optionalString("guardian"_L1, 100); // of a desk from before the link was named
    body.consent.guardianLink = reader.optionalUuid("guardian_link"_L1).value_or(QUuid());
    body.consent.until = reader.optionalDate("until"_L1).value_or(QDate());
    return finished(reader, body);
}

Result<WithdrawBody> withdrawBodyFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"body"_s);
    const QUuid customer = reader.uuid("customer"_L1);
    return finished(reader, WithdrawBody{customer, reader.uuid("consent"_L1)});
}

Result<LinkBody> linkBodyFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"body"_s);
    LinkBody body;
    body.customer = reader.uuid("customer"_L1);
    body.link.other = reader.uuid("other"_L1);
    body.link.role = readLinkRole(reader);
    body.link.paper = reader.string("paper"_L1, 60);
    body.link.until = reader.optionalDate("until"_L1).value_or(QDate());
    body.copies = readNamedCopies(reader, "copies"_L1);
    (void)reader.optionalObject("approval"_L1);
    return finished(reader, body);
}

Result<UnlinkBody> unlinkBodyFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"body"_s);
    UnlinkBody body;
    body.customer = reader.uuid("customer"_L1);
    body.link = reader.uuid("link"_L1);
    if (reader.isPresent("role"_L1))
        body.role = readLinkRole(reader);
    (void)reader.optionalObject("approval"_L1);
    return finished(reader, body);
}

Result<TagBody> tagBodyFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"body"_s);
    const QUuid customer = reader.uuid("customer"_L1);
    const QString tag = reader.string("tag"_L1, 40, 1);
    return finished(reader, TagBody{customer, tag, reader.boolean("on"_L1)});
}

Result<RevealBody> revealBodyFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"body"_s);
    const QUuid customer = reader.uuid("customer"_L1);
    return finished(reader, RevealBody{customer, reader.string("reason"_L1, 100, 1)});
}

Result<MergeBody> mergeBodyFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"body"_s);
    const QUuid into = reader.uuid("customer"_L1);
    const QUuid from = reader.uuid("merged"_L1);
    const QString reason = reader.string("reason"_L1, 100, 1);
    return finished(reader, MergeBody{into, from, reason, reader.object("approval"_L1)});
}

Result<CertificateBody> certificateBodyFromJson(const QJsonObject& json, const QDate& today)
{
    JsonReader reader(json, u"body"_s);
    CertificateBody body;
    body.customer = reader.uuid("customer"_L1);
    body.certificate = reader.object("certificate"_L1, readCertificate);
    body.replaces = reader.optionalObject("replaces"_L1, readCertificate);
    checkCertificate(reader, body.certificate, today);
    (void)reader.optionalObject("approval"_L1);
    return finished(reader, body);
}

} // namespace hui::customers
