// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/DocumentsEndpoint.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/customer/CustomerRepository.h"
#include "app/server/Inbox.h"
#include "app/server/LookReasons.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/customers/platform/DealingsEndpoint.h"

#include <variant>

namespace hui::customers {

using namespace Qt::StringLiterals;
using server::Context;
using server::DocumentSource;
using server::Problem;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

const QString showAction = u"customer.document"_s;

Result<Done> addConsents(
    Context& context, const QStringList& records, QList<PersonDocument>& documents)
{
    const server::Inbox inbox(context.database);
    for (const QString& record : records) {
        const auto found = CustomerRepository(context.database).byId(QUuid::fromString(record));
        if (!found)
            return std::unexpected(found.error());
        for (const Consent& each : *found ? (*found)->consents : QList<Consent>()) {
            const auto row = inbox.byId(each.operation);
            if (!row)
                return std::unexpected(row.error());
            documents.append({u"consent"_s, idText(each.operation),
                each.service ? nameOf(*each.service) : nameOf(each.kind), each.at,
                *row ? (*row)->operation.branch : QString(), u"counter"_s,
                *row ? (*row)->serverRef : QString(), false});
        }
    }
    return Done{};
}

/// Steps of a case and changes of the record leave no voucher.
bool leavesVoucher(const server::InboxRow& row)
{
    const QString& kind = row.operation.kind;
    return row.done && row.outcome.status == server::OperationOutcome::Status::Accepted
        && !kind.startsWith(u"customer.") && !kind.startsWith(u"case.");
}

Result<QList<PersonDocument>> listOfRecord(Context& context, const QStringList& records, int limit)
{
    QList<PersonDocument> documents;
    if (const auto added = addConsents(context, records, documents); !added)
        return std::unexpected(added.error());
    const auto rows = server::Inbox(context.database).ofCustomer(records, 0, limit);
    if (!rows)
        return std::unexpected(rows.error());
    for (const server::InboxRow& row : *rows)
        if (leavesVoucher(row))
            documents.append({u"voucher"_s, idText(row.operation.id), row.operation.kind,
                row.operation.at, row.operation.branch, u"counter"_s, row.serverRef, false});
    return documents;
}

Result<std::optional<QList<PersonDocument>>> documentsFor(
    Context& context, const Request& request, const QList<DocumentSource>& sources)
{
    const auto numbers = lookAt(context, request, u"customer.documents"_s);
    if (!numbers)
        return std::unexpected(numbers.error());
    if (numbers->isEmpty())
        return std::nullopt;
    QList<PersonDocument> all;
    for (const DocumentSource& source : sources) {
        const auto some = source.list(context, *numbers, PersonDocument::most);
        if (!some)
            return std::unexpected(some.error());
        all += *some;
    }
    return newestFirst(all);
}

/// Which image is wanted, and why.
struct Wanted {
    QString kind = {};
    QString id = {};
    QString reason = {};
};

Result<Wanted> readWanted(const QJsonObject& body)
{
    JsonReader reader(body);
    const Wanted wanted{reader.string("kind"_L1, 16, 1), reader.string("id"_L1, 80, 1),
        reader.string("reason"_L1, server::longestLookReason).simplified()};
    const auto read = reader.finish();
    return read ? Result<Wanted>(wanted) : std::unexpected(read.error());
}

using Shown = Result<std::variant<QByteArray, Problem>>;

Problem noSuchCustomer()
{
    return {404, u"customer_unknown"_s, u"本网点没有该客户。"_s,
        u"The branch has no such customer."_s, server::Retry::Never, u"id"_s};
}

Shown imageFor(Context& context, const Request& request, const Wanted& wanted,
    const QList<DocumentSource>& sources)
{
    const auto numbers = lookAt(context, request, showAction);
    if (!numbers)
        return std::unexpected(numbers.error());
    if (numbers->isEmpty())
        return noSuchCustomer();
    const QUuid record = QUuid::fromString(request.parameters.value(u"id"_s));
    const auto noted = server::noteReason(context, request.key,
        {request.receivedAt, request.caller.branch, request.caller.deviceId, request.signedIn->id,
            showAction, idText(record), u"ok"_s},
        wanted.reason);
    if (!noted)
        return std::unexpected(noted.error());
    for (const DocumentSource& source : sources) {
        const auto image = source.image ? source.image(context, *numbers, wanted.kind, wanted.id)
                                        : Result<std::optional<QByteArray>>(std::nullopt);
        if (!image)
            return std::unexpected(image.error());
        if (*image)
            return **image;
    }
    return server::problem("copy_unknown");
}

Response show(Context& context, const Request& request, const QList<DocumentSource>& sources)
{
    const auto wanted = readWanted(request.body);
    if (!wanted)
        return toResponse(server::malformed(wanted.error()));
    if (wanted->reason.isEmpty()) {
        Problem problem = server::problem("reason_missing");
        problem.field = u"reason"_s;
        return toResponse(problem);
    }
    const Shown shown = context.database.transaction(
        [&] { return imageFor(context, request, *wanted, sources); });
    if (!shown)
        return toResponse(shown.error());
    if (const auto* refusal = std::get_if<Problem>(&*shown))
        return toResponse(*refusal);
    return {200, {{u"picture"_s, QString::fromLatin1(std::get<QByteArray>(*shown).toBase64())}}};
}

} // namespace

server::DocumentSource recordDocuments()
{
    return {listOfRecord, {}};
}

void addDocumentRoutes(server::Router& router, const QList<DocumentSource>& sources)
{
    router.add("GET", u"/v1/customers/{id}/documents"_s, server::Access::Operator,
        [sources](Context& context, const Request& request) -> Response {
            const auto documents = context.database.transaction(
                [&] { return documentsFor(context, request, sources); });
            if (!documents)
                return toResponse(documents.error());
            return *documents ? Response{200, toJson(**documents)} : notOurs();
        });
    router.add("POST", u"/v1/customers/{id}/documents:show"_s, server::Access::Operator,
        [sources](
            Context& context, const Request& request) { return show(context, request, sources); });
}

} // namespace hui::customers
