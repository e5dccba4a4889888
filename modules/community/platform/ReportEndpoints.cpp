// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ReportEndpoints.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/server/Audit.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/community/ReportWire.h"
#include "modules/community/platform/ClinicPatient.h"
#include "modules/community/platform/ClinicSight.h"
#include "modules/community/platform/CommunityProblems.h"
#include "modules/community/platform/HospitalRepository.h"
#include "modules/community/platform/ReportViewRepository.h"

#include <algorithm>

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

/// Why a customer's reports are not shown; nothing when they are.
Result<std::optional<Problem>> reportFault(
    Context& context, const QString& branch, const FindFiles& question, const QDate& today)
{
    const QUuid& customer = question.patient.customer;
    if (customer.isNull())
        return communityProblem("record_missing");
    const auto record = CustomerRepository(context.database).byId(customer);
    if (!record)
        return std::unexpected(record.error());
    const auto isOurs = CustomerBranchRepository(context.database).has(branch, customer);
    if (!isOurs)
        return std::unexpected(isOurs.error());
    if (!*record || !*isOurs)
        return communityProblem("patient_elsewhere");
    const ConsentUse use{ConsentPurpose::Reports, question.hospital};
    if (!standingConsent((*record)->consents, use, today))
        return communityProblem("consent_missing");
    return std::nullopt;
}

/// The reports of who is asked about, or why they are not shown.
OrProblem<QList<MedicalReport>> reportsOf(
    Context& context, const Request& request, HospitalAdapter& adapter, const FindFiles& question)
{
    const QDate today = clinicDate(context.clock.nowUtc());
    const auto fault = reportFault(context, request.caller.branch, question, today);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return **fault;
    const auto hospital = HospitalRepository(context.database).byId(question.hospital);
    if (!hospital)
        return std::unexpected(hospital.error());
    if (!*hospital)
        return communityProblem("hospital_unknown");
    const auto patient
        = patientOf(context, question.patient, {request.caller.branch, question.hospital, today});
    if (!patient)
        return std::unexpected(patient.error());
    if (const auto* refusal = std::get_if<Problem>(&*patient))
        return *refusal;
    const auto& known = std::get<KnownPatient>(*patient);
    const auto reports
        = adapter.reports(context.database, **hospital, {known.name, known.documentKey}, today);
    if (!reports)
        return std::unexpected(reports.error());
    return *reports;
}

/// Every question is noted, with what came of it; of the person the number of the record alone.
Result<Done> noteQuestion(Context& context, const Request& request, const QString& action,
    const QString& subject, const QString& outcome)
{
    return server::writeAudit(context.database,
        {context.clock.nowUtc(), request.caller.branch, request.caller.deviceId,
            request.signedIn->id, action, subject, outcome});
}

QString recordText(const FindFiles& question)
{
    const QUuid& customer = question.patient.customer;
    return customer.isNull() ? u"-"_s : idText(customer);
}

Response findReports(Context& context, const Request& request, HospitalAdapter& adapter)
{
    const auto question = findFilesFromJson(request.body);
    if (!question)
        return toResponse(server::malformed(question.error()));
    const auto found = reportsOf(context, request, adapter, *question);
    if (!found)
        return toResponse(found.error());
    const auto* const refusal = std::get_if<Problem>(&*found);
    const auto noted = context.database.transaction([&] {
        return noteQuestion(context, request, u"community.report_list"_s, recordText(*question),
            refusal ? refusal->code : u"ok"_s);
    });
    if (!noted)
        return toResponse(noted.error());
    if (refusal)
        return toResponse(*refusal);
    QList<ReportHead> heads;
    for (const MedicalReport& each : std::get<QList<MedicalReport>>(*found))
        heads.append(each.head);
    return {200, toJson(heads)};
}

ReportView reportViewOf(
    const Context& context, const Request& request, const ViewReport& view, const QUuid& report)
{
    return {request.key, report, view.of.patient.customer, request.caller.branch,
        request.caller.deviceId, request.signedIn->id, view.reason.trimmed(),
        context.clock.nowUtc()};
}

/// The view stands in the books before the report is told.
Response viewReport(Context& context, const Request& request, HospitalAdapter& adapter)
{
    if (request.key.isNull())
        return toResponse(server::problem("key_missing"));
    const auto view = viewReportFromJson(request.body);
    if (!view)
        return toResponse(server::malformed(view.error()));
    const QUuid id = QUuid::fromString(request.parameters.value(u"id"_s));
    auto found = reportsOf(context, request, adapter, view->of);
    if (!found)
        return toResponse(found.error());
    std::optional<MedicalReport> report;
    if (const auto* all = std::get_if<QList<MedicalReport>>(&*found)) {
        const auto at = std::ranges::find_if(
            *all, [&id](const MedicalReport& each) { return each.head.id == id; });
        if (at == all->end())
            *found = communityProblem("report_unknown");
        else
            report = *at;
    }
    const auto noted = context.database.transaction([&]() -> Result<Done> {
        if (report) {
            const auto added = ReportViewRepository(context.database)
                                   .add(reportViewOf(context, request, *view, id));
            if (!added)
                return std::unexpected(added.error());
            if (!*added)
                *found = server::problem("key_reused");
        }
        const auto* const refusal = std::get_if<Problem>(&*found);
        return noteQuestion(context, request, u"community.report_view"_s, idText(id),
            refusal ? refusal->code : u"ok"_s);
    });
    if (!noted)
        return toResponse(noted.error());
    const auto* const refusal = std::get_if<Problem>(&*found);
    return refusal ? toResponse(*refusal) : Response{200, toJson(*report)};
}

} // namespace

void addReportRoutes(server::Router& router, std::shared_ptr<HospitalAdapter> adapter)
{
    router.add("POST", u"/v1/medical-reports:find"_s, server::Access::Operator,
        [adapter](Context& context, const Request& request) {
            return findReports(context, request, *adapter);
        });
    router.add("POST", u"/v1/medical-reports/{id}:view"_s, server::Access::Operator,
        [adapter](Context& context, const Request& request) {
            return viewReport(context, request, *adapter);
        });
}

} // namespace hui::community
