// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/LinkCustomers.h"

#include "app/customer/CheckLink.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/PaperCopyRepository.h"
#include "app/customer/TagRepository.h"
#include "modules/customers/CustomerBodies.h"
#include "modules/customers/CustomerStep.h"
#include "modules/customers/LinkAuthority.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> refusedLink(const char* text)
{
    return failure(Error::Kind::Refused, text);
}

/// The other record; Refused when the desk does not have it.
Result<Customer> otherRecord(Database& database, const QUuid& id)
{
    const auto other = CustomerRepository(database).byId(id);
    if (!other)
        return std::unexpected(other.error());
    if (!*other)
        return refusedLink(QT_TRANSLATE_NOOP("Error", "There is no such customer."));
    return **other;
}

/// What the other one is by a link; nothing when the record has none such.
Result<std::optional<LinkRole>> roleOfLink(Database& database, const EndLink& request)
{
    const auto record = CustomerRepository(database).byId(request.customer);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return std::nullopt;
    const auto& links = (*record)->links;
    const auto found = std::ranges::find(links, request.link, &CustomerLink::operation);
    return found == links.end() ? std::nullopt : std::optional(found->role);
}

} // namespace

Result<Customer> linkCustomers(Database& database, const LinkCustomers& request)
{
    CustomerLink entered = request.link;
    entered.operation = request.operation;
    entered.at = request.at;
    entered.other = request.other;
    entered.paper = entered.paper.simplified();
    const QList<NamedCopy> copies = namesOf(request.copies);
    const CustomerStep step{.operation = request.operation,
        .kind = u"customer.link"_s,
        .shift = request.shift,
        .at = request.at,
        .customer = request.customer,
        .body = toJson(LinkBody{request.customer, entered, copies}),
        .alsoAfter = request.other,
        .matter = ApprovalMatter{u"customer.link"_s, channelOf(entered.role)},
        .approval = request.approval};
    return writeStep(database, step, [&](Customer& record) -> Result<Done> {
        Result<Customer> other = otherRecord(database, request.other);
        if (!other)
            return std::unexpected(other.error());
        const auto link = checkLink(entered, record, *other, request.shift.businessDate);
        if (!link)
            return std::unexpected(link.error());
        if (const auto checked = checkAuthorityCopy(link->role, copies); !checked)
            return checked;
        const auto kept
            = PaperCopyRepository(database).add(request.copies, request.operation, request.at);
        if (!kept)
            return kept;
        record.links.append(*link);
        other->links.append(mirrored(*link, record));
        return CustomerRepository(database).save(*other);
    });
}

Result<Customer> endLink(Database& database, const EndLink& request)
{
    const auto role = roleOfLink(database, request);
    if (!role)
        return std::unexpected(role.error());
    const CustomerStep step{.operation = request.operation,
        .kind = u"customer.unlink"_s,
        .shift = request.shift,
        .at = request.at,
        .customer = request.customer,
        .body = toJson(UnlinkBody{request.customer, request.link, *role}),
        .matter = ApprovalMatter{u"customer.unlink"_s, *role ? channelOf(**role) : QString()},
        .approval = request.approval};
    return writeStep(database, step, [&](Customer& record) -> Result<Done> {
        if (!noteEnd(record.links, request.link, request.operation, request.at))
            return refusedLink(QT_TRANSLATE_NOOP("Error", "This has ended already."));
        const auto link = std::ranges::find(record.links, request.link, &CustomerLink::operation);
        CustomerRepository customers(database);
        const auto other = customers.byId(link->other);
        if (!other)
            return std::unexpected(other.error());
        if (!*other) // of another branch: the platform tells it there
            return Done{};
        Customer second = **other;
        noteEnd(second.links, request.link, request.operation, request.at);
        return customers.save(second);
    });
}

Result<Customer> tagCustomer(Database& database, const TagCustomer& request)
{
    const CustomerStep step{request.operation, u"customer.tag"_s, request.shift, request.at,
        request.customer, toJson(TagBody{request.customer, request.tag, request.isOn})};
    return writeStep(database, step, [&](Customer& record) -> Result<Done> {
        const auto entry = TagRepository(database).entry(request.tag);
        if (!entry)
            return std::unexpected(entry.error());
        if (request.isOn && (!*entry || !(*entry)->isOffered(request.shift.businessDate)))
            return refusedLink(
                QT_TRANSLATE_NOOP("Error", "The bank's list does not have this label now."));
        if (setTag(record.tags, {request.tag, request.isOn, request.operation}))
            return Done{};
        return refusedLink(QT_TRANSLATE_NOOP("Error", "Nothing has been changed."));
    });
}

} // namespace hui::customers
