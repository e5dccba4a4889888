// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/LinkOperations.h"

#include "app/core/IdText.h"
#include "app/customer/CheckLink.h"
#include "app/customer/TagRepository.h"
#include "app/server/Changes.h"
#include "app/server/PaperCopies.h"
#include "app/store/Database.h"
#include "modules/customers/CustomerBodies.h"
#include "modules/customers/LinkAuthority.h"
#include "modules/customers/platform/RecordBooking.h"

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

Result<OperationOutcome> savePair(
    Context& context, const UploadedOperation& operation, const LockedPair& pair)
{
    for (const Customer& record : {pair.first, pair.second})
        if (const Result<Done> told = saveAndTell(context, record, operation.branch); !told)
            return std::unexpected(told.error());
    return acceptedFor(pair.first);
}

/// What the copies of papers of links are kept for.
const QString copyService = u"customers"_s;

/// What will come of the paper, kept with whom is acted for as long as they are.
Result<Done> expectCopies(Context& context, const UploadedOperation& operation,
    const CustomerLink& link, const LockedPair& pair, const QList<NamedCopy>& copies)
{
    const bool isOther = link.role == LinkRole::Principal || link.role == LinkRole::Ward;
    const Customer& actedFor = isOther ? pair.second : pair.first;
    return server::PaperCopies(context.database)
        .expect(copies,
            {copyService, idText(operation.id), operation.id, idText(actedFor.id), operation.branch,
                operation.deviceId, operation.operatorId, operation.at, link.until});
}

/// Whether the copies are those that go along with such a link. Of an authority it is asked from
/// the day on that the bank's policy says; a desk of the version before has none, and until then
/// its links, and what is paid and agreed to by them, are taken without.
Result<bool> areCopiesRight(
    Context& context, const CustomerLink& link, const LinkBody& body, const QDate& businessDate)
{
    if (isAuthority(link.role) && body.copies.isEmpty()) {
        const auto isAsked = server::PaperCopies(context.database).asksAuthority(businessDate);
        return isAsked ? Result<bool>(!*isAsked) : isAsked;
    }
    return checkAuthorityCopy(link.role, body.copies).has_value();
}

/// Of a body that cannot be read the rows of every role hold.
server::SignedFor signedForLink(const UploadedOperation& operation)
{
    const auto body = linkBodyFromJson(operation.body);
    return body ? server::SignedFor{.channel = channelOf(body->link.role)} : server::SignedFor();
}

/// Of a desk from before the role was named, too.
server::SignedFor signedForUnlink(const UploadedOperation& operation)
{
    const auto body = unlinkBodyFromJson(operation.body);
    return body && body->role ? server::SignedFor{.channel = channelOf(*body->role)}
                              : server::SignedFor();
}

Result<OperationOutcome> bookLink(Context& context, const UploadedOperation& operation)
{
    const auto body = linkBodyFromJson(operation.body);
    if (!body)
        return std::unexpected(body.error());
    CustomerRepository customers(context.database);
    auto pair = lockedPair(customers, body->customer, body->link.other);
    if (!pair)
        return std::unexpected(pair.error());
    if (!*pair)
        return unknownCustomer();
    CustomerLink entered = body->link;
    entered.operation = operation.id;
    entered.at = operation.at;
    const auto link = checkLink(entered, (*pair)->first, (*pair)->second, operation.businessDate);
    const OperationOutcome refused = refusal(u"link_refused"_s, u"关系要素不全、不适用或已存在。"_s,
        u"The link is not complete, not possible for these two, or there already."_s);
    if (!link)
        return refused;
    const auto areRight = areCopiesRight(context, *link, *body, operation.businessDate);
    if (!areRight)
        return std::unexpected(areRight.error());
    if (!*areRight)
        return refused;
    if (const auto kept = expectCopies(context, operation, *link, **pair, body->copies); !kept)
        return std::unexpected(kept.error());
    (*pair)->first.links.append(*link);
    (*pair)->second.links.append(mirrored(*link, (*pair)->first));
    return savePair(context, operation, **pair);
}

/// The other record of a link; null when the record has no such link, or it is not of the role
/// that was said, and signed for.
Result<QUuid> otherOf(CustomerRepository& customers, const UnlinkBody& body)
{
    const auto record = customers.byId(body.customer);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return QUuid();
    const auto& links = (*record)->links;
    const auto found = std::ranges::find(links, body.link, &CustomerLink::operation);
    if (found == links.end())
        return QUuid();
    const bool isSaid = !body.role || channelOf(*body.role) == channelOf(found->role);
    return isSaid ? found->other : QUuid();
}

Result<OperationOutcome> bookUnlink(Context& context, const UploadedOperation& operation)
{
    const auto body = unlinkBodyFromJson(operation.body);
    if (!body)
        return std::unexpected(body.error());
    CustomerRepository customers(context.database);
    const Result<QUuid> other = otherOf(customers, *body);
    if (!other)
        return std::unexpected(other.error());
    const OperationOutcome none = refusal(u"link_unknown"_s, u"没有该关系，或已解除。"_s,
        u"There is no such link, or it has ended."_s);
    if (other->isNull())
        return none;
    auto pair = lockedPair(customers, body->customer, *other);
    if (!pair)
        return std::unexpected(pair.error());
    if (!*pair || !noteEnd((*pair)->first.links, body->link, operation.id, operation.at))
        return none;
    noteEnd((*pair)->second.links, body->link, operation.id, operation.at);
    const auto ended = server::PaperCopies(context.database)
                           .endSubject(copyService, idText(body->link), operation.businessDate);
    if (!ended)
        return std::unexpected(ended.error());
    return savePair(context, operation, **pair);
}

Result<OperationOutcome> bookTag(Context& context, const UploadedOperation& operation)
{
    const auto body = tagBodyFromJson(operation.body);
    if (!body)
        return std::unexpected(body.error());
    const auto entry = TagRepository(context.database).entry(body->tag);
    if (!entry)
        return std::unexpected(entry.error());
    if (body->isOn && (!*entry || !(*entry)->isOffered(operation.businessDate)))
        return refusal(u"tag_unknown"_s, u"标签不在现行清单内。"_s,
            u"The bank's list does not have this label."_s);
    return bookOn(context, operation, body->customer, [&](Customer& record) -> Refusal {
        setTag(record.tags, {body->tag, body->isOn, operation.id});
        return std::nullopt;
    });
}

} // namespace

server::OperationKind linkOperation()
{
    return {u"customer.link"_s, server::SecondPerson::ByTable, bookLink, {}, {}, signedForLink};
}

server::OperationKind unlinkOperation()
{
    return {
        u"customer.unlink"_s, server::SecondPerson::ByTable, bookUnlink, {}, {}, signedForUnlink};
}

server::OperationKind tagOperation()
{
    return {u"customer.tag"_s, server::SecondPerson::Never, bookTag};
}

Result<Done> publishTag(Database& database, const TagEntry& entry)
{
    if (const Result<Done> saved = TagRepository(database).save(entry); !saved)
        return saved;
    return server::publish(database, u"customer_tag"_s, entry.id, toJson(entry));
}

QList<TagEntry> sampleTags()
{
    const QDate from(2026, 1, 1);
    return {{u"priority"_s, u"优先叫号"_s, u"Called first"_s, from, {}, TagEffect::CalledFirst},
        {u"large_print"_s, u"大字回单"_s, u"Large print"_s, from, {}, TagEffect::LargePrint},
        {u"home_visit"_s, u"上门服务"_s, u"Visited at home"_s, from},
        {u"merchant"_s, u"社区商户"_s, u"Merchant of the community"_s, from},
        {u"no_calls"_s, u"勿电话回访"_s, u"Not to be called back"_s, from, {}, TagEffect::NoCalls},
        {u"phone_receipt"_s, u"只要电子回单"_s, u"Receipts by phone"_s, from, {},
            TagEffect::PhoneReceipt},
        {u"english"_s, u"英文手机页"_s, u"Phone pages in English"_s, from, {}, TagEffect::English},
        {u"no_messages"_s, u"勿发短信"_s, u"No text messages"_s, from, {}, TagEffect::NoMessages}};
}

} // namespace hui::customers
