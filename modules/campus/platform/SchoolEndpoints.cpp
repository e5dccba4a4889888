// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/SchoolEndpoints.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/server/Audit.h"
#include "app/server/Branches.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/campus/platform/CampusProblems.h"
#include "modules/campus/platform/SchoolRepository.h"
#include "modules/campus/platform/StudentSight.h"

namespace hui::campus {

using namespace Qt::StringLiterals;
using server::Context;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

constexpr int schoolsGiven = 30;
constexpr int askAgainSeconds = 60;

QString schoolQuery(const Request& request, QLatin1StringView key)
{
    return request.query.queryItemValue(QString(key), QUrl::FullyDecoded);
}

Response badSchoolQuery(QLatin1StringView field)
{
    server::Problem wrong = server::problem("malformed");
    wrong.field = QString(field);
    return toResponse(wrong);
}

Response findSchools(Context& context, const Request& request)
{
    SchoolQuestion question{schoolQuery(request, "q"_L1), schoolQuery(request, "city"_L1)};
    const QString kind = schoolQuery(request, "kind"_L1);
    question.kind = schoolKindOf(kind);
    if (!kind.isEmpty() && !question.kind)
        return badSchoolQuery("kind"_L1);
    if (question.typed.size() > 60)
        return badSchoolQuery("q"_L1);
    const auto branch = server::Branches(context.database).byCode(request.caller.branch);
    if (!branch)
        return toResponse(branch.error());
    question.nearTo = *branch ? (*branch)->division : QString();
    const auto found = SchoolRepository(context.database).find(question, schoolsGiven);
    return found ? Response{200, toJson(*found)} : toResponse(found.error());
}

/// Who asked which school for how many, and what came of it: never whom.
Result<Done> auditQuestion(Context& context, const Request& request, const QString& outcome)
{
    return context.database.transaction([&] {
        return server::writeAudit(context.database,
            {context.clock.nowUtc(), request.caller.branch, request.caller.deviceId,
                request.signedIn->id, u"campus.ask"_s, request.parameters.value(u"id"_s), outcome});
    });
}

/// A school that does not answer has refused nobody: the same may be asked again.
Response unanswered(Context& context, const Request& request, const Error& error)
{
    if (error.kind != Error::Kind::Offline)
        return toResponse(error);
    server::Problem silent = campusProblem("school_silent");
    silent.retry = server::Retry::After;
    silent.retryAfterSeconds = askAgainSeconds;
    const auto noted = auditQuestion(context, request, silent.code);
    return noted ? toResponse(silent) : toResponse(noted.error());
}

Response askFees(Context& context, const Request& request, SchoolAdapter& adapter)
{
    if (request.key.isNull())
        return toResponse(server::problem("key_missing"));
    const auto asked = askStudentFromJson(request.body);
    if (!asked)
        return toResponse(server::malformed(asked.error()));
    const auto fees = viewFees(context, adapter, request.parameters.value(u"id"_s), *asked,
        dateInChina(context.clock.nowUtc()));
    if (!fees)
        return unanswered(context, request, fees.error());
    const auto* problem = std::get_if<server::Problem>(&*fees);
    if (const auto noted = auditQuestion(context, request, problem ? problem->code : u"ok"_s);
        !noted)
        return toResponse(noted.error());
    return problem ? toResponse(*problem) : Response{200, toJson(std::get<StudentFees>(*fees))};
}

Response checkList(Context& context, const Request& request, SchoolAdapter& adapter)
{
    if (request.key.isNull())
        return toResponse(server::problem("key_missing"));
    const auto rows = listQuestionsFromJson(request.body);
    if (!rows)
        return toResponse(server::malformed(rows.error()));
    const QString school = request.parameters.value(u"id"_s);
    const QDate today = dateInChina(context.clock.nowUtc());
    QList<ListAnswer> answers;
    for (const ListQuestion& row : *rows) {
        const auto answer = viewRow(context, adapter, school, row, today);
        if (!answer) // of none of them: a row that was not asked about is not refused
            return unanswered(context, request, answer.error());
        answers.append(*answer);
    }
    if (const auto noted = auditQuestion(context, request, u"list %1"_s.arg(answers.size()));
        !noted)
        return toResponse(noted.error());
    return {200, toJson(answers)};
}

} // namespace

void addSchoolRoutes(server::Router& router, std::shared_ptr<SchoolAdapter> adapter)
{
    const QString students = u"/v1/schools/{id}/students"_s;
    router.add("GET", u"/v1/schools"_s, server::Access::Operator, findSchools);
    router.add("POST", students + u":ask"_s, server::Access::Operator,
        [adapter](Context& context, const Request& request) {
            return askFees(context, request, *adapter);
        });
    router.add("POST", students + u":check"_s, server::Access::Operator,
        [adapter](Context& context, const Request& request) {
            return checkList(context, request, *adapter);
        });
}

} // namespace hui::campus
