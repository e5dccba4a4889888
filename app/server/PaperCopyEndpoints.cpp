// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PaperCopyEndpoints.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Audit.h"
#include "app/server/LookReasons.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCopiesAtOnce = 200;

Result<QByteArray> sentPicture(const QJsonObject& body)
{
    constexpr qsizetype longest = (PaperCopy::mostBytes + 2) / 3 * 4;
    JsonReader reader(body);
    const auto read
        = QByteArray::fromBase64Encoding(reader.string("picture"_L1, longest, 1).toLatin1(),
            QByteArray::AbortOnBase64DecodingErrors);
    if (!read || !checkPaperCopy(read.decoded))
        reader.refuse("picture"_L1, "The file is no PNG or JPEG picture.");
    if (const auto finished = reader.finish(); !finished)
        return std::unexpected(finished.error());
    return read.decoded;
}

using Kept = Result<std::optional<Problem>>;

/// Another desk's copy is as unknown to this one as one that there is not.
Kept keepSent(Context& context, const Request& request, const QUuid& id, const QByteArray& picture)
{
    PaperCopies copies(context.database);
    const auto row = copies.byId(id);
    if (!row)
        return std::unexpected(row.error());
    if (!*row || (*row)->purpose.deviceId != request.caller.deviceId)
        return problem("copy_unknown");
    if ((*row)->forgottenAt.isValid())
        return problem("copy_forgotten");
    if ((*row)->name.digest != digestOf(picture))
        return problem("copy_differs");
    if ((*row)->isHere())
        return std::nullopt;
    if (const auto kept = copies.keep(id, picture, request.receivedAt); !kept)
        return std::unexpected(kept.error());
    const auto noted = writeAudit(context.database,
        {request.receivedAt, request.caller.branch, request.caller.deviceId,
            (*row)->purpose.operatorId, u"paper_copy.kept"_s, idText(id), u"ok"_s});
    return noted ? Kept(std::nullopt) : std::unexpected(noted.error());
}

Response takeCopy(Context& context, const Request& request)
{
    const auto picture = sentPicture(request.body);
    if (!picture)
        return toResponse(malformed(picture.error()));
    const QUuid id = QUuid::fromString(request.parameters.value(u"id"_s));
    const auto refusal
        = context.database.transaction([&] { return keepSent(context, request, id, *picture); });
    if (!refusal)
        return toResponse(refusal.error());
    return *refusal ? toResponse(**refusal)
                    : Response{200, {{u"copy"_s, idText(id)}, {u"kept"_s, true}}};
}

Result<Done> forgetAllCopies(Context& context, const QList<QUuid>& due)
{
    const QDateTime now = context.clock.nowUtc();
    for (const QUuid& copy : due) {
        if (const auto gone = PaperCopies(context.database).forget(copy, now); !gone)
            return gone;
        const auto noted = writeAudit(context.database,
            {now, u""_s, u""_s, u"platform"_s, u"paper_copy.forgotten"_s, idText(copy), u"ok"_s});
        if (!noted)
            return noted;
    }
    return Done{};
}

Result<Done> forgetDueOf(Context& context, CopyClass of)
{
    const QDate today = dateInChina(context.clock.nowUtc());
    const PaperCopies copies(context.database);
    const auto days = copies.keptDays(of, today);
    if (!days)
        return std::unexpected(days.error());
    if (!*days)
        return Done{}; // without a policy nothing is forgotten
    const auto due = copies.dueBefore(of, today.addDays(-**days), mostCopiesAtOnce);
    return due ? forgetAllCopies(context, *due) : std::unexpected(due.error());
}

Result<Done> forgetDueCopies(Context& context)
{
    for (const CopyClass of : {CopyClass::Identity, CopyClass::Contract})
        if (const auto done = forgetDueOf(context, of); !done)
            return done;
    return Done{};
}

} // namespace

void addPaperCopyRoutes(Router& router)
{
    router.add("POST", u"/v1/paper-copies/{id}"_s, Access::Device, takeCopy);
}

PlatformJob paperCopySweep()
{
    return {u"paper_copies"_s,
        [](Context& context) {
            return context.database.transaction([&] { return forgetDueCopies(context); });
        },
        std::chrono::hours(1)}; // by the day
}

Result<Done> forgetCopiesOf(Context& context, const QStringList& records)
{
    for (const QString& record : records)
        if (const auto gone = PaperCopies(context.database).forgetCustomer(record); !gone)
            return gone;
    return forgetReasons(context.database, records);
}

Result<std::variant<QJsonObject, Problem>> openedCopy(Database& database, const CopyRow& copy)
{
    if (copy.forgottenAt.isValid())
        return problem("copy_forgotten");
    const auto picture = PaperCopies(database).pictureOf(copy.name.id);
    if (!picture)
        return std::unexpected(picture.error());
    if (!*picture)
        return problem("copy_awaited");
    return QJsonObject{{u"paper"_s, copy.name.paper},
        {u"taken_at"_s, timestampToJson(copy.purpose.takenAt)},
        {u"picture"_s, QString::fromLatin1((*picture)->toBase64())}};
}

} // namespace hui::server
