// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Clock.h"
#include "app/server/PlatformModule.h"
#include "modules/billpay/platform/BillEndpoints.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/BillPartner.h"
#include "modules/billpay/platform/DuesEndpoint.h"
#include "modules/billpay/platform/ForgetPayer.h"
#include "modules/billpay/platform/RateRepository.h"
#include "modules/billpay/platform/RunSubscriptions.h"
#include "modules/billpay/platform/SamplePayPolicies.h"
#include "modules/billpay/platform/SimulatedBillers.h"
#include "modules/billpay/platform/SubscriptionOperations.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

namespace {

/// An index stands before what its row is named by.
QList<server::ClosedColumn> closedColumns()
{
    using Kind = server::ClosedColumn::Kind;
    return {
        {"billpay_payment", "account", {"operation"}},
        {"billpay_payment", "debit_account", {"operation"}},
        {"billpay_bill", "account", {"operation", "bill"}, Kind::Indexed},
        {"billpay_bill", "bill", {"operation", "bill"}, Kind::Indexed},
        {"billpay_bill", "number", {"operation", "bill"}},
        {"billpay_batch", "debit_account", {"operation"}},
        {"billpay_complaint", "words", {"operation"}},
        {"billpay_subscription", "account", {"operation"}},
        {"billpay_subscription", "account_index", {"operation"}, Kind::Indexed},
        {"billpay_subscription", "debit_token", {"operation"}},
        {"billpay_subscription", "parameters", {"operation"}},
        {"billpay_subscription", "debit_masked", {"operation"}},
        {"billpay_subscription_run", "payment", {"subscription", "period"}},
        {"sim_bill", "account", {"biller", "account", "bill"}, Kind::Indexed},
        {"sim_bill", "bill", {"biller", "account", "bill"}, Kind::Indexed},
        {"sim_bill", "number", {"biller", "account", "bill"}},
        {"sim_payment", "account", {"reference"}},
    };
}

} // namespace

/// The register function of the platform's face: tables, kinds of operation, routes, sample data.
server::PlatformModule platformModule()
{
    const auto billers = std::make_shared<SimulatedBillers>();
    return {
        .id = u"billpay"_s,
        .migrations = {u":/schema/platform/billpay/001_billpay.sql"_s,
            u":/schema/platform/billpay/002_simulator.sql"_s,
            u":/schema/platform/billpay/003_print.sql"_s,
            u":/schema/platform/billpay/004_payment_modes.sql"_s,
            u":/schema/platform/billpay/005_simulator.sql"_s,
            u":/schema/platform/billpay/006_complaint.sql"_s,
            u":/schema/platform/billpay/007_subscription.sql"_s,
            u":/schema/platform/billpay/008_batch.sql"_s,
            u":/schema/platform/billpay/009_closed_fields.sql"_s,
            u":/schema/platform/billpay/010_fees_and_rates.sql"_s,
            u":/schema/platform/billpay/011_undo.sql"_s,
            u":/schema/platform/billpay/012_complaint_told.sql"_s,
            u":/schema/platform/billpay/013_subscription_parameters.sql"_s},
        .operations = {payOperation(billers), cancelOperation(billers), reverseOperation(billers),
            suspendOperation(), resolveOperation(), repostOperation(billers),
            complainOperation(billers), refundOperation(), putBackOperation(), printOperation(),
            subscribeOperation(), changeSubscriptionOperation(), skipPeriodOperation(),
            unsubscribeOperation(), openBatchOperation(), closeBatchOperation(),
            undoBatchOperation(), takeComplaintOperation()},
        .addRoutes =
            [billers](server::Router& router) {
                router.add(
                    "POST", u"/v1/bills:fetch"_s, server::Access::Operator, fetchBills(billers));
                router.add("GET", u"/v1/customers/{id}/dues"_s, server::Access::Operator,
                    listDues(billers));
                router.add("POST", u"/v1/simulator/billers/{biller}"_s, server::Access::Supervisor,
                    switchBiller());
            },
        .seedSample = publishPayPolicies,
        .jobs
        = {{u"billpay.subscriptions"_s,
               [billers](server::Context& context) { return runSubscriptions(context, billers); }},
            {u"billpay.rates"_s,
                [](server::Context& context) {
                    return RateRepository(context.database).forgetBefore(context.clock.nowUtc());
                }}},
        .closedColumns = closedColumns(),
        .served = billInterfaces(billers),
        .forgetPerson = forgetPayersOf,
    };
}

} // namespace hui::billpay
