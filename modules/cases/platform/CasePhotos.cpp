// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/CasePhotos.h"

#include "app/casework/CaseRepository.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Audit.h"
#include "app/server/LookReasons.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/cases/platform/CaseLinkRepository.h"
#include "modules/cases/platform/CaseOperations.h"
#include "modules/cases/platform/CasePhotoRepository.h"

#include <variant>

namespace hui::cases {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

QString fieldOf(const QString& side)
{
    return u"photo_"_s + side;
}

using Look = Result<std::variant<QList<Photo>, Problem>>;

/// Who looks and why: beside the audit, and in the log of the customer's record.
Result<Done> noteReasoned(
    Context& context, const Request& request, const Case& value, const QString& reason)
{
    server::AuditEntry entry{request.receivedAt, request.caller.branch, request.caller.deviceId,
        request.signedIn->id, u"case.photos"_s, idText(value.id), u"ok"_s};
    const auto noted = server::noteLook(context, request.key, entry, reason);
    if (!noted || value.customer.isNull())
        return noted;
    entry.action = u"customer.document"_s; // as the log of a record calls it
    entry.subject = idText(value.customer);
    return server::noteLook(context, request.key, entry, reason);
}

/// Who looks is written down before anything is shown.
Look look(Context& context, const Request& request, const QUuid& id, const QString& reason)
{
    const auto found = CaseRepository(context.database).byId(id);
    if (!found)
        return std::unexpected(found.error());
    const auto refusal = refusalForDesk(*found, request.caller.deviceId);
    const auto noted = refusal
        ? server::writeAudit(context.database,
              {request.receivedAt, request.caller.branch, request.caller.deviceId,
                  request.signedIn->id, u"case.photos"_s, idText(id), refusal->code})
        : noteReasoned(context, request, **found, reason);
    if (!noted)
        return std::unexpected(noted.error());
    if (refusal)
        return *refusal;
    const auto photos = CasePhotoRepository(context.database).ofCase(id);
    return photos ? Look(*photos) : std::unexpected(photos.error());
}

Response show(Context& context, const Request& request)
{
    JsonReader reader(request.body);
    const QString reason = reader.string("reason"_L1, server::longestLookReason).simplified();
    if (const auto read = reader.finish(); !read)
        return toResponse(server::malformed(read.error()));
    if (reason.isEmpty()) {
        Problem problem = server::problem("reason_missing");
        problem.field = u"reason"_s;
        return toResponse(problem);
    }
    const QUuid id = QUuid::fromString(request.parameters.value(u"id"_s));
    const Look seen
        = context.database.transaction([&] { return look(context, request, id, reason); });
    if (!seen)
        return toResponse(seen.error());
    if (const auto* refusal = std::get_if<Problem>(&*seen))
        return toResponse(*refusal);
    return {200, photosToJson(std::get<QList<Photo>>(*seen))};
}

constexpr int mostCasesAtOnce = 200;

Result<Done> forgetPhotos(Context& context, const QList<QUuid>& cases)
{
    for (const QUuid& id : cases) {
        const auto gone = CasePhotoRepository(context.database).forget(id);
        if (!gone)
            return gone;
        const auto noted = server::writeAudit(context.database,
            {context.clock.nowUtc(), u""_s, u""_s, u"platform"_s, u"case.photos_forgotten"_s,
                idText(id), u"ok"_s});
        if (!noted)
            return noted;
    }
    return Done{};
}

Result<Done> forgetDuePhotos(Context& context)
{
    const QDateTime now = context.clock.nowUtc();
    const CasePhotoRepository photos(context.database);
    const auto policy = photos.policyOn(dateInChina(now));
    if (!policy)
        return std::unexpected(policy.error());
    if (!*policy)
        return Done{}; // without a policy nothing is forgotten
    const auto due = photos.casesBefore(
        now.addDays(-(*policy)->days), now.addDays(-(*policy)->mostDays), mostCasesAtOnce);
    return due ? forgetPhotos(context, *due) : std::unexpected(due.error());
}

} // namespace

void addPhotos(server::PhoneContent& content)
{
    content.title = {u"拍摄证件"_s, u"Photograph your document"_s};
    const server::PhoneText labels[]
        = {{u"证件正面"_s, u"Front of the document"_s}, {u"证件背面"_s, u"Back of the document"_s}};
    for (qsizetype i = 0; i < photoSides().size(); ++i)
        content.fields.append({.name = fieldOf(photoSides().at(i)),
            .label = labels[i],
            .type = u"photo"_s,
            .maxLength = Photo::mostBase64});
    content.choices = {{{u"下一步"_s, u"Next"_s}, nameOf(PhoneStep::Photo)}};
    content.footer = {u"也可以不拍摄，到柜台出示证件原件。照片仅供办理本业务的柜台查看。"_s,
        u"You may also go on without and show the document at the desk. Only the desk that works on"
        u" your request sees the pictures."_s};
}

Result<std::optional<FieldFaults>> takePhotos(
    Context& context, Case& value, const QJsonObject& sent, const CaseMover& customer)
{
    FieldFaults faults;
    QList<Photo> photos;
    for (const QString& side : photoSides()) {
        const QString text = sent.value(fieldOf(side)).toString();
        if (text.isEmpty())
            continue;
        const auto picture = photoOf(text);
        if (picture)
            photos.append({side, customer.at, *picture});
        else
            faults.insert(fieldOf(side),
                {u"照片无法使用，请重新拍摄。"_s,
                    u"This picture cannot be used. Please take it again."_s});
    }
    if (!faults.isEmpty())
        return faults;
    for (const Photo& photo : photos)
        if (const auto kept = CasePhotoRepository(context.database).keep(value.id, photo); !kept)
            return std::unexpected(kept.error());
    if (!photos.isEmpty())
        noteEvent(value, photographedAct(), customer);
    return std::nullopt;
}

server::PlatformJob casePhotoSweep()
{
    return {u"cases.photos"_s, [](Context& context) {
                return context.database.transaction([&] { return forgetDuePhotos(context); });
            }};
}

void addCasePhotoRoutes(server::Router& router)
{
    router.add("POST", u"/v1/cases/{id}/photos:show"_s, server::Access::Operator, show);
}

} // namespace hui::cases
