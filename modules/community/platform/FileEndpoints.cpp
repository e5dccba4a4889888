// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/FileEndpoints.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/server/Audit.h"
#include "app/store/Database.h"
#include "modules/community/ChargeWire.h"
#include "modules/community/platform/ClinicPatient.h"
#include "modules/community/platform/ClinicSight.h"
#include "modules/community/platform/CommunityProblems.h"
#include "modules/community/platform/DepositRepository.h"
#include "modules/community/platform/HospitalRepository.h"
#include "modules/community/platform/ReportViewRepository.h"

#include <functional>

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

/// Whose files are looked up, of which hospital.
struct AskedFiles {
    Hospital hospital;
    HospitalPatient patient;
};

/// The hospital and the patient of a question that may be asked, or why it is not answered. The key
/// of the patient's document is told as soon as it is known.
OrProblem<AskedFiles> filesAsked(
    Context& context, const AskFiles& question, const ClinicQuestion& asked, QString& documentKey)
{
    if (const auto entered = documentEntered(question.of.patient, asked.day))
        documentKey = entered->key();
    const auto hospital = HospitalRepository(context.database).byId(question.of.hospital);
    if (!hospital)
        return std::unexpected(hospital.error());
    if (!*hospital)
        return communityProblem("hospital_unknown");
    const auto patient = patientOf(context, question.of.patient, asked);
    if (!patient)
        return std::unexpected(patient.error());
    if (const auto* refusal = std::get_if<Problem>(&*patient))
        return *refusal;
    const auto& known = std::get<KnownPatient>(*patient);
    documentKey = known.documentKey;
    if (!known.hasConsented && !question.isAgreed)
        return communityProblem("agreement_missing");
    return AskedFiles{**hospital, {known.name, known.documentKey}};
}

/// Every question stands in the books before it is answered, with what came of it.
Result<Done> noteFileQuestion(Context& context, const FileQuestion& question)
{
    const QUuid& customer = question.customer;
    const auto audited = server::writeAudit(context.database,
        {question.at, question.branch, question.device, question.operatorId,
            u"community."_s + question.about, customer.isNull() ? u"-"_s : idText(customer),
            question.outcome});
    return audited ? ReportViewRepository(context.database).addQuestion(question) : audited;
}

FileQuestion questionOf(Context& context, const Request& request, const AskFiles& asked)
{
    return {.id = newOperationId(context.clock, context.random),
        .hospital = asked.of.hospital,
        .customer = asked.of.patient.customer,
        .branch = request.caller.branch,
        .device = request.caller.deviceId,
        .operatorId = request.signedIn->id,
        .reason = asked.reason.trimmed(),
        .isAgreed = asked.isAgreed,
        .at = context.clock.nowUtc()};
}

using FileAnswering = std::function<Response(Context&, const AskedFiles&, const QDate&)>;

/// Looks up whom the body names and by what right it is asked, notes that and answers.
server::Handler ofPatient(const QString& about, FileAnswering answer)
{
    return [about, answer](Context& context, const Request& request) {
        const auto asked = askFilesFromJson(request.body);
        if (!asked)
            return toResponse(server::malformed(asked.error()));
        FileQuestion question = questionOf(context, request, *asked);
        question.about = about;
        const QDate today = clinicDate(question.at);
        const ClinicQuestion by{request.caller.branch, asked->of.hospital, today};
        const auto files = filesAsked(context, *asked, by, question.documentKey);
        if (!files)
            return toResponse(files.error());
        const auto* const refusal = std::get_if<Problem>(&*files);
        question.outcome = refusal ? refusal->code : u"ok"_s;
        const auto noted
            = context.database.transaction([&] { return noteFileQuestion(context, question); });
        if (!noted)
            return toResponse(noted.error());
        return refusal ? toResponse(*refusal)
                       : answer(context, std::get<AskedFiles>(*files), today);
    };
}

/// The stays with what the bank itself has taken for each.
Result<QList<Stay>> withOurs(Context& context, Result<QList<Stay>> stays)
{
    if (!stays)
        return stays;
    for (Stay& each : *stays) {
        const auto left = DepositRepository(context.database).left(each.id, each.hospital);
        if (!left)
            return std::unexpected(left.error());
        each.ours = *left;
    }
    return stays;
}

template <class Files>
Response filesAnswer(const Result<Files>& files)
{
    return files ? Response{200, toJson(*files)} : toResponse(files.error());
}

} // namespace

void addFileRoutes(server::Router& router, std::shared_ptr<HospitalAdapter> adapter)
{
    router.add("POST", u"/v1/visits:find"_s, server::Access::Operator,
        ofPatient(
            u"visits"_s, [adapter](Context& context, const AskedFiles& of, const QDate& today) {
                return filesAnswer(
                    adapter->visits(context.database, of.hospital, of.patient, today));
            }));
    router.add("POST", u"/v1/stays:find"_s, server::Access::Operator,
        ofPatient(
            u"stays"_s, [adapter](Context& context, const AskedFiles& of, const QDate& today) {
                return filesAnswer(withOurs(
                    context, adapter->stays(context.database, of.hospital, of.patient, today)));
            }));
}

} // namespace hui::community
