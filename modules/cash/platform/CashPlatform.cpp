// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PlatformModule.h"
#include "modules/cash/platform/BlankOperations.h"
#include "modules/cash/platform/BlankTransferOperations.h"
#include "modules/cash/platform/CashSample.h"
#include "modules/cash/platform/CounterOperations.h"
#include "modules/cash/platform/RequestOperations.h"
#include "modules/cash/platform/TillEnd.h"
#include "modules/cash/platform/TillOperations.h"
#include "modules/cash/platform/TransferOperations.h"

namespace hui::cash {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

namespace {

QList<server::OperationKind> kinds()
{
    return QList<server::OperationKind>{openOperation(), lockOperation(), unlockOperation(),
               countOperation(), reviewOperation(), spotCountOperation(), reopenOperation(),
               carryOperation(), differenceOperation(), returnOperation(), sealOperation(),
               forceCloseOperation(), issueOperation(), sendOperation(), receiveOperation(),
               refuseOperation(), takeBackOperation(), exchangeOperation(), swapOperation(),
               seizeOperation()}
    + blankOperations() + blankTransferOperations() + requestOperations();
}

} // namespace

/// The register function of the platform's face: the life of the cash boxes, tills and vault, as
/// the ledger sees it.
server::PlatformModule platformModule()
{
    return {
        .id = u"cash"_s,
        .migrations = {u":/schema/platform/cash/001_cash_transfer.sql"_s,
            u":/schema/platform/cash/002_counterfeit.sql"_s,
            u":/schema/platform/cash/003_blank.sql"_s,
            u":/schema/platform/cash/004_cash_request.sql"_s,
            u":/schema/platform/cash/005_blank_transfer.sql"_s},
        .operations = kinds(),
        .addRoutes = {},
        .seedSample = seedCash,
        .closedColumns
        = {{"cash_transfer", "reason", {"transfer"}}, {"cash_request", "reason", {"request"}},
            {"counterfeit_register", "holder", {"number"}}},
    };
}

} // namespace hui::cash
