// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/Application.h"

#include "app/platform/Registry.h"
#include "app/server/ApprovalRequests.h"
#include "app/server/Approvals.h"
#include "app/server/BookHeld.h"
#include "app/server/Changes.h"
#include "app/server/Devices.h"
#include "app/server/Enrolment.h"
#include "app/server/EvidenceRetention.h"
#include "app/server/FieldKeySlots.h"
#include "app/server/FxDesk.h"
#include "app/server/GiveGrants.h"
#include "app/server/OperationEndpoints.h"
#include "app/server/PaperCopyEndpoints.h"
#include "app/server/PasswordHash.h"
#include "app/server/PhoneEndpoints.h"
#include "app/server/PhoneStartPages.h"
#include "app/server/Rosters.h"
#include "app/server/Sample.h"
#include "app/server/Schema.h"
#include "app/server/SessionEndpoints.h"
#include "app/server/SimulatedMessages.h"
#include "app/server/Startup.h"
#include "app/server/TextMessages.h"
#include "app/store/Database.h"

namespace hui::platform {

using namespace hui::server;

namespace {

/// What seeds the sample data.
struct Seeding {
    QList<PlatformModule> modules;
    QSet<QString> signedKinds;
    SigningKey catalogueKey;
};

Result<Done> seed(Context& context, const Seeding& with)
{
    if (const Result<Done> seeded
        = server::seedSample(context, server::PasswordCost::cheap(), with.signedKinds);
        !seeded)
        return seeded;
    for (const PlatformModule& module : with.modules)
        if (module.seedSample)
            if (const auto seeded
                = context.database.transaction([&] { return module.seedSample(context); });
                !seeded)
                return seeded;
    for (const PlatformModule& module : with.modules)
        if (module.seedSigned)
            if (const auto seeded = context.database.transaction(
                    [&] { return module.seedSigned(context, with.catalogueKey); });
                !seeded)
                return seeded;
    return Done{};
}

/// Whether what the modules are described by as data may be offered.
Result<Done> checkData(const QList<PlatformModule>& modules)
{
    for (const PlatformModule& module : modules) {
        if (const auto open = checkNoSecret(module.served); !open)
            return open;
        if (module.checkData)
            if (const auto good = module.checkData(); !good)
                return good;
    }
    return Done{};
}

/// The jobs that are no module's.
QList<PlatformJob> serverJobs()
{
    return {phoneSweep(), evidenceSweep(), paperCopySweep(),
        messageJob(std::make_shared<SimulatedMessages>()),
        fxJob(std::make_shared<SimulatedFxDesk>()), rosterJob()};
}

} // namespace

Result<Done> prepareDatabase(
    Context& context, const Application& application, const PkiFolder& pki, bool newDataKey)
{
    const FieldKeyring keyring{pki.fieldSecret, application.closedColumns};
    return migrateAlone(context.database, application.migrations, [&]() -> Result<Done> {
        if (const Result<Done> opened = openFieldKeys(context, keyring); !opened)
            return opened;
        const auto renew = [&]() -> Result<Done> {
            const auto renewed = renewFieldKey(context, keyring);
            return renewed ? Result<Done>(Done{}) : std::unexpected(renewed.error());
        };
        if (newDataKey)
            if (const Result<Done> renewed = whileUnused(context.database, renew); !renewed)
                return renewed;
        return noteInUse(context.database);
    });
}

Result<Application> application(const PkiFolder& pki)
{
    const Result<SigningKey> key = SigningKey::fromPem(pki.server.keyPem);
    if (!key)
        return std::unexpected(key.error());
    const QList<PlatformModule> modules = platformModules();
    if (const auto good = checkData(modules); !good)
        return std::unexpected(good.error());
    Application made{.migrations = serverMigrations(),
        .lookups = applicationLookups(),
        .closedColumns = serverClosedColumns()};
    made.jobs += serverJobs();
    Forgetting forgetting{{forgetEvidenceOf, forgetCopiesOf}, {}};
    QList<OperationKind> kinds;
    QList<ServedInterface> served;
    QList<PhoneStart> starts;
    QList<DocumentSource> documents{copyDocuments()};
    for (const PlatformModule& module : modules) {
        made.migrations += module.migrations;
        kinds += module.operations;
        for (const QString& act : module.signedActs)
            made.signedKinds.insert(act);
        served += module.served;
        starts += module.phoneStarts;
        made.jobs += module.jobs;
        made.closedColumns += module.closedColumns;
        if (module.forgetPerson)
            forgetting.persons.append(module.forgetPerson);
        if (module.documents.list)
            documents.append(module.documents);
        if (module.forgetBefore)
            forgetting.unrecorded.append(module.forgetBefore);
        if (module.addRoutes)
            module.addRoutes(made.deviceRoutes);
        if (module.addPhoneRoutes)
            module.addPhoneRoutes(made.phoneRoutes);
    }
    for (const PlatformModule& module : modules) {
        if (module.eraseJob)
            made.jobs.append(module.eraseJob(forgetting));
        if (module.addDocumentRoutes)
            module.addDocumentRoutes(made.deviceRoutes, documents);
    }
    made.signedKinds += signedKinds(kinds);
    addSessionRoutes(made.deviceRoutes, *key);
    addOfflineApprovalRoutes(made.deviceRoutes);
    addApprovalRoutes(made.deviceRoutes);
    addApprovalRequestRoutes(made.deviceRoutes);
    addChangeRoutes(made.deviceRoutes);
    addPaperCopyRoutes(made.deviceRoutes);
    addOperationRoutes(made.deviceRoutes, kinds, *key);
    addEnrolmentRoutes(made.publicRoutes, pki);
    addPhoneRoutes(made.phoneRoutes);
    addPhoneStartRoutes(made.phoneRoutes, starts);
    const auto serves = std::make_shared<const Served>(served, made.deviceRoutes);
    for (const PlatformModule& module : modules)
        if (module.addPartnerRoutes)
            module.addPartnerRoutes(made.partnerRoutes, serves);
    made.seedSample = [with = Seeding{modules, made.signedKinds, pki.catalogueKey}](
                          Context& context) { return seed(context, with); };
    return made;
}

} // namespace hui::platform
