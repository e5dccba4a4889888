// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/ReferNeed.h"

#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Repeat.h"
#include "modules/advice/AdviceWire.h"
#include "modules/advice/DeskAdviceRepository.h"
#include "modules/advice/NeedWire.h"

#include <QCoreApplication>

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

const QString bookKind = u"advice.book"_s;
const QString markKind = u"advice.mark"_s;
constexpr int shownMinutes = 30; // until the platform says how long it is

std::unexpected<Error> noSuchNeed()
{
    return refused(QT_TRANSLATE_NOOP("Error", "This desk does not have the need."));
}

Result<DeskReferral> standing(Database& database, const QUuid& need)
{
    const auto found = DeskAdviceRepository(database).byNeed(need);
    if (!found)
        return std::unexpected(found.error());
    return *found ? Result<DeskReferral>(**found) : noSuchNeed();
}

/// A referral that waits for nothing and was not refused.
Result<DeskReferral> settledReferral(Database& database, const QUuid& need)
{
    const auto found = standing(database, need);
    if (!found)
        return found;
    if (found->state() == ReferralState::Refused)
        return refused(QT_TRANSLATE_NOOP("Error", "The platform did not take this need."));
    if (found->isAsking())
        return refused(QT_TRANSLATE_NOOP("Error", "Wait for the answer first."));
    return found;
}

Result<Done> checkLicence(Database& database, const Meeting& wanted, const QDateTime& now)
{
    const auto book = DeskAdviceRepository(database).book();
    if (!book)
        return std::unexpected(book.error());
    const auto person = *book ? (*book)->person(wanted.person) : std::nullopt;
    const auto fault = person ? faultOf(wanted, *person, {}, now) : MeetingFault::Unlicensed;
    if (!fault)
        return Done{};
    if (*fault == MeetingFault::Past || *fault == MeetingFault::Times)
        return refused(QT_TRANSLATE_NOOP("Error", "The time is past."));
    return refused(*fault == MeetingFault::Expired
            ? QT_TRANSLATE_NOOP("Error", "The licence has ended by that day.")
            : QT_TRANSLATE_NOOP("Error", "The person has no licence for this line."));
}

/// The registration must be at the platform before anything about its meeting is.
std::optional<QUuid> dependencyOf(const DeskReferral& referral)
{
    return referral.registration ? std::optional(referral.referral.need.id) : std::nullopt;
}

struct Asking {
    QUuid operation;
    QString kind;
    QJsonObject body;
    Meeting asked;
};

Result<DeskReferral> askPlatform(Database& database, const Asking& asking,
    const DeskReferral& referral, const Shift& shift, const QDateTime& at)
{
    const auto noted = Journal(database).append(
        {asking.operation, asking.kind, shift, {}, asking.body, at, dependencyOf(referral)});
    if (!noted)
        return std::unexpected(noted.error());
    DeskAdviceRepository referrals(database);
    // what the last answer said goes into the row before another operation takes its place
    if (const auto saved = referrals.save(referral.referral); !saved)
        return std::unexpected(saved.error());
    const QUuid need = referral.referral.need.id;
    const auto set = referrals.setPending(need, asking.operation, asking.asked);
    return set ? standing(database, need) : std::unexpected(set.error());
}

Result<DeskReferral> askForMeeting(
    Database& database, const BookMeeting& request, const QJsonObject& body)
{
    if (!request.online)
        return failure(Error::Kind::Offline,
            QT_TRANSLATE_NOOP(
                "Error", "Free times stand at the platform. Book when the line is back."));
    const auto referral = settledReferral(database, request.need);
    if (!referral)
        return referral;
    if (!mayBook(referral->referral))
        return refused(QT_TRANSLATE_NOOP("Error", "A meeting has been booked already."));
    const Meeting wanted{.id = request.operation,
        .need = request.need,
        .person = request.person,
        .line = referral->referral.need.line,
        .begins = request.begins,
        .ends = request.begins.addSecs(60 * shownMinutes)};
    if (const auto checked = checkLicence(database, wanted, request.at); !checked)
        return std::unexpected(checked.error());
    return askPlatform(database, {request.operation, bookKind, body, wanted}, *referral,
        request.shift, request.at);
}

/// What came of it, or why it is called off, is told. Nobody knows why somebody did not come.
bool needsNote(MeetingState state)
{
    return state == MeetingState::Advised || state == MeetingState::Followed
        || state == MeetingState::Cancelled;
}

Result<DeskReferral> askForMark(Database& database, const MarkMeeting& request)
{
    const auto referral = settledReferral(database, request.need);
    if (!referral)
        return referral;
    const auto& meeting = referral->referral.meeting;
    if (!meeting || !mayBecome(*meeting, request.state, request.at))
        return refused(QT_TRANSLATE_NOOP("Error", "The meeting does not stand so that it may."));
    if (request.note.size() > 200 || (needsNote(request.state) && request.note.trimmed().isEmpty()))
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP(
                "Error", "Enter what came of it, or why not, at most 200 characters."));
    Meeting asked = *meeting;
    asked.state = request.state;
    const QJsonObject body
        = toJson(MarkBody{request.need, meeting->id, request.state, request.note});
    return askPlatform(
        database, {request.operation, markKind, body, asked}, *referral, request.shift, request.at);
}

Result<Done> rebuildPending(
    Database& database, const Operation& operation, const QUuid& need, const Meeting& asked)
{
    const auto known = DeskAdviceRepository(database).byNeed(need);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return Done{}; // of another desk: the platform tells it
    DeskAdviceRepository referrals(database);
    if (const auto saved = referrals.save((*known)->referral); !saved)
        return saved;
    return referrals.setPending(need, operation.id, asked);
}

Result<Done> rebuildOne(Database& database, const Operation& operation)
{
    if (operation.kind == u"advice.register") {
        const auto need = needFromJson(operation.body);
        if (!need)
            return std::unexpected(need.error());
        DeskAdviceRepository referrals(database);
        const auto known = referrals.byNeed(need->id);
        if (!known)
            return std::unexpected(known.error());
        return *known ? Result<Done>(Done{})
                      : referrals.save({.need = *need, .branch = operation.shift.branch});
    }
    if (operation.kind == bookKind) {
        const auto body = bookBodyFromJson(operation.body);
        if (!body)
            return std::unexpected(body.error());
        return rebuildPending(database, operation, body->need,
            {.id = operation.id,
                .need = body->need,
                .person = body->person,
                .begins = body->begins,
                .ends = body->begins.addSecs(60 * shownMinutes)});
    }
    if (operation.kind != markKind)
        return Done{};
    const auto body = markBodyFromJson(operation.body);
    if (!body)
        return std::unexpected(body.error());
    const auto known = DeskAdviceRepository(database).byNeed(body->need);
    if (!known)
        return std::unexpected(known.error());
    if (!*known || !(*known)->referral.meeting)
        return Done{};
    Meeting asked = *(*known)->referral.meeting;
    asked.state = body->state;
    return rebuildPending(database, operation, body->need, asked);
}

} // namespace

Result<DeskReferral> bookMeeting(Database& database, const BookMeeting& request)
{
    HUI_ASSERT(!request.operation.isNull());
    const QJsonObject body = toJson(BookBody{request.need, request.person, request.begins});
    return database.transaction([&]() -> Result<DeskReferral> {
        const auto repeat = isRepeat(database, request.operation, bookKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? standing(database, request.need) : askForMeeting(database, request, body);
    });
}

Result<DeskReferral> markMeeting(Database& database, const MarkMeeting& request)
{
    HUI_ASSERT(!request.operation.isNull());
    return database.transaction([&]() -> Result<DeskReferral> {
        const auto repeat = isRepeat(database, request.operation, markKind,
            {{u"need"_s, idText(request.need)}, {u"state"_s, nameOf(request.state)},
                {u"note"_s, request.note}});
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? standing(database, request.need) : askForMark(database, request);
    });
}

Result<Done> receiveReferral(Database& database, const QString& key, const QJsonObject& value)
{
    const QUuid need = QUuid::fromString(key);
    DeskAdviceRepository referrals(database);
    if (value.isEmpty())
        return referrals.remove(need);
    const auto told = referralFromJson(value);
    if (!told)
        return std::unexpected(told.error());
    const auto known = referrals.byNeed(need);
    if (!known)
        return std::unexpected(known.error());
    if (*known && (*known)->referral.version > told->version)
        return Done{}; // the answer to what was asked here was faster
    if (const auto saved = referrals.save(*told); !saved)
        return saved;
    const bool hasAnswer = *known && (*known)->pendingState == OutboxState::Accepted;
    return hasAnswer ? referrals.clearPending(need) : Result<Done>(Done{});
}

Result<Done> rebuildReferrals(Database& database, qint64 first, qint64 last)
{
    return Journal(database).visit(first, last,
        [&database](const Operation& operation) { return rebuildOne(database, operation); });
}

} // namespace hui::advice
