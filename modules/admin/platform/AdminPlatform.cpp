// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/server/PlatformModule.h"
#include "app/store/Database.h"
#include "modules/admin/platform/AdminEndpoints.h"
#include "modules/admin/platform/BrokenRuns.h"
#include "modules/admin/platform/DoorRetention.h"
#include "modules/admin/platform/PartnerEndpoints.h"
#include "modules/admin/platform/PartnerKeyRepository.h"
#include "modules/admin/platform/PartnerRepository.h"
#include "modules/admin/platform/RoutedInterfaces.h"

namespace hui::admin {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

namespace {

Partner samplePartner(const char* id, const char* name, const char* nameEn, const char* ecosystem)
{
    Partner partner;
    partner.id = QString::fromLatin1(id);
    partner.name = QString::fromUtf8(name);
    partner.nameEn = QString::fromLatin1(nameEn);
    partner.ecosystem = QString::fromLatin1(ecosystem);
    partner.branch = u"0512-08"_s;
    partner.contact = {u"样例联系人"_s, u"13800001234"_s, u"contact@partner.example"_s};
    return partner;
}

/// Partners without keys: a key is made by two people at the desk, also in the sample.
Result<Done> seedPartners(server::Context& context)
{
    PartnerRepository partners(context.database);
    const QDateTime now = context.clock.nowUtc();
    const QDate today = dateInChina(now);
    for (Partner partner :
        {samplePartner("P-0001", "样例物业服务公司", "Sample Property Services", "community"),
            samplePartner("P-0002", "样例健康服务平台", "Sample Health Platform", "medical"),
            samplePartner("P-0003", "样例商户联盟", "Sample Merchants", "merchant")}) {
        const auto known = partners.byId(partner.id);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            continue;
        partner.from = today;
        partner.until = today.addYears(1);
        partner.changedAt = now;
        if (const auto saved = partners.save(partner); !saved)
            return saved;
    }
    return Done{};
}

} // namespace

/// The register function of the platform's face: partners, their keys and their API.
server::PlatformModule platformModule()
{
    server::PlatformModule made{.id = u"admin"_s,
        .migrations = {u":/schema/platform/admin/001_partner.sql"_s,
            u":/schema/platform/admin/002_open_door.sql"_s,
            u":/schema/platform/admin/003_door_retention.sql"_s,
            u":/schema/platform/admin/004_broken_runs.sql"_s},
        .addRoutes = addAdminRoutes,
        .seedSample = seedPartners};
    // what all modules serve is known once the routes are made, before any job runs
    const auto serves = std::make_shared<std::shared_ptr<const server::Served>>();
    made.signedActs = {u"partner.save"_s, u"partner.activate"_s, u"partner.resume"_s,
        u"partner.grant"_s, u"partner.key"_s, u"composition.publish"_s};
    made.jobs
        = {{u"admin.partners"_s,
               [](server::Context& context) { return PartnerKeyRepository(context).sweep(); }},
            doorRetention(), brokenRunJob(serves)};
    made.closedColumns = {{"partner", "contact", {"partner"}},
        {"partner_call", "answer", {"partner", "request"}},
        {"partner_run", "progress", {"partner", "request"}},
        {"partner_run", "report", {"partner", "request"}}, {"centre_act", "answer", {"operation"}}};
    made.checkData = checkInterfaceFields;
    made.addPartnerRoutes
        = [serves](server::Router& router, const std::shared_ptr<const server::Served>& served) {
              const auto all = std::make_shared<server::Served>(*served);
              for (const server::ServedInterface& each : routedInterfaces(all->deskRoutes()))
                  all->add(each);
              *serves = all;
              addPartnerApi(router, all);
          };
    return made;
}

} // namespace hui::admin
