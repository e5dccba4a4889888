// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/platform/AdviceOperations.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/server/Audit.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "modules/advice/AdviceWire.h"
#include "modules/advice/NeedWire.h"
#include "modules/advice/platform/AdviceProblems.h"
#include "modules/advice/platform/MeetingTimes.h"
#include "modules/advice/platform/OfferRepository.h"
#include "modules/advice/platform/ReferralRepository.h"

#include <algorithm>

namespace hui::advice {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

const QString referralStream = u"advice_referral"_s;

/// What is refused by its code, or why the database failed; nothing: go on.
using Objection = Result<const char*>;

/// Anything of a sale in it.
bool isSale(const UploadedOperation& operation)
{
    constexpr const char* ofASale[]
        = {"amount", "product", "account", "price", "rate", "premium", "cash_in", "cash_out"};
    return operation.amount || std::ranges::any_of(ofASale, [&operation](const char* key) {
        return operation.body.contains(QLatin1StringView(key));
    });
}

/// Who tried what, and what came of it: never for whom.
Result<OperationOutcome> audited(
    Context& context, const UploadedOperation& operation, const OperationOutcome& outcome)
{
    const auto noted = server::writeAudit(context.database,
        {context.clock.nowUtc(), operation.branch, operation.deviceId, operation.operatorId,
            operation.kind, idText(operation.id), outcome.code.isEmpty() ? u"ok"_s : outcome.code});
    return noted ? Result<OperationOutcome>(outcome) : std::unexpected(noted.error());
}

Result<OperationOutcome> accepted(
    Context& context, const UploadedOperation& operation, const Referral& referral)
{
    const auto told
        = server::publish(context.database, server::ofBranch(referralStream, referral.branch),
            idText(referral.need.id), toJson(referral));
    if (!told)
        return std::unexpected(told.error());
    OperationOutcome outcome;
    outcome.result = standingToJson(referral);
    return audited(context, operation, outcome);
}

/// The next version, with what has changed of the meeting.
Result<OperationOutcome> changed(
    Context& context, const UploadedOperation& operation, Referral referral)
{
    ++referral.version;
    const auto saved = ReferralRepository(context.database).save(referral);
    return saved ? accepted(context, operation, referral) : std::unexpected(saved.error());
}

/// What was signed without the line stays what was signed: the day of the desk counts, but no day
/// that has not come.
Objection needObjection(Context& context, const Need& need)
{
    const QDate day = std::min(dateInChina(need.registeredAt), dateInChina(context.clock.nowUtc()));
    const auto book = OfferRepository(context.database).book(day);
    if (!book)
        return std::unexpected(book.error());
    const auto fault = faultOf(need, book->bandIdsOn(day), noticeOn(book->notices, need.line, day));
    return fault ? codeOf(*fault) : nullptr;
}

Result<OperationOutcome> bookNeed(Context& context, const UploadedOperation& operation)
{
    if (isSale(operation))
        return audited(context, operation, declined("sale_refused"));
    const auto need = needFromJson(operation.body);
    if (!need)
        return std::unexpected(need.error());
    const Objection objection
        = need->id == operation.id ? needObjection(context, *need) : Objection("need_invalid");
    if (!objection)
        return std::unexpected(objection.error());
    if (*objection)
        return audited(context, operation, declined(*objection));
    const Referral referral{.need = *need, .branch = operation.branch};
    if (const auto added = ReferralRepository(context.database).add(referral); !added)
        return std::unexpected(added.error());
    return accepted(context, operation, referral);
}

/// Nothing when the branch has no such need.
Result<std::optional<Referral>> ofBranch(
    Context& context, const QUuid& need, const UploadedOperation& operation)
{
    auto found = ReferralRepository(context.database).lock(need);
    if (found && *found && (*found)->branch != operation.branch)
        return std::nullopt;
    return found;
}

/// Why the meeting cannot be booked, with the need and the person locked; fills in when it ends.
Objection meetingObjection(
    Context& context, Meeting& wanted, const std::optional<LicensedPerson>& person)
{
    if (!person)
        return "person_unknown";
    const QDate day = dateInChina(wanted.begins);
    const auto hours = OfferRepository(context.database).hoursOn(day);
    if (!hours)
        return std::unexpected(hours.error());
    if (!*hours)
        return "time_not_offered";
    wanted.ends = wanted.begins.addSecs(60 * (*hours)->minutes);
    const auto others
        = ReferralRepository(context.database).ofPerson(person->id, wanted.begins, wanted.ends);
    if (!others)
        return std::unexpected(others.error());
    const QDateTime now = context.clock.nowUtc();
    if (const auto fault = faultOf(wanted, *person, *others, now))
        return codeOf(*fault);
    return beginsOn(day, **hours, now).contains(wanted.begins) ? nullptr : "time_not_offered";
}

Result<OperationOutcome> bookMeeting(Context& context, const UploadedOperation& operation)
{
    if (isSale(operation))
        return audited(context, operation, declined("sale_refused"));
    const auto body = bookBodyFromJson(operation.body);
    if (!body)
        return std::unexpected(body.error());
    auto referral = ofBranch(context, body->need, operation);
    if (!referral)
        return std::unexpected(referral.error());
    if (!*referral || !mayBook(**referral))
        return audited(context, operation, declined(*referral ? "meeting_exists" : "need_unknown"));
    const auto person = OfferRepository(context.database).lockPerson(body->person);
    if (!person)
        return std::unexpected(person.error());
    Meeting wanted{.id = operation.id,
        .need = body->need,
        .person = body->person,
        .line = (*referral)->need.line,
        .begins = body->begins};
    const Objection objection = meetingObjection(context, wanted, *person);
    if (!objection)
        return std::unexpected(objection.error());
    if (*objection)
        return audited(context, operation, declined(*objection));
    (*referral)->meeting = wanted;
    (*referral)->personName = (*person)->name;
    (*referral)->note.clear();
    return changed(context, operation, **referral);
}

Result<OperationOutcome> markMeeting(Context& context, const UploadedOperation& operation)
{
    if (isSale(operation))
        return audited(context, operation, declined("sale_refused"));
    const auto body = markBodyFromJson(operation.body);
    if (!body)
        return std::unexpected(body.error());
    auto referral = ofBranch(context, body->need, operation);
    if (!referral)
        return std::unexpected(referral.error());
    if (!*referral)
        return audited(context, operation, declined("need_unknown"));
    auto& meeting = (*referral)->meeting;
    const QDateTime when = std::min(operation.at, context.clock.nowUtc());
    if (!meeting || meeting->id != body->meeting || !mayBecome(*meeting, body->state, when))
        return audited(context, operation, declined("meeting_state"));
    if (const auto locked = OfferRepository(context.database).lockPerson(meeting->person); !locked)
        return std::unexpected(locked.error());
    meeting->state = body->state;
    (*referral)->note = body->note;
    return changed(context, operation, **referral);
}

/// The needs are gone, here and at the desks of their branches.
Result<Done> removeAll(Context& context, const QList<std::pair<QUuid, QString>>& needs)
{
    for (const auto& [need, branch] : needs) {
        if (const auto gone = ReferralRepository(context.database).remove(need); !gone)
            return gone;
        const auto told = server::publish(
            context.database, server::ofBranch(referralStream, branch), idText(need), std::nullopt);
        if (!told)
            return told;
    }
    return Done{};
}

} // namespace

server::OperationKind registerOperation()
{
    return {u"advice.register"_s, bookNeed};
}

server::OperationKind bookOperation()
{
    return {u"advice.book"_s, bookMeeting};
}

server::OperationKind markOperation()
{
    return {u"advice.mark"_s, markMeeting};
}

Result<Done> forgetNeedsOf(Context& context, const QStringList& records)
{
    const auto theirs = ReferralRepository(context.database).ofCustomers(records);
    return theirs ? removeAll(context, *theirs) : std::unexpected(theirs.error());
}

server::PlatformJob needSweep()
{
    return {u"advice.sweep"_s, [](Context& context) -> Result<Done> {
                return context.database.transaction([&context]() -> Result<Done> {
                    const QDate today = dateInChina(context.clock.nowUtc());
                    const ReferralRepository referrals(context.database);
                    const auto days = referrals.daysKept(today);
                    if (!days)
                        return std::unexpected(days.error());
                    const auto old = referrals.olderThan(today.addDays(-*days));
                    return old ? removeAll(context, *old) : std::unexpected(old.error());
                });
            }};
}

} // namespace hui::advice
