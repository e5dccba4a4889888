// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "app/server/PlatformModule.h"
#include "modules/customers/platform/AccountsEndpoint.h"
#include "modules/customers/platform/CustomerEndpoints.h"
#include "modules/customers/platform/CustomerOperations.h"
#include "modules/customers/platform/DealingsEndpoint.h"
#include "modules/customers/platform/DocumentsEndpoint.h"
#include "modules/customers/platform/LinkOperations.h"
#include "modules/customers/platform/LogEndpoint.h"
#include "modules/customers/platform/MergeOperations.h"
#include "modules/customers/platform/RightsOperations.h"
#include "modules/customers/platform/SampleCustomers.h"
#include "modules/customers/platform/SimulatedCore.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

/// The register function of the platform's face: the customers of the whole bank.
server::PlatformModule platformModule()
{
    return {
        .id = u"customers"_s,
        .migrations = customerMigrations()
            << customerBranchMigration() << u":/schema/platform/customers/002_retention.sql"_s,
        .operations = {createOperation(), changeOperation(), decideOperation(), consentOperation(),
            withdrawOperation(), linkOperation(), unlinkOperation(), tagOperation(),
            mergeOperation(), certificateOperation(), revealOperation(), exportOperation(),
            eraseOperation()},
        .addRoutes =
            [](server::Router& router) {
                const std::shared_ptr<const BankCore> core = std::make_shared<SimulatedCore>();
                router.add(
                    "POST", u"/v1/customers:find"_s, server::Access::Operator, findCustomers(core));
                router.add("POST", u"/v1/customers/{id}:duplicates"_s, server::Access::Operator,
                    findDuplicates());
                router.add(
                    "POST", u"/v1/customers/{id}:take"_s, server::Access::Operator, takeCustomer());
                router.add("GET", u"/v1/customers/{id}/dealings"_s, server::Access::Operator,
                    listDealings());
                router.add("GET", u"/v1/customers/{id}/log"_s, server::Access::Operator, listLog());
                addAccountRoutes(router, core);
            },
        .seedSample = seedCustomers,
        .closedColumns = {{"customer_certificate", "number", {"customer", "certificate_ix"}},
            {"customer_field", "value", {"customer", "field"}},
            {"customer_conflict", "value", {"customer", "operation", "field"}},
            {"customer_consent", "purpose", {"customer", "operation"}},
            {"customer_consent", "guardian", {"customer", "operation"}},
            {"customer_consent", "recipient", {"customer", "operation"}},
            {"customer_link", "name", {"customer", "operation"}},
            {"customer_link", "paper", {"customer", "operation"}},
            {"customer_account", "account", {"customer", "account_ix"}}},
        .documents = recordDocuments(),
        .addDocumentRoutes = addDocumentRoutes,
        .eraseJob =
            [](const server::Forgetting& others) {
                return server::PlatformJob{u"customers.erase"_s,
                    [others](server::Context& context) {
                        const auto erased = eraseDue(context, others.persons);
                        return erased ? forgetUnrecorded(context, others.unrecorded) : erased;
                    },
                    std::chrono::hours(1)}; // by the day
            },
    };
}

} // namespace hui::customers
