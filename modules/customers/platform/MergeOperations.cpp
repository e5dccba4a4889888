// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/MergeOperations.h"

#include "app/core/IdText.h"
#include "app/customer/Birth.h"
#include "app/customer/CheckJoin.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerWire.h"
#include "app/customer/JoinRecords.h"
#include "app/customer/Validity.h"
#include "app/server/Audit.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "modules/customers/CustomerBodies.h"
#include "modules/customers/platform/CustomerOperations.h"
#include "modules/customers/platform/RecordBooking.h"

namespace hui::customers {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

/// Every branch that has one of the two is told of the record, then that the other is this one now.
Result<Done> tellJoined(Context& context, const JoinedRecords& joined, const QUuid& from)
{
    CustomerBranchRepository branches(context.database);
    const auto had = branches.of(from);
    if (!had)
        return std::unexpected(had.error());
    for (const QString& branch : *had)
        if (const Result<Done> added = branches.add(joined.record.id, branch); !added)
            return added;
    if (const Result<Done> told = tellOwners(context, joined.record); !told)
        return told;
    for (const Customer& other : joined.touched)
        if (const Result<Done> told = tellOwners(context, other); !told)
            return told;
    for (const QString& branch : *had)
        if (const auto pointed
            = server::publish(context.database, server::ofBranch(u"customer"_s, branch),
                idText(from), joinedToJson(from, joined.record.id));
            !pointed)
            return pointed;
    return Done{};
}

Result<Done> noteMerge(Context& context, const UploadedOperation& operation, const LockedPair& pair)
{
    return server::writeAudit(context.database,
        {context.clock.nowUtc(), operation.branch, operation.deviceId, operation.operatorId,
            u"customer.merge"_s, idText(pair.first.id), idText(pair.second.id)});
}

Result<OperationOutcome> bookMerge(Context& context, const UploadedOperation& operation)
{
    const auto body = mergeBodyFromJson(operation.body);
    if (!body)
        return std::unexpected(body.error());
    CustomerRepository customers(context.database);
    const auto pair = lockedPair(customers, body->into, body->from);
    if (!pair)
        return std::unexpected(pair.error());
    if (!*pair)
        return unknownCustomer();
    if ((*pair)->first.id == (*pair)->second.id)
        return refusal(
            u"records_joined"_s, u"两条记录已合并。"_s, u"These two are one record already."_s);
    if (const auto fits = checkJoin((*pair)->first, (*pair)->second, operation.businessDate); !fits)
        return refusal(u"records_contradict"_s,
            u"两条记录的有效居民身份证号码、出生日期或性别不一致，不能合并。请核对证件，更正有误的记录后再合并。"_s,
            u"The valid resident IDs, the birth or the sex of the two records differ. Compare the"
            " documents and put the wrong record right first."_s);
    const auto joined = joinRecords(
        context.database, (*pair)->first, (*pair)->second, {operation.id, operation.at});
    if (!joined)
        return std::unexpected(joined.error());
    if (const auto noted = noteMerge(context, operation, **pair); !noted)
        return std::unexpected(noted.error());
    if (const auto told = tell(context, joined->record, operation.branch); !told)
        return std::unexpected(told.error());
    if (const auto told = tellJoined(context, *joined, (*pair)->second.id); !told)
        return std::unexpected(told.error());
    return acceptedFor(joined->record);
}

Result<OperationOutcome> bookCertificate(Context& context, const UploadedOperation& operation)
{
    const auto body = certificateBodyFromJson(operation.body, operation.businessDate);
    if (!body)
        return std::unexpected(body.error());
    CustomerRepository customers(context.database);
    auto record = lockedRecord(customers, body->customer);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return unknownCustomer();
    const QDate& day = operation.businessDate;
    if (const auto valid = checkValidity(body->certificate, day); !valid)
        return contradicted(valid.error());
    if (const auto told = checkDocument(**record, body->certificate, body->replaces, day); !told)
        return contradicted(told.error());
    const auto isFree = customers.claim(body->certificate, (*record)->id);
    if (!isFree)
        return std::unexpected(isFree.error());
    const auto owner = customers.byCertificate(body->certificate);
    if (!owner)
        return std::unexpected(owner.error());
    if (!*owner || (*owner)->id != (*record)->id)
        return refusal(u"certificate_taken"_s, u"该证件已在另一客户名下，请核对后合并。"_s,
            u"Another record has this certificate: compare them, then merge."_s);
    putCertificate(**record, body->certificate, body->replaces, operation.businessDate);
    if (const Result<Done> told = saveAndTell(context, **record, operation.branch); !told)
        return std::unexpected(told.error());
    return acceptedFor(**record);
}

/// Noted whether or not the platform knows the record: it was looked at.
Result<OperationOutcome> bookReveal(Context& context, const UploadedOperation& operation)
{
    const auto body = revealBodyFromJson(operation.body);
    if (!body)
        return std::unexpected(body.error());
    const auto noted = server::writeAudit(context.database,
        {operation.at, operation.branch, operation.deviceId, operation.operatorId,
            u"customer.reveal"_s, idText(body->customer), u"ok"_s});
    if (!noted)
        return std::unexpected(noted.error());
    return OperationOutcome{};
}

} // namespace

server::OperationKind revealOperation()
{
    return {u"customer.reveal"_s, server::SecondPerson::Never, bookReveal};
}

server::OperationKind mergeOperation()
{
    return {u"customer.merge"_s, server::SecondPerson::Always, bookMerge};
}

server::OperationKind certificateOperation()
{
    return {u"customer.certificate"_s, server::SecondPerson::ByTable, bookCertificate, {}, {},
        [](const UploadedOperation&) { return server::SignedFor{.channel = u"identity"_s}; }};
}

} // namespace hui::customers
