// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/server/PlatformModule.h"
#include "modules/cases/NeedForms.h"
#include "modules/cases/platform/CaseDocuments.h"
#include "modules/cases/platform/CaseDrafts.h"
#include "modules/cases/platform/CaseEndpoints.h"
#include "modules/cases/platform/CaseOperations.h"
#include "modules/cases/platform/CasePartner.h"
#include "modules/cases/platform/CasePhone.h"
#include "modules/cases/platform/CasePhotos.h"
#include "modules/cases/platform/CaseStart.h"
#include "modules/cases/platform/ForgetCases.h"

namespace hui::cases {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

/// The register function of the platform's face: the cases of the whole bank.
server::PlatformModule platformModule()
{
    return {
        .id = u"cases"_s,
        .migrations = caseMigrations() << u":/schema/platform/cases/001_case_link.sql"_s
                                       << u":/schema/platform/cases/002_case_start.sql"_s
                                       << u":/schema/platform/cases/003_case_biller.sql"_s
                                       << u":/schema/platform/cases/004_case_photo.sql"_s
                                       << u":/schema/platform/cases/005_case_partner.sql"_s
                                       << u":/schema/platform/cases/006_case_partner_object.sql"_s
                                       << u":/schema/platform/cases/007_case_photo_policy.sql"_s
                                       << u":/schema/platform/cases/008_case_draft.sql"_s
                                       << u":/schema/platform/cases/009_case_start_limit.sql"_s
                                       << u":/schema/platform/cases/010_case_link_code.sql"_s
                                       << u":/schema/platform/cases/011_case_start_links.sql"_s
                                       << u":/schema/platform/cases/012_case_bill_kind.sql"_s
                                       << u":/schema/platform/cases/013_case_phone_services.sql"_s
                                       << u":/schema/platform/cases/014_case_start_one.sql"_s,
        .operations = {openOperation(), moveOperation(), casePaperOperation()},
        .addRoutes =
            [](server::Router& router) {
                addCaseRoutes(router);
                addCasePhoneRoutes(router);
                addCasePhotoRoutes(router);
                addCaseDraftRoutes(router);
                addCaseStartRoutes(router);
            },
        .checkData = [] { return checkNeedForms(needForms()); },
        .addPhoneRoutes =
            [](server::Router& router) {
                addCasePages(router);
                addCaseStartPages(router);
            },
        .phoneStarts = {casePhoneStart()},
        .jobs = {caseLinkSweep(), caseStartSweep(), casePhotoSweep(), leftCaseSweep()},
        .closedColumns = {{"service_case", "content", {"case_id"}},
            {"service_case", "customer_ix", {"case_id"}, server::ClosedColumn::Kind::Indexed},
            {"case_photo", "picture", {"case_id", "side"}}, {"case_draft", "entries", {"case_id"}}},
        .served = caseInterfaces(),
        .forgetPerson = forgetCasesOf,
        .forgetBefore = forgetUnrecordedCases,
        .documents = caseDocuments(),
    };
}

} // namespace hui::cases
