// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/CustomerOperations.h"

#include "app/core/IdText.h"
#include "app/customer/Birth.h"
#include "app/customer/ConsentGiver.h"
#include "app/customer/ConsentTextRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/CustomerWire.h"
#include "app/customer/OpenRecord.h"
#include "app/customer/Validity.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "modules/customers/CustomerBodies.h"
#include "modules/customers/platform/RecordBooking.h"

#include <QCoreApplication>

namespace hui::customers {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

const QString stream = u"customer"_s;

Result<OperationOutcome> bookFirst(
    Context& context, const UploadedOperation& operation, const CreateBody& body)
{
    Customer record{operation.id, {body.certificate}, {}, {}, operation.at};
    const MergedChanges merged = mergeChanges(record, body.fields, {operation.id, operation.at});
    if (const Result<Done> told = saveAndTell(context, record, operation.branch); !told)
        return std::unexpected(told.error());
    return acceptedFor(record, merged);
}

Result<OperationOutcome> bookJoined(
    Context& context, const UploadedOperation& operation, const CreateBody& body)
{
    CustomerRepository customers(context.database);
    const auto known = customers.byCertificate(body.certificate);
    if (!known)
        return std::unexpected(known.error());
    auto first = *known ? lockedRecord(customers, (*known)->id) : *known;
    if (!first)
        return std::unexpected(first.error());
    if (!*first) // a certificate without its record: the tables contradict themselves
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "A stored value was changed. Stop and call support."),
            u"customer_certificate"_s);
    Customer record = **std::move(first);
    const ChangeOrigin origin{operation.id, operation.at};
    MergedChanges merged = joinChanges(record, body.fields, origin);
    joinEnd(record, body.certificate, origin, merged);
    if (const auto joined = customers.join(operation.id, record.id); !joined)
        return std::unexpected(joined.error());
    if (const Result<Done> told = saveAndTell(context, record, operation.branch); !told)
        return std::unexpected(told.error());
    // After the record itself, so that a desk never points to one that it does not have.
    const auto pointed
        = server::publish(context.database, server::ofBranch(stream, operation.branch),
            idText(operation.id), joinedToJson(operation.id, record.id));
    if (!pointed)
        return std::unexpected(pointed.error());
    return acceptedFor(record, merged);
}

Result<OperationOutcome> bookCreation(Context& context, const UploadedOperation& operation)
{
    const auto body = createBodyFromJson(operation.body, operation.businessDate);
    if (!body)
        return std::unexpected(body.error());
    const QDate& day = operation.businessDate;
    if (const auto told = checkTold({body->certificate}, saidIn(body->fields), day); !told)
        return contradicted(told.error());
    if (const auto valid = checkValidity(body->certificate, day); !valid)
        return contradicted(valid.error());
    const Result<bool> isFirst
        = CustomerRepository(context.database).claim(body->certificate, operation.id);
    if (!isFirst)
        return std::unexpected(isFirst.error());
    return *isFirst ? bookFirst(context, operation, *body) : bookJoined(context, operation, *body);
}

Result<OperationOutcome> bookChange(Context& context, const UploadedOperation& operation)
{
    const auto body = changeBodyFromJson(operation.body, operation.businessDate);
    if (!body)
        return std::unexpected(body.error());
    CustomerRepository customers(context.database);
    auto record = lockedRecord(customers, body->customer);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return unknownCustomer();
    const auto told
        = checkTold((*record)->certificates, saidIn(body->fields), operation.businessDate);
    if (!told)
        return contradicted(told.error());
    const MergedChanges merged = mergeChanges(**record, body->fields, {operation.id, operation.at});
    if (const auto saved = saveAndTell(context, **record, operation.branch); !saved)
        return std::unexpected(saved.error());
    return acceptedFor(**record, merged);
}

server::SignedFor signedForChange(const UploadedOperation& operation)
{
    const auto body = changeBodyFromJson(operation.body, operation.businessDate);
    return body ? server::SignedFor{.channel = channelOf(body->fields)} : server::SignedFor();
}

Result<OperationOutcome> bookDecision(Context& context, const UploadedOperation& operation)
{
    const auto body = decideBodyFromJson(operation.body);
    if (!body)
        return std::unexpected(body.error());
    return bookOn(context, operation, body->customer, [&](Customer& record) -> Refusal {
        const auto taken = takenBy(record, body->decision);
        const auto told = checkTold(record.certificates, taken, operation.businessDate);
        if (!told)
            return contradicted(told.error());
        if (decideConflict(record, body->decision, operation.id))
            return std::nullopt;
        return refusal(
            u"conflict_decided"_s, u"该差异已处理。"_s, u"This has been decided already."_s);
    });
}

server::SignedFor signedForDecision(const UploadedOperation& operation)
{
    const auto body = decideBodyFromJson(operation.body);
    return body ? server::SignedFor{.channel = channelOf(body->decision)} : server::SignedFor();
}

/// Whether who gives it in the customer's place has a document that is good on the day; of a link
/// that is not there the consent itself is refused.
Result<bool> isGiverKnown(Database& database, const ConsentBody& body, const QDate& day)
{
    const auto record = CustomerRepository(database).byId(body.customer);
    if (!record)
        return std::unexpected(record.error());
    const CustomerLink* link = *record ? givingLink((*record)->links, body.consent) : nullptr;
    return link ? isRecordIdentified(database, link->other, day) : Result<bool>(true);
}

Result<OperationOutcome> bookConsent(Context& context, const UploadedOperation& operation)
{
    const auto body = consentBodyFromJson(operation.body);
    if (!body)
        return std::unexpected(body.error());
    const auto text
        = ConsentTextRepository(context.database).byVersion(body->consent.kind, body->consent.text);
    if (!text)
        return std::unexpected(text.error());
    if (!*text || (*text)->validFrom > operation.businessDate)
        return refusal(u"consent_text_unknown"_s, u"该授权文本版本未发布或未生效。"_s,
            u"This version of the text was not published, or had not begun."_s);
    Consent given = body->consent;
    given.operation = operation.id;
    given.at = operation.at;
    const auto known = isGiverKnown(context.database, *body, operation.businessDate);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return refusal(u"agent_expired"_s, u"代为同意的人没有在有效期内的证件。"_s,
            u"No document of who gave it is valid any more."_s);
    return bookOn(context, operation, body->customer, [&](Customer& record) -> Refusal {
        const auto consent = consentOf(record, given, operation.businessDate);
        if (!consent)
            return refusal(u"consent_incomplete"_s,
                u"授权要素不全：用途、接收方、监护人或代理人关系、年龄不符。"_s,
                u"The use, the recipient, the link of who gave it or the age is wrong."_s);
        if (standingConsent(record.consents, *consent->use(), operation.businessDate))
            return refusal(u"consent_given"_s, u"该项授权已存在。"_s,
                u"This consent has been given already."_s);
        record.consents.append(*consent);
        return std::nullopt;
    });
}

Result<OperationOutcome> bookWithdrawal(Context& context, const UploadedOperation& operation)
{
    const auto body = withdrawBodyFromJson(operation.body);
    if (!body)
        return std::unexpected(body.error());
    return bookOn(context, operation, body->customer, [&](Customer& record) -> Refusal {
        if (noteWithdrawal(record.consents, body->consent, operation.id, operation.at))
            return std::nullopt;
        return refusal(u"consent_unknown"_s, u"没有该项授权，或已撤回。"_s,
            u"There is no such consent, or it has been withdrawn."_s);
    });
}

} // namespace

server::OperationKind createOperation()
{
    return {u"customer.create"_s, server::SecondPerson::Never, bookCreation};
}

server::OperationKind changeOperation()
{
    return {
        u"customer.change"_s, server::SecondPerson::ByTable, bookChange, {}, {}, signedForChange};
}

server::OperationKind decideOperation()
{
    return {u"customer.decide"_s, server::SecondPerson::ByTable, bookDecision, {}, {},
        signedForDecision};
}

server::OperationKind consentOperation()
{
    return {u"customer.consent"_s, server::SecondPerson::Never, bookConsent};
}

server::OperationKind withdrawOperation()
{
    return {u"customer.withdraw"_s, server::SecondPerson::Never, bookWithdrawal};
}

} // namespace hui::customers
