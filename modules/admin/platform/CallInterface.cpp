// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/StrictJson.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/admin/platform/AdminProblems.h"
#include "modules/admin/platform/CompositionRepository.h"
#include "modules/admin/platform/OfferedRepository.h"
#include "modules/admin/platform/PartnerDoor.h"
#include "modules/admin/platform/PartnerRepository.h"

#include <QCryptographicHash>
#include <QLocale>

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;
using server::Response;
using server::Served;
using server::ServedInterface;

namespace {

/// What was answered to a call is told again as this.
struct Told {
    Response response;
    bool replayed = false;
};

/// Why a call gets no further than the catalogue; nothing when somebody serves it.
std::optional<Problem> refusalOf(
    const std::optional<Offered>& offered, const ServedInterface* served, const QDate& today)
{
    if (!offered)
        return adminProblem("interface_unknown");
    const QString& status = offered->entry.status;
    const bool isOver = offered->sunset.isValid() && offered->sunset < today;
    if (status == u"draft")
        return adminProblem("interface_draft");
    if (status == u"retired" || isOver)
        return adminProblem("interface_retired");
    if (!served)
        return adminProblem("not_served");
    return std::nullopt;
}

/// The grant in force. What is not granted was counted before, so that nobody asks without end.
Result<std::optional<Problem>> doorRefusal(
    Context& context, const PartnerCaller& caller, const QString& interface)
{
    const auto granted
        = PartnerRepository(context.database)
              .isGranted(caller.partner.id, interface, dateInChina(context.clock.nowUtc()));
    if (!granted)
        return std::unexpected(granted.error());
    if (!*granted || !caller.scopes.contains(interface))
        return adminProblem("insufficient_scope");
    return std::nullopt;
}

QString fingerprintOf(const Context& context, const InterfaceCall& call)
{
    const QByteArray text = call.interface.toUtf8() + '\n' + canonicalJson(call.input);
    return QString::fromLatin1(context.database.fieldKeys()
            .fingerprint(QCryptographicHash::hash(text, QCryptographicHash::Sha256))
            .toHex());
}

/// One answer to a request for good: claimed, made and stored in one transaction. What was refused
/// leaves no trace, so that it may be tried again.
Result<Told> once(Context& context, const PartnerCaller& caller, const InterfaceCall& call,
    const QUuid& request, const std::function<Response()>& make)
{
    CompositionRepository calls(context.database);
    const QString fingerprint = fingerprintOf(context, call);
    std::optional<Response> refusal;
    const auto made = context.database.transaction([&]() -> Result<Told> {
        const auto claimed
            = calls.claim(caller.partner.id, request, fingerprint, context.clock.nowUtc());
        if (!claimed)
            return std::unexpected(claimed.error());
        if (!*claimed) {
            const auto known = calls.answered(caller.partner.id, request);
            if (!known)
                return std::unexpected(known.error());
            if (!*known || (*known)->fingerprint != fingerprint)
                return Told{server::toResponse(server::problem("key_reused"))};
            if ((*known)->isForgotten)
                return Told{partnerAnswer(adminProblem("answer_gone"))};
            return Told{{200, (*known)->answer}, true};
        }
        const Response answer = make();
        if (answer.status >= 400) {
            refusal = answer;
            return failure(Error::Kind::Refused, "The interface refused.");
        }
        const auto stored = calls.finish(caller.partner.id, request, answer.body);
        return stored ? Result<Told>(Told{answer}) : std::unexpected(stored.error());
    });
    return refusal ? Result<Told>(Told{*refusal}) : made;
}

Response served(Context& context, const PartnerCaller& caller, const InterfaceCall& call,
    const ServedInterface& entry)
{
    if (const auto checked = server::checkFields(call.input, entry.asks); !checked)
        return server::toResponse(server::malformed(checked.error()));
    const server::ServedCall asked{caller.partner.id,
        call.key.isNull() ? QUuid() : requestOf(caller, call.key), caller.partner.branch,
        call.input};
    const auto cut = [&entry](Response answer) {
        if (answer.status < 400)
            answer.body = server::onlyFields(answer.body, entry.answers);
        return answer;
    };
    if (!entry.changes)
        return cut(entry.run(context, asked));
    if (call.key.isNull())
        return server::toResponse(server::problem("key_missing"));
    auto told = once(
        context, caller, call, asked.request, [&] { return cut(entry.run(context, asked)); });
    if (!told)
        return server::toResponse(told.error());
    if (told->replayed)
        told->response.headers.insert("Idempotent-Replayed", "true");
    return told->response;
}

/// Since when it is deprecated (RFC 9745), and its last day (RFC 8594).
void addSunset(Response& response, const Offered& offered)
{
    if (!offered.sunset.isValid())
        return;
    const auto moment = [](const QDate& day) { return QDateTime(day, QTime(0, 0), Qt::UTC); };
    response.headers.insert(
        "Deprecation", '@' + QByteArray::number(moment(offered.since).toSecsSinceEpoch()));
    response.headers.insert("Sunset",
        QLocale::c()
            .toString(moment(offered.sunset), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
            .toLatin1());
}

} // namespace

QUuid requestOf(const PartnerCaller& caller, const QUuid& key, const QString& step)
{
    static const QUuid space(u"{6c8ce2b7-4b0c-4a86-9a36-0d5f0a8f6c11}"_s);
    return QUuid::createUuidV5(
        space, caller.partner.id + u'/' + key.toString(QUuid::WithoutBraces) + u'/' + step);
}

Response callInterface(
    Context& context, const Served& serves, const PartnerCaller& caller, const InterfaceCall& call)
{
    const auto usedUp = countCall(context, caller);
    if (!usedUp)
        return server::toResponse(usedUp.error());
    if (*usedUp)
        return partnerAnswer(**usedUp);
    OfferedRepository catalogue(context);
    if (const auto fresh = catalogue.refresh(); !fresh)
        return server::toResponse(fresh.error());
    const auto offered = catalogue.byId(call.interface);
    if (!offered)
        return server::toResponse(offered.error());
    if (!*offered)
        return partnerAnswer(adminProblem("interface_unknown"));
    const auto refused = doorRefusal(context, caller, call.interface);
    if (!refused)
        return server::toResponse(refused.error());
    if (*refused)
        return partnerAnswer(**refused);
    const QDate today = dateInChina(context.clock.nowUtc());
    const ServedInterface* entry = serves.find(call.interface);
    const auto why = refusalOf(*offered, entry, today);
    Response answer = why ? partnerAnswer(*why) : served(context, caller, call, *entry);
    addSunset(answer, **offered);
    const auto noted = PartnerRepository(context.database)
                           .noteUse(caller.partner.id, today, call.interface, answer.status >= 400);
    return noted ? answer : server::toResponse(noted.error());
}

Response undoCall(
    Context& context, const Served& serves, const PartnerCaller& caller, const InterfaceCall& done)
{
    const ServedInterface* entry = serves.find(done.interface);
    if (!entry || !entry->undo)
        return partnerAnswer(adminProblem("not_served"));
    const QUuid request = requestOf(caller, done.key, u"undo"_s);
    const server::ServedCall asked{caller.partner.id, request, caller.partner.branch, done.input};
    const auto told
        = once(context, caller, done, request, [&] { return entry->undo(context, asked); });
    return told ? told->response : server::toResponse(told.error());
}

} // namespace hui::admin
