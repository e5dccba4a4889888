// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/branchday/platform/DayOperations.h"

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/ApprovalRequestRepository.h"
#include "app/server/BranchDays.h"
#include "app/server/Branches.h"
#include "app/server/Changes.h"
#include "app/server/OfflineGrants.h"
#include "app/server/Operators.h"
#include "app/server/Problems.h"
#include "app/server/TillRegistry.h"

#include <algorithm>

namespace hui::branchday {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::RegisteredTill;
using server::Request;
using server::Response;
using server::UploadedOperation;

namespace {

OperationOutcome refused(const QString& code, const QString& zh, const QString& en)
{
    return {OperationOutcome::Status::Rejected, code, zh, en, {}};
}

OperationOutcome wrongDay()
{
    return refused(u"branch_day_state"_s, u"该营业日不能进行此操作。"_s,
        u"The business day is not in the state for this."_s);
}

/// The body of the three kinds: the signature, and the reason for opening again.
Result<Done> readBody(const UploadedOperation& operation, DayEvent event)
{
    JsonReader reader(operation.body, u"body"_s);
    (void)reader.object("approval"_L1);
    if (event == DayEvent::Reopen)
        (void)reader.string("reason"_L1, 200, 1);
    return reader.finish();
}

/// Why this person may not move the day, or is not signed for; nothing when all is well.
Result<std::optional<OperationOutcome>> checkPeople(
    Context& context, const UploadedOperation& operation)
{
    const auto manager
        = server::Operators(context.database).hasRole(operation.operatorId, u"manager"_s);
    if (!manager)
        return std::unexpected(manager.error());
    if (!*manager)
        return refused(u"not_a_manager"_s, u"只有网点负责人可以开关营业日。"_s,
            u"Only a manager may open or close the business day."_s);
    return std::nullopt;
}

/// The day after the event; nothing when it cannot be.
Result<std::optional<BranchDay>> moved(
    Context& context, const UploadedOperation& operation, DayEvent event)
{
    const server::BranchDays days(context.database);
    const auto last = days.last(operation.branch);
    if (!last)
        return std::unexpected(last.error());
    const auto known = days.of(operation.branch, operation.businessDate);
    if (!known)
        return std::unexpected(known.error());
    const auto state
        = next(*known ? std::optional((*known)->state) : std::optional<DayState>(), event);
    if (!state || !mayFollow(operation.businessDate, *last))
        return std::nullopt;
    return BranchDay{operation.branch, operation.businessDate, *state, operation.id, operation.at};
}

Result<bool> hasOpenBox(Context& context, const UploadedOperation& operation)
{
    const auto boxes
        = server::TillRegistry(context.database).ofDay(operation.branch, operation.businessDate);
    if (!boxes)
        return std::unexpected(boxes.error());
    return std::any_of(boxes->cbegin(), boxes->cend(),
        [](const RegisteredTill& box) { return box.state == RegisteredTill::State::Open; });
}

/// What stands in the way of a close that only the platform can see.
Result<std::optional<OperationOutcome>> checkClose(
    Context& context, const UploadedOperation& operation)
{
    const auto box = hasOpenBox(context, operation);
    if (!box)
        return std::unexpected(box.error());
    if (*box)
        return refused(u"boxes_open"_s, u"还有尾箱未上缴或封存。"_s,
            u"A cash box of the branch is still open."_s);
    const auto request = server::ApprovalRequestRepository(context.database)
                             .isAnyOpen(operation.branch, context.clock.nowUtc());
    if (!request)
        return std::unexpected(request.error());
    if (*request)
        return refused(u"requests_open"_s, u"还有授权申请未处理，先授权、退回或撤回。"_s,
            u"A request for a signature is open. Decide or withdraw it first."_s);
    const auto open
        = server::OfflineGrants(context.database).openOn(operation.branch, operation.businessDate);
    if (!open)
        return std::unexpected(open.error());
    if (*open > 0)
        return refused(u"offline_open"_s, u"还有离线授权待补审。"_s,
            u"A signature given offline has to be reviewed first."_s);
    return std::nullopt;
}

/// Makes the day that of the branch: who signs in from now on works on it.
Result<Done> makeCurrent(Context& context, const BranchDay& day)
{
    server::Branches branches(context.database);
    auto branch = branches.byCode(day.branch);
    if (!branch)
        return std::unexpected(branch.error());
    HUI_ASSERT(branch->has_value()); // the upload was checked to be of it
    (*branch)->businessDate = day.businessDate;
    if (const auto saved = branches.save(**branch); !saved)
        return saved;
    return server::TillRegistry(context.database).carryOver(day.branch, day.businessDate);
}

Result<OperationOutcome> book(Context& context, const UploadedOperation& operation, DayEvent event)
{
    if (const auto read = readBody(operation, event); !read)
        return std::unexpected(read.error());
    const auto people = checkPeople(context, operation);
    if (!people)
        return std::unexpected(people.error());
    if (*people)
        return **people;
    const auto day = moved(context, operation, event);
    if (!day)
        return std::unexpected(day.error());
    if (!*day)
        return wrongDay();
    if (event == DayEvent::Close) {
        const auto refusal = checkClose(context, operation);
        if (!refusal)
            return std::unexpected(refusal.error());
        if (*refusal)
            return **refusal;
    }
    if (const auto saved = server::BranchDays(context.database).save(**day); !saved)
        return std::unexpected(saved.error());
    if (const auto told
        = server::publish(context.database, server::ofBranch(u"branch_day"_s, (*day)->branch),
            (*day)->businessDate.toString(Qt::ISODate), toJson(**day));
        !told)
        return std::unexpected(told.error());
    if (event == DayEvent::Open)
        if (const auto current = makeCurrent(context, **day); !current)
            return std::unexpected(current.error());
    return OperationOutcome{};
}

server::OperationKind kindOf(const QString& name, DayEvent event)
{
    return {name, server::SecondPerson::Always,
        [event](Context& context, const UploadedOperation& operation) {
            return book(context, operation, event);
        }};
}

Response answer(Context& context, const Request& request)
{
    const QDate date = QDate::fromString(request.query.queryItemValue(u"date"_s), Qt::ISODate);
    if (!date.isValid()) {
        server::Problem problem = server::problem("malformed");
        problem.field = u"date"_s;
        return server::toResponse(problem);
    }
    const QString& branch = request.caller.branch;
    const auto day = server::BranchDays(context.database).of(branch, date);
    if (!day)
        return server::toResponse(day.error());
    const auto boxes = server::TillRegistry(context.database).ofDay(branch, date);
    if (!boxes)
        return server::toResponse(boxes.error());
    QJsonArray told;
    for (const RegisteredTill& box : *boxes)
        told.append(QJsonObject{{u"till"_s, box.id}, {u"state"_s, nameOf(box.state)}});
    return {200,
        {{u"branch"_s, branch}, {u"business_date"_s, date.toString(Qt::ISODate)},
            {u"state"_s, *day ? nameOf((*day)->state) : u"unopened"_s}, {u"boxes"_s, told}}};
}

} // namespace

server::OperationKind openOperation()
{
    return kindOf(u"branch.open"_s, DayEvent::Open);
}

server::OperationKind closeOperation()
{
    return kindOf(u"branch.close"_s, DayEvent::Close);
}

server::OperationKind reopenOperation()
{
    return kindOf(u"branch.reopen"_s, DayEvent::Reopen);
}

server::Handler readDay()
{
    return answer;
}

} // namespace hui::branchday
